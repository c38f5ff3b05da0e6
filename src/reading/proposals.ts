import type { Named } from '../domain/claim-content.ts'
import { amount } from './amounts/amount-rule.ts'
import { attributeRules } from './attributes/attribute-rules.ts'
import { countClaim } from './count-claims/count-claims.ts'
import { demand, demandItem } from './demands/demand-rule.ts'
import { followRequest, selfNamed } from './demands/requests.ts'
import { followWants } from './demands/wants-asked.ts'
import { evidence } from './evidence/evidence-rule.ts'
import { expression } from './expressions/expression-rule.ts'
import type { DateMark, NameMark, Proposal } from './marks.ts'
import { occurrence } from './occurrences/occurrence-rule.ts'
import { beginParagraph, leaveOpen, sceneOf } from './originators/scenes.ts'
import type { ClaimRule } from './proposal.ts'
import { relationRules } from './relations/relation-rules.ts'
import { remark, retractsBefore } from './remarks/remark-rule.ts'
import { response } from './responses/response-rule.ts'
import { followAuthority } from './responses/turned-to.ts'
import { groupStatus } from './statuses/group-status.ts'
import { announcedBy, goesOnList, listedStatus } from './statuses/listed-status.ts'
import { personStatus } from './statuses/status-rule.ts'
import { unnamedRules } from './unnamed/unnamed-rules.ts'
import { isUnknown } from './view/dating.ts'
import type { Scene } from './view/scene.ts'
import { newThread, type Thread } from './view/thread.ts'
import type { View } from './view/view.ts'
import { violation } from './violations/violation-rule.ts'

/** Every rule that proposes claims, in the order in which it is asked. */
export const claimRules: readonly ClaimRule[] = [
  occurrence,
  countClaim,
  personStatus,
  groupStatus,
  listedStatus,
  ...attributeRules,
  ...relationRules,
  violation,
  evidence,
  demand,
  demandItem,
  response,
  amount,
  expression,
  remark,
  ...unnamedRules,
]

const subjectsFrom = (proposals: readonly Proposal[]): Named[] => {
  const subjects: Named[] = []
  for (const { statement } of proposals) {
    const { content } = statement
    if (content.kind !== 'status') continue
    const { who } = content
    if (who.of === 'counted' || who.of === 'unnamed') continue
    if (!subjects.some((s) => s.start === who.start)) subjects.push(who)
  }
  return subjects
}

/** What the sentence leaves behind for those that follow. */
const advance = (thread: Thread, scene: Scene, proposals: readonly Proposal[]): void => {
  const { view } = scene
  const dates = view.dates.filter((d) => d.role === 'event' && !isUnknown(d))
  rememberEntry(thread, view, dates)
  for (const date of dates) rememberDate(thread, date)
  const persons = view.names
    .filter((n) => n.named.of === 'person' && !isOfFamily(view, n))
    .map((n) => n.named)
  const subjects = subjectsFrom(proposals)
  thread.subjects = subjects.length > 0 ? subjects : persons
  thread.subjectIsPlain = persons.length === 1
  thread.persons = [...thread.persons, ...persons].slice(-MOST_REMEMBERED)
  thread.speaker = scene.attributions.at(-1) ?? thread.speaker
  leaveOpen(thread, scene)
  const said = proposals.find((p) => p.statement.content.kind === 'count') ?? proposals[0]
  thread.lastSaid = said?.spans[0] ?? null
  thread.announced = announcedBy(scene) ?? (goesOnList(view) ? thread.announced : null)
  thread.self = selfNamed(view) ?? thread.self
  followAuthority(view, thread)
  followRequest(view, thread)
  followWants(view, thread)
}

/** "The X family", "X's mother": nobody of that name is spoken of yet. */
const isOfFamily = (view: View, name: NameMark): boolean =>
  /^(?:['’]s\b| family\b| families\b)/.test(view.text.slice(name.end, name.end + 10))

/** "27 November. X is arrested.\nInjured: 43 people.": a new line is another entry. */
const opensLine = ({ text, start }: View): boolean =>
  /\n\s*$/.test(text.slice(Math.max(0, start - 4), start))

/** A first sentence that is a day and nothing else dates the entry, until another day is told. */
const rememberEntry = (thread: Thread, view: View, dates: readonly DateMark[]): void => {
  const [date] = dates
  if (!date) return
  const rest = view.text.slice(view.start, date.start) + view.text.slice(date.end, view.end)
  const opens = thread.date === null || opensLine(view)
  thread.entryDate = opens && /^[\s.:–—-]*$/.test(rest) ? date : null
}

const rememberDate = (thread: Thread, date: DateMark): void => {
  if (thread.date && thread.date.value.edtf !== date.value.edtf) thread.severalDates = true
  thread.date ??= date
}

/** "We retract this figure": the source itself takes back what its sentence before counted. */
const asRetracted = (proposal: Proposal): Proposal =>
  proposal.statement.content.kind === 'count' || proposal.statement.content.kind === 'amount'
    ? { ...proposal, statement: { ...proposal.statement, mode: 'retracted' } }
    : proposal

const MOST_REMEMBERED = 12

/** In plain loops: most rules propose nothing in most sentences. */
const proposedIn = (scene: Scene): readonly Proposal[] => {
  const proposals: Proposal[] = []
  for (const rule of claimRules)
    for (const proposal of rule.propose(scene)) proposals.push(proposal)
  return proposals
}

/** Gives the proposals of one paragraph after the other; what must be remembered is in the thread. */
export const proposer = (): ((views: readonly View[]) => Proposal[]) => {
  const thread = newThread()
  return (views) => {
    thread.date = null
    thread.entryDate = null
    thread.severalDates = false
    thread.persons = []
    const found: Proposal[] = []
    let last = 0
    beginParagraph(thread, views[0])
    for (const [index, view] of views.entries()) {
      if (opensLine(view)) thread.entryDate = null
      const scene = sceneOf(views, index, view, thread)
      const proposals = proposedIn(scene)
      const retracted = retractsBefore(scene) ? found.splice(-last) : []
      for (const proposal of retracted) found.push(asRetracted(proposal))
      advance(thread, scene, proposals)
      last = proposals.length
      for (const proposal of proposals) found.push(proposal)
    }
    return found
  }
}

const byPosition = (a: Proposal, b: Proposal): number =>
  a.spans[0].start - b.spans[0].start || a.spans[0].end - b.spans[0].end

/** In order of the first span; rules that read the same span keep their order. */
export const inOrder = (proposals: readonly Proposal[]): Proposal[] =>
  [...proposals].sort(byPosition)
