import { compareDays } from '../../domain/dates.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { DatedClaim } from '../facts/dated-claim.ts'
import { type Found, labels, makeFinding, quoted, sideOfDate } from '../report.ts'
import { similarSentences } from '../similar-sentences.ts'
import { fold } from '../words/fold.ts'
import { shared } from '../words/terms.ts'
import type { Sentence } from '../words/text-view.ts'

/** One event dated to neighbouring days by two sources, or carried over with another date. */
export const eventDates: Check = {
  name: 'one event under two days',
  run: (context) => {
    const single = singlyDated(context)
    return { findings: [...carriedOver(single), ...toldTwice(context, single)] }
  },
}

/** A sentence with one date says when; with several, it says which of them only by its grammar. */
const singlyDated = ({ dated }: AuditContext): DatedClaim[] =>
  [...Map.groupBy(dated, (d) => d.sentence).values()].flatMap((ofSentence) => {
    const days = new Set(ofSentence.map((d) => d.date.edtf))
    const [first] = ofSentence
    return first?.days && days.size === 1 && !AGAIN.test(first.view.slice(first.sentence))
      ? [ofSentence.find((d) => ONCE.has(typeOf(d))) ?? first]
      : []
  })

const AGAIN =
  /(?<!\p{L})(?:again|another|second|third|also|once more|anniversar\p{L}+|снова|вновь|ещё|еще|повторн\p{L}+|втор\p{L}{2,3}|треть\p{L}+|также|годовщин\p{L}+)(?!\p{L})/iu

const carriedOver = (single: readonly DatedClaim[]): Found[] => {
  const bySentence = new Map<Sentence, DatedClaim>(single.map((d) => [d.sentence, d]))
  const placed = single.map((d) => ({ view: d.view, sentence: d.sentence }))
  return similarSentences(placed).flatMap(([x, y]) => {
    const [a, b] = [bySentence.get(x.sentence), bySentence.get(y.sentence)]
    if (!a || !b || !onOtherDays(a, b) || !isCarriedOver(a, b)) return []
    return [findingOf(a, b, 'One sentence was carried over with another date')]
  })
}

/** So long and so alike that nobody wrote it twice by chance: "X was detained on …" is a formula. */
const FEWEST_WORDS = 7
const ALIKE = 0.8

const isCarriedOver = (a: DatedClaim, b: DatedClaim): boolean => {
  const [x, y] = [a.view.terms(a.sentence), b.view.terms(b.sentence)]
  const fewer = Math.min(x.size, y.size)
  return fewer >= FEWEST_WORDS && shared(x, y) >= fewer * ALIKE
}

/** Another day, and not the same day of another year, which is a check of its own. */
const onOtherDays = (a: DatedClaim, b: DatedClaim): boolean => {
  if (!a.days || !b.days) return false
  const meet = a.days.from <= b.days.to && b.days.from <= a.days.to
  return !meet
}

/** Events that fall on one day; searches, hearings and detentions come again and again. */
const ONCE = new Set([
  'attack',
  'clash',
  'riot',
  'killing',
  'death',
  'shooting',
  'arson',
  'sentence',
  'acquittal',
  'funeral',
])
const NEAR_DAYS = 21
const NEEDED = 4

const typeOf = ({ claim }: DatedClaim): string =>
  claim.content.kind === 'occurrence' ? claim.content.type : ''

const toldTwice = (context: AuditContext, single: readonly DatedClaim[]): Found[] => {
  const events = single.filter((d) => ONCE.has(typeOf(d)))
  const found: Found[] = []
  const seen = new Set<string>()
  for (const ofType of Map.groupBy(events, typeOf).values()) {
    const sorted = ofType.toSorted((a, b) => dayNumber(a) - dayNumber(b))
    sorted.forEach((a, i) => {
      for (const b of sorted.slice(i + 1, i + 1 + MOST_NEAR)) {
        if (dayNumber(b) - dayNumber(a) > NEAR_DAYS) break
        const key = `${a.date.edtf} ${b.date.edtf} ${typeOf(a)}`
        if (seen.has(key) || !areOne(context, a, b)) continue
        seen.add(key)
        found.push(findingOf(a, b, 'One event under two dates'))
      }
    })
  }
  return found
}

const MOST_NEAR = 40

const dayNumber = (d: DatedClaim): number =>
  d.date.earliest === null ? 0 : compareDays(d.date.earliest, ZERO)
const ZERO = '2000-01-01' as NonNullable<DatedClaim['date']['earliest']>

const areOne = (context: AuditContext, a: DatedClaim, b: DatedClaim): boolean => {
  if (a.view === b.view || !onOtherDays(a, b)) return false
  const near = shared(a.view.terms(a.sentence), b.view.terms(b.sentence))
  const names = shared(a.view.properTerms(a.sentence), b.view.properTerms(b.sentence))
  return near >= NEEDED && names >= 1 && context.matters.mayBeOne(a, b) && samePlaces(a, b)
}

const samePlaces = (a: DatedClaim, b: DatedClaim): boolean => {
  const keys = (d: DatedClaim): Set<string> =>
    new Set(d.claim.places.map((p) => fold(p.base ?? p.written)))
  const [x, y] = [keys(a), keys(b)]
  return x.size === 0 || y.size === 0 || shared(x, y) > 0
}

const findingOf = (a: DatedClaim, b: DatedClaim, what: string): Found => {
  const said = (d: DatedClaim): string => `${quoted(d.date.words)} in ${labels([d.view])}`
  return makeFinding('date-conflict', 'medium', `${what}: ${said(a)}, ${said(b)}.`, [
    sideOfDate(a),
    sideOfDate(b),
  ])
}
