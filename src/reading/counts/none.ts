import { isCyrillic, type Token, tokenAt } from '../tokens/token.ts'
import type { NoneAmount } from './amount.ts'
import { readNumeral } from './numerals/numeral.ts'
import { isOneOfPeople } from './one.ts'
import { phraseEffect } from './predicate.ts'
import { effectOfVerb } from './words/effects.ts'
import { isPersonNoun } from './words/persons.ts'

const NEGATIONS = /^(?:no|not|never|without|nor|neither|hardly)$|n't$/
const NEGATION_REACH = 4

const negatedBefore = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index - 1; i >= index - NEGATION_REACH; i--) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word') return false
    if (NEGATIONS.test(token.lower)) return true
  }
  return false
}

/** Whose absence is counted when "no" stands before them, within two describing words. */
const COUNTABLE =
  /^(?:person|persons|people|organi[sz]ations?|observers?|journalists?|reporters?|officials|officers?|lawyers?|attorneys?|witness(?:es)?|suspects?|victims?|casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|arrests?|convictions?|prosecutions?|trials?|detentions?|indictments?|acquittals?|cases|complaints?|famil(?:y|ies)|perpetrators?|businessm[ae]n|residents?|civilians?|monitors?|diplomats?|delegations?)$/

const countableFollows = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index; i < index + 3; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word') return false
    if (COUNTABLE.test(token.lower)) return true
  }
  return false
}

/** Harm whose absence is told: "without casualties", «обошлось без жертв», «погибших нет». */
const HARM =
  /^(?:casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|victims?|arrests?|погибш\p{L}+|пострадавш\p{L}+|жертв(?:ы)?|ранен\p{L}+|задержанн\p{L}+)$/u

const harmFollows = (tokens: readonly Token[], index: number): boolean =>
  HARM.test(tokenAt(tokens, index).lower) ||
  (tokenAt(tokens, index).kind === 'word' && HARM.test(tokenAt(tokens, index + 1).lower))

const EFFECT_REACH = 5

/** "No one was killed" says how many were affected how; "no one knows" does not. */
const effectFollows = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index; i < index + EFFECT_REACH; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind !== 'word') return false
    if (effectOfVerb(token.lower) !== null || phraseEffect(tokens, i) !== null) return true
  }
  return false
}

const OF_THEM = /^(?:the|them|these|those|his|her|their|whom|us)$/

const readNoneEnglish = (tokens: readonly Token[], index: number): number => {
  const word = (offset: number) => tokenAt(tokens, index + offset).lower
  switch (word(0)) {
    case 'not':
      if (word(1) === 'a' && word(2) === 'single') return 3
      if (word(1) !== 'one') return 0
      if (word(2) !== 'of' || isOneOfPeople(tokens, index + 2)) return 2
      return readNumeral(tokens, word(3) === 'the' ? index + 4 : index + 3) ? 2 : 0
    case 'no':
      if (word(1) === 'single') return 2
      if (word(1) === 'one') return effectFollows(tokens, index + 2) ? 2 : 0
      if (word(1) === 'such') return 0
      return countableFollows(tokens, index + 1) ? 1 : 0
    case 'zero':
      return countableFollows(tokens, index + 1) ? 1 : 0
    case 'nobody':
      return effectFollows(tokens, index + 1) ? 1 : 0
    case 'none':
      return word(1) === 'of' || effectFollows(tokens, index + 1) ? 1 : 0
    case 'neither':
      return word(1) === 'of' && OF_THEM.test(word(2)) ? 1 : 0
    case 'without':
      return harmFollows(tokens, index + 1) ? 1 : 0
    case 'a':
      return word(1) === 'single' && negatedBefore(tokens, index) ? 2 : 0
    default:
      return 0
  }
}

const NONE_RU = /^(?:один|одна|одно|одного|одной|одному|одну|одним|одном)$/
const NOBODY = /^(?:никто|никого|никому|никем)$/

const ofPersons = (tokens: readonly Token[], index: number): boolean => {
  if (tokenAt(tokens, index).lower !== 'из') return false
  for (let i = index + 1; i < index + 4; i++) {
    if (/^(?:них|нас|вас|которых)$/.test(tokenAt(tokens, i).lower)) return true
    if (isPersonNoun(tokenAt(tokens, i))) return true
  }
  return false
}

const readNoneRussian = (tokens: readonly Token[], index: number): number => {
  const word = (offset: number) => tokenAt(tokens, index + offset).lower
  if (NOBODY.test(word(0))) {
    return ofPersons(tokens, index + 1) || effectFollows(tokens, index + 1) ? 1 : 0
  }
  switch (word(0)) {
    case 'ни':
      if (NONE_RU.test(word(1))) return 2
      // «Ни у одного», «ни на одно»
      if (/^(?:у|на|в|по|с|к|из|от|о|об|для|за)$/.test(word(1)) && NONE_RU.test(word(2))) return 3
      return word(1) === 'у' && word(2) === 'кого' && ofPersons(tokens, index + 3) ? 3 : 0
    case 'без':
      return harmFollows(tokens, index + 1) ? 1 : 0
    case 'нет':
      return harmFollows(tokens, index + 1) || HARM.test(word(-1)) ? 1 : 0
    case 'не':
      if (word(1) !== 'было') return 0
      return harmFollows(tokens, index + 2) || HARM.test(word(-1)) ? 2 : 0
    default:
      return 0
  }
}

export const opensNone = (word: string): boolean =>
  NOBODY.test(word) || /^(?:not|no|zero|nobody|none|neither|without|a|ни|без|нет|не)$/.test(word)

/** "Not a single", "no one was killed", «ни одного», «погибших нет»; next is after these words. */
export const readNone = (tokens: readonly Token[], index: number): NoneAmount | null => {
  const cyrillic = isCyrillic(tokenAt(tokens, index))
  const length = (cyrillic ? readNoneRussian : readNoneEnglish)(tokens, index)
  return length === 0 ? null : { is: 'none', first: index, next: index + length }
}

const CLAUSE_REACH = 14

/**
 * "No single body has not come": a "not" too many turns the words around, so what is meant is for a
 * person to say. Russian needs one «не» beside «ни один», so there it is the second.
 */
export const deniesTwice = (tokens: readonly Token[], none: NoneAmount): boolean => {
  let allowed = isCyrillic(tokenAt(tokens, none.first)) ? 1 : 0
  for (let i = none.next; i < none.next + CLAUSE_REACH; i++) {
    const token = tokenAt(tokens, i)
    if (/^(?:but|who|that|which|но|а|который|кто)$/.test(token.lower)) return false
    if (token.kind !== 'word' && token.text !== '-') return false
    if (/^(?:not|never|не|нет|без)$|n't$/.test(token.lower) && --allowed < 0) return true
  }
  return false
}
