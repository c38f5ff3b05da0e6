import type { ResponseContent } from '../../domain/claim-content.ts'
import { fromOptional, notStated } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import { isAuthority, isState } from '../lexicon/speakers.ts'
import type { NameMark, Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import type { Scene } from '../view/scene.ts'
import { clauseAt, hasStem, tokenOf, type View } from '../view/view.ts'
import { RESPONSE_STEMS, RESPONSES } from './patterns.ts'

const ANSWERABLE =
  /\b(?:authorit|government|police|prosecut|court|ministry|state|committee|commission|administration|president|institution|international|investigation|community|structures|officials?)|власт|прокур|полиц|\bсуд|министер|акимат|мвд|администраци/iu

const isActor = (mark: NameMark): boolean =>
  (mark.named.of === 'body' && ANSWERABLE.test(mark.words)) ||
  (mark.named.of === 'place' && isState(mark.words))

const actorIn = (view: View, span: Span, position: number): NameMark | null => {
  const within = view.names.filter((n) => n.start >= span.start && n.end <= span.end && isActor(n))
  return within.filter((n) => n.start < position).at(-1) ?? within[0] ?? null
}

const clauseSpan = (view: View, start: number, end: number): Span => {
  const first = clauseAt(view, start)
  const last = clauseAt(view, Math.max(start, end - 1))
  const words = view.text.slice(first.start, last.end)
  const left = words.length - words.trimStart().length
  return { start: first.start + left, end: first.start + words.trimEnd().length }
}

const proposalOf = (
  scene: Scene,
  answer: ResponseContent['answer'],
  span: Span,
  by: string | null,
  at: number,
  reason: string,
): Proposal =>
  propose(scene, response, {
    content: {
      kind: 'response',
      by: fromOptional(by),
      answer,
      words: scene.view.text.slice(span.start, span.end),
      to: notStated,
    },
    span,
    at,
    attachedDates: 'never',
    reason,
  })

const tellsOf = (answer: ResponseContent['answer']): string =>
  answer === 'silent' ? 'silence' : answer === 'refused' ? 'a refusal' : 'a part answer'

/** What the first pattern that fits finds within a stretch of the sentence. */
const within = (scene: Scene, stretch: Span): Proposal | null => {
  const { view } = scene
  const text = view.text.slice(stretch.start, stretch.end)
  for (const { answer, needsActor, pattern } of RESPONSES) {
    const match = pattern.exec(text)
    if (!match) continue
    const start = stretch.start + match.index
    const span = clauseSpan(view, start, start + match[0].length)
    const actor = actorIn(view, span, start) ?? (needsActor ? null : actorIn(view, view, start))
    const before = view.text.slice(Math.max(span.start, start - 90), start)
    if (needsActor && !actor && !ANSWERABLE.test(before)) continue
    const reason = `“${match[0].slice(0, 60)}” tells of ${tellsOf(answer)}`
    return proposalOf(scene, answer, span, actor?.words ?? null, start, reason)
  }
  return null
}

/** One for each clause; where no clause alone tells of any, one for the sentence. */
const refusalsAndSilences = (scene: Scene): Proposal[] => {
  const { view } = scene
  if (!hasStem(view, RESPONSE_STEMS)) return []
  const found = view.clauses.flatMap((clause) => within(scene, clause) ?? [])
  const whole = found.length === 0 && view.clauses.length > 1 ? within(scene, view) : null
  return whole ? [whole] : found
}

const answers = (scene: Scene): Proposal[] => {
  const { view } = scene
  for (const said of scene.attributions) {
    if (said.verb === null || said.mode === 'alleged' || said.mode === 'retracted') continue
    if (!said.originator) continue
    const { words } = said.originator
    if (!(isAuthority(words) || isState(words) || isTreatyBody(view, said.said))) continue
    if (/(?:lawyer|attorney|advocate|адвокат)/iu.test(words)) continue
    const token = tokenOf(view, said.verb)
    const span = { start: said.said.start, end: trimmedEnd(view) }
    const answer = said.mode === 'denied' ? 'refused' : 'answered'
    return [
      proposalOf(scene, answer, span, words, token.start, `“${token.text}” is said of ${words}`),
    ]
  }
  return []
}

/** A committee that states what a state owes answers those who turned to it. */
const isTreatyBody = (view: View, speaker: Span): boolean =>
  view.names.some(
    (n) =>
      n.named.of === 'body' &&
      n.start >= speaker.start &&
      n.end <= speaker.end &&
      /committee|commission|court|комитет|комисси/iu.test(n.words) &&
      /\bUN\b|ООН/.test(n.words),
  )

const trimmedEnd = (view: View): number =>
  view.start + view.text.slice(view.start, view.end).trimEnd().length

export const response: ClaimRule = {
  name: 'response',
  version: 1,
  reads: 'What an authority answered, that it refused, or that it kept silent.',
  examples: {
    mustRead: [
      {
        text: 'There was no official response from the authorities.',
        reads: ['There was no official response from the authorities.'],
      },
      {
        text: 'The police stated that order was restored.',
        reads: ['police stated that order was restored.'],
      },
      { text: 'The government refused to pay.', reads: ['The government refused to pay.'] },
      { text: 'Ответа не последовало.', reads: ['Ответа не последовало.'] },
    ],
    mustNotRead: ['The lawyer said that he was tired.', 'They walked home.'],
  },
  propose: (scene) => {
    if (scene.view.sentence.titleCase) return []
    const silent = refusalsAndSilences(scene)
    const said = answers(scene)
    return [
      ...silent,
      ...said.filter((a) => !silent.some((s) => s.spans[0].start === a.spans[0].start)),
    ]
  },
}
