import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { PlacedDate } from '../facts/placed-date.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'
import { stem } from '../words/terms.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** A trial, hearing or judgment of one day before courts that two texts name otherwise. */
export const whichCourt: Check = {
  name: 'before which court',
  run: (context) => ({ findings: findingsOf(context) }),
}

interface Court {
  readonly view: TextView
  readonly span: { readonly start: number; readonly end: number }
  readonly written: string
  /** Stems of the words of its name. */
  readonly words: ReadonlySet<string>
}

const TRIAL =
  /(?<!\p{L})(?:trial|hearings?|judgment|judgement|verdict|sentenced|convicted|proceedings|процесс\p{L}*|суд(?:или|ят)|заседани\p{L}+|приговор\p{L}*|слушани\p{L}+)(?!\p{L})/iu
const NAMES: readonly RegExp[] = [
  /(?<!\p{L})(?:\p{Lu}[\p{L}’'-]+ (?:(?:of|for|the) )?){0,4}(?:Court|Tribunal)(?: (?:of|in|for)(?: the)?(?: \p{Lu}[\p{L}’'-]+){1,3})?/gu,
  /(?<!\p{L})(?:\p{L}+(?:ск|н|йонн|альн)(?:ий|ого|ом|ым|ому|ый)\s){1,4}суд(?:а|е|ом|у)?(?!\p{L})/gu,
]
const SHORTEST = 2

const courtsIn = (view: TextView, sentence: Sentence): Court[] => {
  const words = view.slice(sentence)
  if (!TRIAL.test(words)) return []
  return NAMES.flatMap((pattern) =>
    Array.from(words.matchAll(pattern), (match): Court => {
      const start = sentence.start + match.index
      const written = match[0].trim()
      const parts = written
        .split(/[\s-]+/)
        .filter((w) => /\p{L}{3,}/u.test(w) && !/^the$/iu.test(w))
      return {
        view,
        span: { start, end: start + written.length },
        written,
        words: new Set(parts.map(stem)),
      }
    }).filter(({ words: parts }) => parts.size > SHORTEST),
  )
}

const DAY = /^\d{4}-\d\d-\d\d$/

const dayOf = ({ date, relative }: PlacedDate): string | null =>
  !relative && DAY.test(date.edtf) ? date.edtf : null

const findingsOf = (context: AuditContext): Found[] => {
  const byDay = new Map<string, Court[]>()
  for (const placed of context.dates) {
    const day = dayOf(placed)
    if (day === null) continue
    const near = [placed.sentence, placed.view.sentences[placed.sentence.index + 1]]
    const courts = near.flatMap((s) =>
      s?.paragraph === placed.sentence.paragraph ? courtsIn(placed.view, s) : [],
    )
    byDay.set(day, [...(byDay.get(day) ?? []), ...courts.slice(0, 1)])
  }
  return [...byDay.values()].flatMap((courts) => findingOf(context, courts))
}

const isPartOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word))

const areApart = (a: Court, b: Court): boolean =>
  a.view !== b.view && !isPartOf(a.words, b.words) && !isPartOf(b.words, a.words)

const findingOf = ({ matters }: AuditContext, courts: readonly Court[]): Found[] => {
  const apart = courts.filter((a) =>
    courts.some((b) => areApart(a, b) && matters.areAboutTheSame(a.view, b.view)),
  )
  if (apart.length < 2) return []
  const said = apart.map((c) => `${quoted(c.written)} in ${labels([c.view])}`).join(', ')
  return [
    makeFinding(
      'naming-differs',
      'low',
      `Courts of different names for one day’s trial: ${said}.`,
      apart.map((c) => sideAt(c.view, c.span, c.written, [])),
    ),
  ]
}
