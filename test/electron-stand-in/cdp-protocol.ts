// The types of the Chrome DevTools Protocol come with playwright-core, which does not export them by name.
import type { Protocol } from '../../node_modules/playwright-core/types/protocol'

export type { Protocol }
export type CdpMethod = keyof Protocol.CommandParameters & keyof Protocol.CommandReturnValues
export type CdpParameters<M extends CdpMethod> = Protocol.CommandParameters[M]
export type CdpResult<M extends CdpMethod> = Protocol.CommandReturnValues[M]
export type CdpEvent = keyof Protocol.Events
export type CdpPayload<E extends CdpEvent> = Protocol.Events[E]
