import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import { type Found, listed, makeFinding, sideAt } from '../report.ts'
import { consonantsOf } from '../spelling/consonants.ts'
import { shared } from '../words/terms.ts'
import type { TextView } from '../words/text-view.ts'

/**
 * Two texts of one matter that list the same places but for one each: "to A, B and C" and "to A, D
 * and C". A list that only lacks a place may be shorter, and is left to the lists with a heading.
 */
export const placesListed: Check = {
  name: 'places listed otherwise',
  run: (context) => ({ findings: findingsOf(context) }),
}

interface Run {
  readonly view: TextView
  readonly names: readonly PlacedName[]
  readonly keys: ReadonlySet<string>
}

const SHORTEST = 3
const LONGEST = 8
const MOST_RUNS = 200

/** ", ", " and ", «, 380 в », ", others to ": what stands between places of one list. */
const BETWEEN =
  /^(?:,| and| or| и| или)(?:\s(?:and|or|in|to|from|at|of|the|others|some|и|в|во|из|на|до|кого|кто|человек|\p{Nd}+)){0,4}\s$/iu
const HIGHER_UNIT =
  /^\s*(?:district|region|oblast|province|county|район|област|округ|кра[йея]|республик)/iu

const runsOf = ({ names }: AuditContext): Run[] => {
  const runs: PlacedName[][] = []
  for (const name of names) {
    if (name.of !== 'place') continue
    const last = runs.at(-1)?.at(-1)
    if (last && goesOn(last, name)) runs.at(-1)?.push(name)
    else runs.push([name])
  }
  return runs
    .filter(
      (run) => run.length >= SHORTEST && run.length <= LONGEST && !run.slice(0, -1).some(isUnit),
    )
    .map((run) => ({
      view: run[0]?.view as TextView,
      names: run,
      keys: new Set(run.map(({ name }) => consonantsOf(name, 1).join(' '))),
    }))
    .filter(({ keys }) => keys.size >= SHORTEST)
    .slice(0, MOST_RUNS)
}

const goesOn = (a: PlacedName, b: PlacedName): boolean =>
  a.view === b.view && BETWEEN.test(a.view.text.body.slice(a.span.end, b.span.start))

/** «Акмолинской и Павлодарской областей»: the last word may be of all of them. */
const isUnit = ({ view, span }: PlacedName): boolean =>
  HIGHER_UNIT.test(view.text.body.slice(span.end, span.end + 12))

const findingsOf = (context: AuditContext): Found[] => {
  const runs = runsOf(context)
  return runs.flatMap((a, i) =>
    runs.slice(i + 1).flatMap((b) => {
      if (a.view === b.view || !(differByOne(a.keys, b.keys) || areOfOneTelling(a, b))) return []
      return context.matters.areAboutTheSame(a.view, b.view) ? [findingOf(a, b)] : []
    }),
  )
}

const differByOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && shared(a, b) === a.size - 1

/** Lists as long that share a place, in sentences that say the same: "312 were moved to …". */
const SHARED_TERMS = 3

const areOfOneTelling = (a: Run, b: Run): boolean => {
  const common = shared(a.keys, b.keys)
  const [x, y] = [a.names[0]?.sentence, b.names[0]?.sentence]
  if (!x || !y || a.keys.size !== b.keys.size || common === 0 || common === a.keys.size)
    return false
  return shared(a.view.terms(x), b.view.terms(y)) - common >= SHARED_TERMS
}

const findingOf = (a: Run, b: Run): Found => {
  const said = ({ names }: Run): string => listed(names.map(({ written }) => written))
  const spanOf = ({ names }: Run) => ({
    start: names[0]?.span.start ?? 0,
    end: names.at(-1)?.span.end ?? 0,
  })
  const message = `Not the same places are listed: ${said(a)} in ${a.view.text.label}, ${said(b)} in ${b.view.text.label}.`
  return makeFinding(
    'count-conflict',
    'medium',
    message,
    [a, b].map((run) => sideAt(run.view, spanOf(run), said(run), [])),
  )
}
