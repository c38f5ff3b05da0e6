import { analyse } from './analysis/paragraph.ts'
import { findArticles } from './articles/find-articles.ts'
import { readCounts } from './counts/index.ts'
import { readDates } from './dates/index.ts'
import type { ArticleMark, NameMark, Proposal, Reading, ReadingContext } from './marks.ts'
import { findNames, learnNames, nameMark } from './names/index.ts'
import { inOrder, proposer } from './proposals.ts'
import { viewer } from './view/view.ts'

/** Stands in every reading; changes whenever any rule does. */
export const READER_VERSION = '1'

/**
 * Reads a text: marks what it names and counts, and proposes what it claims. Pure and
 * deterministic: the same text and context give the same reading. Time is proportional to length.
 */
export const readText = (text: string, context: ReadingContext): Reading => {
  const paragraphs = analyse(text)
  const { dates, taken } = readDates(text, context)
  const known = learnNames(paragraphs())
  const articles: ArticleMark[] = []
  for (const paragraph of paragraphs()) articles.push(...findArticles(paragraph))
  const counts = readCounts(
    text,
    [...taken, ...articles].sort((a, b) => a.start - b.start),
  )
  const names: NameMark[] = []
  for (const paragraph of paragraphs()) {
    for (const name of findNames(paragraph, known)) names.push(nameMark(paragraph, name))
  }
  const marks = { dates, counts, names, articles }
  const views = viewer(text, marks)
  const proposalsOf = proposer()
  const proposals: Proposal[] = []
  for (const paragraph of paragraphs()) proposals.push(...proposalsOf(paragraph, views(paragraph)))
  return { readerVersion: READER_VERSION, ...marks, proposals: inOrder(proposals) }
}
