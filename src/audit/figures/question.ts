import type { Told } from '../accounts/told.ts'
import { isOfABody, isOfThings } from '../facts/counted-class.ts'

/** Burnt by one account and destroyed by another: in either, so many are lost. */
const RUINED = new Set(['burned', 'destroyed'])
/** People who "took part in a clash", or a crowd that walked with sticks: the attackers of another text. */
const ATTACK =
  /(?<!\p{L})(?:attack\p{L}*|assault\p{L}*|mob|clash\p{L}*|conflict|brawl|fight|raid\p{L}*|armed with|with (?:sticks|clubs|stones|axes|petrol|canisters)|нападени\p{L}+|напал\p{L}*|толп\p{L}|столкновени\p{L}+|конфликт\p{L}*|драк\p{L}|с (?:палками|камнями|битами|топорами|дубинками|канистрами))(?!\p{L})/iu
/** So many families lived there, and so many were put out: of one place it is one number. */
const OF_HOMES = new Set(['resident', 'displaced', 'evicted'])
/** "The day after the raid", «после погрома»: told for its time alone. */
const BESIDE_IT =
  /(?<!\p{L})(?:after|before|since|following|during|после|до|перед|накануне)(?: (?:the|this|that|этого|того))? \p{L}+/giu
/** A cordon is made of forces, whatever a text calls them. */
const PEOPLE = new Set(['people', 'forces'])

/** "The number of participants": in what, the sentence before tells. */
const PARTICIPANTS =
  /(?<!\p{L})(?:number of (?:participants|those)|число (?:участник|нападавш)\p{L}*)(?!\p{L})/iu

const tellingOf = (view: Told['view'], sentence: Told['sentence']): string => {
  const words = view.slice(sentence)
  const before = PARTICIPANTS.test(words) ? view.sentences[sentence.index - 1] : undefined
  return before ? `${view.slice(before)} ${words}` : words
}

/**
 * Which question a figure answers: "people killed", "houses destroyed", "attackers". Null where its
 * words tell neither a class of people or things nor what befell them.
 */
export const questionOf = (
  { view, sentence }: Pick<Told, 'view' | 'sentence'>,
  counted: string | null,
  effect: string | null,
): string | null => {
  if (counted === null) return null
  if (isOfABody(counted)) return counted
  if (counted === 'attackers' && (effect === null || effect === 'took-part')) return counted
  if (effect === null) return null
  if (counted === 'families' && OF_HOMES.has(effect)) return counted
  if (effect === 'deployed' && PEOPLE.has(counted)) return 'forces: deployed'
  if (effect === 'took-part') {
    const words = tellingOf(view, sentence).replace(BESIDE_IT, '')
    const attacking = counted === 'people' && ATTACK.test(words)
    return attacking ? 'attackers' : `${counted}: took-part`
  }
  return `${counted}: ${isOfThings(counted) && RUINED.has(effect) ? 'destroyed' : effect}`
}
