import { dayNumber } from '../../domain/day.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { areOnePerson } from '../facts/persons-told.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import { type Found, labels, makeFinding, sideAt } from '../report.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** Somebody whom one text tells to be dead, and another, written after that death, to be alive. */
export const deadOrAlive: Check = {
  name: 'dead, or alive',
  run: (context) => ({ findings: findingsOf(context) }),
}

interface Told {
  readonly person: string
  readonly view: TextView
  readonly sentence: Sentence
  /** Number of the day since which, or on which, it is so. */
  readonly day: number
}

const DEAD = wholeWords(
  String.raw`(?:was|were) (?:killed|shot dead|burn(?:ed|t) to death|beaten to death)|died|did not survive|among the dead (?:is|was|are|were)|погиб(?:ла)?|убит[аы]?|умер(?:ла)?|скончал(?:ся|ась)|сгорел[аи]? (?:заживо|в доме|вместе)|среди (?:погибших|убитых)`,
)
const ALIVE = wholeWords(
  String.raw`(?:is|are) (?:still )?(?:under treatment|being treated|in hospital|recovering|alive)|says|tells|recalls|remembers|survived(?! by)|находится (?:на лечении|в больнице)|проходит лечение|говорит|рассказывает|вспоминает|выжил[аи]?|идёт на поправку`,
)
/** Kin tell of the dead, and the dead have sons. */
const OF_KIN =
  /(?<!\p{L})(?:brother|sister|father|mother|wife|husband|widow|son|daughter|relative|friend|neighbour|colleague|lawyer|брат|сестр|отец|мать|жен|муж|вдов|сын|доч|родствен|сосед|друг|адвокат)\p{L}{0,4}(?: of)? $/iu
const KIN_REACH = 24

const isKinOf = ({ view, span }: PlacedName): boolean =>
  OF_KIN.test(view.before(span.start, KIN_REACH))

const toldBy = (
  { views, persons }: AuditContext,
  pattern: RegExp,
  dayOf: (view: TextView, sentence: Sentence) => number | null,
): Told[] =>
  [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence): Told[] => {
      if (!pattern.test(view.slice(sentence))) return []
      const [one, other] = persons.in(view, sentence).filter((n) => !isKinOf(n))
      const day = one && !other ? dayOf(view, sentence) : null
      return one && day !== null ? [{ person: one.name, view, sentence, day }] : []
    }),
  )

const findingsOf = (context: AuditContext): Found[] => {
  const { scopes, matters } = context
  const lastTold = new Map<TextView, number>()
  for (const { view, date, relative } of context.dates) {
    if (relative || date.earliest === null) continue
    lastTold.set(view, Math.max(lastTold.get(view) ?? 0, dayNumber(date.earliest)))
  }
  /** Its own date, or the last day that it tells of: it was written no earlier. */
  const written = (view: TextView): number | null =>
    view.text.date?.earliest ? dayNumber(view.text.date.earliest) : (lastTold.get(view) ?? null)
  const dayOfDeath = (view: TextView, sentence: Sentence): number | null => {
    const own = scopes.at(view, sentence).dates.find((d) => d.sentence === sentence)
    const latest = own?.date.latest
    return latest ? dayNumber(latest) : written(view)
  }
  const alive = toldBy(context, ALIVE, written)
  return toldBy(context, DEAD, dayOfDeath).flatMap((dead) => {
    const against = alive.filter(
      (a) =>
        a.view !== dead.view &&
        a.day > dead.day &&
        a.person.trim().includes(' ') &&
        areOnePerson(a.person, dead.person) &&
        matters.areAboutTheSame(a.view, dead.view),
    )
    return against.length > 0 ? [findingOf(dead, against)] : []
  })
}

const findingOf = (dead: Told, alive: readonly Told[]): Found => {
  const message = `${dead.person} is told to be dead in ${labels([dead.view])}, and alive after that in ${labels(alive.map((a) => a.view))}.`
  return makeFinding('status-conflict', 'high', message, [
    sideAt(dead.view, dead.sentence, 'dead', []),
    ...alive.map((a) => sideAt(a.view, a.sentence, 'alive', [])),
  ])
}
