import { isDash, type Token, tokenAt } from '../tokens/token.ts'
import { isArticleWord, isPartWord, ordinalOf } from './words.ts'
import { numberInWords } from './written-out.ts'

/** A number of an article as read, with the parts of the article named beside it. */
export interface Numbered {
  readonly first: number
  /** Index after its last token. */
  readonly next: number
  /** The number as written, with what is glued to it: "107(2)", "207.3", "124A". */
  readonly number: string
  readonly parts: readonly string[]
}

const NUMBER = /^\d{1,4}(?:\.\d{1,3}){0,2}$/
const LATIN_ORDINAL = /^(?:bis|ter|quater|quinquies)$/
const SUPERSCRIPT = /^[¹²³⁴⁵⁶⁷⁸⁹]$/

const textOf = (tokens: readonly Token[], first: number, next: number): string =>
  tokens
    .slice(first, next)
    .map((t) => t.text)
    .join('')

/** Index after "(2)", "(a)", "(iv)", or `index`. */
const bracketEnd = (tokens: readonly Token[], index: number): number =>
  tokenAt(tokens, index).text === '(' &&
  tokenAt(tokens, index + 2).text === ')' &&
  /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(tokenAt(tokens, index + 1).text)
    ? index + 3
    : index

const OPENING = /^[«"“„]$/
const CLOSING = /^[»"”“]$/

/** One number or letter of a part: «2», "(a)", «"б"», «первой»; its value, and the index after it. */
const partValue = (
  tokens: readonly Token[],
  index: number,
): { value: string; next: number } | null => {
  const token = tokenAt(tokens, index)
  if (/^\d{1,3}(?:\.\d{1,2})?$/.test(token.text)) return { value: token.text, next: index + 1 }
  const bracket = bracketEnd(tokens, index)
  if (bracket > index) return { value: tokenAt(tokens, index + 1).text, next: bracket }
  const close = tokenAt(tokens, index + 1)
  if (close.text === ')' && close.glued && /^(?:\p{Ll}|[ivx]{1,4})$/u.test(token.text))
    return { value: token.text, next: index + 2 }
  const letter = tokenAt(tokens, index + 1)
  if (
    OPENING.test(token.text) &&
    letter.text.length === 1 &&
    CLOSING.test(tokenAt(tokens, index + 2).text)
  )
    return { value: letter.text, next: index + 3 }
  const ordinal = ordinalOf(token.lower)
  if (ordinal !== null) return { value: ordinal, next: index + 1 }
  return token.kind === 'word' &&
    /^[\p{L}]$/u.test(token.text) &&
    !/^(?:[вксуияa]|i)$/i.test(token.text)
    ? { value: token.text, next: index + 1 }
    : null
}

const MOST_VALUES = 8

/** «ст. 30 ч. 3, 105 ч. 2»: what stands behind the comma is an article of its own. */
const isNextArticle = (
  tokens: readonly Token[],
  word: string,
  { value, next }: { value: string; next: number },
): boolean =>
  /^\d{3}$/.test(value) ||
  (/^(?:ч|част|part|§)/.test(word) &&
    /^\d/.test(value) &&
    /^(?:ч|част|part)/.test(tokenAt(tokens, next).lower))

/** "(a)" and «g)» right behind a part: "paragraph 1 (a) of article 20", «пункт 3 g) статьи 14». */
export const lettersBehind = (
  tokens: readonly Token[],
  index: number,
): { values: readonly string[]; next: number } => {
  const values: string[] = []
  let next = index
  for (let steps = 0; steps < 3; steps++) {
    const letter = tokenAt(tokens, next)
    const close = tokenAt(tokens, next + 1)
    const bracket = bracketEnd(tokens, next)
    if (bracket > next) {
      values.push(close.text)
      next = bracket
    } else if (close.text === ')' && close.glued && /^(?:\p{Ll}|[ivx]{1,4})$/u.test(letter.text)) {
      values.push(letter.text)
      next += 2
    } else break
  }
  return { values, next }
}

/** "part 2", «ч. 2», «п.п. 1, 6», "§ 1": the values, and the index after them; null when it is none. */
export const partAt = (
  tokens: readonly Token[],
  index: number,
): { values: string[]; next: number } | null => {
  let at = index
  if (!isPartWord(tokenAt(tokens, at).lower)) return null
  for (let steps = 0; steps < 4; steps++, at++) {
    const { lower, text } = tokenAt(tokens, at)
    if (!isPartWord(lower) && (at === index || text !== '.')) break
  }
  const values: string[] = []
  for (let steps = 0; steps < MOST_VALUES; steps++) {
    const one = partValue(tokens, at)
    if (!one) break
    values.push(one.value)
    at = one.next
    const joined = /^(?:,|and|or|и|или)$/.test(tokenAt(tokens, at).lower)
    const further = joined ? partValue(tokens, at + 1) : null
    if (!further || isNextArticle(tokens, tokenAt(tokens, index).lower, further)) break
    at++
  }
  return values.length > 0 ? { values, next: at } : null
}

/** Index after what is glued to the digits: a letter, "-1", "bis", a raised figure. */
const gluedEnd = (tokens: readonly Token[], index: number): number => {
  let end = index
  const token = tokenAt(tokens, end)
  if (token.glued && /^(?:\p{Lu}{1,2}|[a-hа-г])$/u.test(token.text)) end++
  else if (LATIN_ORDINAL.test(token.lower)) end++
  else if (token.glued && SUPERSCRIPT.test(token.text)) end++
  const prim = tokenAt(tokens, end + 1).text === '.' ? end + 2 : end + 1
  if (
    /^(?:прим|прим[аы])$/.test(tokenAt(tokens, end).lower) &&
    /^\d$/.test(tokenAt(tokens, prim).text)
  )
    return prim + 1
  const dash = tokenAt(tokens, end)
  const after = tokenAt(tokens, end + 1)
  if (
    (isDash(dash) || dash.text === '/') &&
    dash.glued &&
    after.glued &&
    /^(?:\d{1,3}|\p{Lu})$/u.test(after.text)
  )
    end += 2
  return end
}

/** "§ 1 (c)", ", part 3, points (a) and (b)", «(ч. 2)» behind a number. */
export const partsBehind = (
  tokens: readonly Token[],
  index: number,
): { parts: string[]; next: number } => {
  const parts: string[] = []
  let next = index
  for (let steps = 0; steps < 4; steps++) {
    const bracketed =
      tokenAt(tokens, next).text === '(' && isPartWord(tokenAt(tokens, next + 1).lower)
    const comma = tokenAt(tokens, next).text === ','
    const part = partAt(tokens, bracketed || comma ? next + 1 : next)
    if (!part) break
    const inner = lettersBehind(tokens, part.next)
    if (beginsReference(tokens, inner.next)) break
    if (bracketed && tokenAt(tokens, inner.next).text !== ')') break
    parts.push(part.values.join(', '), ...inner.values)
    next = inner.next + (bracketed ? 1 : 0)
  }
  return { parts, next }
}

/** «… 272, ч. 2 ст. 293»: the part belongs to the article that follows it. */
const beginsReference = (tokens: readonly Token[], index: number): boolean =>
  isArticleWord(tokenAt(tokens, tokenAt(tokens, index).lower === 'of' ? index + 1 : index).lower)

const ROMAN = /^(?:[IVX]{2,6}|[VX])$/

/** "Article VI", "Articles (6) and (8)": after the word only, for elsewhere these number other things. */
const otherNumberAt = (tokens: readonly Token[], first: number): Numbered | null => {
  const token = tokenAt(tokens, first)
  const inner = tokenAt(tokens, first + 1)
  if (token.text === '(' && /^\d{1,3}$/.test(inner.text) && tokenAt(tokens, first + 2).text === ')')
    return { first, next: first + 3, number: inner.text, parts: [] }
  const one = token.text === 'I' && inner.lower === 'of'
  if (token.kind !== 'word' || !(one || ROMAN.test(token.text))) return null
  const behind = partsBehind(tokens, first + 1)
  return { first, next: behind.next, number: token.text, parts: behind.parts }
}

/** «статья сто пятая», "Article Fourteen". */
const writtenOutAt = (tokens: readonly Token[], first: number): Numbered | null => {
  const read = numberInWords(tokens, first)
  if (read === null) return null
  const behind = partsBehind(tokens, read.next)
  return { first, next: behind.next, number: String(read.value), parts: behind.parts }
}

/** Like `numberAt`, right behind the word for an article. */
export const numberAfterWord = (tokens: readonly Token[], first: number): Numbered | null =>
  numberAt(tokens, first) ?? otherNumberAt(tokens, first) ?? writtenOutAt(tokens, first)

/** "86 bis", as others write "86-bis". */
const joined = (number: string): string =>
  number.replace(/(?<=\d)(?=(?:bis|ter|quater|quinquies)(?!\p{L}))/u, '-')

/** The number that begins at a token, with all that belongs to it; null where none does. */
export const numberAt = (tokens: readonly Token[], first: number): Numbered | null => {
  const token = tokenAt(tokens, first)
  if (token.kind !== 'number' || !NUMBER.test(token.text)) return null
  let end = gluedEnd(tokens, first + 1)
  for (let next = bracketEnd(tokens, end); next > end; next = bracketEnd(tokens, end)) end = next
  const number = joined(textOf(tokens, first, end))
  const further = furtherBrackets(tokens, first, end)
  const behind = partsBehind(tokens, further.next)
  return { first, next: behind.next, number: number + further.words, parts: behind.parts }
}

/** "9 (1) and (3)", "14 (3) (b)–(d)": further brackets of the same article, as "9(1), (3)". */
const furtherBrackets = (
  tokens: readonly Token[],
  first: number,
  index: number,
): { words: string; next: number } => {
  let words = ''
  let next = index
  if (tokenAt(tokens, index - 1).text !== ')' || index - first < 3) return { words, next }
  for (let steps = 0; steps < MOST_VALUES; steps++) {
    const joint = tokenAt(tokens, next)
    if (!isDash(joint) && !/^(?:,|and|or|и|или)$/.test(joint.lower)) break
    const comma = joint.text === ',' && /^(?:and|or|и)$/.test(tokenAt(tokens, next + 1).lower)
    const opens = comma ? next + 2 : next + 1
    let end = bracketEnd(tokens, opens)
    if (end === opens) break
    for (let more = bracketEnd(tokens, end); more > end; more = bracketEnd(tokens, end)) end = more
    words += (isDash(joint) ? '–' : ', ') + textOf(tokens, opens, end)
    next = end
  }
  return { words, next }
}
