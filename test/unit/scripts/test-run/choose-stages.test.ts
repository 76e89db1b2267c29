import { describe, expect, it } from 'vitest'
import { importScript } from '../import-script'

interface Stage {
  name: string
  needs: readonly string[]
}

const { chooseStages, reasonNotToRun, judge } = await importScript<{
  chooseStages: (stages: readonly Stage[], names: readonly string[]) => { chosen: Stage[]; unknown: string[] }
  reasonNotToRun: (stage: Stage, earlier: readonly { name: string; status: string }[]) => string | null
  judge: (ending: { status: string; reason?: string }, inCi: boolean) => { status: string; reason?: string }
}>('test-run/choose-stages.mjs')

const install = { name: 'install', needs: [] }
const unit = { name: 'unit', needs: ['install'] }
const build = { name: 'build', needs: ['install'] }
const e2e = { name: 'e2e', needs: ['build'] }
const stages = [install, unit, build, e2e]

describe('chooseStages', () => {
  it('takes all when none is named', () => {
    expect(chooseStages(stages, [])).toEqual({ chosen: stages, unknown: [] })
  })

  it('takes the named ones with what they need, in the order of the run', () => {
    expect(chooseStages(stages, ['e2e']).chosen).toEqual([install, build, e2e])
    expect(chooseStages(stages, ['unit', 'install']).chosen).toEqual([install, unit])
  })

  it('names what does not exist', () => {
    expect(chooseStages(stages, ['unit', 'unti']).unknown).toEqual(['unti'])
  })
})

describe('reasonNotToRun', () => {
  it('names the failed stage that this one needs', () => {
    expect(reasonNotToRun(e2e, [{ name: 'build', status: 'failed' }])).toContain('"build"')
  })

  it('lets a stage run after failures that do not concern it', () => {
    expect(reasonNotToRun(e2e, [{ name: 'unit', status: 'failed' }])).toBeNull()
    expect(reasonNotToRun(e2e, [{ name: 'build', status: 'passed' }])).toBeNull()
  })
})

describe('judge', () => {
  it('takes a skipped stage for a failed one in CI, where it would prove nothing unseen', () => {
    const skipped = { status: 'skipped', reason: 'no keyring' }
    expect(judge(skipped, true)).toEqual({ status: 'failed', reason: 'no keyring' })
    expect(judge(skipped, false)).toEqual(skipped)
  })
})
