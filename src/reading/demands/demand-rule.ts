import type { DemandContent } from '../../domain/claim-content.ts'
import { fromOptional, notStated, stated } from '../../domain/stated.ts'
import { type Span, spansOverlap } from '../../domain/text-span.ts'
import type { Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import { originatorAt, type Scene } from '../view/scene.ts'
import type { View } from '../view/view.ts'
import { partiesOf } from './asked.ts'
import { demandsOf, spansOf } from './asked-spans.ts'
import { firstAsking } from './find-asking.ts'
import { tidy } from './list-items.ts'
import { type Asked, itemIn, opensRequest } from './requests.ts'
import { criesIn } from './speech.ts'
import { splitDemand } from './split.ts'
import { tellsWanted } from './wants-asked.ts'

const DEADLINE = /(?:\bby|\bno later than|\bbefore|\buntil|(?<!\p{L})до|не позднее)\s*$/iu

const deadlineIn = (view: View, span: Span): DemandContent['deadline'] => {
  const date = view.dates.find(
    (d) =>
      d.start >= span.start &&
      d.end <= span.end &&
      DEADLINE.test(view.text.slice(Math.max(span.start, d.start - 16), d.start)),
  )
  return date ? stated(date.value) : notStated
}

const proposalOf = (
  scene: Scene,
  rule: ClaimRule,
  span: Span,
  asked: Asked,
  at: number,
  reason: string,
): Proposal =>
  propose(scene, rule, {
    content: {
      kind: 'demand',
      by: fromOptional(asked.by),
      addressee: fromOptional(asked.addressee),
      demand: scene.view.text.slice(span.start, span.end),
      deadline: deadlineIn(scene.view, span),
    },
    span,
    at,
    date: null,
    reason,
  })

/** So many times a sentence is looked at again behind what it asked for. */
const MOST_ASKINGS = 4

const byFormula = (scene: Scene): Proposal[] => {
  const { view } = scene
  const proposals: Proposal[] = []
  let from = 0
  for (let i = 0; i < MOST_ASKINGS; i++) {
    const asking = firstAsking(scene, from)
    if (!asking) break
    const { match } = asking
    const start = view.start + match.index
    const end = start + match[0].length
    const asked = partiesOf(scene, asking, start, end)
    const reason = `“${match[0]}” asks for it`
    const spans = spansOf(view, asking, start, end)
    for (const [n, span] of spans.entries())
      proposals.push(proposalOf(scene, demand, span, asked, n === 0 ? start : span.start, reason))
    from = Math.max(end, ...spans.map((span) => span.end)) - view.start
  }
  return proposals
}

const byCry = (scene: Scene): Proposal[] => {
  const { text } = scene.view
  return criesIn(scene).flatMap(({ start, end, by, words }) =>
    demandsOf(text, { start, end }, start + words.length).map((span) =>
      proposalOf(
        scene,
        demand,
        span,
        { by, addressee: null },
        span.start,
        `“${words}” cries for it`,
      ),
    ),
  )
}

/** "We would be grateful for your observations on the following:" asks for them, and opens a list besides. */
const asksForWords = (view: View): boolean =>
  /\b(?:grateful|obliged|appreciate)(?!\p{L})[^.;]{0,60}\b(?:observations|comments|information|clarifications?|answers|repl(?:y|ies)|response)(?!\p{L})|(?<!\p{L})(?:признательны|благодарны)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:замечани|комментари|сведени|информаци|ответ)/iu.test(
    view.text.slice(view.start, view.end),
  )

/** Shorter words beside a cry are those of whoever tells of it: «просила мать». */
const SHORTEST_BESIDE = 30

const inSentence = (scene: Scene): Proposal[] => {
  const { view, thread } = scene
  if (opensRequest(view, thread) && !asksForWords(view)) return []
  const cries = byCry(scene)
  if (view.sentence.titleCase) return cries
  const asked = byFormula(scene).filter(
    ({ spans: [span] }) =>
      cries.length === 0 ||
      (span.end - span.start > SHORTEST_BESIDE &&
        !cries.some((cry) => spansOverlap(cry.spans[0], span))),
  )
  if (cries.length + asked.length > 0 || !tellsWanted(view, thread)) return [...cries, ...asked]
  const by = originatorAt(scene, view.start)?.words ?? thread.self
  const span = tidy(view.text, { start: view.start, end: view.end })
  const reason = 'It answers the question what is wanted'
  return [proposalOf(scene, demand, span, { by, addressee: null }, span.start, reason)]
}

