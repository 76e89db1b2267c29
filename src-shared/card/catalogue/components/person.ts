import { boolean, inBoth, inV2, oneOf, text, words } from '../fields'
import type { CatalogueEntry } from '../model'

/** Sizes of a person's picture; how many pixels they have is not documented (Card §8.7). */
export const avatarSize = oneOf({
  extra_small: ['超小', 'Extra small'],
  small: ['小', 'Small'],
  medium: ['中', 'Medium'],
  large: ['大', 'Large'],
})

/** Card §8.7. */
export const person: CatalogueEntry = {
  name: 'person',
  kind: 'display',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('人员', 'Person'),
  doc: words(
    '一位同事的头像和姓名，点击可看名片',
    'A colleague’s picture and name; a click shows the profile',
  ),
  push: 'unverified',
  page: { '1.0': 'content-components/user-profile', '2.0': 'content-components/user-profile' },
  placement: {
    '1.0': { in: ['root', 'column', 'form', 'collapsible_panel'] },
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: inBoth({
    user_id: words('ou_人员的open_id', 'ou_open_id_of_the_person'),
    show_name: true,
    style: 'capsule',
  }),
  fields: {
    user_id: {
      type: text('person-id', { filled: true }),
      required: 'always',
      doc: words('人员的 open_id、union_id 或 user_id', 'The person’s open_id, union_id or user_id'),
    },
    size: { type: avatarSize, default: 'medium', doc: words('头像大小', 'Size of the picture') },
    show_avatar: { type: boolean, default: true, doc: words('显示头像', 'Shows the picture') },
    show_name: { type: boolean, default: false, doc: words('显示姓名', 'Shows the name') },
    style: {
      type: oneOf({ normal: ['普通', 'Plain'], capsule: ['灰底胶囊', 'In a grey pill'] }),
      default: 'normal',
      doc: words('外观', 'Look'),
    },
    ...inV2,
  },
}
