import type { Viewer } from '../access/viewer.ts'
import { type BroughtLog, bringDecisions } from '../claims/identity.ts'
import { ok, type Result } from '../domain/failure.ts'
import { bringing, newContradictions } from '../domain/identity/bring.ts'
import type { IdentityDecision, IdentityLog } from '../domain/identity/decision.ts'
import type { Brought, RecordedDecision, RecordedRetraction } from '../domain/identity/recorded.ts'
import type { DecisionId } from '../domain/ids.ts'
import type { ReadFrom } from '../projections/claims/reader.ts'
import {
  type DecisionEntry,
  decisionRows,
  everyDecision,
  logOf,
} from '../projections/identity/decisions.ts'
import { importPreview } from '../projections/identity/import-preview.ts'
import { decisionsShown } from '../projections/identity/shown.ts'
import { type AppContext, mayWrite, notForActor, reading, writableSources } from './context.ts'
import { type ForeignDecisions, foreignDecisions } from './foreign-decisions.ts'
import { packageIn } from './open-package.ts'
import { type DecisionHere, decisionHere } from './records-here.ts'
import type { ImportOutcome, ImportRequest, LeftOut } from './who-is-who.ts'

/**
 * Takes what another device decided of who is who from its package, where this workspace holds the same
 * sources. Nothing else of the package comes in, and nothing comes in twice.
 */
export const importPeople = async (
  context: AppContext,
  actor: Viewer,
  { folder, keyFile, preview = false }: ImportRequest,
): Promise<Result<ImportOutcome>> => {
  if (!mayImport(actor)) return notForActor
  const theirs = await foreignDecisions(packageIn(folder, keyFile))
  if (!theirs.ok) return theirs
  const plan = await planFor(context, actor, theirs.value)
  return ok(preview ? previewed(plan) : await taken(context, actor, plan))
}

/** Whether an actor may bring anything in at all; about which sources is told for each. */
export const mayImport = (actor: Viewer): boolean =>
  mayWrite(actor, { sensitivity: 'public', consent: 'internal' })

/** What would be taken for an actor as things stand. */
export const planFor = (
  context: AppContext,
  actor: Viewer,
  theirs: ForeignDecisions,
): Promise<Plan> =>
  reading(context, async (from) => {
    const here = await decisionHere(actor, from, theirs)
    const mine = await decisionsHere(actor, from)
    const plan = planOf(theirs, here, mine)
    const after = together(plan.visible, plan.taken)
    const before = new Map(
      mine.visible.map(({ decision, retraction }) => [decision.id, retraction]),
    )
    const touched = after.filter(
      ({ decision: { id }, retraction }) => !before.has(id) || before.get(id) !== retraction,
    )
    const changes = await importPreview(actor, from, {
      before: plan.visible,
      after,
      touched: touched.map(({ decision }) => decision),
    })
    return { ...plan, outcome: { ...plan.outcome, changes } }
  })

export const previewed = (plan: Plan): ImportOutcome => told(plan, plan.taken)

export const taken = async ({ store }: AppContext, actor: Viewer, plan: Plan) =>
  told(plan, await store.write(actor.id, (tx) => bringDecisions(tx, plan.taken)))

const told = ({ outcome, visible }: Plan, written: BroughtLog): ImportOutcome => ({
  ...outcome,
  ...shownOf(visible, written),
})

/** What is decided here already. */
interface Here {
  /** What the actor may see. */
  readonly visible: readonly DecisionEntry[]
  /** What the actor might take back. */
  readonly own: IdentityLog
  /** What is none of the actor's business: nothing is taken or told under such an id. */
  readonly hidden: ReadonlySet<DecisionId>
}

const decisionsHere = async (actor: Viewer, { db }: ReadFrom): Promise<Here> => {
  const isWritable = await writableSources(actor, db)
  const visible = await everyDecision(actor, db)
  const own = visible.filter(({ decision }) =>
    decision.sides.every(({ sourceId }) => isWritable(sourceId)),
  )
  const mine = new Set(own.map(({ decision }) => decision.id))
  const ids = (await decisionRows(db)).map(({ decision }) => decision.id)
  return { visible, own: logOf(own), hidden: new Set(ids.filter((id) => !mine.has(id))) }
}

