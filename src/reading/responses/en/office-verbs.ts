import type { ResponsePattern } from '../pattern.ts'
import { actsEn, plainEn } from './verb-forms.ts'
import { DENY, PROMISE, REFUSE } from './verbs.ts'
import { FEW, OFFICER } from './words.ts'

/** Of many, in the present: "prosecutors still deny". Looked for behind the verb, which is quicker. */
const MANY = String.raw`(?<=\b(?:police|authorit(?:y|ies)|officials|officers|prosecutors|investigators|judges|guards|commanders|soldiers|ministers|ministries|governments|forces|services|courts|agencies|mayors|governors|spokesmen|spokespeople|representatives|prosecution|command|leaders|rulers|military|gendarmes|deputies|managers|owners|companies|lawyers for the state|administrations|they)(?: (?:have|had|also|still|now|both|all|\w+ly|in turn|for their part|so far|since|themselves),?){0,3} [\w-]+(?: \w+)?)`
const OBJECT = String.raw`(?= (?:the|an?|his|her|their|its|our|this|that|these|those|all|any|some|two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|new|\d|it|us|them|him))`

/** What an office does by a verb that says enough: it pardons, votes, blames. */
export const ENGLISH_OFFICE_VERBS: readonly ResponsePattern[] = [
  {
    answer: 'refused',
    needsActor: true,
    pattern: new RegExp(String.raw`\b(?:${plainEn(`${DENY} ${REFUSE} blame`)})${MANY}`, 'i'),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:${plainEn(`${PROMISE} say insist maintain claim argue contend explain reply respond answer confirm acknowledge admit concede assert allege believe state suggest report speak_of`)})${MANY}(?! (?:goodbye|hello)\b)`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`(?<=["”’'»],? |, )(?:${actsEn('say/said reply answer respond insist explain tell/told claim add state note write/wrote snap/snapped shrug/shrugged admit promise warn')}) (?:the |an? |its |one |another )?(?:(?!to |in |at |on |from |that |with |of )[\w'’-]+ ){0,3}?(?:${OFFICER}|spokes\w+|\b(?:police|ministry|court|embassy|consul|prefect|warden|ombuds\w+|deputy|clerk|secretary|commissioner|mukhtar|akim)\b)`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:(?:blamed|blames|faults?|faulted)${OBJECT}|(?:recorded|registered|logged|listed|entered|classified|filed|treated|ruled|wrote up|written up) ${FEW}(?:as an? |as |down as )|(?:rul(?:ed|es)|found|pronounced|declared) (?:the|his|her|it) (?:\w+ )?(?:deaths?|killings?|fires?|it) (?:an? )?(?:accident\w*|suicide|natural|misadventure|drowning|lawful))\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:(?:${actsEn('pardon summon ratify veto/vetoed repeal convene decorate commend acquit/acquitted commute reinstate offer exempt condemn freeze/froze/frozen shelve cancel annul/annulled postpone demote promote reassign recognise recognize restore lift reopen rename name')})${OBJECT}|(?:voted|votes) (?:to|for|against|down|unanimously|by)\b|(?:adopted|adopts|passed|passes) (?:an? |the |its )?(?:\w+ )?(?:law|bill|resolution|decree|motion|act|amendment|budget|regulation|ordinance)\b|offered (?:each|every|both|all|families|widows|\w+s? \w+ [$£€\d])|stamped (?:the|our|my|his|her|their|it|one|both|a) ?|${actsEn('tell/told inform assure')} (?:parliament|reporters|journalists|the (?:press|radio|court|chamber|assembly|council|committee|commission|bbc|afp|nation|delegation|team)|a (?:press conference|newspaper|reporter|rally)|local media|state (?:media|television|radio)))`,
      'i',
    ),
  },
]
