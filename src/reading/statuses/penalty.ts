import type { Span } from '../../domain/text-span.ts'
import type { ArticleMark } from '../marks.ts'
import type { Predicate } from '../view/predicates.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'

/** Further parts of one sentence: "fined and deprived of …" goes on with the same person. */
const GOES_ON = new Set(['fined', 'deprived-of-licence', 'charged', 'convicted'])
const FARTHEST = 260

/** Up to where words after a status belong to it: the next counted group or status verb. */
const reachOf = (view: View, from: number): number => {
  const next = view.counts.find(
    (c) => c.measures === 'things' && c.start > from && c.affected !== null,
  )
  const verb = view.predicates.find(
    (p) =>
      p.entry.status &&
      !p.entry.noun &&
      !GOES_ON.has(p.entry.status) &&
      tokenOf(view, p.at).start > from + 24,
  )
  const clause = clauseAt(view, from)
  return Math.min(
    next?.start ?? view.end,
    verb ? tokenOf(view, verb.at).start : view.end,
    Math.max(clause.end, from + 1) + FARTHEST,
    view.end,
  )
}

const WITH_ARTICLES = new Set([
  'suspected',
  'charged',
  'accused',
  'requalified',
  'case-opened',
  'case-closed',
  'charge-dropped',
  'on-trial',
  'convicted',
  'sentenced',
  'imprisoned',
  'suspended-sentence',
  'restricted-freedom',
  'fined',
  'acquitted',
  'detained',
  'arrested',
  'remanded',
  'wanted',
])

/** Articles named after a status, or, where a verb comes last («по ст. 130 возбуждено дело»), before it in its clause. */
export const articlesBeside = (
  view: View,
  status: string,
  from: number,
): readonly ArticleMark[] => {
  if (!WITH_ARTICLES.has(status) || view.articles.length === 0) return []
  const reach = reachOf(view, from)
  const after = view.articles.filter((a) => a.start > from && a.start < reach)
  if (after.length > 0) return after
  const clause = clauseAt(view, from)
  return view.articles.filter(
    (a) =>
      a.start >= clause.start &&
      a.end <= from &&
      /(?:\bunder|(?<!\p{L})по)\s$/iu.test(
        view.text.slice(Math.max(view.start, a.start - 8), a.start),
      ),
  )
}

const PARTS = new RegExp(
  [
    String.raw`\b(?:fined?|fines|suspended|with suspension|probation|restriction of (?:freedom|liberty)|community service|correctional labou?r|forced labou?r|life imprisonment|life in prison|death penalty|to death|confiscation|deprivation of (?:the )?right[^,.;]{0,50}|deprived of (?:the |his |her )?(?:right|office|citizenship)[^,.;]{0,50}|(?:ban|banned) (?:on|from) (?:hold|public|practi)[^,.;]{0,40})`,
    String.raw`(?<!\p{L})(?:штраф\p{L}*|условно|условн\p{L}+ (?:срок|наказани)\p{L}*|ограничени\p{L}+ свободы|исправительн\p{L}+ работ\p{L}*|обязательн\p{L}+ работ\p{L}*|общественн\p{L}+ работ\p{L}*|принудительн\p{L}+ работ\p{L}*|пожизненн\p{L}+|смертн\p{L}+ казн\p{L}+|конфискаци\p{L}+|лишени\p{L}+ (?:права|гражданства|званий|звания)[^,.;]{0,50}|с запретом [^,.;]{0,50}|административн\p{L}+ арест\p{L}*|испытательн\p{L}+ срок\p{L}*)`,
  ].join('|'),
  'giu',
)

const PUNISHING = new Set([
  'sentenced',
  'imprisoned',
  'suspended-sentence',
  'restricted-freedom',
  'fined',
  'convicted',
  'arrested',
  'term-reduced',
  'term-replaced',
  'sentence-upheld',
])

/** "Placed in custody for two months", "three years ago": time, and no punishment. */
const isTerm = (view: View, { start, end }: Span): boolean =>
  !/\b(?:ago|later|after|before|earlier|old)\b|^\s(?:назад|спустя|после)/iu.test(
    view.text.slice(end, end + 10),
  ) &&
  !/(?:\bafter|\bwithin|\baged|\bfor the past|\bspent|(?<!\p{L})(?:через|спустя|после|за|провел\p{L}*|отбыл\p{L}*))\s$/iu.test(
    view.text.slice(Math.max(view.start, start - 14), start),
  )

/** The parts of a penalty as written within a stretch: terms of punishment, fines, suspension. */
export const penaltyWithin = (view: View, from: number, to: number): string[] => {
  const terms = view.counts.filter(
    (c) =>
      (c.measures === 'term' || c.measures === 'duration' || isFine(view, c)) &&
      c.start >= from &&
      c.start < to &&
      isTerm(view, c),
  )
  const words = [...view.text.slice(from, to).matchAll(PARTS)].map((m) => ({
    start: from + m.index,
    end: from + m.index + m[0].length,
    words: m[0],
  }))
  const all = [...terms, ...words].sort((a, b) => a.start - b.start || b.end - a.end)
  return all
    .filter(
      (p) =>
        !all.some(
          (o) =>
            o !== p && o.start <= p.start && o.end >= p.end && o.end - o.start > p.end - p.start,
        ),
    )
    .map((p) => p.words)
}

const isFine = (view: View, { measures, start }: { measures: string; start: number }): boolean =>
  measures === 'money' &&
  /(?:\bfine\w*|штраф\p{L}*)[^.;]{0,30}$/iu.test(
    view.text.slice(Math.max(view.start, start - 45), start),
  )

/** The parts of a penalty that belong to a status; those of a verb's own stretch of the sentence. */
export const penaltyOf = (view: View, status: string, from: number, to?: number): string[] => {
  if (!PUNISHING.has(status)) return []
  return penaltyWithin(view, from, Math.min(to ?? view.end, reachOf(view, from)))
}

/** Where the words about a verb begin: a subject verb like "got" has its term behind it. */
export const startOf = (view: View, { at }: Predicate): number => tokenOf(view, at).start
