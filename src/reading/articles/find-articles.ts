import type { Span } from '../../domain/text-span.ts'
import type { Paragraph } from '../analysis/paragraph.ts'
import type { ArticleMark } from '../marks.ts'
import { isCapitalised, type Token, tokenAt } from '../tokens/token.ts'
import { article } from './article-rules.ts'

const WORD =
  /^(?:articles?|arts?|section|sections|статья|статьи|статье|статью|статей|статьям|статьями|статьях|ст|стст|статьёй|статьей)$/
const PART =
  /^(?:part|parts|paragraph|paragraphs|para|p|ч|часть|части|частью|п|пункт|пункта|пункту|пунктом)$/
const NUMBER = /^\d{1,4}(?:[.-]\d{1,3})?$/
const LAW =
  /^(?:code|constitution|law|act|convention|covenant|statute|cc|cpc|кодекс|кодекса|кодексу|кодексом|конституции|конституция|закона|закон|конвенции|пакта|ук|упк|коап|гк|гпк|уик)$/
const LAW_WORDS =
  /^(?:criminal|penal|procedure|procedural|administrative|offences|offenses|civil|international|universal|european|уголовного|уголовно-процессуального|процессуального|административных|правонарушениях|гражданского|исполнительного|о|об|кодекса|the|of|on|and|for|against|international)$/

/** Index after a number that is an article's, its part included ("107(2)", "174 part 2"). */
const numberEnd = (tokens: readonly Token[], index: number): number => {
  if (!NUMBER.test(tokenAt(tokens, index).text)) return index
  let end = index + 1
  if (
    tokenAt(tokens, end).text === '-' &&
    tokenAt(tokens, end).glued &&
    tokenAt(tokens, end + 1).glued &&
    tokenAt(tokens, end + 1).kind === 'number'
  )
    end += 2
  if (
    tokenAt(tokens, end).text === '(' &&
    tokenAt(tokens, end + 2).text === ')' &&
    tokenAt(tokens, end + 1).text.length <= 3 &&
    tokenAt(tokens, end + 1).kind !== 'break'
  )
    end += 3
  return end
}

const MOST_LAW_WORDS = 9

/** Index after the law that is named from `index` on ("of the Criminal Code of X", «УК РК»), or `index`. */
const lawEnd = (tokens: readonly Token[], index: number): number => {
  let at = index
  let law = index
  for (let steps = 0; steps < MOST_LAW_WORDS; steps++, at++) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word') break
    if (LAW.test(token.lower)) law = at + 1
    else if (!LAW_WORDS.test(token.lower) && !isCapitalised(token)) break
  }
  return law === index ? index : withCountry(tokens, law)
}

const withCountry = (tokens: readonly Token[], law: number): number => {
  let end = law
  if (tokenAt(tokens, end).text === 'of') {
    end++
    if (tokenAt(tokens, end).lower === 'the') end++
    const start = end
    while (
      isCapitalised(tokenAt(tokens, end)) ||
      (end > start && tokenAt(tokens, end).text === 'of')
    )
      end++
    return end > start ? end : law
  }
  while (
    /^(?:РК|КР|РФ|РУз|РТ|Республики|Казахстан[а]?|Казахстан|Кыргызской|Кыргызстана|Российской|Федерации)$/.test(
      tokenAt(tokens, end).text,
    )
  )
    end++
  return end
}

/** Index after "part 4", ", part 2", «ч. 2» behind the numbers. */
const partEnd = (tokens: readonly Token[], index: number): number => {
  let at = tokenAt(tokens, index).text === ',' ? index + 1 : index
  if (!PART.test(tokenAt(tokens, at).lower)) return index
  at += tokenAt(tokens, at + 1).text === '.' ? 2 : 1
  return tokenAt(tokens, at).kind === 'number' ? at + 1 : index
}

/** Where "part 2 of", «ч. 2» before the word begins. */
const partStart = (tokens: readonly Token[], index: number): number => {
  let at = index
  if (tokenAt(tokens, at - 1).text === 'of') at--
  if (tokenAt(tokens, at - 1).kind !== 'number') return index
  const mark = tokenAt(tokens, at - 2).text === '.' ? at - 3 : at - 2
  return PART.test(tokenAt(tokens, mark).lower) ? mark : index
}

interface Numbered extends Span {
  readonly number: string
}

const numbersFrom = (
  tokens: readonly Token[],
  index: number,
): { list: Numbered[]; next: number } => {
  const list: Numbered[] = []
  let at = index
  let next = index
  for (;;) {
    const end = numberEnd(tokens, at)
    if (end === at) break
    const start = tokenAt(tokens, at).start
    const stop = tokenAt(tokens, end - 1).end
    list.push({
      start,
      end: stop,
      number: tokens
        .slice(at, end)
        .map((t) => t.text)
        .join(''),
    })
    next = end
    at = end
    if (tokenAt(tokens, at).text === ',') at++
    if (/^(?:and|or|и|или)$/.test(tokenAt(tokens, at).lower)) at++
    if (at === end) break
  }
  return { list, next }
}

/** Every article of law in a paragraph, one mark for each number. */
export const findArticles = ({ text, tokens }: Paragraph): ArticleMark[] => {
  const marks: ArticleMark[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word' || !WORD.test(token.lower)) continue
    let at = i + 1
    if (tokenAt(tokens, at).text === '.') at++
    const { list, next } = numbersFrom(tokens, at)
    if (list.length === 0) continue
    const after = partEnd(tokens, next)
    const law = lawEnd(tokens, after)
    const named =
      law > after ? text.slice(lawStart(tokens, after), tokenAt(tokens, law - 1).end) : null
    const first = tokenAt(tokens, partStart(tokens, i)).start
    list.forEach((n, k) => {
      const start = k === 0 ? first : n.start
      const last = k === list.length - 1 && named !== null
      const end = last ? tokenAt(tokens, law - 1).end : n.end
      marks.push(markOf(text, start, end, n.number, named))
    })
    i = Math.max(next, law) - 1
  }
  return marks.map((mark, i) => sharingLaw(text, mark, marks[i + 1]))
}

const JOINED = /^[\s,]*(?:(?:ч|part|п)\.?\s?\d{1,2})?[\s,]*(?:и|and|or|или)?\s*$/iu

/** «ст. 272 ч. 2 и ст. 380 УК»: a law named after the last article is the law of those joined to it. */
const sharingLaw = (
  text: string,
  mark: ArticleMark,
  next: ArticleMark | undefined,
): ArticleMark => {
  if (mark.law !== null || !next || next.law === null || next.start - mark.end > 24) return mark
  return JOINED.test(text.slice(mark.end, next.start)) ? { ...mark, law: next.law } : mark
}

const lawStart = (tokens: readonly Token[], index: number): number => {
  let at = index
  while (/^(?:of|the)$/.test(tokenAt(tokens, at).lower)) at++
  return tokenAt(tokens, at).start
}

const markOf = (
  text: string,
  start: number,
  end: number,
  number: string,
  law: string | null,
): ArticleMark => ({
  kind: 'article',
  start,
  end,
  words: text.slice(start, end),
  article: number,
  law,
  madeBy: {
    rule: article.name,
    version: article.version,
    reason: law
      ? 'A number after “article”, with the law it belongs to'
      : 'A number after “article”',
  },
})
