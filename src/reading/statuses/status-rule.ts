import type { Named, StatusContent } from '../../domain/claim-content.ts'
import { fromOptional } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import type { Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import type { Predicate } from '../view/predicates.ts'
import type { Scene } from '../view/scene.ts'
import { shownAt } from '../view/showing.ts'
import { tokenOf, type View } from '../view/view.ts'
import { articlesBeside, penaltyOf } from './penalty.ts'
import { type Share, sharesOf } from './shares.ts'
import type { Subject } from './subject.ts'
import { subjectsOf } from './subjects.ts'

/** What is said from a position on: the status of somebody, with articles and parts of a penalty. */
export const statusContent = (
  scene: Scene,
  status: string,
  who: Named,
  from: number,
  share?: Share,
): StatusContent => ({
  kind: 'status',
  status,
  who,
  articles: articlesBeside(scene.view, status, from).map((a) => ({
    article: a.article,
    law: fromOptional(a.law),
  })),
  penalty: share ? share.penalty : penaltyOf(scene.view, status, from),
})

const TOGETHER = 60

/** Name and verb as one stretch where they stand near each other, else the clause and then the name. */
const spansOf = (
  view: View,
  who: Span,
  { at, span: verb }: Predicate,
): { span: Span; also?: readonly Span[] } => {
  if (who.end <= view.start)
    return { span: withPronoun(view, verb), also: [{ start: who.start, end: who.end }] }
  const start = Math.min(who.start, verb.start)
  const end = Math.max(who.end, verb.end)
  const between = view.text.slice(Math.min(who.end, verb.end), Math.max(who.start, verb.start))
  const near = who.start < verb.start ? between.length < TOGETHER : between.length < TOGETHER / 2
  if (verb.start <= who.start && who.end <= verb.end) return { span: verb }
  if (near && !/[,:]/.test(between)) return { span: { start, end } }
  const shown = shownAt(view, tokenOf(view, at).start)
  const upTo = { start: Math.min(shown.start, verb.start), end: verb.end }
  return { span: upTo, also: [{ start: who.start, end: who.end }] }
}

/** "he was charged": what stands between pronoun and verb. */
const withPronoun = (view: View, verb: Span): Span => {
  const before = view.text.slice(Math.max(view.start, verb.start - 40), verb.start)
  const pronoun = /(?<!\p{L})(?:he|she|they|он|она|они)\s[^,.;]{0,30}$/iu.exec(before)
  return { start: pronoun ? verb.start - before.length + pronoun.index : verb.start, end: verb.end }
}

const ofPerson = (
  scene: Scene,
  predicate: Predicate,
  { who, how }: Subject,
  share: Share | undefined,
): Proposal => {
  const token = tokenOf(scene.view, predicate.at)
  const status = predicate.entry.status ?? 'detained'
  return propose(scene, personStatus, {
    content: statusContent(scene, status, who, token.start, share),
    ...spansOf(scene.view, who, predicate),
    at: token.start,
    reason: `“${predicate.written}” is said of ${who.written}${how}`,
  })
}

const fromPredicate = (scene: Scene, predicate: Predicate): Proposal[] => {
  const subjects = subjectsOf(scene, predicate)
  const shares = sharesOf(scene, predicate, subjects)
  const further = shares.filter((s) => !subjects.some(({ who }) => who.start === s.who.start))
  const all = [...subjects, ...further.map(({ who }) => ({ who, how: ', who shares the verb' }))]
  return all.map((subject) =>
    ofPerson(
      scene,
      predicate,
      subject,
      shares.find((s) => s.who.start === subject.who.start),
    ),
  )
}

/** One word may fit two entries at once; the same status of the same person in a sentence is one claim. */
const distinct = (proposals: readonly Proposal[]): Proposal[] => {
  const seen = new Set<string>()
  return proposals.filter(({ statement: { content } }) => {
    if (content.kind !== 'status' || content.who.of === 'counted') return true
    const key = `${content.status} ${content.who.start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

export const personStatus: ClaimRule = {
  name: 'status-person',
  version: 5,
  reads: 'What became of a named person: detained, charged, sentenced, released and so on.',
  examples: {
    mustRead: [
      { text: 'On May 5, 2020 Besk Orlanov was detained.', reads: ['Besk Orlanov was detained'] },
      {
        text: 'Three were arrested: Besk Orlanov (DOB 1990) and Tim Orlanov.',
        reads: ['Three were arrested', 'Three were arrested'],
      },
      { text: 'Беск Орланов был задержан 5 мая.', reads: ['Беск Орланов был задержан'] },
      { text: "Besk Orlanov's term was reduced.", reads: ["Besk Orlanov's term was reduced"] },
    ],
    mustNotRead: [
      'Besk Orlanov was not detained.',
      'Besk Orlanov should be released.',
      'The brother of Besk Orlanov was detained.',
    ],
  },
  propose: (scene) =>
    distinct(
      scene.view.predicates
        .filter((p) => p.entry.status && !p.entry.noun && !p.unreal)
        .flatMap((p) => fromPredicate(scene, p)),
    ),
}
