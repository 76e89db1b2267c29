import { boolean, icon, inBoth, integer, inV2, list, object, words } from '../fields'
import type { CatalogueEntry } from '../model'
import { avatarSize } from './person'

/** Card §8.8. */
export const personList: CatalogueEntry = {
  name: 'person_list',
  kind: 'display',
  versions: ['1.0', '2.0'],
  evidence: 'O',
  title: words('人员列表', 'People'),
  doc: words('几位同事的头像和姓名', 'The pictures and names of several colleagues'),
  push: 'unverified',
  page: { '1.0': 'content-components/user-list', '2.0': 'content-components/user-list' },
  placement: {
    '1.0': { in: ['root', 'column', 'form', 'collapsible_panel'] },
    '2.0': { in: ['root', 'column', 'form', 'interactive_container', 'collapsible_panel'] },
  },
  snippet: inBoth({
    persons: [
      { id: words('ou_第一位的open_id', 'ou_open_id_of_the_first') },
      { id: words('ou_第二位的open_id', 'ou_open_id_of_the_second') },
    ],
    show_avatar: true,
    drop_invalid_user_id: true,
  }),
  fields: {
    persons: {
      type: list(object('person_list.person')),
      required: 'always',
      doc: words('要显示的人员', 'The people to show'),
    },
    drop_invalid_user_id: {
      type: boolean,
      default: false,
      doc: words(
        '忽略无效的人员 ID，否则整张卡片发送失败',
        'Ignores wrong ids; otherwise they make the whole card fail',
      ),
    },
    lines: { type: integer(1), doc: words('最多显示几行', 'How many lines at most') },
    show_name: { type: boolean, default: true, doc: words('显示姓名', 'Shows the names') },
    show_avatar: { type: boolean, default: false, doc: words('显示头像', 'Shows the pictures') },
    size: { type: avatarSize, default: 'medium', doc: words('头像大小', 'Size of the pictures') },
    icon: { type: icon, doc: words('列表前的图标', 'Icon before the people') },
    ud_icon: {
      type: object('ud_icon'),
      doc: words(
        '列表前的图标库图标；有 icon 时以 icon 为准',
        'Library icon before the people; icon wins over it',
      ),
    },
    ...inV2,
  },
}
