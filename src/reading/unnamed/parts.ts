import type { AttributeContent, Named } from '../../domain/claim-content.ts'
import { stated } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import { ANY_ACT, deedAt, deedIn, tellsDeed } from '../../domain/told/deed.ts'
import { fateIn } from '../../domain/told/fate.ts'
import type { AttributeId } from '../../vocabulary/index.ts'
import type { DateMark } from '../marks.ts'
import type { Draft } from '../proposal.ts'
import { statusContent } from '../statuses/status-rule.ts'
import { tellsOfSubject } from '../statuses/subjects.ts'
import { isCyrillic } from '../tokens/token.ts'
import { canFit } from '../view/by-opening.ts'
import { lastAsked } from '../view/last-asked.ts'
import type { Predicate } from '../view/predicates.ts'
import { dateAt, type Scene } from '../view/scene.ts'
import { trimmed } from '../view/showing.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'
import { type Description, descriptionsIn } from './descriptions.ts'
import { doerAt, toldIn } from './subjects.ts'

/** One thing that a sentence says of somebody, and whether it alone tells him or her from others. */
export interface Part {
  readonly is: 'deed' | 'fate' | 'status' | 'relation' | 'age' | 'residence'
  readonly of: Named
  readonly tells: boolean
  readonly draft: Draft
}

/** All that a sentence says of single persons, described or (deeds and fates) named. */
export const partsIn = lastAsked((scene: Scene): readonly Part[] => {
  const { view } = scene
  return [
    ...deedsIn(view),
    ...fatesIn(scene),
    ...descriptionsIn(view).flatMap((one) => [
      ...relationOf(one),
      ...statusesOf(scene, one),
      ...ageAndHome(view, one),
    ]),
  ]
})

const attributeOf = (of: Named, attribute: AttributeId, value: string): AttributeContent => ({
  kind: 'attribute',
  of,
  attribute,
  value: stated(value),
})

/** The words of a clause, without what joins it to others, and the words for whom it tells of. */
const clauseOf = (view: View, position: number): Span => {
  const clause = clauseAt(view, position)
  const { start, end } = trimmed(view, clause.start, clause.end)
  const words = view.text.slice(start, end)
  return { start, end: start + words.replace(/[\s,;:–—.-]+$/u, '').length }
}

const also = (span: Span, of: Named): Pick<Draft, 'also'> =>
  of.start >= span.start && of.end <= span.end ? {} : { also: [{ start: of.start, end: of.end }] }

/** The pattern of a deed knows with е what may be written with ё. */
const WRITTEN_ACT = new RegExp(
  ANY_ACT.source.replace(/\[[^\]]*\]|е/gu, (part) =>
    part === 'е' ? '[её]' : part.replace('е', 'её'),
  ),
  'iu',
)
const mayTellDeed = canFit(WRITTEN_ACT)

/** Most sentences tell none. */
const deedsIn = (view: View): readonly Part[] =>
  mayTellDeed(view.words) ? view.clauses.flatMap((clause) => deedsOf(view, clause)) : []

const deedsOf = (view: View, clause: Span): readonly Part[] => {
  const at = deedAt(view.text.slice(clause.start, clause.end))
  if (!at || isPassive(view, clause.start + at.start)) return []
  const doer = doerAt(view, clause.start + at.start)
  const span = clauseOf(view, clause.start)
  const value = view.text.slice(span.start, span.end)
  const deed = deedIn(value)
  if (!doer || !deed || !tellsDeed(deed)) return []
  const { named } = doer
  const reason = `The words say what ${named.written} did`
  const content = attributeOf(named, 'deed', value)
  const draft = { content, span, reason, at: clause.start + at.start, ...also(span, named) }
  return [{ is: 'deed', of: named, tells: true, draft }]
}

/** “was killed” tells what was done to somebody. */
const isPassive = (view: View, position: number): boolean =>
  /\b(?:was|were|been|being|be|is|are|got) (?:\p{L}+ly )?$/iu.test(
    view.text.slice(Math.max(view.start, position - 30), position),
  )

const VICTIM_BEFORE =
  /(?:\b(?:murder|killing) of (?:the )?(?:mr\. |mrs\. )?|\b(?:murdering|killing) (?:mr\. |mrs\. )?|(?<!\p{L})убийств(?:о|а|е|у|ом) )$/iu
const VICTIM_AFTER =
  /^,? (?:who )?(?:was|had been|has been) (?:\p{L}+ly )?(?:killed|murdered|shot dead|stabbed to death|beaten to death)\b|^,? (?:котор(?:ый|ая) )?(?:был[аи]? )?(?:убит|убита|застрелен|застрелена|зарезан|зарезана)(?!\p{L})/iu

