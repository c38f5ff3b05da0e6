/**
 * Scores a reading report against a gold standard. The rules: a mention, date or number is right
 * when it overlaps and says the same; what the gold calls relative, derived or vague is only asked
 * for, never punished. See eval/README.md.
 */
import { type Gold, type Markable, markable } from './gold.ts'
import type { Report } from './report.ts'
import { scoreFindings, scoreSums } from './score-findings.ts'
import { scoreMentions, scorePassages } from './score-passages.ts'
import { scoreCounts, scoreDates } from './score-values.ts'
import type { Texts } from './spans.ts'
import { type Score, together } from './tally.ts'

export function score(gold: Gold, report: Report, texts: Texts): Score {
  const files = new Set(report.texts.map(({ file }) => file))
  const here = (file: string) => files.has(file)
  const scored: Record<Markable, () => Score> = {
    dates: () => scoreDates(gold, report, texts, here),
    counts: () => scoreCounts(gold, report, texts, here),
    persons: () => scoreMentions('person', gold, report, here),
    places: () => scoreMentions('place', gold, report, here),
    organisations: () => scoreMentions('organisation', gold, report, here),
    articles: () => scorePassages('articles', gold, report, texts, here),
    demands: () => scorePassages('demands', gold, report, texts, here),
    responses: () => scorePassages('responses', gold, report, texts, here),
    conflicts: () => scoreFindings(gold, report, texts, here),
    sums: () => scoreSums(gold, report, here),
  }
  const marked = gold.marked ?? markable.options
  return together(
    markable.options.filter((kind) => marked.includes(kind)).map((kind) => scored[kind]()),
  )
}
