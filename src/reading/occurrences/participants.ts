import type { Named, Participant } from '../../domain/claim-content.ts'
import type { EventTypeId } from '../../vocabulary/index.ts'
import { isAuthority } from '../lexicon/speakers.ts'
import type { NameMark } from '../marks.ts'
import type { Predicate } from '../view/predicates.ts'
import type { Scene } from '../view/scene.ts'
import { clauseAt, tokenOf } from '../view/view.ts'

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
}

const PASSIVE = /^(?:was|were|been|being|is|are|got|был|была|было|были)$/

const roleOf = (
  mark: NameMark,
  type: EventTypeId,
  isSubject: boolean,
  passive: boolean,
): string | null => {
  if (mark.named.of === 'place') return null
  if (mark.named.of === 'body') {
    if (!isAuthority(mark.words)) return null
    return /court|суд/iu.test(mark.words)
      ? 'court'
      : /police|полици/iu.test(mark.words)
        ? 'police'
        : 'authority'
  }
  const undergoes = UNDERGOES[type]
  if (undergoes !== undefined && (passive ? isSubject : !isSubject)) return undergoes
  if (type === 'statement' && isSubject) return 'speaker'
  return null
}

/** Those named in the predicate's clause whose part in it the grammar makes plain. */
export const participantsOf = (scene: Scene, predicate: Predicate): Participant[] => {
  const { view } = scene
  const at = tokenOf(view, predicate.at).start
  const clause = clauseAt(view, at)
  const passive =
    [1, 2, 3].some((n) => PASSIVE.test(tokenOf(view, predicate.at - n).lower)) ||
    /^\p{Script=Cyrillic}/u.test(predicate.written)
  const found: Participant[] = []
  for (const mark of view.names) {
    if (mark.start < clause.start || mark.end > clause.end) continue
    const role = roleOf(mark, predicate.entry.event, mark.end <= at, passive)
    const who: Named = mark.named
    if (role !== null) found.push({ role, who })
  }
  return found
}
