import { readonly, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { CardCounts } from '@shared/card/card-counts'
import { cardBytes } from '@shared/card/card-size'
import { parseCard } from '@shared/card/parse-card'
import type { Draft } from '@shared/draft/draft'
import { isJsonObject, type JsonValue } from '@shared/json-value'
import type { Problem } from '@shared/problem'

/** How long to wait with complaints after a key: the preview follows at once, criticism may take a breath. */
const COMPLAINT_DELAY_MS = 200

interface Checker {
  readonly checkDraft: (draft: Draft, now: number) => Problem[]
  readonly cardCounts: (card: JsonValue | undefined) => CardCounts
}

/** What is said about a draft while it is edited. */
export interface DraftFindings {
  readonly problems: Readonly<ShallowRef<readonly Problem[]>>
  /** Of the minified card, which Feishu's 30 KB are measured on. */
  readonly cardBytes: Readonly<Ref<number>>
  readonly cardVersion: Readonly<Ref<'1.0' | '2.0'>>
  /** How much of what Feishu limits the card holds; `undefined` while it is not JSON. */
  readonly cardCounts: Readonly<ShallowRef<CardCounts | undefined>>
}

/** The problems and the size of a draft, kept current while it is edited. */
export function useDraftProblems(
  draftId: () => string | undefined,
  draft: () => Draft | undefined,
): DraftFindings {
  const problems = shallowRef<readonly Problem[]>([])
  const bytes = ref(0)
  const version = ref<'1.0' | '2.0'>('1.0')
  let timer: ReturnType<typeof setTimeout> | undefined
  const counts = shallowRef<CardCounts>()
  let checker: Checker | undefined

  // The checker and its rules are a large part of the program, and the first paint needs neither.
  void Promise.all([import('@shared/draft/check-draft'), import('@shared/card/card-counts')]).then(
    ([{ checkDraft }, { cardCounts }]) => {
      checker = { checkDraft, cardCounts }
      check()
    },
  )

  function check(): void {
    clearTimeout(timer)
    timer = undefined
    const current = draft()
    problems.value = current === undefined ? [] : (checker?.checkDraft(current, Date.now()) ?? [])
    const parsed = current === undefined ? undefined : parseCard(current.cardText)
    const card = parsed?.value
    bytes.value = current === undefined ? 0 : cardBytes(current.cardText, card)
    counts.value = parsed?.strict === true ? checker?.cardCounts(card) : undefined
    version.value = isJsonObject(card) && card.schema === '2.0' ? '2.0' : '1.0'
  }

  watch(draftId, check, { immediate: true })
  watch(draft, () => {
    timer ??= setTimeout(check, COMPLAINT_DELAY_MS)
  })
  return { problems, cardBytes: readonly(bytes), cardVersion: readonly(version), cardCounts: counts }
}
