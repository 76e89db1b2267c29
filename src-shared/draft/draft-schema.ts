import { draft07 } from '../card/schema/card-schema'
import type { JsonSchema } from '../json-schema'
import { brands } from '../notification/check-target'
import { userIdTypes } from '../notification/notification-record'
import { DRAFT_EXTENSION, DRAFT_FORMAT } from './draft'
import { IMAGE_FOLDER } from './draft-images'
import { notificationSchema } from './notification-schema'

/** Where the schemas of cards are, as seen from that of drafts. */
export interface CardSchemaFiles {
  readonly '1.0': string
  readonly '2.0': string
}

/** A text of digits; a number is taken with a warning. */
const digits = {
  type: ['string', 'integer', 'null'],
  pattern: '^\\d*$',
  minimum: 0,
} as const satisfies JsonSchema

/**
 * The JSON Schema of a draft file (design §3.1). It refuses only what reading or checking the draft would.
 * @param cards - references to the schemas of cards; a card is judged by the one that its `schema` names.
 */
export function pushcardSchema(cards: CardSchemaFiles): JsonSchema {
  return {
    $schema: draft07,
    title: `飞书服务台推送草稿 / Draft of a Feishu help desk push (*.${DRAFT_EXTENSION})`,
    type: 'object',
    required: ['format', 'notification'],
    anyOf: [{ required: ['card'] }, { required: ['cardText'] }],
    not: { required: ['card', 'cardText'] },
    errorMessage: 'card 与 cardText 二选一 / Either card or cardText, not both',
    properties: {
      format: { description: '文件格式 / Format of the file', const: DRAFT_FORMAT },
      target: {
        description: '要更新的推送 / The push on Feishu that the draft updates',
        type: ['object', 'null'],
        properties: {
          brand: { description: '飞书或 Lark / Feishu or Lark', enum: [...brands, null] },
          helpdeskId: { ...digits, description: '服务台 ID / Id of the help desk' },
          notificationId: { ...digits, description: '推送 ID / Id of the push' },
          userIdType: {
            description: '人员名单用哪种 ID / Which kind of id people are listed by',
            enum: [...userIdTypes, null],
          },
        },
      },
      notification: notificationSchema(),
      card: {
        description: '卡片 JSON / The card, as JSON',
        if: { type: 'object', properties: { schema: { const: '2.0' } }, required: ['schema'] },
        then: { $ref: cards['2.0'] },
        else: { $ref: cards['1.0'] },
      },
      cardText: {
        description: '还不是 JSON 的卡片文本 / The text of a card that is not JSON yet',
        type: 'string',
      },
      images: {
        description:
          '作者附上的图片：图片 key 到草稿旁边的文件 / Pictures that the author attached: from the image key to a file beside the draft',
        // Not constrained: reading leaves out an entry that it cannot use, and says so.
        additionalProperties: {
          properties: {
            file: {
              description: `草稿所在文件夹里的路径 / Path from the draft’s folder on: ${IMAGE_FOLDER}/….png`,
            },
            name: { description: '原来的文件名 / What the file was called' },
            width: { description: '宽，像素 / Width in pixels' },
            height: { description: '高，像素 / Height in pixels' },
            bytes: { description: '文件大小，字节 / Size of the file in bytes' },
          },
        },
      },
      base: {
        description: '上次从飞书读到的版本，用于比较 / The server’s copy as last fetched, for comparison',
      },
    },
  }
}
