import type { DemandContent } from '../../domain/claim-content.ts'
import { fromOptional, notStated, stated } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import type { Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import { originatorAt, type Scene } from '../view/scene.ts'
import type { View } from '../view/view.ts'
import { isAskable } from './askable.ts'
import type { Formula } from './formula.ts'
import { formulasIn } from './formulas.ts'
import { tidy } from './list-items.ts'
import { isNotAsked } from './not-asked.ts'
import { isNote } from './notes.ts'
import { addresseeAfter, addresseeWithin, type Party, subjectBefore } from './parties.ts'
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
  /^(?:тот|та|он|она|они|это|суд|но|а|однако|he|she|they|it|but|the court|this|however)(?!\p{L})|^(?!(?:that|чтобы|those|not|to|what|who)(?!\p{L}))(?:[^\s:]+ ){1,5}(?:is|are|was|were|had|был[аио]?)(?!\p{L})(?! to be)/iu

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
  isOfSubject(formula) && subject !== null && /(?:^|[\s,])(?:we|i|one|мы|я|ты)$/iu.test(subject)

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

/** Where a formula asks for something in a sentence; null where it does not, or only tells. */
const matchOf = (scene: Scene, formula: Formula, text: string): RegExpExecArray | null => {
  for (const match of text.matchAll(everywhere(formula)))
    if (asksFor(scene, formula, text, match)) return match
  return null
}

const asksFor = (scene: Scene, formula: Formula, text: string, match: RegExpExecArray): boolean => {
  const { view } = scene
  const past = match.index + match[0].length
  const rest = text.slice(past)
  if (formula.is === 'notes') return isNote(view, text)
  const subject = subjectBefore(view, view.start + match.index)
  if (isNotAsked(text.slice(0, match.index), match[0], subject, rest)) return false
  if (isOwn(formula, subject?.words ?? null)) return false
  if (formula.is === 'must' && !isAskable(view, subject, view.start + past)) return false
  return formula.is === 'cries' || formula.is === 'named' || /\p{L}{2,}/u.test(rest)
}

/** As the pattern, to find each place where it fits. */
const everywhere = (() => {
  const known = new Map<RegExp, RegExp>()
  return ({ pattern }: Formula): RegExp => {
    const found = known.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`)
    known.set(pattern, found)
    return found
  }
})()

interface Asking {
  readonly formula: Formula
  readonly match: RegExpExecArray
}

/** The first words of the sentence that ask for something; where two begin together, those told first in the list. */
const firstAsking = (scene: Scene): Asking | null => {
  const { view } = scene
  const text = view.text.slice(view.start, view.end)
  let first: Asking | null = null
  for (const formula of formulasIn(view.openings)) {
    const match = matchOf(scene, formula, text)
    if (match && (!first || match.index < first.match.index)) first = { formula, match }
  }
  return first
}

const byFormula = (scene: Scene): Proposal[] => {
  const { view } = scene
  const first = firstAsking(scene)
  if (!first) return []
  const { formula, match } = first
  const start = view.start + match.index
  const end = start + match[0].length
  const asked = partiesOf(scene, formula, subjectBefore(view, start), match[0], start, end)
  const reason = `“${match[0]}” asks for it`
  return spansOf(view, formula, start, end).map((span, i) =>
    proposalOf(scene, demand, span, asked, i === 0 ? start : span.start, reason),
  )
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
  version: 2,
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

export const demandItem: ClaimRule = {
  name: 'demand-item',
  version: 2,
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
    if (NOTES_ONLY.test(view.text.slice(start, view.end))) return []
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
