import { inject, ssrContextKey } from 'vue'

/**
 * Whether a part is drawn by Vue's server renderer, into HTML that no script will ever work on: what a reader would have
 * to click for is then shown at once.
 */
export function useStaticRender(): boolean {
  // `undefined` as the default: without one Vue warns in a window, where nobody provides it.
  return inject<object | undefined>(ssrContextKey, undefined) !== undefined
}
