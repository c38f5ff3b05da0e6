import type { Named } from '../domain/claim-content.ts'
import { amount } from './amounts/amount-rule.ts'
import { attributeRules } from './attributes/attribute-rules.ts'
import { countClaim } from './count-claims/count-claims.ts'
import { demand, demandItem, opensRequest, selfNamed } from './demands/demand-rule.ts'
import { afterListMark } from './demands/list-items.ts'
import { evidence } from './evidence/evidence-rule.ts'
import type { DateMark, NameMark, Proposal } from './marks.ts'
import { occurrence } from './occurrences/occurrence-rule.ts'
import type { ClaimRule } from './proposal.ts'
import { relationRules } from './relations/relation-rules.ts'
import { remark } from './remarks/remark-rule.ts'
import { response } from './responses/response-rule.ts'
import { groupStatus, personStatus } from './statuses/status-rule.ts'
import { isUnknown } from './view/dating.ts'
import { type Scene, sceneOf } from './view/scene.ts'
import { newThread, type Thread } from './view/thread.ts'
import type { View } from './view/view.ts'
import { violation } from './violations/violation-rule.ts'

/** Every rule that proposes claims, in the order in which it is asked. */
export const claimRules: readonly ClaimRule[] = [
  occurrence,
  countClaim,
  personStatus,
  groupStatus,
  ...attributeRules,
  ...relationRules,
  violation,
  evidence,
  demand,
  demandItem,
  response,
  amount,
  remark,
]

const subjectsFrom = (proposals: readonly Proposal[]): Named[] => {
  const subjects: Named[] = []
  for (const { statement } of proposals) {
    const { content } = statement
    if (content.kind !== 'status' || content.who.of === 'counted') continue
    const { who } = content
    if (!subjects.some((s) => s.start === who.start)) subjects.push(who)
  }
  return subjects
}

const CLOSES_QUOTE = /[”»]|"(?=\s|$|[.,])/
const OPENS_QUOTE = /^[\s–—-]*["“«„]/

/** A quotation within the quotation closed here, if another sign closes further on and none opens before it. */
const closesLater = (view: View): boolean => {
  const last = view.tokens.at(-1)
  const rest = view.text.slice(view.end, last?.end ?? view.end)
  const closing = rest.search(/[”»]/)
  const opening = rest.search(/[“«]/)
  return closing >= 0 && (opening < 0 || closing < opening)
}

/** What the sentence leaves behind for those that follow. */
const advance = (thread: Thread, scene: Scene, proposals: readonly Proposal[]): void => {
  const { view } = scene
  const words = view.text.slice(view.start, view.end)
  const dates = view.dates.filter((d) => d.role === 'event' && !isUnknown(d))
  for (const date of dates) rememberDate(thread, date)
  const persons = view.names
    .filter((n) => n.named.of === 'person' && !isOfFamily(view, n))
    .map((n) => n.named)
  const subjects = subjectsFrom(proposals)
  thread.subjects = subjects.length > 0 ? subjects : persons
  thread.persons = [...thread.persons, ...persons].slice(-MOST_REMEMBERED)
  thread.speaker = scene.attributions.at(-1) ?? thread.speaker
  if (/:\s*$/.test(words)) thread.quote = scene.attributions.at(-1) ?? null
  else if (thread.quote && CLOSES_QUOTE.test(words) && !closesLater(view)) thread.quote = null
  thread.self = selfNamed(view) ?? thread.self
  const request = opensRequest(view, thread)
  if (request) thread.request = request
  else if (thread.request && afterListMark(view) === null && !isWithinItem(view))
    thread.request = null
}

/** "The X family", "X's mother": nobody of that name is spoken of yet. */
const isOfFamily = (view: View, name: NameMark): boolean =>
  /^(?:['’]s\b| family\b| families\b)/.test(view.text.slice(name.end, name.end + 10))

const rememberDate = (thread: Thread, date: DateMark): void => {
  if (thread.date && thread.date.value.edtf !== date.value.edtf) thread.severalDates = true
  thread.date ??= date
}

const MOST_REMEMBERED = 12

/** A second sentence within a list item keeps the list open. */
const isWithinItem = (view: View): boolean => !view.tokens[view.sentence.first]?.lineStart

/** Gives the proposals of one paragraph after the other; what must be remembered is in the thread. */
export const proposer = (): ((views: readonly View[]) => Proposal[]) => {
  const thread = newThread()
  return (views) => {
    thread.date = null
    thread.severalDates = false
    thread.persons = []
    const found: Proposal[] = []
    for (const view of views) {
      if (
        thread.quote &&
        !OPENS_QUOTE.test(view.text.slice(view.start, view.end)) &&
        view === views[0]
      )
        thread.quote = null
      const scene = sceneOf(view, thread)
      const proposals = claimRules.flatMap((rule) => rule.propose(scene))
      advance(thread, scene, proposals)
      found.push(...proposals)
    }
    return found
  }
}

const byPosition = (a: Proposal, b: Proposal): number =>
  a.spans[0].start - b.spans[0].start || a.spans[0].end - b.spans[0].end

/** In order of the first span; rules that read the same span keep their order. */
export const inOrder = (proposals: readonly Proposal[]): Proposal[] =>
  [...proposals].sort(byPosition)
