import type { Participant } from '../../domain/claim-content.ts'
import type { EventTypeId } from '../../vocabulary/index.ts'
import { isAuthority } from '../lexicon/speakers.ts'
import type { NameMark } from '../marks.ts'
import { hasAuxiliary } from '../view/finite.ts'
import { isPossessed } from '../view/possessed.ts'
import type { Predicate } from '../view/predicates.ts'
import type { Scene } from '../view/scene.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'

/** Which role the person spoken of has in an event of a type. */
const UNDERGOES: Partial<Record<EventTypeId, string>> = {
  detention: 'detainee',
  arrest: 'detainee',
  interrogation: 'detainee',
  search: 'target',
  charge: 'suspect',
  sentence: 'convict',
  acquittal: 'defendant',
  release: 'detainee',
  parole: 'convict',
  killing: 'victim',
  death: 'victim',
  injury: 'victim',
  beating: 'victim',
  torture: 'victim',
  attack: 'victim',
  trial: 'defendant',
  hearing: 'defendant',
  flight: 'victim',
  threat: 'victim',
  abduction: 'victim',
  disappearance: 'victim',
  hospitalisation: 'victim',
  deportation: 'target',
  extradition: 'target',
  pardon: 'convict',
  transfer: 'detainee',
}

const NEAR_SUBJECT = 60
const NEAR_OBJECT = 14

const bodyRole = (mark: NameMark): string =>
  /court|(?<!\p{L})(?:суд(?:а|у|ом|е|ы|ов)?(?!\p{L})|горсуд|райсуд|облсуд)/iu.test(mark.words)
    ? 'court'
    : /police|полици/iu.test(mark.words)
      ? 'police'
      : 'authority'

interface Place {
  readonly isSubject: boolean
  readonly isObject: boolean
  readonly isAgent: boolean
}

const roleOf = (
  mark: NameMark,
  type: EventTypeId,
  place: Place,
  passive: boolean,
): string | null => {
  if (mark.named.of === 'place') return null
  if (mark.named.of === 'body') {
    return isAuthority(mark.words) && (place.isAgent || (place.isSubject && !passive))
      ? bodyRole(mark)
      : null
  }
  const undergoes = UNDERGOES[type]
  if (undergoes !== undefined && (passive ? place.isSubject : place.isObject)) return undergoes
  return type === 'statement' && place.isSubject ? 'speaker' : null
}

const placeOf = (view: View, mark: NameMark, start: number, end: number): Place => {
  const before = mark.end <= start ? view.text.slice(mark.end, start) : null
  const after = mark.start >= end ? view.text.slice(end, mark.start) : null
  return {
    isSubject:
      before !== null &&
      !/\bof (?:the )?$/.test(view.text.slice(Math.max(0, mark.start - 8), mark.start)) &&
      !isPossessed(view, mark) &&
      before.length < NEAR_SUBJECT &&
      !/[;:]|\b(?:that|who|which)\b/.test(before),
    isObject: after !== null && after.length < NEAR_OBJECT && !isPossessed(view, mark),
    isAgent:
      after !== null &&
      after.length < NEAR_SUBJECT &&
      /\bby (?:the |a )?(?:\p{L}+ ){0,2}$/iu.test(after),
  }
}

/** "The lawyer X said her client was detained": X tells of it, and nothing was done to X. */
const speaksThere = (
  { view, attributions }: Scene,
  mark: NameMark,
  predicate: Predicate,
): boolean =>
  (predicate.entry.event !== 'statement' &&
    attributions.some(({ said }) => said.start <= mark.start && mark.end <= said.end)) ||
  /(?:according to|in the words of|по словам|со слов|по данным|по сообщению)\s+(?:\p{L}+\s+){0,3}$/iu.test(
    view.text.slice(Math.max(0, mark.start - 80), mark.start),
  )

/** Those named in the predicate's clause whose part in it the grammar makes plain. */
export const participantsOf = (scene: Scene, predicate: Predicate): Participant[] => {
  const { view } = scene
  const token = tokenOf(view, predicate.at)
  const clause = clauseAt(view, token.start)
  const passive =
    hasAuxiliary(view, predicate.at) ||
    /^\p{Script=Cyrillic}.*[нт][аоы]?$/u.test(token.lower) ||
    /^(?:died|perished|fled)$/.test(token.lower)
  const found: Participant[] = []
  for (const mark of view.names) {
    if (mark.start < clause.start || mark.end > clause.end || speaksThere(scene, mark, predicate))
      continue
    const role = roleOf(
      mark,
      predicate.entry.event,
      placeOf(view, mark, token.start, token.end),
      passive,
    )
    if (role !== null) found.push({ role, who: mark.named })
  }
  return found
}