const fatesIn = (scene: Scene): readonly Part[] => {
  const { view } = scene
  return toldIn(view).flatMap(({ named, start, end }): Part[] => {
    const before = view.text.slice(Math.max(view.start, start - 40), start)
    const after = view.text.slice(end, Math.min(view.end, end + 60))
    if (!VICTIM_BEFORE.test(before) && !VICTIM_AFTER.test(after)) return []
    const span = clauseOf(view, start)
    const value = view.text.slice(span.start, span.end)
    const fate = fateIn(value)
    if (!fate) return []
    // The day of a charge is not the day of the killing.
    const date = fate.charged ? null : dateAt(scene, start)
    const tells = fate.charged || isDay(date)
    if (!tells) return []
    const reason = `The words say what was done to ${named.written}`
    const content = attributeOf(named, 'fate', value)
    return [{ is: 'fate', of: named, tells, draft: { content, span, reason, at: start, date } }]
  })
}

const isDay = (date: DateMark | null): boolean =>
  date !== null && date.value.earliest !== null && date.value.earliest === date.value.latest

/** Farther apart than this, a name and a description are two stretches of a claim. */
const NEAR = 60

const relationOf = ({ named, by, start, end }: Description): readonly Part[] => {
  if (!by) return []
  const { who, relation } = by
  const [from, to] = relation === 'lawyer-of' ? [who.named, named] : [named, who.named]
  const near = Math.abs(start - who.end) < NEAR || who.start >= start
  const span = near
    ? { start: Math.min(start, who.start), end: Math.max(end, who.end) }
    : { start, end }
  const draft = {
    ...also(span, who.named),
    content: { kind: 'relation', relation, from, to } as const,
    span,
    date: null,
    reason: `The words tell whose ${relation === 'lawyer-of' ? 'client' : 'kin'} it is`,
  }
  return [{ is: 'relation', of: named, tells: true, draft }]
}

const GAP =
  /^(?:,? (?:who|котор(?:ый|ая|ого|ую)))?(?:,? (?:was|is|has|had|been|later|then|also|already|being|got|reportedly|allegedly|был|была|позже|затем|также|уже))*,?\s$/iu

const statusesOf = (scene: Scene, one: Description): readonly Part[] => {
  const { view } = scene
  return view.predicates
    .filter(({ entry, unreal }) => entry.status && !entry.noun && !unreal)
    .filter((predicate) => isSaidOf(view, predicate, one))
    .slice(0, 1)
    .map((predicate): Part => {
      const { start, end } = tokenOf(view, predicate.at)
      const content = statusContent(scene, predicate.entry.status ?? 'detained', one.named, start)
      const span = { start: Math.min(start, one.start), end: Math.max(end, one.end) }
      const hard = content.articles.length > 0 && content.penalty.length > 0
      const tells = hard || isDay(dateAt(scene, start))
      const reason = `“${predicate.written}” is said of ${one.named.written}`
      return { is: 'status', of: one.named, tells, draft: { content, span, reason, at: start } }
    })
}

/** “a man was detained”, “police detained a man”. */
const isSaidOf = (view: View, predicate: Predicate, one: Description): boolean => {
  const token = tokenOf(view, predicate.at)
  if (token.start >= one.end)
    return (
      GAP.test(view.text.slice(one.end, token.start)) &&
      (tellsOfSubject(view, predicate) || view.text.slice(one.end, token.start) === ', ')
    )
  return (
    token.end < one.start &&
    view.text.slice(token.end, one.start).trim() === '' &&
    (isCyrillic(token) || !tellsOfSubject(view, predicate))
  )
}

/** An age and a place to live: together they tell one from others. */
const ageAndHome = (view: View, { named, start, end }: Description): readonly Part[] => {
  const age = view.counts.find(
    (count) =>
      count.measures === 'age' &&
      count.end > start &&
      (count.start < end || /^,?\s\(?$/.test(view.text.slice(end, count.start))),
  )
  const home = view.names.find(
    (name) => name.named.of === 'place' && name.start >= start && name.end <= end,
  )
  const tells = age !== undefined && home !== undefined
  const span = { start: Math.min(start, age?.start ?? start), end: Math.max(end, age?.end ?? end) }
  const draftOf = (attribute: AttributeId, value: string): Draft => ({
    content: attributeOf(named, attribute, value),
    span,
    date: null,
    reason: `“${value}” stands in the description`,
  })
  return [
    ...(age ? [{ is: 'age', of: named, tells, draft: draftOf('age', age.words) } as const] : []),
    ...(home
      ? [{ is: 'residence', of: named, tells, draft: draftOf('residence', home.words) } as const]
      : []),
  ]
}
