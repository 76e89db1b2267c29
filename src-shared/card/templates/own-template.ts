/** A card that a person kept to begin others with. */
export interface OwnTemplate {
  readonly id: string
  /** What the person called it; several may have the same name. */
  readonly name: string
  readonly cardText: string
}

/** Longest name, in UTF-16 units. */
export const MAX_TEMPLATE_NAME = 80

/** More than a person can look through. */
export const MAX_OWN_TEMPLATES = 200

/** Longest card text in UTF-8 bytes: what a push can carry (Card §11.1) many times over. */
export const MAX_TEMPLATE_BYTES = 1024 * 1024
