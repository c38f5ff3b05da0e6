import type { DemandContent } from '../../domain/claim-content.ts'
import { fromOptional, notStated, stated } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import { isAuthority, isSpeakerNoun, isState } from '../lexicon/speakers.ts'
import type { Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import { originatorAt, type Scene } from '../view/scene.ts'
import type { Thread } from '../view/thread.ts'
import { hasStem, tokenOf, type View } from '../view/view.ts'
import { ASKING_STEMS, type Formula, formulasIn, NOT_A_DEMAND, OPENS_LIST } from './formulas.ts'
import { afterListMark, tidy } from './list-items.ts'
import { addresseeAfter, type Party, subjectBefore } from './parties.ts'
import { splitDemand } from './split.ts'

interface Asked {
  readonly by: string | null
  readonly addressee: string | null
}

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

/** From the subject to the end of the sentence; what follows a further semicolon is a demand of its own. */
const spansOf = (view: View, formula: Formula, start: number, end: number): Span[] => {
  const from = isOfSubject(formula) ? (subjectBefore(view, start)?.start ?? start) : start
  const further = FURTHER.exec(view.text.slice(end, view.end))
  const sentenceEnd = Math.min(further ? end + further.index : view.end, end + WHOLE)
  return splitDemand(view.text, { start: from, end: sentenceEnd })
    .map((s) => tidy(view.text, s))
    .filter((s, i) => i === 0 || s.end - s.start > 12)
}

const isOfSubject = ({ is }: Formula): boolean => is === 'must' || is === 'need'

/** "We must also talk about …": the writers tell themselves. */
const isOwn = (formula: Formula, subject: string | null): boolean =>
  isOfSubject(formula) &&
  subject !== null &&
  /(?:^|[\s,])(?:we|i|you|one|he|she|мы|я|он|она|ты|вы)$/iu.test(subject)

const ANSWERABLE =
  /\b(?:states?|part(?:y|ies)|countr(?:y|ies)|world|everyone|all|those|perpetrators?|they|responsible|guilty|community|institutions?|nobody|no one|leaders?|employers?|law|laws)\b|(?<!\p{L})(?:государств|стран|мир(?!\p{L})|виновн|все(?!\p{L})|сообществ|стороны|организатор|орган|закон|лидер|никто|они(?!\p{L}))/iu
const DONE_TO =
  /^\s(?:not |also |immediately |be )?(?:be|been|быть)?\s?(?:immediately |fully |promptly |немедленно )?(?:released|freed|investigated|punished|brought|held|returned|compensated|protected|published|stopped|ended|given|allowed|closed|dropped|quashed|reviewed|respected|repealed|lifted|paid|heard|provided|granted|prosecuted|sanctioned|освобожден|расследован|наказан|привлечен|отменен|прекращен|возвращен|опубликован|возмещен|обеспечен)/iu

/** Something is asked of those who can act, or is to be done to somebody: "the trial should begin" asks for nothing. */
const isAskable = (view: View, subject: Party | null, end: number): boolean => {
  if (DONE_TO.test(view.text.slice(end, Math.min(view.end, end + 60)))) return true
  if (subject === null) return false
  const named = view.names.some(
    (n) =>
      n.start >= subject.start &&
      n.end <= subject.end &&
      (n.named.of !== 'place' || isState(n.words)),
  )
  return (
    named ||
    ANSWERABLE.test(subject.words) ||
    isAuthority(subject.words) ||
    subject.words.split(/[^\p{L}-]+/u).some((word) => isSpeakerNoun(word.toLowerCase()))
  )
}

const LONGEST_PARTY = 160

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
  if (subject === null || subject.length > LONGEST_PARTY) return null
  return /^(?:who|which|that|it|he|she|they|он|она|они|котор\p{L}+)$/iu.test(subject)
    ? null
    : subject
}

