import { isByForce } from './asked-by-force.ts'
import { isLaidDown } from './laid-down-by-law.ts'
import { onlyTells } from './only-told.ts'
import { onlyRules } from './only-told-duties.ts'
import type { Party } from './parties.ts'
import type { Told } from './told.ts'

/** "Demands" and "calls" as nouns, and words that ask for nothing. */
const NOUN =
  /\b(?:the|these|those|such|no|of|many|mass|by|phone) (?:demands|calls|call|requests)$|\b(?:their|his|her|its|our|same) (?:demands|calls|call)$|\bto call$|\bphone calls?$|\b(?:on|upon|at|by) (?:the |his |her |their |our |your |my |\p{L}+['’]s? )?requests?$|\bas (?:\p{Ll}+ly )?(?:requested|demanded|asked|recommended|instructed|ordered|directed)$|\bif (?:\w+ )?(?:asked|requested)$|\bby law(?!\p{L})/iu

const PHYSICIAN =
  /\b(?:doctors?|physicians?|surgeon)\b|(?<!\p{L})(?:врач|медик|хирург|доктор|фельдшер)/iu
const ADVISES = /^(?:рекоменд|посовет|recommend|advis)/iu

/** «Чтобы попасть в село, надо перейти реку»: how something is done. */
const PURPOSE =
  /^["«\s]*(?:для того,? )?чтобы (?:\p{L}+ ){0,3}?\p{L}+(?:ть|ти|чь|ться|тись)(?!\p{L})[^.;]*,[^,]*$/iu
/** «Для пропуска надо отстоять очередь». */
const TO_GET =
  /^["«\s]*для (?:пропуска|въезда|входа|выезда|справки|получения|оформления|поступления|проезда|записи|регистрации|этого)(?!\p{L})[^,.;]{0,60}$/iu
const NEEDS = /^(?:надо|нужно|необходимо|следует|нужн|необходим|требу[ею]тся|приш)/iu

/** «Задача омбудсмена – посещать тюрьмы»: what somebody is there for. */
const IS_FOR =
  /^["“«\s]*(?:их |его |е[её] |основная |главная )?(?:задача|мандат|обязанность|работа|цель|миссия|роль|функция) (?:\p{L}+ ){0,4}?[–—] |^["“«\s]*(?:the |their |its )?(?:main |chief |only )?(?:[\p{L}-]+['’]s? )?(?:tasks?|jobs?|roles?|functions?|mandate) (?:of [^.;]{2,40} )?(?:is|was|are|were) to /iu

/**
 * Whether words that ask, with who stands before and what behind them, are no demand: what the law
 * lays down, what a torturer wants, what a physician advises.
 */
export const isNotAsked = (told: Told, subject: Party | null): boolean => {
  const { before, words, rest } = told
  return (
    NOUN.test(before + words) ||
    (ADVISES.test(words) && PHYSICIAN.test(subject?.words ?? '')) ||
    (NEEDS.test(words) && (PURPOSE.test(before) || TO_GET.test(before))) ||
    IS_FOR.test(before + words + rest) ||
    isByForce(told, subject) ||
    isLaidDown(told, subject) ||
    onlyTells(told) ||
    onlyRules(told)
  )
}
