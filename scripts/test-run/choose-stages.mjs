/**
 * The stages to run for the names that were asked for, in their own order, with the stages that they need; all of
 * them when none was named. Pure.
 *
 * @template {{ name: string, needs: readonly string[] }} S
 * @param {readonly S[]} stages
 * @param {readonly string[]} names
 * @returns {{ chosen: S[], unknown: string[] }}
 */
export function chooseStages(stages, names) {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
  if (names.length === 0) return { chosen: [...stages], unknown }

  const wanted = new Set(names)
  for (const stage of stages.toReversed()) {
    if (wanted.has(stage.name)) for (const need of stage.needs) wanted.add(need)
  }
  return { chosen: stages.filter(({ name }) => wanted.has(name)), unknown }
}

/**
 * Why a stage cannot run after what happened before it, or null. Pure.
 *
 * @param {{ needs: readonly string[] }} stage
 * @param {readonly { name: string, status: string }[]} earlier
 */
export function reasonNotToRun(stage, earlier) {
  const missing = stage.needs.filter((need) =>
    earlier.some(({ name, status }) => name === need && status === 'failed'),
  )
  return missing.length === 0 ? null : `not run, since "${missing.join('", "')}" failed`
}

/**
 * In CI a stage that is skipped for want of a program proves nothing unseen: there it counts as failed. Pure.
 *
 * @template {{ status: string }} R
 * @param {R} ending
 * @param {boolean} inCi
 * @returns {R}
 */
export function judge(ending, inCi) {
  return inCi && ending.status === 'skipped' ? { ...ending, status: 'failed' } : ending
}
