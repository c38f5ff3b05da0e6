/**
 * Scores a reading report against a gold standard. The rules: a mention, date or number is right
 * when it overlaps and says the same; what the gold calls relative, derived or vague is only asked
 * for, never punished. See eval/README.md.
 */
import type { Gold } from './gold.ts'
import type { Report } from './report.ts'
import { scoreFindings, scoreSums } from './score-findings.ts'
import { scoreMentions, scorePassages } from './score-passages.ts'
import { scoreCounts, scoreDates } from './score-values.ts'
import type { Texts } from './spans.ts'
import { type Score, together } from './tally.ts'

export function score(gold: Gold, report: Report, texts: Texts): Score {
  const files = new Set(report.texts.map(({ file }) => file))
  const here = (file: string) => files.has(file)
  return together([
    scoreDates(gold, report, texts, here),
    scoreCounts(gold, report, texts, here),
    scoreMentions('person', gold, report, here),
    scoreMentions('place', gold, report, here),
    scoreMentions('organisation', gold, report, here),
    scorePassages('articles', gold, report, texts, here),
    scorePassages('demands', gold, report, texts, here),
    scorePassages('responses', gold, report, texts, here),
    scoreFindings(gold, report, texts, here),
    scoreSums(gold, report, here),
  ])
}
