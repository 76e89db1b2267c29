import * as v from 'valibot'
import { cardLanguages, type CardLanguage } from './card/catalogue/languages'
import type { OwnTemplate } from './card/templates/own-template'
import type { CardPageChart } from './card-page'
import type { CommandId } from './commands'
import type { Draft, DraftTarget } from './draft/draft'
import { isDraftImage, isDraftImages, type DraftImage, type DraftImages } from './draft/draft-images'
import type { HistoryEntry } from './history/history-entry'
import { MAX_IMAGE_BYTES } from './image-limits'
import type { WaitingCalls } from './feishu/waiting-calls'
import { isJsonObject, type JsonObject } from './json-value'
import type { FetchEnd, LifeEnd, LifePreparation } from './ipc/life'
import type { Language } from './messages/language'
import type { Profile } from './profile'
import type { PushProgress } from './push/push-progress'
import type { PushReport } from './push/push-report'
import type { OutboxState } from './outbox/outbox-state'
import type { OutboxView } from './outbox/outbox-view'
import type { Message, Result } from './result'
import type { CredentialCheck, UserSession } from './sign-in/user-session'
import { defaultSettings, outboxDaysRange, type Settings } from './settings'

/** A draft that is open in the window. */
export interface OpenDraft {
  readonly id: string
  /** Absolute path of its file; absent while it was never saved. */
  readonly path?: string
  /** What the list and the title bar call it. */
  readonly name: string
  readonly draft: Draft
  /** The draft as its file holds it; absent when there is no file. What differs from it is "edited". */
  readonly saved?: Draft
  /** Made by the app this very moment: nothing of the person's is lost with it until it is edited. */
  readonly pristine?: boolean
  /** What the app did on opening that a person should know: what was unwrapped, what was recovered. */
  readonly notices: readonly Message[]
}

/** A file of the recent list. */
export interface RecentDraft {
  readonly path: string
  readonly name: string
  readonly missing: boolean
}

export interface SavedDraft {
  readonly id: string
  readonly path: string
  readonly name: string
}

/** A picture that was taken in for a draft, with the key that stands for it until it is on Feishu. */
export interface AttachedImage {
  readonly key: string
  readonly image: DraftImage
}

/** Where secrets are kept on this computer, right now. */
export interface SecretKeeping {
  /** `system`: the keychain of the operating system; `session`: memory, until the app closes. */
  readonly kind: 'system' | 'session'
  readonly reason?: Message
}

/** Which secrets of a profile are stored. The secrets themselves never reach the page. */
export interface CredentialStatus {
  readonly userAccessToken: boolean
  readonly helpdeskToken: boolean
  readonly appSecret: boolean
  /** How long the person's token lives; absent when there is none, or as long as the keychain was not asked. */
  readonly session?: UserSession
}

export interface ProfileView {
  readonly profile: Profile
  readonly credentials: CredentialStatus
}

export interface ProfilesState {
  readonly profiles: readonly ProfileView[]
  readonly secretKeeping: SecretKeeping
}

export interface StartState {
  readonly version: string
  /** The language that `settings.language` comes to on this computer. */
  readonly systemLanguage: Language
  readonly platform: 'darwin' | 'win32' | 'linux'
  readonly settings: Settings
  readonly drafts: readonly OpenDraft[]
  readonly recent: readonly RecentDraft[]
  /** As noted in the settings; what the keychain says comes with `profiles:changed`, since it may take long. */
  readonly profiles: readonly ProfileView[]
  /** Things that went wrong while starting; each is shown once. */
  readonly notices: readonly Message[]
}

/** What a push would do, waiting for a person's word. */
export interface PreparedPushView {
  readonly preparationId: string
  readonly report: PushReport
  /** Whether Feishu could not be asked: it is compared before it is sent, and waits in the outbox until then. */
  readonly unseen?: boolean
}

