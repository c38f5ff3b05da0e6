import { type ActClass, acts } from '../events/acts.ts'
import { wordsOf } from '../events/event-class.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

const ACTS: readonly (readonly [ActClass, RegExp])[] = acts.map((act) => [act, wordsOf(act)])

/** "They came on 3 September": who came is told in the sentence before. */
const CAME = wholeWords(
  `(?:they|the attackers|it) (?:came|arrived|struck|happened)|it was (?:on |at |in )?(?:the |about |around )?(?:night|morning|evening|dawn)|это (?:было|случилось|произошло)|они (?:пришли|приехали|ворвались)`,
)
/** "What happened on the night of 15 June": what it was, the heading tells. */
const WHAT_HAPPENED =
  /(?<!\p{L})(?:what (?:had )?(?:happened|took place|occurred)|the (?:events|incident)|случивш\p{L}+|произошедш\p{L}+|произошло|событи\p{L}+)(?!\p{L})/iu
const HEADING_SENTENCES = 2

const actsOf = (words: string): ActClass[] =>
  ACTS.flatMap(([act, pattern]) => (pattern.test(words) ? [act] : []))

/** The acts that a sentence tells of, or the one just before it or in the heading that it speaks of. */
export const actsIn = (view: TextView, sentence: Sentence, words: string): readonly ActClass[] => {
  const own = actsOf(words)
  if (own.length > 0) return own
  const before = CAME.test(words) ? view.sentences[sentence.index - 1] : undefined
  if (before && before.paragraph === sentence.paragraph) {
    const told = view.slice(before)
    const attack = acts.filter(({ name }) => name === 'the attack')
    return /attackers|нападавш/iu.test(told) ? attack : actsOf(told)
  }
  if (!WHAT_HAPPENED.test(words)) return besideIn(view, sentence)
  return actsOf(
    view.sentences
      .slice(0, HEADING_SENTENCES)
      .map((s) => view.slice(s))
      .join(' '),
  )
}

/** A bare date belongs to what the sentence just before or behind it tells. */
const besideIn = (view: TextView, { index, paragraph }: Sentence): readonly ActClass[] => {
  for (const beside of [view.sentences[index - 1], view.sentences[index + 1]]) {
    const told = beside?.paragraph === paragraph ? actsOf(view.slice(beside)) : []
    if (told.length > 0) return told
  }
  return []
}

/** The first of the acts that a sentence tells of. */
export const actIn = (view: TextView, sentence: Sentence, words: string): string | null =>
  actsIn(view, sentence, words)[0]?.name ?? null
