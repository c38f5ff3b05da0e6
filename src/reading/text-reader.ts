import type { Span } from '../domain/text-span.ts'
import { analyse, type Paragraph } from './analysis/paragraph.ts'
import { findArticles } from './articles/find-articles.ts'
import { carryNames } from './carried-names.ts'
import { readCounts } from './counts/index.ts'
import { readDates } from './dates/index.ts'
import type { ArticleMark, NameMark, Proposal, Reading, ReadingContext } from './marks.ts'
import { findNames, type KnownNames, learnNames, nameMark } from './names/index.ts'
import { within } from './parts.ts'
import { inOrder, proposer } from './proposals.ts'
import { READER_VERSION } from './reader-version.ts'
import { shiftSpans } from './shift.ts'
import { type Marks, viewer } from './view/view.ts'

/** Called with how much of the reading is done, from 0 to 1, never falling. */
export type OnProgress = (share: number) => void

/** A stretch with the characters that are looked at for it; `from` is where they begin in the text. */
export interface StretchText extends Span {
  readonly from: number
  readonly text: string
}

/** Reads one text, stretch after stretch. Names that it has learned it goes on knowing. */
export interface TextReader {
  /** What begins in the stretch; positions are in the whole text. */
  read(stretch: StretchText, onProgress?: OnProgress): Reading
}

/** About which share of the time is gone after each step. */
const DATES_DONE = 0.1
const NAMES_DONE = 0.4
const COUNTS_DONE = 0.55

/** Pure and deterministic: the same text and context give the same readings. */
export const textReader = (context: ReadingContext): TextReader => {
  let before: KnownNames | null = null
  return {
    read({ text, from, start, end }, onProgress = () => {}) {
      const paragraphs = analyse(text)
      const { dates, taken } = readDates(text, context)
      onProgress(DATES_DONE)
      const { known, articles } = learn(paragraphs)
      if (before) carryNames(before, known)
      before = known
      onProgress(NAMES_DONE)
      const counts = readCounts(
        text,
        [...taken, ...articles].sort((a, b) => a.start - b.start),
      )
      onProgress(COUNTS_DONE)
      const marks = { dates, counts, articles }
      const claims = readClaims(text, paragraphs, known, marks, (share) =>
        onProgress(COUNTS_DONE + (1 - COUNTS_DONE) * share),
      )
      const proposals = inOrder(claims.proposals)
      const whole = { readerVersion: READER_VERSION, ...marks, names: claims.names, proposals }
      shiftSpans(whole, from)
      // What begins before or after is another stretch's.
      return within(whole, { start, end })
    },
  }
}

/** First pass: names to recognise again, and the articles, whose numbers count nothing. */
const learn = (
  paragraphs: readonly Paragraph[],
): { known: KnownNames; articles: ArticleMark[] } => {
  const articles: ArticleMark[] = []
  const known = learnNames(paragraphs, (paragraph) => articles.push(...findArticles(paragraph)))
  return { known, articles }
}

/** Second pass: the names of each paragraph, then the claims of its sentences. */
const readClaims = (
  text: string,
  paragraphs: readonly Paragraph[],
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
