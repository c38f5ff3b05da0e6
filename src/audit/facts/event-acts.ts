import type { Span } from '../../domain/text-span.ts'
import { acts } from '../events/acts.ts'
import { type ActClass, wordsOf } from '../events/event-class.ts'
import { perSentence } from '../words/per-sentence.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** An act, with the place of its words in the sentence; null where another sentence tells it. */
export interface FoundAct {
  readonly act: ActClass
  readonly at: Span | null
}

const ACTS: readonly (readonly [ActClass, RegExp])[] = acts.map((act) => [act, wordsOf(act, 'giu')])

/** "They came on 3 September": who came is told in the sentence before. */
const CAME = wholeWords(
  `(?:they|the attackers|it) (?:came|arrived|struck|happened)|it was (?:on |at |in )?(?:the |about |around )?(?:night|morning|evening|dawn)|это (?:было|случилось|произошло)|они (?:пришли|приехали|ворвались)`,
)
/** "What happened on the night of 15 June": what it was, the heading tells. */
const WHAT_HAPPENED =
  /(?<!\p{L})(?:what (?:had )?(?:happened|took place|occurred)|the (?:events|incident)|случивш\p{L}+|произошедш\p{L}+|произошло|событи\p{L}+)(?!\p{L})/iu
const HEADING_SENTENCES = 2

const actsOf = (words: string): FoundAct[] =>
  ACTS.flatMap(([act, pattern]) =>
    Array.from(words.matchAll(pattern), (match) => ({
      act,
      at: { start: match.index, end: match.index + match[0].length },
    })),
  )

/** Pairs of dates and neighbouring sentences ask for the same ones. */
const actsOfSentence = perSentence(actsOf)

const elsewhere = (found: readonly FoundAct[]): FoundAct[] =>
  found.map(({ act }) => ({ act, at: null }))

const ATTACK: readonly FoundAct[] = acts.flatMap((act) =>
  act.name === 'the attack' ? [{ act, at: null }] : [],
)

/** The acts that a sentence tells of, or the one just before it or in the heading that it speaks of. */
export const actsIn = perSentence((words, view, sentence): readonly FoundAct[] => {
  const own = actsOfSentence(view, sentence)
  if (own.length > 0) return own
  const before = CAME.test(words) ? view.sentences[sentence.index - 1] : undefined
  if (before && before.paragraph === sentence.paragraph) {
    const found = /attackers|нападавш/iu.test(view.slice(before))
      ? ATTACK
      : elsewhere(actsOfSentence(view, before))
    if (found.length > 0) return found
  }
  if (!WHAT_HAPPENED.test(words)) return isBare(words) ? besideIn(view, sentence) : []
  return elsewhere(
    actsOf(
      view.sentences
        .slice(0, HEADING_SENTENCES)
        .map((s) => view.slice(s))
        .join(' '),
    ),
  )
})

/** "It was Thursday the 16th, round seven in the evening": hardly more than the date. */
const COPULA =
  /^\s*(?:["“«–—-]\s*)?(?:\p{L}{1,2}\.?:\s*)?(?:it|this|that|this all|it all) (?:was|happened|began)(?!\p{L})|^\s*(?:["“«–—-]\s*)?(?:\p{L}\.?:\s*)?(?:это|было|случилось|произошло)(?!\p{L})/iu
const FEW_WORDS = 9

const isBare = (words: string): boolean =>
  COPULA.test(words) || (words.match(/\p{L}{2,}/gu) ?? []).length <= FEW_WORDS

/** The order in which the sentences beside a bare date are asked. */
const BESIDE = [-1, 1, 2, -2, -3]

/** A bare date belongs to what the sentences just before or behind it tell. */
const besideIn = (view: TextView, { index, paragraph }: Sentence): readonly FoundAct[] => {
  for (const step of BESIDE) {
    const beside = view.sentences[index + step]
    const told = beside?.paragraph === paragraph ? actsOfSentence(view, beside) : []
    if (told.length > 0) return elsewhere(told)
  }
  return COPULA.test(view.slice(view.sentences[index] ?? NOWHERE)) ? openingActs(view) : []
}

const NOWHERE = { start: 0, end: 0 }

/** "It was the seventeenth of November", in a paragraph of its own: what the account began with. */
const openingActs = (view: TextView): readonly FoundAct[] => {
  for (const sentence of view.sentences.slice(0, OPENING_SENTENCES)) {
    const told = actsOfSentence(view, sentence)
    if (told.length > 0) return elsewhere(told)
  }
  return []
}
const OPENING_SENTENCES = 4

/** The first of the acts that a sentence tells of. */
export const actIn = (view: TextView, sentence: Sentence): string | null =>
  actsIn(view, sentence)[0]?.act.name ?? null
