import type { CommandId } from './commands'
import type { Draft, DraftTarget } from './draft/draft'
import type { DraftImage } from './draft/draft-images'
import type { ExportKind, ExportView, IpcResult, OpenDraft, ProfilesState } from './ipc-contract'
import type { WaitingCalls } from './feishu/waiting-calls'
import type { LifeWish } from './life/life-report'
import type { OutboxView } from './outbox/outbox-view'
import type { PushProgress } from './push/push-progress'
import type { Profile } from './profile'
import type { Message } from './result'
import type { ChosenSettings } from './settings'
import type { CredentialKind } from './sign-in/user-session'

/** Stops listening. */
export type Unsubscribe = () => void

/**
 * `window.studio`: all that the page can ask of the main process, one function per call (design §3.2). Arguments and
 * results are plain data; a Vue proxy is refused by the bridge, so hand over copies.
 */
export interface StudioApi {
  start(): Promise<IpcResult<'app:start'>>
  /** Choices that are left out are those of a new installation. */
  changeSettings(settings: ChosenSettings): Promise<IpcResult<'app:change-settings'>>
  /** Opens a web address in the system's browser after showing it; `false` when the person said no. */
  openLink(url: string): Promise<IpcResult<'app:open-link'>>
  /** Answers `onClosing`. */
  mayClose(): Promise<IpcResult<'app:may-close'>>
  /** Tells the window's title and edited mark. */
  setEdited(edited: boolean, title: string): Promise<IpcResult<'app:set-edited'>>

  newDraft(from: 'blank' | 'sample'): Promise<IpcResult<'drafts:new'>>
  /** Lets the person choose files; an empty list when they did not. */
  chooseDrafts(): Promise<IpcResult<'drafts:choose'>>
  openRecentDraft(path: string): Promise<IpcResult<'drafts:open-recent'>>
  /** Opens a file that was dropped on the window. Rejects when the file has no place on disk. */
  openDroppedDraft(file: File): Promise<IpcResult<'drafts:open-dropped'>>
  /** Reads the draft's file again, giving up what was edited since. */
  reloadDraft(id: string): Promise<IpcResult<'drafts:reload'>>
  /** Saves to the draft's file, or asks for one; `null` when the person gave none. */
  saveDraft(id: string, draft: Draft, options: { overwrite: boolean }): Promise<IpcResult<'drafts:save'>>
  saveDraftAs(id: string, draft: Draft): Promise<IpcResult<'drafts:save-as'>>
  /** Keeps what was typed safe from a crash; not the same as saving. */
  backUpDraft(id: string, draft: Draft): Promise<IpcResult<'drafts:back-up'>>
  /** Forgets an open draft and its backup. */
  closeDraft(id: string): Promise<IpcResult<'drafts:close'>>
  recentDrafts(): Promise<IpcResult<'drafts:recent'>>
  forgetRecentDraft(path: string): Promise<IpcResult<'drafts:forget-recent'>>

  /** Takes in a picture, which then belongs to no draft until one names it. */
  attachImage(name: string, bytes: Uint8Array): Promise<IpcResult<'images:attach'>>
  /** Lets the person choose pictures; an empty list when they did not. */
  chooseImages(several: boolean): Promise<IpcResult<'images:choose'>>
  /** A picture of an open draft as a `data:` address; of a kind that no page can show, a picture that says so. */
  readImage(draftId: string, image: DraftImage): Promise<IpcResult<'images:read'>>
  /** Lets the person choose a place for the card's page or picture; `null` when they gave none. */
  exportCard(id: string, draft: Draft, kind: ExportKind, view: ExportView): Promise<IpcResult<'cards:export'>>

  /** The templates that this person made, the latest first. */
  ownTemplates(): Promise<IpcResult<'templates:list'>>
  /** Keeps a card to begin others with. */
  saveTemplate(name: string, cardText: string): Promise<IpcResult<'templates:save'>>
  removeTemplate(id: string): Promise<IpcResult<'templates:remove'>>

