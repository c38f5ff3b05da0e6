import { everyForm } from './english-forms.ts'
import type { Formula } from './formula.ts'

/**
 * Somebody tells somebody to do something, whoever they are and whatever it is: the verb, those it is
 * said to, and "to" before a verb. That this is asked is told by the frame, so that neither the asker
 * nor the deed need be known.
 */
/** Those at home and under command: what is asked of them is no demand. */
const OWN_PEOPLE = String.raw`(?!(?:his|her|my|our|their|your) (?:\p{L}+ )?(?:mother|father|sons?|daughters?|child(?:ren)?|kids?|wife|husband|brothers?|sisters?|neighbou?rs?|friends?|guests?|men|troops|soldiers|client|pupils?|students?)(?!\p{L})|the (?:pupils?|class)(?!\p{L}))`
const SOMEBODY = String.raw`${OWN_PEOPLE}(?:me|us|him|her|them|you|it|everyone|everybody|anyone|people|someone|somebody|nobody|whoever [^.;]{3,60}?,?|(?:the|my|his|her|their|our|your|its|all|an?|two|three|four|both|any|each|these|those|some|[A-Z][\p{L}.-]+)(?: (?!to )[\p{L}’'.-]+){0,5})`
const TELLS = everyForm(
  'tell order ask press invite require request urge command beg implore warn direct instruct pressure badger nag remind petition',
)
/** "Shouted at me to turn round": the same with a word between. */
const SHOUTS = `(?:${everyForm('shout yell scream signal motion wave gesture plead appeal keep')}) (?:at|to|for|with|on|on at)`
const WANTS = String.raw`(?<!\byou )(?:wants?|wanted|wanting)`
/** "Told them to be patient", "to complain elsewhere": how those who ask are turned away. */
const TURNED_AWAY =
  '(?:go and |come and |please )?(?:complain|address|apply|contact|settle|wait|walk away|come back|be (?:patient|quiet|careful|seated)|shut up|forget|try|know|think|understand|imagine|remember|see|hear)|go (?:home|to hell|away)'
/** What is asked in a house, in a car, at a table, of soldiers in a fight and of those who are made to confess. */
const NO_DEMAND =
  'sit|lie|kneel|crouch|strip|undress|take off|get (?:out|in|up)|close the (?:door|window)|open the (?:door|window)|rest|stay (?:at home|home|silent|quiet|calm)|go (?:to the|on|out|in)|come (?:in|on|to|out(?! of))|mind|bring salt|tea|become|be an?|fire|advance|attack|charge|burn|confess|confirm that|give up|sign(?: (?:the|that|it|a confession)|,|\\.)|do (?:his|her|their)|the|an?|his|her|their|my|our'
const TO = `(?:not |never )?to (?!(?:${TURNED_AWAY}|${NO_DEMAND})(?!\\p{L}))(?=\\p{Ll}{2,})`
const BY = '(?: by [^.;,]{2,40})?'
const NP = String.raw`(?:the|his|her|their|its|my|our|an?|it|them|him|all|any|no|every\p{L}*|those|[A-Z][\p{L}.-]+)(?: (?!to )[\p{L}\d'’-]+){0,7}?`
/** Rough, and enough behind "to have it": a participle. */
const DONE = String.raw`\p{Ll}+(?:ed|en|ut|ld|nt|ft|ght|wn|ck|de|me|gone|off|out|back)(?!\p{L})`

export const ENGLISH_TELL_FORMULAS: readonly Formula[] = [
  {
    is: 'asks',
    pattern: new RegExp(String.raw`\b(?:${TELLS}|${SHOUTS}|${WANTS})(?= ${SOMEBODY} ${TO})`, 'u'),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:was|were|been|is|are|being) (?:\p{Ll}+ly |again )?(?:told|ordered|asked|instructed|invited|warned|advised|reminded|requested|required|summoned)(?=${BY} ${TO})`,
      'u',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(String.raw`(?<!, )\bask(?:s|ed|ing)? ${TO}`, 'u'),
  },
  {
    is: 'asks',
    pattern: new RegExp(String.raw`\bto have (?=${NP} ${DONE})(?!been(?!\p{L}))`, 'u'),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b${WANTS}(?= (?:only |just )?(?:${NP} ${DONE}|(?:an?|the) (?:\p{Ll}+ )?one(?!\p{L})))`,
      'u',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:in which|wherein|whereby|by which|and|letter) you (?:\p{Ll}+ )?(?:seek|ask|demand|request|pray|call|apply)(?= (?:for|that|to|the|an?|me|us|his|her|their|your)(?!\p{L}))/u,
  },
  {
    is: 'cries',
    pattern:
      /\b(?<!\b(?:an?|the|his|her|this|that|so|very|as) )kindly (?:do not )?(?=\p{Ll}{3,} (?:the|your|us|me|an?|any|further|all|this|that|it|no|to|him|her|them|\d)(?!\p{L}))/iu,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:g[ai]v(?:e|es|en|ing)|got|has|have|had)(?: [\p{L}'’-]+){0,6}? (?:till|until) [^.;]{2,40}?(?: to (?=\p{Ll})|(?=[.,;]))/u,
  },
]
