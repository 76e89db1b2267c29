import { list, text, words } from '../fields'
import type { CatalogueEntry } from '../model'

const page = { '1.0': 'feishu-cards/card-json-structure' }

const fallback = {
  name: 'fallback',
  kind: 'object',
  versions: ['1.0'],
  evidence: 'O',
  title: words('降级条件', 'Fallback'),
  doc: words(
    '满足任一条件时，整张卡片换成“请升级飞书”',
    'When one of the conditions holds, the whole card becomes “please update Feishu”',
  ),
  push: 'unverified',
  minClient: '7.7',
  page,
  fields: {
    trigger_conditions: {
      type: list({
        is: 'variant',
        by: 'type',
        of: {
          min_client_version: 'fallback.min_client_version',
          element_tags: 'fallback.element_tags',
        },
      }),
      doc: words('条件，满足一个就生效', 'The conditions; one is enough'),
    },
  },
} as const satisfies CatalogueEntry

const minClientVersion: CatalogueEntry = {
  name: 'fallback.min_client_version',
  kind: 'object',
  versions: ['1.0'],
  evidence: 'O',
  title: words('最低客户端版本', 'Oldest client'),
  doc: words('客户端低于这个版本时降级', 'Falls back on clients older than this'),
  push: 'unverified',
  minClient: '7.7',
  page,
  fields: {
    type: {
      type: { is: 'constant', value: 'min_client_version' },
      required: 'always',
      doc: words('条件类型', 'Kind of condition'),
    },
    value: {
      type: text('client-version'),
      required: 'always',
      doc: words('版本号，例如 7.4 或 7.4.1', 'The version, such as 7.4 or 7.4.1'),
    },
  },
}

const elementTags: CatalogueEntry = {
  name: 'fallback.element_tags',
  kind: 'object',
  versions: ['1.0'],
  evidence: 'O',
  title: words('不支持的组件', 'Components not known'),
  doc: words('客户端不支持这些组件时降级', 'Falls back on clients that do not know these components'),
  push: 'unverified',
  minClient: '7.7',
  page,
  fields: {
    type: {
      type: { is: 'constant', value: 'element_tags' },
      required: 'always',
      doc: words('条件类型', 'Kind of condition'),
    },
    value: {
      type: list(text()),
      required: 'always',
      doc: words('组件的 tag，例如 table', 'Tags of the components, such as table'),
    },
  },
}

/** `fallback` of a 1.0 card (Card §2.1). */
export const fallbackObjects = {
  fallback,
  'fallback.min_client_version': minClientVersion,
  'fallback.element_tags': elementTags,
} satisfies Record<string, CatalogueEntry>
