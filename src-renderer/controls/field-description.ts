import type { InjectionKey } from 'vue'

/** The id of the element that describes the control of a row: its hint and its problems. */
export const fieldDescriptionKey: InjectionKey<string> = Symbol('field description')
