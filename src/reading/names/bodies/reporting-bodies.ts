import type { Sentence } from '../../analysis/sentences.ts'
import { isCommonWord } from '../../lexicon/common-words.ts'
import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import { isTown } from '../../lexicon/places/towns.ts'
import { isRoleWord } from '../../lexicon/role-words.ts'
import { isSpeakerNoun } from '../../lexicon/speakers.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, isCyrillic, isDash, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { type KnownNames, learnBody } from '../known.ts'
import { bare } from '../name-words.ts'
import { CAPITAL_WORDS, CYRILLIC_WORDS, sentenceOf, wordsOf } from '../word-kinds.ts'
import { holdsPersonWord, isJoinedName, isMadeOfWords } from './body-context.ts'
import { putBody } from './body-put.ts'
import { capitalRunEnd } from './numbers.ts'

export const reportingBody: RuleCard = {
  name: 'body-reporting',
  version: 3,
  reads:
    'A name of ordinary words, or of two words in one, that reports, is told or has correspondents.',
  examples: {
    mustRead: [
      { text: 'BESKOV, 12 May (Steppe Line) – Two men were detained.', reads: ['Steppe Line'] },
      { text: 'By Anna Miller, Highland Mirror', reads: ['Highland Mirror'] },
      { text: 'A survivor told Northern Line that he had signed.', reads: ['Northern Line'] },
      { text: 'AsiaLine reported it, and they left.', reads: ['AsiaLine'] },
      { text: 'A Steppe Line correspondent was turned away.', reads: ['Steppe Line'] },
      { text: 'According to Open Steppe, the mine was closed.', reads: ['Open Steppe'] },
      {
        text: 'The reporter of Evresel is not let in. Graphic: AfriLine',
        reads: ['Evresel', 'AfriLine'],
      },
      { text: 'Как пишет Холод, задержаны трое.', reads: ['Холод'] },
      { text: 'Тем временем Straz Graniczna молчит.', reads: ['Straz Graniczna'] },
      { text: 'Об этом сообщает OrloPress.', reads: ['OrloPress'] },
    ],
    mustNotRead: [
      'He told Besk Orlan that he had signed.',
      'Besk Orlan reported the theft.',
      'In May Tamen Orlan wrote a letter.',
      'Как пишет Беск, задержаны трое.',
      'Local Residents reported shots.',
      'Об этом сообщил Президент.',
      'На суде Беск Холод рассказал, что его били.',
    ],
  },
}

const TELLS = /^(?:told|tells|telling|to|with|by|of|for|in)$/
/** What must stand before "to", "by", "of" … for a medium to follow. */
const LEADS: Readonly<Record<string, RegExp>> = {
  to: /^(?:according|interview|interviews|spoke|speaking|statement|comments|comment|talked|wrote|said)$/,
  with: /^(?:interview|interviews|conversation|spoke|speaking|shared)$/,
  by: /^(?:reported|published|quoted|cited|carried|broadcast|obtained|seen|confirmed|interviewed)$/,
  of: /^(?:correspondent|correspondents|reporter|reporters|editor|editors|journalist|journalists|readers)$/,
  for: /^(?:correspondent|correspondents|reporter|reporters|stringer|journalist|wrote|writes|reporting)$/,
  in: /^(?:published|appeared|article|interview|report|piece)$/,
}
const REPORTS =
  /^(?:reported|reports|wrote|writes|published|cited|quoted|quotes|broadcast|revealed|learned)$/
const ITS_PEOPLE =
  /^(?:correspondent|correspondents|reporter|reporters|journalist|journalists|photographer|cameraman|newsroom|article|investigation|report)$/

/** Why the words before make what follows a medium; null when they do not. */
const leads = (board: Board, index: number): string | null => {
  const { tokens } = board.paragraph
  const at = tokenAt(tokens, index - 1).lower === 'the' ? index - 2 : index - 1
  const last = tokenAt(tokens, at).lower
  if (!TELLS.test(last)) return null
  const wanted = LEADS[last]
  if (wanted === undefined) return last
  const earlier = tokenAt(tokens, at - 1).lower
  return wanted.test(earlier) ? `${earlier} ${last}` : null
}

