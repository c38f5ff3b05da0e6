/** How a response is proposed: its card, its words, to what it is an answer. */
import type { ResponseContent } from '../../domain/claim-content.ts'
import { fromOptional } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import type { Proposal } from '../marks.ts'
import { propose } from '../proposal.ts'
import type { RuleCard } from '../rule.ts'
import type { Scene } from '../view/scene.ts'
import { clauseAt, type View } from '../view/view.ts'

/** What is told of the rule of responses. */
export const RESPONSE: RuleCard = {
  name: 'response',
  version: 4,
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
}

/** To what it is an answer: "to the family's complaint", «на запрос редакции». */
const answeredTo = (words: string): string | null =>
  /\b(?:to|of) ((?:the |an? |our |their |his |her )?(?:[\p{L}'’-]+ ){0,4}(?:complaints?|requests?|appeals?|letters?|petitions?|enquir(?:y|ies)|inquir(?:y|ies)|allegations?|questions?|motions?|statements?))\b/iu.exec(
    words,
  )?.[1] ??
  /(?<!\p{L})на ((?:\p{L}+ ){0,2}(?:запрос|жалоб|обращени|письм|ходатайств|вопрос|заявлени|вызов)\p{L}*(?: (?!ответа)\p{L}+)?)/iu.exec(
    words,
  )?.[1] ??
  null

/** What stands behind a colon is what was answered. */
const goingOn = (view: View, clause: Span): Span =>
  view.text.slice(clause.start, clause.end).trimEnd().endsWith(':') && clause.end < view.end
    ? clauseAt(view, clause.end)
    : clause

/** The clause, or the clauses, that words stand in, without the spaces around. */
export const clauseSpan = (view: View, start: number, end: number): Span => {
  const first = clauseAt(view, start)
  const last = goingOn(view, clauseAt(view, Math.max(start, end - 1)))
  const words = view.text.slice(first.start, last.end)
  const left = words.length - words.trimStart().length
  return { start: first.start + left, end: first.start + words.trimEnd().length }
}

/** The proposal that an office answered so, in these words. */
export const proposalOf = (
  scene: Scene,
  answer: ResponseContent['answer'],
  span: Span,
  by: string | null,
  at: number,
  reason: string,
): Proposal =>
  propose(scene, RESPONSE, {
    content: {
      kind: 'response',
      by: fromOptional(by),
      answer,
      words: scene.view.text.slice(span.start, span.end),
      to: fromOptional(answeredTo(scene.view.text.slice(span.start, span.end))),
    },
    span,
    at,
    attachedDates: 'never',
    reason,
  })

/** For the reasons that are told. */
export const TELLS_OF = {
  silent: 'silence',
  refused: 'a refusal',
  partly: 'a part answer',
  answered: 'an answer',
} as const

/** Where a sentence ends, without the spaces behind it. */
export const trimmedEnd = (view: View): number =>
  view.start + view.text.slice(view.start, view.end).trimEnd().length

/** What only should be, or may be: «чтобы прокурор ответил», "whether the court has replied". */
export const IRREAL =
  /(?<!\p{L})(?:чтобы?|пусть|дабы|если|ли)(?!\p{L})|\b(?:if|whether|unless|lest|so that|in order to|(?:asks?|asked|wonders?|wondered|knows?|knew) (?:what|how|why|where|who))\b/iu

/** «Сообщает следующее:» */
export const ANNOUNCES = /(?:следующ(?:ее|ем)|as follows|the following)\s*[.:]?\s*$/iu
