/** Pixels of a text size on a computer and on a phone. */
export interface TextSize {
  readonly pc: number
  readonly phone: number
}

/** `text_size` words (Card §6.3, grade O). */
export const textSizes = {
  'heading-0': { pc: 30, phone: 26 },
  'heading-1': { pc: 24, phone: 24 },
  'heading-2': { pc: 20, phone: 20 },
  'heading-3': { pc: 18, phone: 17 },
  'heading-4': { pc: 16, phone: 16 },
  heading: { pc: 16, phone: 16 },
  normal: { pc: 14, phone: 14 },
  notation: { pc: 12, phone: 12 },
  'xxxx-large': { pc: 30, phone: 26 },
  'xxx-large': { pc: 24, phone: 24 },
  'xx-large': { pc: 20, phone: 20 },
  'x-large': { pc: 18, phone: 18 },
  large: { pc: 16, phone: 17 },
  medium: { pc: 14, phone: 14 },
  small: { pc: 12, phone: 12 },
  'x-small': { pc: 10, phone: 10 },
} as const satisfies Record<string, TextSize>

export type TextSizeName = keyof typeof textSizes

/** Any word that is not in the table is drawn as `normal` (Card §6.3). */
export const defaultTextSize: TextSizeName = 'normal'

export function isTextSizeName(name: string): name is TextSizeName {
  return Object.hasOwn(textSizes, name)
}
