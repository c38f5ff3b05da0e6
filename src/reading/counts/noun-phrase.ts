import { isCapitalised, isCyrillic, isDash, type Token, tokenAt } from '../tokens/token.ts'
import { readNumeral } from './numerals/numeral.ts'
import { durationStem } from './times/adjectives.ts'
import { effectOfNoun, effectOfVerb } from './words/effects.ts'
import { endsWithPersons, isPersonNoun } from './words/persons.ts'
import { isStopWord, isTransparent } from './words/stop-words.ts'

/** The noun phrase after an amount, as far as the words tell. */
export interface NounPhrase {
  /** As written, without the name of a people before it: "persons", "criminal cases". */
  readonly what: string | null
  /** A people or group named as such in the phrase itself ("Dungan", "Kazakhs"). */
  readonly population: string | null
  readonly ofPersons: boolean
  /** The effect that the phrase itself says: "34 wounded persons", "25 arrests". */
  readonly effect: string | null
  /** Index after the last token of the phrase. */
  readonly next: number
}

const MOST_WORDS = 7

/** "70-year-old", «70-летние»: how old they are stands before what they are. */
const agesLength = (tokens: readonly Token[], index: number): number => {
  const dash = tokenAt(tokens, index + 1)
  if (tokenAt(tokens, index).kind !== 'number' || !isDash(dash) || !dash.glued) return 0
  if (durationStem(tokenAt(tokens, index + 2).lower) === null) return 0
  return tokenAt(tokens, index + 4).lower === 'old' ? 5 : 3
}

/** Skips "of", "the", "more", "other" between the number and what it counts. */
const startOfPhrase = (tokens: readonly Token[], index: number): number => {
  let i = index
  const of = tokenAt(tokens, i).lower
  if (of === 'of' || of === 'из') i++
  for (; i < index + 4; i++) {
    const { lower } = tokenAt(tokens, i)
    if (
      !/^(?:the|these|those|their|his|her|my|our|your|its|их|его|ее|моих|наших|своих)$/.test(
        lower,
      ) &&
      !isTransparent(lower)
    )
      break
  }
  return i + agesLength(tokens, i)
}

const endsPhrase = (token: Token, words: number): boolean => {
  if (token.kind !== 'word' || isStopWord(token.lower)) return true
  // A participle behind the noun says what happened to it: "persons arrested".
  return words > 0 && (effectOfVerb(token.lower) !== null || /(?:ed|ing)$/.test(token.lower))
}

const RUSSIAN_ADJECTIVE =
  /(?:ых|их|ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ую|юю|ыми|ими)$/

/** "Four villages date back", "two houses beside": a plural ends its phrase, unless one more follows. */
const isPluralHead = (token: Token, after: Token): boolean =>
  /[^s]s$/.test(token.lower) && !/s$/.test(after.lower) && !isPersonNoun(after)

/** The first Russian word that is no adjective is the noun; what comes after depends on it. */
const isHead = (token: Token, after: Token): boolean =>
  (endsWithPersons(token) && !isPersonNoun(after)) ||
  (isCyrillic(token) && !RUSSIAN_ADJECTIVE.test(token.lower))

const RUSSIAN_VERB =
  /(?:ли|лись|лось|лся|ются|ятся|ется|ится|ают|яют|уют|[аие]ло|шло|[щчждшвлрс]ены|[вдзсн]аны|[еа]но|вято)$/
const PRESENT = /^(?:ждут|ждет|идут|идет|живут|сидят|стоят|лежат|ищут)$/
const RUSSIAN_NOUN = /^(?:дел|тел|сел|числ|смен|стен|цен|стран|план|окн|членов)/

const isVerb = (token: Token): boolean => {
  if (isPersonNoun(token)) return false
  if (effectOfVerb(token.lower) !== null || /[a-z]ed$/.test(token.lower)) return true
  if (PRESENT.test(token.lower)) return true
  return RUSSIAN_VERB.test(token.lower) && !RUSSIAN_NOUN.test(token.lower)
}

/** "40 injured", «4 отпущены», "25 reached court": a predicate straight after the number. */
const isPredicate = (words: readonly Token[]): boolean => {
  const [first] = words
  const head = words.at(-1)
  if (words.length === 1 && first && /[a-z]ly$/.test(first.lower) && !isPersonNoun(first))
    return true
  if (!first || !head || !isVerb(first)) return false
  // "40 wounded soldiers": before a plural it describes.
  return words.length === 1 || !(isPersonNoun(head) || /s$/.test(head.lower) || isCapitalised(head))
}

/** Units of measure are the whole of what is counted: "14 km south". */
const MEASURES =
  /^(?:km|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|kg|kilograms?|tons?|tonnes|lit(?:re|er)s?|hectares?|acres|км|километр\p{L}*|метр\p{L}*|кг|килограмм\p{L}*|тонн\p{L}*|литр\p{L}*|га|гектар\p{L}*)$/u

