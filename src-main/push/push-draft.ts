/** A push in two halves with a person's confirmation between them (design §3.5), for the window and the command line. */
export { declinedReport, preparePush, unsendableReport } from './prepare-push'
export type { EndedPush, PreparedPush, PushPlan, ReadyPush } from './prepare-push'
export { sendPrepared } from './send-prepared'
export type { SentPush } from './sent-push'
export type { PushDependencies, PushOptions } from './push-dependencies'
export { systemClock, type PushClock } from './push-clock'
