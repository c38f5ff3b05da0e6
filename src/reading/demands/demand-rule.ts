import type { DemandContent } from '../../domain/claim-content.ts'
import { fromOptional, notStated, stated } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import type { Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import { originatorAt, type Scene } from '../view/scene.ts'
import type { View } from '../view/view.ts'
import type { Formula } from './formula.ts'
import { formulasIn, NOT_A_DEMAND } from './formulas.ts'
import { tidy } from './list-items.ts'
import { addresseeAfter, addresseeWithin, isAskable, type Party, subjectBefore } from './parties.ts'
import { type Asked, itemIn, OWN, opensRequest, selfNamed } from './requests.ts'
import { criesIn } from './speech.ts'
import { splitDemand } from './split.ts'

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

/** A further verb of saying after a comma begins something else than the demand. */
const FURTHER = /,\s(?:and\s)?(?:said|stated|told|claimed|pointed|added|noted|explained)\b/i

const WHOLE = 600

/** What stands behind a semicolon and is no further demand: what came of it. */
const TELLS_ON =
  /^(?:тот|та|он|она|они|это|суд|но|а|однако|he|she|they|it|but|the court|this|however)(?!\p{L})/iu

/** "The motion to call a doctor was rejected": where what is asked ends and what came of it begins. */
const namedEnd = (rest: string): number => {
  const verb =
    /\s(?:(?:was|were|is|are|has|have|had)\s|and\s\p{Ll}+|отказать|(?:был[аио]?\s)?(?:отклон|удовлетвор|отказа|оставлен|остал|рассмотр)\p{L}*)|[,;]/u.exec(
      rest,
    )
  return verb ? verb.index : rest.length
}

/** From the subject to the end of the sentence; what follows a further semicolon is a demand of its own. */
const spansOf = (view: View, formula: Formula, start: number, end: number): Span[] => {
  const from = isOfSubject(formula) ? (subjectBefore(view, start)?.start ?? start) : start
  const further = FURTHER.exec(view.text.slice(end, view.end))
  const sentenceEnd = Math.min(further ? end + further.index : view.end, end + WHOLE)
  if (formula.is === 'named' && !/:\s?$/.test(view.text.slice(start, end)))
    return [tidy(view.text, { start, end: end + namedEnd(view.text.slice(end, sentenceEnd)) })]
  return splitDemand(view.text, { start: from, end: sentenceEnd }, end + 2)
    .map((s) => tidy(view.text, s))
    .filter((s, i) => i === 0 || !TELLS_ON.test(view.text.slice(s.start, s.end)))
    .filter((s, i) => i === 0 || s.end - s.start > 12)
}

const isOfSubject = ({ is }: Formula): boolean => is === 'must' || is === 'need'

/** "We must also talk about …": the writers tell themselves. */
const isOwn = (formula: Formula, subject: string | null): boolean =>
  isOfSubject(formula) &&
  subject !== null &&
  /(?:^|[\s,])(?:we|i|you|one|he|she|мы|я|он|она|ты|вы)$/iu.test(subject)

const LONGEST_PARTY = 160

/** «О принятых мерах просим …»: what stands before the verb is what it is about. */
const NO_SUBJECT =
  /^(?:the|an?|my|our|their|his|her|these|наши|мои|их|его|е[её])$|^(?:об?|по|с|без|для|на основании|в связи|исходя|about|for|in view|in light)\s|[«»"“”]/iu

/** Who asks: the subject; whoever is quoted, where the words say "I" or "we". */
const asking = (
  scene: Scene,
  subject: string | null,
  formula: string,
  at: number,
): string | null => {
  if (/^(?:on behalf|от имени)/iu.test(subject ?? '')) return selfNamed(scene.view) ?? subject
  if (OWN.test(subject ?? '') || /^(?:i|we|я|мы)(?!\p{L})/iu.test(subject ?? formula)) {
    return originatorAt(scene, at)?.words ?? scene.thread.self
  }
  if (subject === null || subject.length > LONGEST_PARTY || NO_SUBJECT.test(subject)) return null
  return /^(?:who|which|that|it|he|she|they|он|она|они|котор\p{L}+)$/iu.test(subject)
    ? null
    : subject
}

/** "The lawyer's request to", "a motion by the defence for": whose it is. */
const ownerOf = (subject: string | null, words: string): string | null =>
  /\sby (?:the )?(.{2,50}?) (?:for|to|that) ?$/u.exec(words)?.[1] ??
  /^(?:требовани|ходатайств|просьб|прошени)\p{L}*((?: \p{L}+){1,4}?)(?: об? |:)/iu
    .exec(words)?.[1]
    ?.trim() ??
  /(\p{L}[\p{L}\s.-]{1,60}?)['’]s?(?: [\w-]+)?$/u.exec(subject ?? '')?.[1] ??
  null

const FINITE =
  /\b(?:is|are|was|were|has|have|had|did|does|went|remain(?:s|ed)?|came|wrote|sent|got|said|received|will|would|\w{3,}ed)\b|(?<!\p{L})\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ют|ит|ят|ён|ен|ена|ено|ены|ан|ана|ано|аны|нет)(?!\p{L})/iu
const LONGEST_NOTE = 160

/** A line that only notes what is to be written, and tells of nothing that was done. */
const isNote = ({ start, end }: View, text: string): boolean =>
  end - start <= LONGEST_NOTE && !FINITE.test(text)

const partiesOf = (
  scene: Scene,
  formula: Formula,
  subject: Party | null,
  words: string,
  start: number,
  end: number,
): Asked => {
  if (formula.is === 'cries' || formula.is === 'notes')
    return {
      by: originatorAt(scene, start)?.words ?? null,
      addressee: addresseeAfter(scene.view, end, formula.is === 'cries' ? words : ''),
    }
  if (formula.is === 'named') return { by: ownerOf(subject?.words ?? null, words), addressee: null }
  if (isOfSubject(formula)) {
    const addressed =
      subject !== null &&
      subject.words.length <= LONGEST_PARTY &&
      isAskable(scene.view, subject, end)
    return {
      by: originatorAt(scene, start)?.words ?? null,
      addressee: addressed ? subject.words : null,
    }
  }
  return {
    by: asking(scene, subject?.words ?? null, words, start),
    addressee: addresseeAfter(scene.view, end, words) ?? addresseeWithin(scene.view, start, end),
  }
}

const PHYSICIAN = /\b(?:doctors?|physicians?|surgeon)\b|(?<!\p{L})(?:врач|медик|хирург)/iu

/** Where a formula asks for something in a sentence; null where it does not, or only tells. */
const matchOf = (scene: Scene, formula: Formula, text: string): RegExpExecArray | null => {
  const { view } = scene
  const match = formula.pattern.exec(text)
  if (!match) return null
  const past = match.index + match[0].length
  if (NOT_A_DEMAND.test(text.slice(Math.max(0, match.index - 12), past))) return null
  if (formula.is === 'notes') return isNote(view, text) ? match : null
  const subject = subjectBefore(view, view.start + match.index)
  if (isOwn(formula, subject?.words ?? null)) return null
  // A physician who recommends rest asks nobody for anything.
  if (/^(?:рекоменд|recommend)/iu.test(match[0]) && PHYSICIAN.test(subject?.words ?? ''))
    return null
  if (formula.is === 'must' && !isAskable(view, subject, view.start + past)) return null
  const goesOn = /\p{L}{2,}/u.test(text.slice(past))
  return formula.is === 'cries' || formula.is === 'named' || goesOn ? match : null
}

const byFormula = (scene: Scene): Proposal[] => {
  const { view } = scene
  const text = view.text.slice(view.start, view.end)
  for (const formula of formulasIn(view.openings)) {
    const match = matchOf(scene, formula, text)
    if (!match) continue
    const start = view.start + match.index
    const end = start + match[0].length
    const asked = partiesOf(scene, formula, subjectBefore(view, start), match[0], start, end)
    const reason = `“${match[0]}” asks for it`
    return spansOf(view, formula, start, end).map((span, i) =>
      proposalOf(scene, demand, span, asked, i === 0 ? start : span.start, reason),
    )
  }
  return []
}

const byCry = (scene: Scene): Proposal[] => {
  const { text } = scene.view
  return criesIn(scene).flatMap(({ start, end, by, words }) =>
    splitDemand(text, { start, end }, start + words.length)
      .map((s) => tidy(text, s))
      .map((span) =>
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

const inSentence = (scene: Scene): Proposal[] => {
  const { view, thread } = scene
  if (opensRequest(view, thread)) return []
  const cries = byCry(scene)
  if (cries.length > 0) return cries
  return view.sentence.titleCase ? [] : byFormula(scene)
}

export const demand: ClaimRule = {
  name: 'demand',
  version: 1,
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

export const demandItem: ClaimRule = {
  name: 'demand-item',
  version: 1,
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
    if (!thread.request || start === null) return []
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