const CASES =
  /^(?:cases|acts|incidents|instances|allegations|episodes|counts|случа[яйе]\p{L}?|фактов|факта|эпизодов|эпизода)$/u

/** "Cases *of torture*", «фактов избиений»: what they are cases of. */
const caseOf = (tokens: readonly Token[], index: number, head: Token | undefined): Token[] => {
  if (!head || !CASES.test(head.lower)) return []
  const of = tokenAt(tokens, index)
  const noun = of.lower === 'of' ? tokenAt(tokens, index + 1) : of
  if (
    noun.kind !== 'word' ||
    isStopWord(noun.lower) ||
    isVerb(noun) ||
    (!isCyrillic(of) && of === noun)
  )
    return []
  return of === noun ? [noun] : [of, noun]
}

const isGluedWord = (token: Token): boolean => token.kind === 'word' && token.glued

const phraseAt = (tokens: readonly Token[], index: number): readonly Token[] => {
  const words: Token[] = []
  for (let i = index; words.length < MOST_WORDS; i++) {
    const token = tokenAt(tokens, i)
    if (endsPhrase(token, words.length) || readNumeral(tokens, i) !== null) break
    words.push(token)
    if (MEASURES.test(token.lower)) break
    const after = tokenAt(tokens, i + 1)
    if (isDash(after) && after.glued && isGluedWord(tokenAt(tokens, i + 2))) {
      words.push(after)
      i++
      continue
    }
    if (isHead(token, after) || isPluralHead(token, after)) break
  }
  words.push(...caseOf(tokens, index + words.length, words.at(-1)))
  const before = tokenAt(tokens, index - 1).lower
  // "Six of the dead" are named by it.
  return before !== 'the' && isPredicate(words) ? [] : words
}

const written = (words: readonly Token[]): string | null =>
  words.length === 0
    ? null
    : words.map((w, i) => (i > 0 && !w.glued ? ` ${w.text}` : w.text)).join('')

interface Names {
  readonly what: string | null
  readonly population: string | null
}

/** Tells the name of a people ("Dungan") from the noun that is counted ("defendants"). */
const splitPhrase = (words: readonly Token[]): Names => {
  const head = words[words.length - 1]
  if (!head) return { what: null, population: null }
  // All capitals is an abbreviation and no people.
  if (/^\p{Lu}\p{Ll}/u.test(head.text)) {
    const name = written(words.slice(words.findLastIndex((w) => !isCapitalised(w)) + 1))
    return { what: name, population: name }
  }
  if (!isPersonNoun(head)) return { what: written(words), population: null }
  const names = words.filter((w) => w !== head && isCapitalised(w))
  return { what: written(words.filter((w) => !names.includes(w))), population: written(names) }
}

const NOUN_ENDS = /(?:ов|ев|ей|ц|к|н|т|д|б)$/

/** «Погромщиков было не более 400», «сгорело домов – 168», "Cars: 122": the noun stands before. */
const nounBefore = (tokens: readonly Token[], first: number, next: number): string | null => {
  const before = tokenAt(tokens, first - 1)
  const noun = tokenAt(tokens, first - 2)
  if (noun.kind !== 'word' || isStopWord(noun.lower) || isVerb(noun)) return null
  if (/^(?:было|стало|оказалось|насчитывалось)$/.test(before.lower)) {
    return NOUN_ENDS.test(noun.lower) ? noun.text : null
  }
  const listed = before.text === ':' || (isDash(before) && !before.glued)
  const alone = tokenAt(tokens, next).kind !== 'word'
  return listed &&
    alone &&
    (isPersonNoun(noun) || NOUN_ENDS.test(noun.lower) || /[^s]s$/.test(noun.lower))
    ? noun.text
    : null
}

const effectOfPhrase = (words: readonly Token[]): string | null => {
  for (const word of words) {
    const effect = isPersonNoun(word) ? null : effectOfVerb(word.lower)
    if (effect) return effect.id
  }
  const head = words[words.length - 1]
  return head ? effectOfNoun(head.lower) : null
}

/** Reads the noun phrase of the amount over the tokens `[first, next)`; only a few words ahead. */
export const nounPhrase = (tokens: readonly Token[], first: number, next: number): NounPhrase => {
  const start = startOfPhrase(tokens, next)
  const words = phraseAt(tokens, start)
  const { what, population } = splitPhrase(words)
  const head = words[words.length - 1]
  return {
    what: what ?? nounBefore(tokens, first, next),
    population,
    ofPersons: head !== undefined && (isPersonNoun(head) || population !== null),
    effect: effectOfPhrase(words),
    next: words.length > 0 ? start + words.length : next,
  }
}
