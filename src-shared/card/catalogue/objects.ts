import type { CatalogueEntry } from './model'
import { behaviourObjects } from './objects/behaviours'
import { body } from './objects/body'
import { card } from './objects/card'
import { checkerObjects } from './objects/checker-parts'
import { configObjects } from './objects/config'
import { confirm } from './objects/confirm'
import { displayItemObjects } from './objects/display-items'
import { fallbackObjects } from './objects/fallback'
import { headerObjects } from './objects/header'
import { linkAction } from './objects/link-action'
import { optionObjects } from './objects/options'
import { panelObjects } from './objects/panel'
import { tableObjects } from './objects/table-parts'
import { udIconObjects } from './objects/ud-icon'
import { url } from './objects/url'

/** Every object of card JSON that carries no `tag`, by our name for it. */
export const objects = {
  // The frame of a card (Card §2, §3, §5).
  card,
  ...configObjects,
  ...headerObjects,
  body,
  ...fallbackObjects,

  // Shared by several (Card §6).
  url,
  confirm,
  ...udIconObjects,
  ...behaviourObjects,

  // Inside components (Card §8).
  ...displayItemObjects,
  ...tableObjects,
  ...optionObjects,
  ...checkerObjects,
  ...panelObjects,
  link_action: linkAction,
} satisfies Record<string, CatalogueEntry>