export const demand: ClaimRule = {
  name: 'demand',
  version: 5,
  reads: 'Who asks whom for what: should, must, we request, called for, требуем, должны.',
  examples: {
    mustRead: [
      {
        text: 'The authorities should publish the list.',
        reads: ['The authorities should publish the list.'],
      },
      {
        text: 'In August the committee called on the state to act.',
        reads: ['called on the state to act.'],
      },
      { text: 'Жители требуют выплатить компенсации.', reads: ['требуют выплатить компенсации.'] },
    ],
    mustNotRead: [
      'We must also talk about courage.',
      'There were mass calls for violence.',
      'He should have come.',
    ],
  },
  propose: (scene) => (itemIn(scene.view, scene.thread) === null ? inSentence(scene) : []),
}

/** "The Committee notes": a numbered paragraph that no longer asks. */
const NOTES_ONLY =
  /^(?:(?:the|this) )?(?:[\p{L}’'-]+ ){1,3}?(?:also |further |again )?(?:notes?|welcomes?|thanks?|regrets?|commends?|recalls?|acknowledges|appreciates|observes|takes note|is concerned|remains concerned|expresses)(?!\p{L})|^(?:\p{L}+ ){1,3}?(?:отмеча[ею]т|приветству[ею]т|благодар[ия]т|сожале[ею]т|с удовлетворением|с сожалением|выража[ею]т|обеспокоен|озабочен|напомина[ею]т|принима[ею]т к сведению)(?!\p{L})/iu

/** «Жалобу удовлетворить», «копию направить»: what a ruling decides on what was asked. */
const DECIDES =
  /^(?:[\p{L}\d№«».-]+,? ){0,9}?(?:удовлетворить|отклонить|оставить без (?:изменения|удовлетворения|рассмотрения)|признать (?:не)?(?:законн|обоснованн|действительн)\p{L}+)(?!\p{L})|^копи[юи] [^.;]{0,60}(?:направить|вручить|выслать)(?!\p{L})/iu

/** «Прошу: 1. Бездействие признать незаконным»: the list asks for what a ruling would decide. */
const asksItself = ({ view, thread }: Scene): boolean =>
  thread.request !== null &&
  /(?<!\p{L})(?:прошу|просим|прос[ия]т|требу\p{L}+|ходатайству\p{L}+)(?!\p{L})/iu.test(
    view.text.slice(thread.request.span.start, thread.request.span.end),
  )

export const demandItem: ClaimRule = {
  name: 'demand-item',
  version: 5,
  reads: 'The items of a list that follows a request: “we request you:”, “should:”.',
  examples: {
    mustRead: [
      {
        text: 'We request you:\n\n- 1. To free them and to pay compensation;\n- 2. To answer.',
        reads: ['To free them', 'to pay compensation', 'To answer.'],
      },
      { text: 'Мы требуем:\n1. Прекратить обыски.', reads: ['Прекратить обыски.'] },
    ],
    mustNotRead: ['We saw:\n\n- 1. A house;\n- 2. A tree.'],
  },
  propose: (scene) => {
    const { view, thread } = scene
    const start = itemIn(view, thread)
    if (!thread.request || start === null || opensRequest(view, thread)) return []
    const item = view.text.slice(start, view.end)
    if (NOTES_ONLY.test(item) || (DECIDES.test(item) && !asksItself(scene))) return []
    const { by, addressee } = thread.request
    const whole = { start, end: view.end }
    return splitDemand(view.text, whole)
      .map((s) => tidy(view.text, s))
      .map((span) =>
        proposalOf(
          scene,
          demandItem,
          span,
          { by, addressee },
          span.start,
          'The item stands in the list that follows a request',
        ),
      )
  },
}