/** How an attempt stands: it waits for confirmation, or it has ended. */
export type PushPreparation =
  | { readonly kind: 'confirm'; readonly preparation: PreparedPushView }
  | { readonly kind: 'ended'; readonly report: PushReport }

/** What a card can be exported as: a page, or a picture. */
export type ExportKind = 'html' | 'png'

/** How the preview shows the card that is exported. */
export interface ExportView {
  readonly theme: 'light' | 'dark'
  readonly width: 'pc' | 'phone'
  readonly locale: CardLanguage
  /** The card's charts as they are drawn, by JSON pointer. */
  readonly charts: readonly ExportedChart[]
}

export interface ExportedChart extends CardPageChart {
  readonly pointer: string
}

export interface ExportedCard {
  /** The name of the file that was written. */
  readonly file: string
  /** How many errors the card has; whoever sends it should know. */
  readonly errors: number
}

export interface PushEnd {
  /** `null` when there was no attempt yet. */
  readonly report: PushReport | null
  /** How it stands in the outbox; absent when it is not there any more. */
  readonly waits?: OutboxState
  /** The draft with its new `base`, when Feishu's copy could be read. */
  readonly draft?: Draft
}

/* Schemas of arguments: main checks them as if the page were hostile (design §3.2). */

/**
 * Longest text that the page may hand over. Far above the 5 MB of a file: a draft that grew too large is refused by the
 * save itself, which says why, and is backed up all the same.
 */
const MAX_TEXT = 32 * 1024 * 1024
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT))
const shortText = v.pipe(v.string(), v.maxLength(400))
const brand = v.picklist(['feishu', 'lark'])
const userIdType = v.picklist(['open_id', 'union_id', 'user_id'])

/** Not `v.record`, which drops members with names like `constructor`. */
const jsonObject = v.custom<JsonObject>(isJsonObject)

const target = v.strictObject({
  brand: text,
  helpdeskId: text,
  notificationId: text,
  userIdType: text,
}) as unknown as v.GenericSchema<DraftTarget>

/** The shape only: members come from files that may hold anything; their rules are shown as problems, not enforced here. */
const draft = v.strictObject({
  target,
  notification: jsonObject,
  cardText: text,
  images: v.optional(v.custom<DraftImages>(isDraftImages)),
  base: v.optional(
    v.strictObject({ fetchedAt: text, userIdType: v.optional(text), notification: jsonObject }),
  ),
}) as unknown as v.GenericSchema<Draft>

const profile = v.strictObject({
  id,
  name: shortText,
  brand,
  baseUrl: shortText,
  appId: shortText,
  accountsUrl: v.optional(shortText),
  redirectPort: v.optional(v.number()),
  features: v.optional(v.pipe(v.array(v.picklist(['names', 'images'])), v.maxLength(10))),
  helpdeskId: shortText,
  userIdType,
}) as unknown as v.GenericSchema<Profile>

/** A picture that the page drew, and nothing that would be loaded from elsewhere. */
const pngAddress = v.pipe(text, v.regex(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/))
const chart = v.strictObject({
  pointer: shortText,
  src: pngAddress,
  darkSrc: v.exactOptional(pngAddress),
  width: v.number(),
  height: v.number(),
})

const settings = v.strictObject({
  language: v.picklist(['system', 'zh-CN', 'en']),
  theme: v.picklist(['system', 'light', 'dark']),
  workOffline: v.optional(v.boolean(), defaultSettings.workOffline),
  outboxDays: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(outboxDaysRange.min), v.maxValue(outboxDaysRange.max)),
    defaultSettings.outboxDays,
  ),
})

/** A little more than a picture may have, so that main itself says what is too large. */
const imageBytes = v.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length <= MAX_IMAGE_BYTES + 1,
)

const lifeWish = v.variant('action', [
  v.strictObject({ action: v.picklist(['create', 'preview', 'cancel-approval']) }),
  v.strictObject({ action: v.literal('submit'), reason: v.pipe(v.string(), v.maxLength(10_000)) }),
  v.strictObject({ action: v.literal('schedule'), sendAt: shortText }),
  v.strictObject({ action: v.literal('cancel-sending'), recall: v.boolean() }),
])

