/** What `scripts/storm-push.mjs` runs; it is bundled first, since Node cannot run TypeScript. */
export { stormFaults } from './faults'
export { runFault } from './run-fault'
