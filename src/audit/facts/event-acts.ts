import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** Acts that an event has once, by the finite verbs and nouns that tell them. */
const ACTS: readonly (readonly [string, RegExp])[] = [
  [
    'the dispersal',
    wholeWords(
      String.raw`broke up|broken up|breaking up|dispers(?:ed|al|ing)|storm(?:ed|ing)|clear(?:ed|ing)|clearance of|unblock\p{L}+|(?:police|officers|troops) (?:moved in|raided)|took [^.;,]{0,30}into custody|order was restored|разогна\p{L}+|прервал\p{L}*|разгон\p{L}{0,2}|штурм\p{L}*|ворвал\p{L}+|зачистил\p{L}*|зачистк\p{L}|разблокир\p{L}+|навел\p{L}* порядок`,
    ),
  ],
  [
    'the attack',
    wholeWords(
      String.raw`attack(?:ed)?|(?:crowd|mob) (?:came|arrived|descended|entered|burst|broke)|raided|raid|assault(?:ed)?|напал\p{L}*|(?:пришл|ворвал|двинул|приехал|явил)\p{L}* толп\p{L}|толп\p{L} (?:пришл|ворвал|двинул|приехал|явил)\p{L}*|нападени\p{L}+|налёт|налет|атаковал\p{L}*|обстрелял\p{L}*`,
    ),
  ],
  [
    'the demolition',
    wholeWords(
      String.raw`demolish(?:ed|ing)|demolition|pulled down|torn down|tore down|bulldoz\p{L}+|razed|снесл\p{L}|снесен\p{L}|снесён\p{L}|снос\p{L}?|бульдозер\p{L}*`,
    ),
  ],
  [
    'the eviction',
    wholeWords(String.raw`evict(?:ed|ion)|выселил\p{L}*|выселен\p{L}*|выселени\p{L}+`),
  ],
  [
    'the riot',
    wholeWords(
      String.raw`riot(?:ed|s)?|mutiny|rebelled|refused to obey|бунт\p{L}{0,2}|бунтовал\p{L}*|взбунтовал\p{L}*|беспорядк\p{L}+|отказал\p{L}+ подчин\p{L}+`,
    ),
  ],
  [
    'the deportation',
    wholeWords(
      String.raw`(?:was|were) deported|(?:was|were) expelled|deportation|высла\p{L}+|депортир\p{L}+|депортаци\p{L}+`,
    ),
  ],
  ['the abduction', wholeWords(String.raw`abducted|kidnapped|похитил\p{L}*|похищен\p{L}*`)],
  [
    'the shooting',
    wholeWords(
      String.raw`opened fire|shooting|shot dead|открыл\p{L}* огонь|расстрел\p{L}*|стрельб\p{L}`,
    ),
  ],
  ['the explosion', wholeWords(String.raw`explosion|blast|exploded|взрыв\p{L}{0,2}|взорвал\p{L}+`)],
  ['the fire', wholeWords(String.raw`fire broke out|caught fire|пожар\p{L}{0,2}|загорел\p{L}+`)],
]
/** "They came on 3 September": who came is told in the sentence before. */
const CAME = wholeWords(
  `(?:they|the attackers|it) (?:came|arrived|struck|happened)|это (?:было|случилось|произошло)|они (?:пришли|приехали|ворвались)`,
)
/** "What happened on the night of 15 June": what it was, the heading tells. */
const WHAT_HAPPENED =
  /(?<!\p{L})(?:what (?:had )?(?:happened|took place|occurred)|the (?:events|incident)|случивш\p{L}+|произошедш\p{L}+|произошло|событи\p{L}+)(?!\p{L})/iu
const HEADING_SENTENCES = 2

const actOf = (words: string): string | null =>
  ACTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null

/** The act that a sentence tells of, or the one just before it or in the heading that it speaks of. */
export const actIn = (view: TextView, sentence: Sentence, words: string): string | null => {
  const own = actOf(words)
  if (own !== null) return own
  const before = CAME.test(words) ? view.sentences[sentence.index - 1] : undefined
  if (before && before.paragraph === sentence.paragraph) {
    const told = view.slice(before)
    return /attackers|нападавш/iu.test(told) ? 'the attack' : actOf(told)
  }
  if (!WHAT_HAPPENED.test(words)) return null
  return actOf(
    view.sentences
      .slice(0, HEADING_SENTENCES)
      .map((s) => view.slice(s))
      .join(' '),
  )
}
