/** Limits of card JSON that count whole cards (Card §11.1). Sizes are UTF-8 bytes of the minified card. */
export const cardLimits = {
  /** Whether "30 KB" means 30,000 or 30,720 bytes is not stated: warn at the first, refuse at the second. */
  warnBytes: 30_000,
  maxBytes: 30_720,
  headerTags: 3,
  headerTitleLines: 4,
  headerSubtitleLines: 1,
} as const