  saveProfile(profile: Profile): Promise<IpcResult<'profiles:save'>>
  removeProfile(id: string): Promise<IpcResult<'profiles:remove'>>
  /** The one call that carries a secret, towards main only. */
  storeCredential(
    profileId: string,
    kind: 'userAccessToken' | 'helpdeskToken' | 'appSecret',
    secret: string,
  ): Promise<IpcResult<'credentials:store'>>
  forgetCredentials(profileId: string): Promise<IpcResult<'credentials:forget'>>
  retryKeychain(): Promise<IpcResult<'credentials:retry-keychain'>>

  /** Signs in with the system's browser; ends when the person is signed in, or will not be. */
  startSignIn(profileId: string): Promise<IpcResult<'sign-in:start'>>
  cancelSignIn(): Promise<IpcResult<'sign-in:cancel'>>
  /** Copies the address that waits in the browser; `false` when none does. */
  copySignInAddress(): Promise<IpcResult<'sign-in:copy-address'>>
  /** Tests a credential with one call that changes nothing. */
  checkCredential(
    profileId: string,
    kind: CredentialKind,
    notificationId: string | null,
  ): Promise<IpcResult<'sign-in:check'>>

  /** Reads the push and says what would change; nothing is sent yet. */
  preparePush(
    draft: Draft,
    profileId: string,
    options: { force: boolean; noCheck: boolean; draftId?: string; unseen?: boolean },
  ): Promise<IpcResult<'push:prepare'>>
  /** A person's confirmation: sends what was prepared. */
  sendPush(preparationId: string): Promise<IpcResult<'push:send'>>
  cancelPush(preparationId: string): Promise<IpcResult<'push:cancel'>>

  /** Makes a draft of a push that is on Feishu, by its id or a link to it. */
  fetchPush(profileId: string, idOrLink: string): Promise<IpcResult<'life:fetch'>>
  /** Reads how a draft's push stands. */
  readStanding(draft: Draft, profileId: string): Promise<IpcResult<'life:read-standing'>>
  /** Reads the push and says what an action would do; nothing is sent yet. */
  prepareAction(
    draft: Draft,
    profileId: string,
    wish: LifeWish,
    options: { createAgain: boolean },
  ): Promise<IpcResult<'life:prepare'>>
  /** A person's confirmation: sends what was prepared. */
  carryOutAction(preparationId: string): Promise<IpcResult<'life:carry-out'>>
  cancelAction(preparationId: string): Promise<IpcResult<'life:cancel'>>
  /** Opens where a push is approved, after showing the address; `false` when the person said no. */
  openApproval(profileId: string, link: string): Promise<IpcResult<'life:open-approval'>>

  /** The attempts to update a push, the latest first. */
  historyOf(target: DraftTarget): Promise<IpcResult<'history:of'>>
  exportHistory(target: DraftTarget, kind: 'csv' | 'json'): Promise<IpcResult<'history:export'>>

  outbox(): Promise<IpcResult<'outbox:view'>>
  retryOutboxItem(id: string): Promise<IpcResult<'outbox:retry'>>
  removeOutboxItem(id: string): Promise<IpcResult<'outbox:remove'>>
  openOutboxItem(id: string): Promise<IpcResult<'outbox:open'>>
  setOnline(online: boolean): Promise<IpcResult<'outbox:set-online'>>

  onClosing(listener: () => void): Unsubscribe
  onCommand(listener: (command: CommandId) => void): Unsubscribe
  onDraftOpened(listener: (opened: OpenDraft) => void): Unsubscribe
  onNotice(listener: (notice: Message) => void): Unsubscribe
  onProfilesChanged(listener: (state: ProfilesState) => void): Unsubscribe
  onOutboxChanged(listener: (view: OutboxView) => void): Unsubscribe
  onPushProgress(listener: (progress: PushProgress) => void): Unsubscribe
  onCallsWaiting(listener: (waiting: readonly WaitingCalls[]) => void): Unsubscribe
}
