import type { Participant } from '../../domain/claim-content.ts'
import type { Span } from '../../domain/text-span.ts'
import { afterListMark } from '../demands/list-items.ts'
import type { DateMark, Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import { isAttached, isLimit, isUnknown } from '../view/dating.ts'
import { isMainVerb } from '../view/finite.ts'
import type { Predicate } from '../view/predicates.ts'
import { dateAt, type Scene, voiceAt } from '../view/scene.ts'
import { shownAt, trimmed } from '../view/showing.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'
import { participantsOf } from './participants.ts'

const positionOf = (view: View, predicate: Predicate): number => tokenOf(view, predicate.at).start

/** Verbs of saying tell an event only where nothing else in the clause does. */
const isSaying = (p: Predicate): boolean => p.entry.event === 'statement'

/** "the hearing on May 5": so near that the date is the noun's. */
const BESIDE = 6

const distance = (scene: Scene, predicate: Predicate, date: DateMark): number => {
  const { view } = scene
  const at = positionOf(view, predicate)
  const gap =
    at < date.start
      ? date.start - at - predicate.written.length
      : at - date.end + (isTaken(view, date) ? TAKEN : 0)
  const clause = clauseAt(view, date.start)
  const outside = at < clause.start || at >= clause.end ? 400 : 0
  const beside = at < date.start && gap < BESIDE
  const noun = predicate.entry.noun && !beside && !isAttached(view, date) ? 150 : 0
  const said = voiceAt(scene, at)
  const reported = said && said.verb !== null && said.start < at && date.end <= said.start ? 300 : 0
  return gap + outside + noun + reported + (isSaying(predicate) && at > date.end + 90 ? 80 : 0)
}

const TAKEN = 40

/** A verb stands before the date in its clause, so the date is more likely that verb's. */
const isTaken = (view: View, date: DateMark): boolean => {
  const clause = clauseAt(view, date.start)
  return view.predicates.some(
    (p) => !p.entry.noun && positionOf(view, p) >= clause.start && positionOf(view, p) < date.start,
  )
}

/** "riots of May 5" stands close; before a bracket the noun may stand further off. */
const isNear = (view: View, predicate: Predicate, date: DateMark): boolean => {
  const gap = date.start - positionOf(view, predicate) - predicate.written.length
  return gap < (view.text[date.start - 1] === '(' ? 120 : 24)
}

const dated = (scene: Scene, date: DateMark): Predicate | null => {
  const { view } = scene
  const before = (p: Predicate): boolean => positionOf(view, p) < date.start
  const candidates = isAttached(view, date)
    ? view.predicates.filter((p) => p.entry.noun && before(p) && isNear(view, p, date))
    : view.predicates.filter((p) => !p.unreal)
  let best: Predicate | null = null
  for (const p of candidates) {
    if (best === null || distance(scene, p, date) < distance(scene, best, date)) best = p
  }
  return best
}

const asOf = (view: View, date: DateMark): boolean =>
  /(?:\bas (?:of|for)|\bby|\bsince|\buntil|\btill|по состоянию на|на)\s*$/i.test(
    view.text.slice(Math.max(view.start, date.start - 24), date.start),
  )

const strongOf = (scene: Scene): Predicate[] =>
  scene.view.predicates.filter((p) => p.entry.strong && isMainVerb(scene.view, p) && !p.unreal)

const wordsOf = (view: View, predicate: Predicate): string => {
  const start = positionOf(view, predicate)
  return view.text.slice(start, start + predicate.written.length)
}

/** The clause of the event, as far as the date that stands in the same sentence. */
const spanFor = (view: View, at: number, leaned: DateMark | null): Span => {
  const date = leaned && leaned.start >= view.start && leaned.end <= view.end ? leaned : null
  const shown = shownAt(view, at)
  return date
    ? trimmed(view, Math.min(shown.start, date.start), Math.max(shown.end, date.end))
    : shown
}

const occurrenceOf = (
  scene: Scene,
  type: string,
  words: string,
  at: number,
  date: DateMark | null,
  participants: readonly Participant[],
  reason: string,
): Proposal =>
  propose(scene, occurrence, {
    content: { kind: 'occurrence', type, words, participants },
    span: spanFor(scene.view, at, date),
    at,
    date,
    reason,
  })

const fromPredicate = (scene: Scene, predicate: Predicate, date: DateMark | null): Proposal => {
  const words = wordsOf(scene.view, predicate)
  const reason = date
    ? `“${words}” stands with the date ${date.words}`
    : `“${words}” says that something happened`
  const at = positionOf(scene.view, predicate)
  return occurrenceOf(
    scene,
    predicate.entry.event,
    words,
    at,
    date,
    participantsOf(scene, predicate),
    reason,
  )
}

/** One occurrence a date, and one for each kind of telling verb; the same twice in a sentence is one. */
const proposeAll = (scene: Scene): Proposal[] => {
  const { view } = scene
  const proposals: Proposal[] = []
  const seen = new Set<string>()
  const add = (proposal: Proposal, date: DateMark | null, type: string): void => {
    const key = `${type} ${date?.start ?? ''}`
    if (!seen.has(key)) proposals.push(proposal)
    seen.add(key)
    seen.add(type)
  }
  for (const date of view.dates) {
    if (date.role !== 'event' || asOf(view, date) || isLimit(view, date)) continue
    if (isUnknown(date)) continue
    const predicate = dated(scene, date)
    // A demand that names an event tells of none.
    if (scene.thread.request && isAttached(view, date)) continue
    if (predicate) add(fromPredicate(scene, predicate, date), date, predicate.entry.event)
    else if (!date.relative && !view.sentence.titleCase && !isDateline(view, date))
      add(undatedType(scene, date), date, 'other')
  }
  const heading =
    /^#|^\p{Lu}[^.!?]*$/u.test(view.text.slice(view.start, view.end)) && view.dates.length === 0
  const asked = scene.thread.request !== null && afterListMark(view) !== null
  for (const predicate of heading || asked ? [] : strongOf(scene)) {
    if (seen.has(predicate.entry.event)) continue
    const date = ownDate(scene, positionOf(view, predicate))
    add(fromPredicate(scene, predicate, date), date, predicate.entry.event)
  }
  return proposals
}

/** "In May the court reported that 60 had been charged": May dates the report, not the charges. */
const ownDate = (scene: Scene, position: number): DateMark | null => {
  const date = dateAt(scene, position)
  const said = voiceAt(scene, position)
  const reported =
    date && said && said.verb !== null && said.start < position && date.end <= said.start
  return reported && HAD.test(scene.view.text.slice(said.start, position)) ? null : date
}

const HAD = /\b(?:had|have|has)\b/

/** "Orlo, July 3, 2023 –": a date with hardly a word beside it dates the text, no event. */
const isDateline = (view: View, date: DateMark): boolean => {
  const clause = clauseAt(view, date.start)
  const rest = view.text.slice(clause.start, date.start) + view.text.slice(date.end, clause.end)
  return (rest.match(/\p{L}{2,}/gu) ?? []).length < 4
}

const undatedType = (scene: Scene, date: DateMark): Proposal => {
  const clause = clauseAt(scene.view, date.start)
  const words = scene.view.text.slice(clause.start, clause.end).trim().slice(0, 200)
  return occurrenceOf(
    scene,
    'other',
    words,
    date.start,
    date,
    [],
    `The clause is dated ${date.words}`,
  )
}

export const occurrence: ClaimRule = {
  name: 'occurrence',
  version: 2,
  reads: 'That an event happened: a clause with a date, or with a verb that tells of one.',
  examples: {
    mustRead: [
      {
        text: 'On May 5, 2020 the police searched the house. They drank tea.',
        reads: ['On May 5, 2020 the police searched the house.'],
      },
      { text: 'Four houses were looted.', reads: ['Four houses were looted.'] },
      { text: '5 мая 2020 года задержали троих.', reads: ['5 мая 2020 года задержали троих.'] },
    ],
    mustNotRead: ['The police should not have attacked them.', 'They live in the south.'],
  },
  propose: proposeAll,
}
