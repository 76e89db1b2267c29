import { defineMessages } from './define-messages'

/** What images, people, panels, areas and other parts of the preview say. */
export const cardPreviewContainersMessages = defineMessages({
  'card.preview-long-image': { zh: '长图', en: 'Long image' },
})
