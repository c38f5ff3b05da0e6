import type { Span } from '../../domain/text-span.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { namedClassOf } from './counted-class.ts'

const CYRILLIC = /\p{Script=Cyrillic}/u
const REACH = 48
const CLAUSE = /[.,;:!?()]|\s[–—-]\s/u
/** «Нападавших, говорят люди, было …» */
const ASIDE =
  /,\s(?:[\p{L}-]+\s){0,3}(?:говор|сказ|утвержд|по словам|судя|если верить|считает|прикидыва|says?|said|according|if)[^,.;]{0,40},/giu

/** Behind the number stands no noun of its own: the clause ends, or a verb or a preposition follows. */
const NO_NOUN_BEHIND =
  /^\s*(?:$|[.,;:!?)–—]|(?:в|на|из|у|за|от|с|со|к|по|при|и|а|но|или|было|были|потом|хотя)(?!\p{L})|\p{L}+(?:ли|лись|но|ны|ют|ут|ят)(?!\p{L}))/iu
/** "The attackers numbered some fifty". */
const NUMBERED =
  /(?<!\p{L})(?:numbered|were|numbering|came to|totalled|totaled)(?:\s(?:some|about|around|roughly|nearly|almost|only|just|perhaps|over|at|least|most|more|fewer|than|up|to|in|all))*\s*$/iu

/**
 * The class of a noun that stands before its number: «Кровоподтёков одиннадцать», «Солдат допросили
 * четырнадцать», "the attackers numbered fifty"; null where the noun stands behind, or none does.
 */
export const nounBefore = (view: TextView, sentence: Sentence, span: Span): string | null => {
  const { body } = view.text
  const ahead = body.slice(Math.max(sentence.start, span.start - REACH), span.start)
  const clause = ahead.replace(ASIDE, ' ').split(CLAUSE).at(-1) ?? ''
  if (!CYRILLIC.test(clause)) return NUMBERED.test(clause) ? namedClassOf(clause) : null
  return NO_NOUN_BEHIND.test(body.slice(span.end, sentence.end)) ? namedClassOf(clause) : null
}
