import * as v from 'valibot'

/** What the file of a template holds. */
export interface TemplateDocument {
  readonly name: string
  readonly cardText: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

const format = 'pushcard-template/1'

const schema = v.object({
  format: v.literal(format),
  name: v.string(),
  cardText: v.string(),
  savedAt: v.number(),
})

export function renderTemplate({ name, cardText, savedAt }: TemplateDocument): string {
  return `${JSON.stringify({ format, name, cardText, savedAt }, null, 2)}\n`
}

/** `undefined` for a text that is no template. */
export function parseTemplate(text: string): TemplateDocument | undefined {
  try {
    const checked = v.safeParse(schema, JSON.parse(text))
    return checked.success ? checked.output : undefined
  } catch {
    return undefined
  }
}