const ITS_OWN = /^(?:editor|editors|website|office|offices|founder|newsroom|owner|licence|license)$/
const isOwn = (board: Board, next: number): boolean =>
  tokenAt(board.paragraph.tokens, next - 1).lower.endsWith("'s")

/** "(Steppe Wire) –" behind a dateline. */
const isDateline = (board: Board, first: number, next: number): boolean => {
  const { tokens } = board.paragraph
  return (
    tokenAt(tokens, first - 1).text === '(' &&
    tokenAt(tokens, next).text === ')' &&
    isDash(tokenAt(tokens, next + 1))
  )
}

const MOST_BYLINE = 9

/** "By Anna Miller, Highland Courier": the last words of a line that begins with "By". */
const isByline = (board: Board, sentence: Sentence, first: number, next: number): boolean => {
  const { tokens } = board.paragraph
  return (
    tokenAt(tokens, sentence.first).text === 'By' &&
    sentence.next - sentence.first <= MOST_BYLINE &&
    next === sentence.next &&
    tokenAt(tokens, first - 1).text === ','
  )
}

const CREDIT =
  /^(?:graphic|graphics|photo|photos|source|sources|credit|credits|video|map|illustration|reporting|translation|footage|image|images)$/

/** "Graphic: AfriWire". */
const isCredit = (board: Board, first: number): boolean =>
  tokenAt(board.paragraph.tokens, first - 1).text === ':' &&
  CREDIT.test(tokenAt(board.paragraph.tokens, first - 2).lower)

/** "the reporter of Evrensel": one word that is nobody's and no town's. */
const isReportersOf = (board: Board, first: number, next: number): boolean => {
  const { tokens } = board.paragraph
  const at = tokenAt(tokens, first - 1).lower === 'the' ? first - 2 : first - 1
  if (!/^(?:of|for|at|with|from)$/.test(tokenAt(tokens, at).lower)) return false
  if (
    !/^(?:reporter|correspondent|editor|editor-in-chief|newsroom|photographer|columnist)$/.test(
      tokenAt(tokens, at - 1).lower,
    )
  )
    return false
  if (tokenAt(tokens, at).lower === 'from') return false
  return !holdsPersonWord(board, first, next) && !isTown(bare(tokenAt(tokens, first)))
}

const NO_OPENING =
  /^(?:the|a|an|as|in|on|but|and|when|while|after|later|then|by|according|yesterday)$/

const reasonFor = (
  board: Board,
  sentence: Sentence,
  first: number,
  next: number,
): string | null => {
  const after = tokenAt(board.paragraph.tokens, next).lower
  const led = leads(board, first)
  if (led !== null) return `“${led}” stands before the name`
  if (REPORTS.test(after)) return `The name is said to have “${after}”`
  if (ITS_PEOPLE.test(after) || (isOwn(board, next) && ITS_OWN.test(after)))
    return `“${after}” stands after the name`
  if (isDateline(board, first, next)) return 'The name stands in a dateline'
  if (isCredit(board, first)) return 'The name is credited'
  return isByline(board, sentence, first, next) ? 'The name stands behind the author’s' : null
}

const english = (board: Board, known: KnownNames, sentence: Sentence, index: number): number => {
  const { tokens } = board.paragraph
  const end = capitalRunEnd(board, index, sentence.next)
  const first = NO_OPENING.test(tokenAt(tokens, index).lower) ? index + 1 : index
  if (first >= end) return end
  const made = isMadeOfWords(board, first, end) || isJoinedName(board, first, end)
  if (!made && !isReportersOf(board, first, end)) return end
  const reason = made
    ? reasonFor(board, sentence, first, end)
    : 'The name of those for whom a journalist works'
  if (reason === null || isGazetteerPlace(bare(tokenAt(tokens, first)))) return end
  putBody(board, reportingBody, first, end, null, reason)
  learnBody(known, board, first, end)
  return end
}

