import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { numbersIn } from '../figures/plain-numbers.ts'
import { type Found, makeFinding, quoted, sideAt } from '../report.ts'
import { perSentence } from '../words/per-sentence.ts'
import { termsOf } from '../words/terms.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/**
 * "All twenty-four of the accused said …" against "sixteen of the twenty-four", "eleven persons, all
 * of them inhabitants" against "eleven persons, including a police officer".
 */
export const allOrSome: Check = {
  name: 'all of so many, or some of them',
  run: (context) => ({ findings: findingsOf(context) }),
}

interface Whole {
  readonly view: TextView
  readonly sentence: Sentence
  /** How many, or, where no number stands, who: "all the defendants". */
  readonly of: number | string
  readonly isAll: boolean
}

/** Who is told of as all or some, each under one name, whatever a text calls them. */
const PEOPLE: readonly (readonly [string, string])[] = [
  ['the accused', String.raw`accused|defendants?|подсудим\p{L}+|обвиняем\p{L}+`],
  ['those detained', String.raw`detainees?|detained|prisoners|задержанн\p{L}+|заключ[её]нн\p{L}+`],
  ['the convicted', String.raw`convicts?|convicted|осужд[её]нн\p{L}+`],
  ['the inhabitants', String.raw`residents|inhabitants|villagers|жител\p{L}+|сельчан\p{L}*`],
  ['the families', String.raw`famil(?:y|ies)|households?|сем(?:ей|ь[яиюе]|ьям)`],
  ['the injured', String.raw`injured|wounded|раненн?ы\p{L}+|пострадавш\p{L}+`],
]
const ALL_OF = (who: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?<!not )(?:all|every one|each)(?: of)?(?: (?:the|these|those))?(?: [\p{L}-]+)? (?:${who})(?!\p{L})|(?<!\p{L})(?<!не )(?:все|всех|всем|каждый из|каждого из)(?: \p{L}+)? (?:${who})(?!\p{L})|(?<!\p{L})все до (?:единого|одного) (?:${who})(?!\p{L})|(?<!\p{L})(?:every|каждый|каждого|каждому) (?:${who})(?!\p{L})`,
    'iu',
  )
const SOME_OF = (who: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?!all |each |every |none |все)(?:\p{L}+|\p{Nd}+) of (?:the|these|those)(?: [\p{L}-]+)? (?:${who})(?!\p{L})|(?<!\p{L})(?:some|several|a few|many|most) (?:${who})(?!\p{L})|(?<!\p{L})(?:отдельн\p{L}+|некоторы\p{L}+|двенадцать|десять|шесть|семь|восемь|девять|пять|пятеро|шестеро|нескольк\p{L}+|трое|четверо|двое|один|одна|часть|большинство)(?: из)?(?: \p{L}+)? (?:${who})(?!\p{L})`,
    'iu',
  )
const GROUPS = PEOPLE.map(([name, who]) => ({ name, all: ALL_OF(who), some: SOME_OF(who) }))

const SMALLEST = 5
const MOST_A_SIZE = 24

const ALL_BEFORE =
  /(?<!\p{L})(?<!not )(?:all|each|every one)(?: of)?(?: the| these| those| its| their)?\s$|(?<!не )(?<!\p{L})(?:вс[её]|все|всех|всем|всеми)\s$/iu
const ALL_BEHIND =
  /^[^.;:]{0,60}?,\s(?:all (?:of )?(?:them|whom)|exclusively|without exception|все(?: они)?(?: до одного| до единого)?\s(?!ещё)|исключительно)(?!\p{L})/iu
const SOME_BEFORE =
  /(?:\p{L}|\p{Nd})\s(?:out )?of (?:the |these |those |all )?$|(?:\p{L}|\p{Nd})\sиз\s(?:всех |этих |тех )?$/iu
const SOME_BEHIND =
  /^[^.;:]{0,60}?,\s(?:including|among them|(?:of|among) whom|(?:almost|nearly) all|mostly|most of (?:them|whom)|из (?:них|которых)|в том числе|почти все|большинство|включая)(?!\p{L})/iu

const wholesIn = (view: TextView, sentence: Sentence): Whole[] => [
  ...numberedIn(view, sentence),
  ...groupsIn(view, sentence),
]

const groupsIn = (view: TextView, sentence: Sentence): Whole[] => {
  const words = view.slice(sentence)
  return GROUPS.flatMap(({ name, all, some }): Whole[] => {
    const [ofAll, ofSome] = [all.test(words), some.test(words)]
    return ofAll === ofSome ? [] : [{ view, sentence, of: name, isAll: ofAll }]
  })
}

const numberedIn = (view: TextView, sentence: Sentence): Whole[] => {
  const words = view.slice(sentence)
  return numbersIn(words).flatMap(({ start, end, value }): Whole[] => {
    if (value < SMALLEST) return []
    const [before, behind] = [words.slice(0, start), words.slice(end)]
    const isAll = ALL_BEFORE.test(before) || ALL_BEHIND.test(behind)
    const isSome = SOME_BEFORE.test(before) || SOME_BEHIND.test(behind)
    if (isAll === isSome) return []
    return [{ view, sentence, of: value, isAll }]
  })
}

/** A small number may be of anything: then two words must be said in both sentences, else one. */
const RARE_SIZE = 20
const SHORTEST_STEM = 4

const areOneWord = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= SHORTEST_STEM && (a.startsWith(b) || b.startsWith(a)))

/** Names are of the matter, and tell nothing of what is said of them; nor do the numbers. */
const toldOf = perSentence((words, view, sentence): readonly string[] => {
  const numbers = numbersIn(words).toSorted((a, b) => a.start - b.start)
  const bare = numbers.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    words,
  )
  const names = view.properTerms(sentence)
  return [...termsOf(bare)].filter((term) => !names.has(term))
})

const sayTheSame = (a: Whole, b: Whole): boolean => {
  const [x, y] = [toldOf(a.view, a.sentence), toldOf(b.view, b.sentence)]
  const said = x.filter((term) => y.some((other) => areOneWord(term, other)))
  return said.length >= (typeof a.of === 'number' && a.of >= RARE_SIZE ? 1 : 2)
}

const findingsOf = ({ views, matters }: AuditContext): Found[] => {
  const wholes = [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence) => wholesIn(view, sentence)),
  )
  return [...Map.groupBy(wholes, (w) => w.of).values()].flatMap((ofSize) => {
    const some = ofSize.filter((w) => !w.isAll).slice(0, MOST_A_SIZE)
    return ofSize
      .filter((w) => w.isAll)
      .slice(0, MOST_A_SIZE)
      .flatMap((all) => {
        const against = some.filter(
          (w) =>
            w.view !== all.view && sayTheSame(all, w) && matters.areAboutTheSame(all.view, w.view),
        )
        return against.length > 0 ? [findingOf(all, against)] : []
      })
  })
}

const findingOf = (all: Whole, some: readonly Whole[]): Found => {
  const said = ({ view, sentence }: Whole): string =>
    `${quoted(view.slice(sentence).trim())} in ${view.text.label}`
  const message = `All of ${typeof all.of === 'number' ? `the ${all.of}` : all.of} in one source, some in another: ${[all, ...some].map(said).join(', ')}.`
  return makeFinding('count-conflict', 'medium', message, [
    sideAt(all.view, all.sentence, 'all', []),
    ...some.map((w) => sideAt(w.view, w.sentence, 'some', [])),
  ])
}
