import { analyse, type Paragraph } from './analysis/paragraph.ts'
import { findArticles } from './articles/find-articles.ts'
import { readCounts } from './counts/index.ts'
import { readDates } from './dates/index.ts'
import type { ArticleMark, NameMark, Proposal, Reading, ReadingContext } from './marks.ts'
import { findNames, type KnownNames, learnNames, nameMark } from './names/index.ts'
import { inOrder, proposer } from './proposals.ts'
import { type Marks, viewer } from './view/view.ts'

/** Stands in every reading; changes whenever any rule does. */
export const READER_VERSION = '1'

/** Called with how much of the reading is done, from 0 to 1, never falling. */
export type OnProgress = (share: number) => void

/** About which share of the time is gone after each step. */
const DATES_DONE = 0.1
const NAMES_DONE = 0.4
const COUNTS_DONE = 0.55

/**
 * Reads a text: marks what it names and counts, and proposes what it claims. Pure and
 * deterministic: the same text and context give the same reading. Time is proportional to length.
 */
export const readText = (
  text: string,
  context: ReadingContext,
  onProgress: OnProgress = () => {},
): Reading => {
  const paragraphs = analyse(text)
  const { dates, taken } = readDates(text, context)
  onProgress(DATES_DONE)
  const learned = learn(paragraphs())
  onProgress(NAMES_DONE)
  const counts = readCounts(
    text,
    [...taken, ...learned.articles].sort((a, b) => a.start - b.start),
  )
  const marks = { dates, counts, articles: learned.articles }
  onProgress(COUNTS_DONE)
  const { names, proposals } = readClaims(text, paragraphs(), learned.known, marks, (share) =>
    onProgress(COUNTS_DONE + (1 - COUNTS_DONE) * share),
  )
  return { readerVersion: READER_VERSION, ...marks, names, proposals: inOrder(proposals) }
}

/** First pass: names to recognise again, and the articles, whose numbers count nothing. */
const learn = (paragraphs: Iterable<Paragraph>): { known: KnownNames; articles: ArticleMark[] } => {
  const articles: ArticleMark[] = []
  const known = learnNames(paragraphs, (paragraph) => articles.push(...findArticles(paragraph)))
  return { known, articles }
}

/** Second pass: the names of each paragraph, then the claims of its sentences. */
const readClaims = (
  text: string,
  paragraphs: Iterable<Paragraph>,
  known: KnownNames,
  marks: Omit<Marks, 'names'>,
  onProgress: OnProgress,
): { names: NameMark[]; proposals: Proposal[] } => {
  const names: NameMark[] = []
  const proposals: Proposal[] = []
  const viewsOf = viewer(text, marks)
  const proposalsOf = proposer()
  for (const paragraph of paragraphs) {
    const here = findNames(paragraph, known).map((name) => nameMark(paragraph, name))
    for (const name of here) names.push(name)
    for (const proposal of proposalsOf(viewsOf(paragraph, here))) proposals.push(proposal)
    onProgress(paragraph.end / text.length)
  }
  return { names, proposals }
}
