import type { CountFact } from '../facts/count-fact.ts'
import { isOfAnEvent } from '../facts/effect-families.ts'
import { perSentence } from '../words/per-sentence.ts'

const CUES =
  /\b(?:as a (?:result|consequence)|because of the|in total|a total of|altogether|overall|official(?:ly)?|authorities|ministry|prosecutor|according to|death toll|toll|casualties|claimed the lives)\b|в результате|всего|в общей сложности|официальн|по данным|министерств|прокуратур|жертв/iu
const SAYS =
  /\b(?:said|says|say|reported|reports|claims?|counted|confirmed|listed)\b|сообщ|заяв|говор|по словам|утвержда|насчита|подтверд/iu
const EVENT_WORDS =
  /\b(?:pogroms?|riots?|clash(?:es)?|unrest|violence|massacre|attacks?|conflict|disaster|shooting|bombing|fires?|explosions?|blasts?|floods?|accident|collapse|crash|crackdown|protests?|raid|shelling|storming|earthquake|beatings?|beat|torture)\b|погром|беспоряд|столкновени|насили|конфликт|нападени|пожар|взрыв|наводнени|авари|обрушени|стрельб|обстрел|штурм|разгон|протест|митинг|теракт|бедстви|трагеди|изби|пытк/iu
/** From this number on, a figure for one event sums it up. */
const LARGE = 20

/**
 * Event figures that sum an event up, apart from those that tell one episode of it ("a driver killed
 * two of them"): only sums can be set against sums.
 */
export const talliesAmong = (facts: readonly CountFact[]): ReadonlySet<CountFact> => {
  const tallies = new Set<CountFact>()
  facts.forEach((fact, i) => {
    if (!fact.effect || !isOfAnEvent(fact.effect)) return
    const beside = [facts[i - 2], facts[i - 1], facts[i + 1], facts[i + 2]]
    if (sumsUp(fact) || beside.some((other) => other && listsWith(fact, other))) tallies.add(fact)
  })
  return tallies
}

const sumsUp = (fact: CountFact): boolean => {
  const { kind, low } = fact.quantity
  if (kind !== 'exact' || (low ?? 0) >= LARGE || fact.markers.has('total')) return true
  const told = saysItSumsUp(fact.view, fact.sentence)
  if (!told && !(saysWhoTold(fact.view, fact.sentence) && (low ?? 0) >= SEVERAL)) return false
  const around = fact.view.window(fact.sentence, SENTENCES_BEFORE)
  return around.some((s) => namesAnEvent(fact.view, s))
}

/** "The lawyer said that 14 were hurt": of so many nobody tells one episode. */
const SEVERAL = 5
const SENTENCES_BEFORE = 3
const saysWhoTold = perSentence((words) => SAYS.test(words))
const namesAnEvent = perSentence((words) => EVENT_WORDS.test(words))

const saysItSumsUp = perSentence((words) => CUES.test(words))

/** Killed, injured and displaced told one after the other. */
const listsWith = (fact: CountFact, other: CountFact): boolean =>
  other.view === fact.view &&
  other.sentence.paragraph === fact.sentence.paragraph &&
  Math.abs(other.sentence.index - fact.sentence.index) <= 1 &&
  other.effect !== null &&
  other.effect !== fact.effect &&
  isOfAnEvent(other.effect)