/** Binds the schema of a call's arguments to the type of its result. */
// The result of a call is a type without a value, so it can only be given, not inferred.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function call<Value>() {
  return <Arguments extends v.GenericSchema<unknown[]>>(argumentsSchema: Arguments) => ({
    argumentsSchema,
    // Only a type: there is no value before main answers.
    value: undefined as unknown as Value,
  })
}

const nothing = v.tuple([])

/** Every call from the page to main: the schema of its arguments and the type of its result. */
export const ipcContract = {
  'app:start': call<StartState>()(nothing),
  'app:change-settings': call<Settings>()(v.strictTuple([settings])),
  'app:open-link': call<boolean>()(v.strictTuple([v.pipe(v.string(), v.maxLength(4096))])),
  /** The page has kept what was typed; its window can go. */
  'app:may-close': call<null>()(nothing),
  'app:set-edited': call<null>()(v.strictTuple([v.boolean(), shortText])),

  'drafts:new': call<OpenDraft>()(v.strictTuple([v.picklist(['blank', 'sample'])])),
  'drafts:choose': call<OpenDraft[]>()(nothing),
  'drafts:open-recent': call<OpenDraft>()(v.strictTuple([path])),
  'drafts:open-dropped': call<OpenDraft>()(v.strictTuple([path])),
  'drafts:reload': call<OpenDraft>()(v.strictTuple([id])),
  'drafts:save': call<SavedDraft | null>()(
    v.strictTuple([id, draft, v.strictObject({ overwrite: v.boolean() })]),
  ),
  'drafts:save-as': call<SavedDraft | null>()(v.strictTuple([id, draft])),
  'drafts:back-up': call<null>()(v.strictTuple([id, draft])),
  'drafts:close': call<null>()(v.strictTuple([id])),
  'drafts:recent': call<RecentDraft[]>()(nothing),
  'drafts:forget-recent': call<RecentDraft[]>()(v.strictTuple([path])),

  /** Takes in a picture that was pasted or dropped: what it was called, and its bytes. */
  'images:attach': call<AttachedImage>()(v.strictTuple([shortText, imageBytes])),
  /** Lets the person choose pictures: several, or one. */
  'images:choose': call<AttachedImage[]>()(v.strictTuple([v.boolean()])),
  /** A picture of an open draft as a `data:` address. */
  'images:read': call<string>()(v.strictTuple([id, v.custom<DraftImage>(isDraftImage)])),
  /** Asks where to write a card's page or picture, and writes it; `null` when the person gave no place. */
  'cards:export': call<ExportedCard | null>()(
    v.strictTuple([
      id,
      draft,
      v.picklist(['html', 'png']),
      v.strictObject({
        theme: v.picklist(['light', 'dark']),
        width: v.picklist(['pc', 'phone']),
        locale: v.picklist(cardLanguages),
        charts: v.pipe(v.array(chart), v.maxLength(50)),
      }),
    ]),
  ),

  'templates:list': call<OwnTemplate[]>()(nothing),
  'templates:save': call<OwnTemplate[]>()(v.strictTuple([shortText, text])),
  'templates:remove': call<OwnTemplate[]>()(v.strictTuple([id])),

  'profiles:save': call<ProfileView[]>()(v.strictTuple([profile])),
  'profiles:remove': call<ProfileView[]>()(v.strictTuple([id])),
  'credentials:store': call<ProfileView[]>()(
    v.strictTuple([
      id,
      v.picklist(['userAccessToken', 'helpdeskToken', 'appSecret']),
      v.pipe(v.string(), v.minLength(1), v.maxLength(32 * 1024)),
    ]),
  ),
  'credentials:forget': call<ProfileView[]>()(v.strictTuple([id])),
  'credentials:retry-keychain': call<SecretKeeping>()(nothing),

  /** Opens the browser and waits for the person; ends when they are signed in, or will not be. */
  'sign-in:start': call<ProfileView[]>()(v.strictTuple([id])),
  'sign-in:cancel': call<null>()(nothing),
  /** Puts the address that waits in the browser on the clipboard, for another browser; whether one waits. */
  'sign-in:copy-address': call<boolean>()(nothing),
  /** Tests a credential with one call that changes nothing; the help desk's with a push that is there, if one is known. */
  'sign-in:check': call<CredentialCheck>()(
    v.strictTuple([
      id,
      v.picklist(['app', 'user', 'helpdesk']),
      v.nullable(v.pipe(v.string(), v.regex(/^\d{1,32}$/))),
    ]),
  ),

  'push:prepare': call<PushPreparation>()(
    v.strictTuple([
      draft,
      id,
      v.strictObject({
        force: v.boolean(),
        noCheck: v.boolean(),
        /** Which open draft it is. */
        draftId: v.optional(id),
        /** Do not ask Feishu now; the push waits in the outbox. */
        unseen: v.optional(v.boolean()),
      }),
    ]),
  ),
  'push:send': call<PushEnd>()(v.strictTuple([id])),
  'push:cancel': call<null>()(v.strictTuple([id])),

  'life:fetch': call<FetchEnd>()(v.strictTuple([id, v.pipe(v.string(), v.maxLength(4096))])),
  'life:read-standing': call<LifeEnd>()(v.strictTuple([draft, id])),
  'life:prepare': call<LifePreparation>()(
    v.strictTuple([draft, id, lifeWish, v.strictObject({ createAgain: v.boolean() })]),
  ),
  'life:carry-out': call<LifeEnd>()(v.strictTuple([id])),
  'life:cancel': call<null>()(v.strictTuple([id])),
  'life:open-approval': call<boolean>()(v.strictTuple([id, v.pipe(v.string(), v.maxLength(4096))])),

  /** Every attempt to update a push, the latest first. */
  'history:of': call<HistoryEntry[]>()(v.strictTuple([target])),
  /** Asks where to write the history and writes it: the file's name; `null` when the person gave no place. */
  'history:export': call<string | null>()(v.strictTuple([target, v.picklist(['csv', 'json'])])),

  'outbox:view': call<OutboxView>()(nothing),
  /** A person's word that it shall go out as it is. */
  'outbox:retry': call<null>()(v.strictTuple([id])),
  'outbox:remove': call<null>()(v.strictTuple([id])),
  /** Opens what was confirmed as a draft. */
  'outbox:open': call<OpenDraft>()(v.strictTuple([id])),
  /** What the system thinks of the network. */
  'outbox:set-online': call<null>()(v.strictTuple([v.boolean()])),
} as const

export type IpcChannel = keyof typeof ipcContract

type Contract = typeof ipcContract

/** What a page hands over with a call, checked against the schema before any handler sees it. */
export type IpcCheckedArguments<C extends IpcChannel> = v.InferOutput<Contract[C]['argumentsSchema']>

export type IpcValue<C extends IpcChannel> = Contract[C]['value']

export type IpcResult<C extends IpcChannel> = Result<IpcValue<C>>

/** Every event from main to the page, with what it carries. */
export interface IpcEvents {
  'app:command': CommandId
  /** The window is about to close: keep what was typed, then call `app:may-close`. */
  'app:closing': null
  'drafts:opened': OpenDraft
  /** Something a person must be told that no call is waiting for. */
  'app:notice': Message
  'push:progress': PushProgress
  /** Which calls wait for Feishu's rate limit; empty when none does any more. */
  'limiter:waiting': readonly WaitingCalls[]
  'outbox:changed': OutboxView
  /** The keychain has answered, or its state changed. */
  'profiles:changed': ProfilesState
}

export type IpcEventName = keyof IpcEvents
