import type { ArticleMark } from '../marks.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'

/** Up to where words after a status belong to it: the next counted group or status verb. */
const reachOf = (view: View, from: number): number => {
  const next = view.counts.find(
    (c) => c.measures === 'things' && c.start > from && c.affected !== null,
  )
  const verb = view.predicates.find(
    (p) =>
      p.entry.status &&
      !p.entry.noun &&
      p.entry.status !== 'fined' &&
      tokenOf(view, p.at).start > from + 60,
  )
  const clause = clauseAt(view, from)
  return Math.min(
    next?.start ?? view.end,
    verb ? tokenOf(view, verb.at).start : view.end,
    Math.max(clause.end, from + 1) + 260,
    view.end,
  )
}

export const articlesAfter = (view: View, from: number): readonly ArticleMark[] => {
  const reach = reachOf(view, from)
  return view.articles.filter((a) => a.start > from && a.start < reach)
}

const PARTS =
  /\b(?:fined|suspended|with suspension|probation|restriction of (?:freedom|liberty)|community service|life imprisonment|confiscation)\b|(?<!\p{L})(?:штраф\p{L}*|условно|ограничени\p{L}+ свободы|пожизненн\p{L}+|конфискаци\p{L}+)/giu

/** The parts of a penalty as written: terms of punishment, fines, suspension. */
export const penaltyAfter = (view: View, from: number): string[] => {
  const reach = reachOf(view, from)
  const terms = view.counts.filter(
    (c) => c.measures === 'term' && c.start > from && c.start < reach,
  )
  const words = [...view.text.slice(from, reach).matchAll(PARTS)].map((m) => ({
    start: from + m.index,
    words: m[0],
  }))
  return [...terms.map((t) => ({ start: t.start, words: t.words })), ...words]
    .sort((a, b) => a.start - b.start)
    .map((p) => p.words)
}
