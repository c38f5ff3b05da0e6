import { remembered } from '../tokens/remembered.ts'
import { OFFICIAL_EN, OFFICIAL_RU } from './official-words.ts'

const PRIVATE =
  /\b(?:lawyers?|attorneys?|advocate|defen[cs]e|relatives?|mother|father|wife|husband|brother|sister|sources?|NGO|newspaper|company|school|club|union)\b|(?<!\p{L})(?:адвокат|защит|родствен|мать|матер|отец|отц|жена|муж|брат|сестр|источник|нко|правозащит|компани|газет|школ|профсоюз)/iu

export const isOfficialWord = remembered((lower) => {
  const word = lower.replace(/['’]s?$/u, '')
  return OFFICIAL_EN.test(word) || OFFICIAL_RU.test(word)
})

/** True where words name somebody in office and nobody who only speaks beside or against them. */
export const isOfficial = (words: string): boolean =>
  !PRIVATE.test(words) &&
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => isOfficialWord(word))
