import { coveringSpan, type Span } from '../../domain/text-span.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { areOnePerson } from '../facts/persons-told.ts'
import { numbersIn } from '../figures/plain-numbers.ts'
import { type Found, labels, makeFinding, sideAt } from '../report.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** A sentence of one person, suspended as one text tells it, and to be served as another does. */
export const servedOrSuspended: Check = {
  name: 'suspended or served',
  run: (context) => ({ findings: findingsOf(context) }),
}

interface ToldOfTerm {
  readonly person: string
  readonly view: TextView
  /** From the name, where it stands in the sentence, to what is said of the term. */
  readonly span: Span
  readonly isServed: boolean
}

const SUSPENDED = wholeWords(
  String.raw`suspended(?! (?:from|the|his|her|as|work|duty))|conditional(?:ly)?|on probation|условн\p{L}*`,
  'giu',
)
const SERVED = wholeWords(
  String.raw`(?<!released from )(?<!exempt(?:ed)? from )serv(?:e|es|ed|ing)(?: \p{L}+){0,3}? (?:years?|months?|sentence|term)|(?:years?|months?)(?: \p{L}+){0,2} in (?:an? |the )?(?:\p{L}+ ){0,2}(?:prison|jail|colony)|sent to (?:an? |the )?(?:\p{L}+ ){0,2}(?:prison|jail|colony)|taken (?:away )?from the (?:court\p{L}*|dock)|отбыва\p{L}+|(?:лет|года?|месяц\p{L}*)(?: \p{L}+){0,2}? колони\p{L}+|колони\p{L}+ (?:общего|строгого|усиленного) режима|реальн\p{L}+ (?:срок|лишени)\p{L}*|под стражу в зале|отправ\p{L}+ в колонию`,
  'giu',
)
/** "Suspended" may be an officer, an inquiry or a licence. */
const OF_TERM = wholeWords(
  String.raw`years?|months?|sentences?d?|terms?|лет|года?|год|месяц\p{L}*|срок\p{L}*|приговор\p{L}*|наказани\p{L}+`,
)
/** What a higher court made of it, was asked for or is yet to come is no other account of it. */
const CHANGED = wholeWords(
  String.raw`appeal\p{L}*|reduc\p{L}+|commut\p{L}+|replac\p{L}+|overturn\p{L}+|instead of|request\p{L}*|demand\p{L}*|asked|faces?|facing|could|may|апелл\p{L}+|кассаци\p{L}+|обжалов\p{L}+|смягч\p{L}+|сниз\p{L}+|сократ\p{L}+|замен\p{L}+|отмен\p{L}+|вместо|запрос\p{L}+|просил\p{L}*|грозит|условно-досрочн\p{L}*|досрочн\p{L}*`,
)

const termsTold = ({ views, persons }: AuditContext): ToldOfTerm[] =>
  [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      const suspended = placesOf(SUSPENDED, words, sentence)
      const served = placesOf(SERVED, words, sentence)
      if (suspended.length + served.length === 0) return []
      if (!OF_TERM.test(words) || CHANGED.test(words)) return []
      const told = (span: Span, isServed: boolean): ToldOfTerm[] => {
        const named = persons.at(view, sentence, span.start)
        const some = named.length === 0 ? howMany(view, sentence, span) : null
        if (some !== null) return [{ person: some, view, span, isServed }]
        return named.map((name) => ({
          person: name.name,
          view,
          span: name.sentence === sentence ? (coveringSpan([name.span, span]) ?? span) : span,
          isServed,
        }))
      }
      const lenient = suspended.flatMap((span) => told(span, false))
      // "Two years in a colony, suspended": not served.
      const real = served
        .flatMap((span) => told(span, true))
        .filter((t) => !lenient.some((l) => l.person === t.person))
      return [...lenient, ...real]
    }),
  )

/** "Two elderly men received suspended sentences": so many of them, where nobody is named. */
const howMany = (view: TextView, sentence: Sentence, span: Span): string | null => {
  for (const near of view.window(sentence, 1).toReversed()) {
    const words = view.slice(near)
    const some = numbersIn(words, FEWEST).filter(
      ({ start, end, value }) =>
        value <= MOST &&
        !OF_TIME.test(words.slice(end)) &&
        near.start + start <= span.start &&
        !/\p{Nd}\s*$/u.test(words.slice(0, start)),
    )
    const last = some.toSorted((a, b) => a.start - b.start).at(-1)
    if (last) return `${last.value} of them`
  }
  return null
}

const FEWEST = 2
const MOST = 30
const OF_TIME =
  /^(?:[-\s]\p{L}+)?[-\s]*(?:years?|months?|days?|hours?|weeks?|лет|год|месяц|сут|дн|час|January|February|March|April|May|June|July|August|September|October|November|December|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/iu

const placesOf = (pattern: RegExp, words: string, { start }: Sentence): Span[] =>
  Array.from(words.matchAll(pattern), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))

const findingsOf = (context: AuditContext): Found[] => {
  const told = termsTold(context)
  const suspended = told.filter((t) => !t.isServed)
  const findings: Found[] = []
  const done = new Set<ToldOfTerm>()
  for (const one of suspended) {
    if (done.has(one)) continue
    const ofPerson = told.filter(
      (t) =>
        (t.person === one.person || areOnePerson(t.person, one.person)) &&
        (t.view === one.view || context.matters.areAboutTheSame(t.view, one.view)),
    )
    for (const t of ofPerson) done.add(t)
    const lenient = ofPerson.filter((t) => !t.isServed)
    // A text that tells both tells of what came of it.
    const real = ofPerson.filter((t) => t.isServed && !lenient.some((l) => l.view === t.view))
    if (real.length > 0) findings.push(findingOf(lenient, real))
  }
  return findings
}

const findingOf = (suspended: readonly ToldOfTerm[], served: readonly ToldOfTerm[]): Found => {
  const name = suspended[0]?.person ?? ''
  const message = `Whether ${name} serves the sentence is told in two ways: suspended in ${labels(suspended.map((t) => t.view))}, served in ${labels(served.map((t) => t.view))}.`
  const side = (value: string) => (t: ToldOfTerm) => sideAt(t.view, t.span, value, [])
  return makeFinding('status-conflict', 'high', message, [
    ...suspended.map(side('suspended')),
    ...served.map(side('served')),
  ])
}
