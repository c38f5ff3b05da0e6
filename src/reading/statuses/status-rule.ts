import type { Named, StatusContent } from '../../domain/claim-content.ts'
import { fromOptional } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import { isTermId } from '../../vocabulary/index.ts'
import type { CountMark, Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import { spanOfCount } from '../view/count-span.ts'
import type { Predicate } from '../view/predicates.ts'
import { dateAt, type Scene } from '../view/scene.ts'
import { shownAt } from '../view/showing.ts'
import { tokenOf, type View } from '../view/view.ts'
import { articlesAfter, penaltyAfter } from './penalty.ts'
import { subjectsOf } from './subjects.ts'

/** Effects on counted groups that are statuses too; the others are told by the count alone. */
const OF_GROUPS = new Set(
  'suspected detained arrested interrogated charged accused on-trial convicted sentenced imprisoned suspended-sentence restricted-freedom fined acquitted released paroled'.split(
    ' ',
  ),
)

const contentOf = (
  scene: Scene,
  status: string,
  who: StatusContent['who'],
  from: number,
): StatusContent => ({
  kind: 'status',
  status,
  who,
  articles: articlesAfter(scene.view, from).map((a) => ({
    article: a.article,
    law: fromOptional(a.law),
  })),
  penalty: penaltyAfter(scene.view, from),
})

const TOGETHER = 60

/** Name and verb as one stretch where they stand near each other, else the clause and then the name. */
const spansOf = (view: View, who: Span, verb: Span): { span: Span; also?: readonly Span[] } => {
  if (who.end <= view.start)
    return { span: withPronoun(view, verb), also: [{ start: who.start, end: who.end }] }
  const start = Math.min(who.start, verb.start)
  const end = Math.max(who.end, verb.end)
  const between = view.text.slice(Math.min(who.end, verb.end), Math.max(who.start, verb.start))
  const near = who.start < verb.start ? between.length < TOGETHER : between.trim() === ''
  if (near && !between.includes(',')) return { span: { start, end } }
  const shown = shownAt(view, verb.start)
  const upTo = { start: Math.min(shown.start, verb.start), end: verb.end }
  return { span: upTo, also: [{ start: who.start, end: who.end }] }
}

/** "he was charged": what stands between pronoun and verb. */
const withPronoun = (view: View, verb: Span): Span => {
  const before = view.text.slice(Math.max(view.start, verb.start - 40), verb.start)
  const pronoun = /(?<!\p{L})(?:he|she|they|он|она|они)\s[^,.;]{0,30}$/iu.exec(before)
  return { start: pronoun ? verb.start - before.length + pronoun.index : verb.start, end: verb.end }
}

const ofPerson = (scene: Scene, predicate: Predicate, who: Named, how: string): Proposal => {
  const token = tokenOf(scene.view, predicate.at)
  const status = predicate.entry.status ?? 'detained'
  return propose(scene, personStatus, {
    content: contentOf(scene, status, who, token.start),
    ...spansOf(scene.view, who, token),
    at: token.start,
    reason: `“${predicate.written}” is said of ${who.written}${how}`,
  })
}

export const personStatus: ClaimRule = {
  name: 'status-person',
  version: 1,
  reads: 'What became of a named person: detained, charged, sentenced, released and so on.',
  examples: {
    mustRead: [
      { text: 'On May 5, 2020 Besk Orlanov was detained.', reads: ['Besk Orlanov was detained'] },
      {
        text: 'Three were arrested: Besk Orlanov (DOB 1990) and Tim Orlanov.',
        reads: ['Three were arrested', 'Three were arrested'],
      },
      { text: 'Беск Орланов был задержан 5 мая.', reads: ['Беск Орланов был задержан'] },
    ],
    mustNotRead: ['Besk Orlanov was not detained.', 'Besk Orlanov should be released.'],
  },
  propose: (scene) =>
    scene.view.predicates
      .filter((p) => p.entry.status && !p.entry.noun && !p.unreal)
      .flatMap((p) => subjectsOf(scene, p).map(({ who, how }) => ofPerson(scene, p, who, how))),
}

const ofGroup = (scene: Scene, mark: CountMark, status: string): Proposal => {
  const what = mark.what ?? mark.population ?? ''
  return propose(scene, groupStatus, {
    content: contentOf(scene, status, { of: 'counted', quantity: mark.quantity, what }, mark.start),
    span: spanOfCount(scene.view.text, mark),
    date: dateAt(scene, mark.start),
    reason: `The words beside “${mark.words}” say: ${status.replaceAll('-', ' ')}`,
  })
}

export const groupStatus: ClaimRule = {
  name: 'status-group',
  version: 1,
  reads: 'What became of a counted group: 47 persons were detained.',
  examples: {
    mustRead: [{ text: 'On May 5, 2020 47 persons were detained.', reads: ['47 persons'] }],
    mustNotRead: ['47 persons came.'],
  },
  propose: (scene) =>
    scene.view.counts.flatMap((mark) => {
      const { affected } = mark
      const status = affected !== null && OF_GROUPS.has(affected) && isTermId('statuses', affected)
      return status && mark.measures === 'things' ? [ofGroup(scene, mark, affected)] : []
    }),
}