const partiesOf = (
  scene: Scene,
  formula: Formula,
  subject: Party | null,
  words: string,
  start: number,
  end: number,
): Asked => {
  if (formula.is === 'cries')
    return { by: originatorAt(scene, start)?.words ?? null, addressee: null }
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

/** «обратились к президенту с просьбой»: whom they turn to stands within the formula. */
const addresseeWithin = (view: View, start: number, end: number): string | null =>
  view.names.find((n) => n.start > start && n.end < end && n.named.of !== 'group')?.words ??
  /(?<!\p{L})(?:к|в)\s(\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?)\sс\s/iu.exec(
    view.text.slice(start, end),
  )?.[1] ??
  null

const inSentence = (scene: Scene): Proposal[] => {
  const { view } = scene
  const text = view.text.slice(view.start, view.end)
  if (!hasStem(view, ASKING_STEMS) || view.sentence.titleCase || opensRequest(view, scene.thread))
    return []
  for (const formula of formulasIn(view.scripts)) {
    const match = formula.pattern.exec(text)
    if (!match) continue
    const start = view.start + match.index
    const end = start + match[0].length
    if (NOT_A_DEMAND.test(text.slice(Math.max(0, match.index - 12), match.index + match[0].length)))
      continue
    const subject = subjectBefore(view, start)
    if (isOwn(formula, subject?.words ?? null)) continue
    if (formula.is === 'must' && !isAskable(view, subject, end)) continue
    if (formula.is !== 'cries' && !/\p{L}{2,}/u.test(text.slice(match.index + match[0].length)))
      continue
    const asked = partiesOf(scene, formula, subject, match[0], start, end)
    return spansOf(view, formula, start, end).map((span, i) =>
      proposalOf(
        scene,
        demand,
        span,
        asked,
        i === 0 ? start : span.start,
        `“${match[0]}” asks for it`,
      ),
    )
  }
  return []
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
  propose: (scene) =>
    scene.thread.request && afterListMark(scene.view) !== null ? [] : inSentence(scene),
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
    const first = afterListMark(view)
    if (!thread.request || first === null || first >= view.sentence.next) return []
    const { by, addressee } = thread.request
    const whole = { start: tokenOf(view, first).start, end: view.end }
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

const OWN = /(?:^|[\s,])(?:i|we|я|мы)$/iu

/** "On behalf of the residents, we …": in whose name the text speaks. */
export const selfNamed = (view: View): string | null => {
  const text = view.text.slice(view.start, Math.min(view.end, view.start + 240))
  const match =
    /\bon behalf of (?:the )?([^,;:.]{3,120}?)(?:,|\s(?=we\b|I\b))|(?<!\p{L})от имени ([^,;:.]{3,120}?)(?:,|\s(?=мы(?!\p{L})))/iu.exec(
      text,
    )
  return match?.[1] ?? match?.[2] ?? null
}

/** The request a sentence opens a list with, for the thread. */
export const opensRequest = (view: View, thread: Thread): (Asked & { span: Span }) | null => {
  const last = view.text.slice(Math.max(view.start, view.end - 3), view.end)
  if (!last.includes(':')) return null
  const text = view.text.slice(view.start, view.end)
  if (!OPENS_LIST.test(text.slice(-140))) return null
  const match =
    /\b(?:request|ask|demand|urge|call|appeal|should|must|recommend)|(?<!\p{L})(?:требу|прос|прош|призыва|ходатайств|должны|рекоменд)/iu.exec(
      text,
    )
  const at = view.start + (match?.index ?? 0)
  const subject = subjectBefore(view, at)?.words ?? null
  const must = /^(?:should|must|должны)/i.test(match?.[0] ?? '')
  return {
    by: must ? null : OWN.test(subject ?? 'we') ? thread.self : subject,
    addressee: must
      ? subject
      : addresseeAfter(view, at + (match?.[0].length ?? 0), match?.[0] ?? ''),
    span: { start: view.start, end: view.end },
  }
}
