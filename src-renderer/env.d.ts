import type { StudioApi } from '@shared/studio-api'

declare global {
  interface Window {
    readonly studio: StudioApi
  }
}
