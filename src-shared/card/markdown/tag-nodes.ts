import type { HtmlTag } from './html-tag'
import { webAddress } from './link-target'
import type { Attributes, Inline, LinkTarget } from './tree'

/** Makes the node of a tag from what stands between its start and its end. */
export type TagMaker = (children: readonly Inline[]) => Inline

/** The first attribute of these that is filled. */
function filled(attributes: Attributes, ...names: string[]): string | undefined {
  return names
    .map((name) => attributes.get(name)?.trim())
    .find((value) => value !== undefined && value !== '')
}

function address(attributes: Attributes, ...names: string[]): string | undefined {
  const value = filled(attributes, ...names)
  return value === undefined ? undefined : webAddress(value)
}

/** Where a tag leads: each platform's own address wins over the general one (Card §9). */
function target(attributes: Attributes): LinkTarget | undefined {
  const url = address(attributes, 'pc_url', 'url')
  const phoneUrl = address(attributes, 'ios_url', 'android_url', 'url')
  const either = url ?? phoneUrl
  if (either === undefined) return undefined
  return {
    kind: 'address',
    url: either,
    ...(phoneUrl === undefined || phoneUrl === either ? {} : { phoneUrl }),
  }
}

function link(to: LinkTarget | undefined, icon: string | undefined): TagMaker | undefined {
  if (to?.kind !== 'address') return undefined
  return (children) => ({
    type: 'link',
    target: to,
    ...(icon === undefined ? {} : { icon }),
    // Card §9: an empty body shows the address.
    children: children.length === 0 ? [{ type: 'text', text: to.url }] : children,
  })
}

function anchor(attributes: Attributes): TagMaker | undefined {
  const url = address(attributes, 'href')
  return url === undefined ? undefined : link({ kind: 'address', url }, undefined)
}

function at(attributes: Attributes): TagMaker | undefined {
  const ids = filled(attributes, 'ids', 'id', 'user_id', 'email')
    ?.split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
  return ids === undefined || ids.length === 0 ? undefined : () => ({ type: 'at', ids })
}

function person(attributes: Attributes): TagMaker | undefined {
  const id = filled(attributes, 'id')
  const capsule = attributes.get('style') === 'capsule'
  const [showName, showAvatar] = ['show_name', 'show_avatar'].map((name) => attributes.get(name) !== 'false')
  return id === undefined
    ? undefined
    : () => ({ type: 'person', id, capsule, showName: showName ?? true, showAvatar: showAvatar ?? true })
}

function numberTag(attributes: Attributes): TagMaker {
  const to = target(attributes)
  return (children) => ({
    type: 'number_tag',
    background: filled(attributes, 'background_color') ?? '',
    color: filled(attributes, 'font_color') ?? '',
    ...(to === undefined ? {} : { target: to }),
    children,
  })
}

function localDatetime(attributes: Attributes): TagMaker {
  const url = address(attributes, 'link')
  return () => ({
    type: 'local_datetime',
    millisecond: filled(attributes, 'millisecond') ?? '',
    format: filled(attributes, 'format_type') ?? 'date_num',
    ...(url === undefined ? {} : { url }),
  })
}

/**
 * What becomes of an opening tag (Card §9); `undefined` when it lacks what it needs and is literal text.
 * `<br>`, `<hr>` and `<raw>` have no content of their own and are read by the parsers.
 */
export function tagMaker({ name, attributes }: HtmlTag): TagMaker | undefined {
  switch (name) {
    case 'a':
      return anchor(attributes)
    case 'link':
      return link(target(attributes), filled(attributes, 'icon'))
    case 'at':
      return at(attributes)
    case 'person':
      return person(attributes)
    case 'font':
      return (children) => ({ type: 'font', color: filled(attributes, 'color') ?? '', children })
    case 'text_tag':
      return (children) => ({ type: 'text_tag', color: filled(attributes, 'color') ?? '', children })
    case 'number_tag':
      return numberTag(attributes)
    case 'local_datetime':
      return localDatetime(attributes)
    default:
      return undefined
  }
}
