/** Mentions, and the passages that hold articles of law, demands and responses. */
import type { Gold } from './gold.ts'
import { type Found, found, type Report } from './report.ts'
import { overlap, type Span, type Texts } from './spans.ts'
import { recallOf, type Score, tally } from './tally.ts'

const sections = { person: 'persons', place: 'places', organisation: 'organisations' } as const
type MentionType = keyof typeof sections

function mentionsOf(gold: Gold, type: MentionType, here: (file: string) => boolean) {
  return gold[sections[type]]
    .flatMap(({ mentions }) => mentions)
    .filter(({ file }) => here(file))
    .map(({ file, start, end, text, core }) => ({
      file,
      label: text,
      core: core !== false,
      span: [start, end] as const satisfies Span,
    }))
}

/** A place marked where the gold has a body is not held against it; a person must be a person. */
export function scoreMentions(
  type: MentionType,
  gold: Gold,
  report: Report,
  here: (file: string) => boolean,
): Score {
  const own = mentionsOf(gold, type, here)
  const others = (['person', 'place', 'organisation'] as const).flatMap((any) =>
    mentionsOf(gold, any, here),
  )
  const same = (want: (typeof own)[number], item: Found) =>
    want.file === item.file && overlap(want.span, [item.start, item.end])
  return tally(
    `${type} mentions`,
    own.filter(({ core }) => core),
    found(report, 'mentions').filter((item) => item.type === type),
    same,
    type === 'person' ? own : others,
  )
}

const goldSections = {
  articles: 'legal_articles',
  demands: 'demands',
  responses: 'reactions',
} as const

export function scorePassages(
  kind: keyof typeof goldSections,
  gold: Gold,
  report: Report,
  texts: Texts,
  here: (file: string) => boolean,
): Score {
  const section = gold[goldSections[kind]]
  if (section == null) return { rows: [], misses: [] }
  const wanted = section
    .flatMap((item) => item.mentions ?? [item])
    .flatMap(({ file, quote, article }) =>
      file && quote && here(file)
        ? [{ file, quote, article, spans: texts.spansOf(file, quote) }]
        : [],
    )
    .filter(({ article }) => kind !== 'articles' || Boolean(article))
  const read = found(report, kind)
  const same = (want: (typeof wanted)[number], item: Found) =>
    want.file === item.file &&
    want.spans.some((span) => overlap(span, [item.start, item.end])) &&
    (kind !== 'articles' || String(item.article).includes(String(want.article)))
  const wrong = read.filter((item) => !wanted.some((want) => same(want, item))).length
  const name = `${kind} (recall)`
  return recallOf(
    name,
    wanted,
    (want) => read.some((item) => same(want, item)),
    ({ file, quote }) => `${name}: missed ${file}: ${quote.slice(0, 90)}`,
    wrong,
  )
}
