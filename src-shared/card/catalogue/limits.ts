/**
 * Limits of card JSON that count whole cards or whole components (Card §11.1; all grade O where nothing else is said).
 * Sizes are UTF-8 bytes of the minified card, lengths are in characters.
 */
export const cardLimits = {
  /** Whether "30 KB" means 30,000 or 30,720 bytes is not stated: warn at the first, refuse at the second. */
  warnBytes: 30_000,
  maxBytes: 30_720,

  /** Components and texts of a 2.0 card (300305, 11310); 1.0 documents no such limit. */
  elements: 200,
  /** Containers in containers (Card §10.3): `column_set`, `form`, `interactive_container`, `collapsible_panel`. */
  containerDepth: 5,
  /** `table` components, in each language of `i18n_elements`. */
  tables: 5,
  /** Feishu's own plug-in keeps to this many, since some cards with more were refused. */
  safeTables: 3,
  tableColumns: 50,
  tablePageRows: 10,
  /** Advised, not enforced. */
  charts: 5,
  /** Tables inside one 2.0 `markdown`, and their rows before a pager appears. */
  markdownTables: 4,
  markdownTableRows: 5,

  /** Tags of a header, for each language; more are not shown. */
  headerTags: 3,
  headerTitleLines: 4,
  headerSubtitleLines: 1,
  checkerButtons: 3,
  /** Images of an `img_combination` by its mode; more are not shown (Card §8.5). */
  combinedImages: { double: 2, triple: 3, bisect: 6, trisect: 9 },

  /** Texts (Card §6.2). */
  buttonTextChars: 100,
  optionTextChars: 100,
  placeholderChars: 100,
  inputChars: 1000,
  elementIdChars: 20,
} as const