const REPORTS_RU =
  /^(?:пиш(?:ет|ут)|сообща(?:ет|ют)|переда[её]т|передают|сообщил[аио]?|опубликовал[аио]?|выяснил[аио]?|рассказал[аио]?)$/

const OF_MEDIUM =
  /^(?:журналист|корреспондент|репорт[её]р|редактор|журналистк|корреспондентк|сотрудник|редакци)(?:а|у|ом|ы|и|ов|ам|е|ой|я|ю|ей)?$/

/** «пишет Холод», «сообщает OrloPress»: an ordinary word with a capital, or Latin letters. */
const russian = (board: Board, sentence: Sentence, index: number): void => {
  const { tokens } = board.paragraph
  const token = tokenAt(tokens, index)
  if (!isCyrillic(token) && OF_MEDIUM.test(tokenAt(tokens, index - 1).lower)) {
    const end = capitalRunEnd(board, index, sentence.next)
    putBody(board, reportingBody, index, end, null, 'A word for its people stands before the name')
    return
  }
  const before = REPORTS_RU.test(tokenAt(tokens, index - 1).lower)
  const after = REPORTS_RU.test(tokenAt(tokens, index + 1).lower)
  if (!before && !after) return
  if (index === sentence.first || isCapitalised(tokenAt(tokens, index + 1))) return
  // «Иван Долин рассказал»: a second capital makes a person's name of it.
  if (isCapitalised(tokenAt(tokens, index - 1))) return
  const { lower } = token
  if (isCyrillic(token)) {
    const plain = isOrdinaryWord(lower) && !isCommonWord(lower) && token.text.length > 3
    if (!plain || isRoleWord(lower) || isSpeakerNoun(lower) || /^\p{Lu}{2,}$/u.test(token.text))
      return
  } else if (
    token.text.length < 4 ||
    (tokenAt(tokens, index + 1).text === '.' && tokenAt(tokens, index + 2).glued)
  )
    return
  if (holdsPersonWord(board, index, index + 1) || isGazetteerPlace(lower)) return
  const verb = tokenAt(tokens, before ? index - 1 : index + 1).text
  putBody(board, reportingBody, index, index + 1, null, `«${verb}» stands beside the name`)
}

/** «Straż Graniczna молчит»: two words and more in Latin letters within a Russian text, nobody's name. */
const foreign = (board: Board, sentence: Sentence, index: number): number => {
  const { tokens } = board.paragraph
  const end = capitalRunEnd(board, index, sentence.next)
  if (end - index < 2 || holdsPersonWord(board, index, end)) return index
  if (tokenAt(tokens, end).kind === 'number' || isGazetteerPlace(bare(tokenAt(tokens, index))))
    return index
  if (!sentenceIsRussian(board, sentence)) return index
  putBody(board, reportingBody, index, end, null, 'A name in Latin letters in a Russian text')
  return end
}

const sentenceIsRussian = (board: Board, sentence: Sentence): boolean =>
  board.paragraph.tokens
    .slice(sentence.first, sentence.next)
    .some((t) => t.kind === 'word' && isCyrillic(t))

/** Media with names of their own making, where words of reporting stand beside them. */
export const findReportingBodies = (board: Board, known: KnownNames): void => {
  const { paragraph } = board
  const { tokens } = paragraph
  const russianText = wordsOf(paragraph, CYRILLIC_WORDS).length > 0
  let from = 0
  for (const i of wordsOf(paragraph, CAPITAL_WORDS)) {
    if (i < from || !isFree(board, i)) continue
    const sentence = sentenceOf(paragraph, i)
    const byline = tokenAt(tokens, sentence.first).text === 'By'
    if (sentence.titleCase && !byline && tokenAt(tokens, sentence.next - 1).text !== '.') continue
    if (russianText) russian(board, sentence, i)
    if (isCyrillic(tokenAt(tokens, i))) continue
    const at = russianText ? Math.max(i, foreign(board, sentence, i) - 1) : i
    from = isFree(board, at) ? Math.max(at + 1, english(board, known, sentence, at)) : at + 1
  }
}
