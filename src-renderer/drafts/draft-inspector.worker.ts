import { inspectDraft } from '@shared/draft/inspect-draft'
import type { InspectionRequest } from './draft-inspector'

// Every draft that comes in is answered with what there is to say about it, in the same order.
self.addEventListener('message', ({ data }: MessageEvent<InspectionRequest>) => {
  self.postMessage(inspectDraft(data.draft, data.now))
})