/** What is taken, and what is told of it. */
export interface Plan {
  readonly taken: BroughtLog
  readonly visible: readonly DecisionEntry[]
  readonly outcome: Omit<ImportOutcome, 'decisions' | 'retractions'>
}

/** Before it is worked out who is joined or parted. */
type PlainPlan = Omit<Plan, 'outcome'> & { readonly outcome: Omit<Plan['outcome'], 'changes'> }

/** What is taken and what is not, and why, before anything is written. */
const planOf = (
  theirs: ForeignDecisions,
  here: DecisionHere,
  { visible, own, hidden }: Here,
): PlainPlan => {
  const leftOut = new Map<LeftOut, number>()
  const leave = (why: LeftOut, count = 1): void => {
    if (count > 0) leftOut.set(why, (leftOut.get(why) ?? 0) + count)
  }
  leave('unreadable', theirs.unreadable)
  const whyNot = new Map<DecisionId, LeftOut>()
  const decisions = theirs.decisions.flatMap((decision): Brought<RecordedDecision>[] => {
    const found = hidden.has(decision.id) ? 'source-not-here' : here(decision)
    if (typeof found !== 'string') return [found]
    whyNot.set(decision.id, found)
    leave(found)
    return []
  })
  const found = bringing(own, { decisions, retractions: theirs.retractions })
  leave('other-content', found.otherContent.length)
  for (const { decisionId } of found.withoutDecision)
    leave(whyNot.get(decisionId) ?? 'source-not-here')
  const taken = { decisions: found.decisions, retractions: found.retractions }
  return {
    taken,
    visible,
    outcome: {
      log: theirs.log,
      trusted: theirs.trusted,
      known: found.known,
      leftOut: Object.fromEntries(leftOut),
      ...contradictionsShown(visible, taken),
    },
  }
}

const contradictionsShown = (
  visible: readonly DecisionEntry[],
  taken: BroughtLog,
): Pick<ImportOutcome, 'contradictions' | 'disagreements'> => {
  const entries = decisionsShown(together(visible, taken))
  const shown = new Map(entries.map((entry) => [entry.id, entry]))
  const both = ({ id }: IdentityDecision, { id: other }: IdentityDecision) => {
    const [one, two] = [shown.get(id), shown.get(other)]
    return one && two ? [[one, two] as const] : []
  }
  const found = newContradictions(logOf(visible), taken)
  return {
    contradictions: found.contradictions.flatMap((each) =>
      both(each.suspended, each.forbiddenBy).map(([suspended, forbiddenBy]) => ({
        suspended,
        forbiddenBy,
      })),
    ),
    disagreements: found.disagreements.flatMap((each) =>
      both(each.counts, each.behind).map(([counts, behind]) => ({ counts, behind })),
    ),
  }
}

/** The decisions as they stand once what was brought is among them. */
const together = (
  visible: readonly DecisionEntry[],
  taken: BroughtLog,
): readonly DecisionEntry[] => {
  const back = new Map(taken.retractions.map((each) => [each.decisionId, each]))
  const withBack = (
    decision: RecordedDecision,
    retraction: RecordedRetraction | null,
  ): DecisionEntry => ({ decision, retraction: retraction ?? back.get(decision.id) ?? null })
  return [
    ...visible.map(({ decision, retraction }) => withBack(decision, retraction)),
    ...taken.decisions.map((decision) => withBack(decision, null)),
  ]
}

const shownOf = (
  visible: readonly DecisionEntry[],
  taken: BroughtLog,
): Pick<ImportOutcome, 'decisions' | 'retractions'> => {
  const entries = together(visible, taken)
  const [decided, back] = [
    new Set(taken.decisions.map(({ id }) => id)),
    new Set(taken.retractions.map(({ decisionId }) => decisionId)),
  ]
  const shown = decisionsShown(entries)
  return {
    decisions: shown.filter(({ id }) => decided.has(id)),
    retractions: shown.filter(({ id }) => back.has(id)),
  }
}
