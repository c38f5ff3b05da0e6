import { createHash, randomBytes } from 'node:crypto'
import type { Viewer } from '../access/viewer.ts'
import { ok, type Result } from '../domain/failure.ts'
import { type AppContext, notForActor, refused } from './context.ts'
import { type ForeignDecisions, foreignDecisions } from './foreign-decisions.ts'
import { mayImport, type Plan, planFor, previewed, taken } from './import-people.ts'
import type { HeldImport, ImportOutcome, WhoIsWho } from './who-is-who.ts'
import { zippedPackage } from './zipped-package.ts'

/** How long what a package says is held for somebody who looks at it, and how many at a time. */
const KEEP_MS = 60 * 60_000
const MOST_HELD = 8

interface Held {
  readonly actor: string
  readonly name: string
  readonly theirs: ForeignDecisions
  readonly until: number
}

/**
 * Decisions of other devices in two steps: a package is verified and what would be taken of it is looked
 * at; then it is taken, from what was verified and only if it is still what was looked at. Between the two
 * nothing but the decisions is held, in memory, for the one who sent it.
 */
export const heldImports = (
  context: AppContext,
): Pick<WhoIsWho, 'receiveImport' | 'heldImport' | 'takeImport'> => {
  const all = new Map<string, Held>()

  const hold = (actor: Viewer, name: string, theirs: ForeignDecisions): string => {
    const now = Date.now()
    for (const [ticket, { until }] of all) if (until < now) all.delete(ticket)
    for (const oldest of all.keys()) if (all.size >= MOST_HELD) all.delete(oldest)
    const ticket = randomBytes(16).toString('hex')
    all.set(ticket, { actor: actor.id, name, theirs, until: now + KEEP_MS })
    return ticket
  }

  const heldFor = async (
    actor: Viewer,
    ticket: string,
  ): Promise<Result<{ readonly name: string; readonly plan: Plan }>> => {
    if (!mayImport(actor)) return notForActor
    const held = all.get(ticket)
    if (!held || held.actor !== actor.id || held.until < Date.now())
      return refused({ kind: 'no-such-import' })
    return ok({ name: held.name, plan: await planFor(context, actor, held.theirs) })
  }

  return {
    async receiveImport(actor, request) {
      if (!mayImport(actor)) return notForActor
      const opened = await zippedPackage(request)
      if (!opened.ok) return opened
      const theirs = await foreignDecisions(opened.value)
      if (!theirs.ok) return theirs
      const { name } = opened.value
      const plan = await planFor(context, actor, theirs.value)
      return ok(toLookAt(hold(actor, name, theirs.value), name, plan))
    },

    async heldImport(actor, ticket) {
      const held = await heldFor(actor, ticket)
      return held.ok ? ok(toLookAt(ticket, held.value.name, held.value.plan)) : held
    },

    async takeImport(actor, { ticket, seen }) {
      const held = await heldFor(actor, ticket)
      if (!held.ok) return held
      const { plan } = held.value
      if (seenOf(previewed(plan)) !== seen) return refused({ kind: 'import-changed' })
      const outcome = await taken(context, actor, plan)
      all.delete(ticket)
      return ok(outcome)
    },
  }
}

const toLookAt = (ticket: string, name: string, plan: Plan): HeldImport => {
  const outcome = previewed(plan)
  return { ticket, name, seen: seenOf(outcome), outcome }
}

/** Tells one preview from another. */
const seenOf = (outcome: ImportOutcome): string =>
  createHash('sha256').update(JSON.stringify(outcome)).digest('hex')
