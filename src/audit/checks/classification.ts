import {
  type Account,
  accountAt,
  accountsOf,
  mattersAmong,
  saidIn,
  sidesOfAccounts,
} from '../accounts/account.ts'
import type { Check } from '../check.ts'
import { type Found, makeFinding } from '../report.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** What an event is officially said to be, against others' saying that it is not, or is something else. */
export const classification: Check = {
  name: 'official classification against its denial',
  run: (context) => {
    const accounts = accountsOf(context, HINT, read)
    return { findings: mattersAmong(context, accounts).flatMap(judge) }
  },
}

/** Names for what an event was; the first three are such as authorities give. */
const NATURES: readonly (readonly [string, string])[] = [
  [
    'mass riots',
    String.raw`mass (?:riots?|riotings?|unrest|disorders?|disturbances?)|массов\p{L}{1,3} беспоряд\p{L}*`,
  ],
  [
    'a domestic conflict',
    String.raw`mass (?:brawl|fight)|массов\p{L}+ драк\p{L}*|(?:обоюдн|группов)\p{L}+ драк\p{L}*|(?:domestic|everyday|household|communal|personal|neighbou?rly) (?:conflict|quarrel|dispute|row|brawl|fight|incident|grounds|reasons)s?|бытов\p{L}{1,3} (?:конфликт|ссор|драк|почв|причин|характер|инцидент)\p{L}*|бытовух\p{L}*`,
  ],
  [
    'an armed revolt',
    String.raw`(?:armed )?(?:insurrection|uprising|rebellion|mutiny|revolt)|вооруж[её]нн\p{L}+ (?:мятеж|восстани|выступлени)\p{L}*|мятеж\p{L}*`,
  ],
  [
    'a clash of two sides',
    String.raw`(?:clash(?:es)?|fight(?:ing)?|conflict|violence) between (?:members of |residents of |the )?(?:two|both) (?:communit|group|village|side)\p{L}+|communal (?:clash|violence|riot)\p{L}*|столкновени\p{L}+ между (?:двумя |жителями двух )?(?:общин|групп|с[её]л|сторон)\p{L}*`,
  ],
  [
    'an attack on one people',
    String.raw`(?:organi[sz]ed |targeted )?attacks? (?:on|against|upon) (?:the )?(?-i:\p{Lu}\p{Ll}+)(?:s(?!\p{L})| (?:inhabitants|residents|population|community|families|minority|quarter))`,
  ],
  [
    'a fight with armed men',
    String.raw`(?:operation|action) against (?:armed|rebel|militant|terrorist|illegal)\p{L}*(?: \p{L}+)?|repelled an? (?:assault|attack)[^.;,]{0,20}|(?:battle|clash|fighting|exchange of fire) (?:with|between) (?:\p{L}+ )?(?:rebels?|militants?|armed)[^.;,]{0,20}|бо[йяю] с (?:боевик|повстанц|вооруж[её]нн)\p{L}+|операци\p{L}+ против (?:боевик|вооруж[её]нн|повстанц)\p{L}+`,
  ],
  [
    'an attack on civilians',
    String.raw`attack(?:ed|s)? (?:on|against|upon)? ?(?:unarmed )?civilians|unarmed (?:civilians|villagers|people|residents|men)|(?:massacre|killing) of (?:\p{L}+ )?(?:civilians|villagers)|there (?:was no battle|were no rebels)|нападени\p{L}+ на (?:безоружн|мирн)\p{L}+ (?:жител|люд|населени)\p{L}+|расправ\p{L} над (?:безоружн|мирн)\p{L}+`,
  ],
  ['hooliganism', String.raw`hooliganism|хулиганств\p{L}*`],
  [
    'an ethnic attack',
    String.raw`(?:inter-?)?ethnic(?:ally)?(?: |-)(?:conflict|clash\p{L}*|attack\p{L}*|violence|motivat\p{L}+|hatred|motives?|nature)|(?:interethnic|inter-ethnic)(?: \p{L}+)?|ethnic or racial motives|ethnic cleansing|межнациональн\p{L}*|межэтническ\p{L}*|на национальной почве|этническ\p{L}{1,3} (?:чистк|конфликт|столкновени)\p{L}*`,
  ],
  ['a pogrom', String.raw`pogroms?|погром\p{L}{0,3}`],
  [
    'a peaceful protest',
    String.raw`peaceful (?:\p{L}+ )?(?:protests?|protesters|demonstrations?|rall(?:y|ies)|gathering|march)|мирн\p{L}{1,3} (?:\p{L}+ )?(?:протест|митинг|демонстраци|собрани|шестви|акци|сход|забастовк|характер)\p{L}*|(?:протест|митинг|сход|собрани|шестви|акци|забастовк)\p{L}* (?:\p{L}+ ){0,2}мирн\p{L}+|(?:strike|protest|rally|march|gathering|demonstration|assembly)(?: \p{L}+){0,8}? (?:peaceful(?:ly)?|lawful(?: one)?)`,
  ],
  [
    'terrorism',
    String.raw`terroris[mt]\p{L}*(?: attacks?)?|terror attacks?|террор\p{L}*|теракт\p{L}*`,
  ],
]
const HINT =
  /clash|communit|communal|attack|столкнов|battle|rebel|militant|civilian|unarmed|armed|repelled|боевик|безоруж|insurrec|uprising|rebelli|mutin|revolt|мятеж|восстани|peaceful|lawful|мирн|riot|unrest|disorder|domestic|everyday|quarrel|brawl|драк|hooligan|ethnic|pogrom|terror|беспоряд|бытов|хулиган|национальн|этническ|погром|террор|теракт/iu

const OFFICIAL = String.raw`(?<!\p{L})(?:authorit(?:y|ies)|officials?|government|ministr(?:y|ies|er)|minister|president|prosecutors?|prosecution|prosecutor['’]s office|police|investigat(?:ors?|ion)|court|governor|akim|mayor|state|власт\p{L}*|чиновник\p{L}*|правительств\p{L}*|министр\p{L}*|министерств\p{L}*|президент\p{L}*|прокур\p{L}*|полици\p{L}*|следств\p{L}*|следовател\p{L}*|суд\p{L}{0,3}|аким\p{L}*|губернатор\p{L}*|официальн\p{L}*)(?!\p{L})`
const CALLS = String.raw`(?<!\p{L})(?:classif(?:y|ied|ies)|qualif(?:y|ied|ies)|recogni[sz]ed?|describ(?:ed?|es)|call(?:ed|s)?|regard(?:ed|s)?|treat(?:ed|s)?|spoke of|speaks of|labell?ed|presented|acknowledged?|state[sd]?(?= that)|said(?= that)|says(?= that)|explain(?:s|ed)(?= that)|consider(?:s|ed)?|establish(?:ed|es)|stress(?:es|ed)|maintain(?:s|ed)|insist(?:s|ed)|разъясн\p{L}+|заяв\p{L}+|установ\p{L}+|сообщ\p{L}+|подч[её]ркн\p{L}+|отмеча\p{L}+|утвержда\p{L}+|квалифиц\p{L}+|призна\p{L}+|назва\p{L}+|называ\p{L}+|сч[ие]та\p{L}+|охарактериз\p{L}+)(?!\p{L})`
const CHARGED = String.raw`(?<!\p{L})(?:accus(?:ed|ations?)|charged?|charges|convicted|sentenced|suspected|suspicion|tried|article|обвин\p{L}+|осужд\p{L}+|подозрева\p{L}+|стать\p{L}+)(?!\p{L})`
const NOT = String.raw`(?<!\p{L})(?:fail(?:ed|s|ure)? to|refus(?:ed|es|ing) to|declin(?:ed|es) to|(?:is|are|was|were|has|have|had|does|do|did) (?:still |yet )?(?:not|never)|n['’]t|not yet|in no hurry to|unwilling to|не (?!только)|отказал\p{L}* |отказыва\p{L}* )`
const NOT_A =
  /(?<!\p{L})(?:(?:is|are|was|were) (?:not|no|never)(?: (?:a|an|mere|just|simple|simply))*|n['’]t (?:a|an|just)|не (?:был[аои]? )?(?:прост\p{L}* )?)\s*$/iu

const clause = '[^.;!?]'
/** What a body calls something stands before the next comma. */
const phrase = '[^.;!?,]'
const patternsOf = (nature: string) => {
  const words = String.raw`(?<!\p{L})(?:${nature})(?!\p{L})`
  return {
    name: new RegExp(words, 'iu'),
    denied: new RegExp(`${NOT}${phrase}{0,30}${CALLS}${phrase}{0,60}?${words}`, 'iu'),
    called: new RegExp(`${CALLS}${phrase}{0,60}?${words}`, 'iu'),
    charged: new RegExp(`${CHARGED}${clause}{0,60}?${words}`, 'iu'),
  }
}
const PATTERNS = NATURES.map(([nature, words]) => ({ nature, ...patternsOf(words) }))
const SPEAKS_OFFICIALLY = new RegExp(OFFICIAL, 'iu')

/** A statement of an office, by its heading: what it tells, it tells officially. */
const OFFICE_HEADS =
  /^\s*(?:the )?(?:(?:general |district |regional |military |republic )*prosecut\p{L}+|ministry|police|government|governor|(?:генеральн|районн|областн|военн)\p{L}+ прокуратура|прокуратура|министерств\p{L}+|мвд|увд|гувд|следственн\p{L}+ (?:комитет|управлени\p{L}+)|пресс-служба|департамент полиции|правительство)/iu

const isOfOffice = (view: TextView): boolean => OFFICE_HEADS.test(view.text.body)

const read: Parameters<typeof accountsOf>[2] = (view, sentence, words) =>
  PATTERNS.flatMap((p) => {
    const name = p.name.exec(words)
    return name ? accountOf(view, sentence, words, p, name) : []
  })

const accountOf = (
  view: TextView,
  sentence: Sentence,
  words: string,
  { nature, denied, called, charged }: (typeof PATTERNS)[number],
  name: RegExpExecArray,
): Account[] => {
  const ofOffice = isOfOffice(view)
  const official = ofOffice || SPEAKS_OFFICIALLY.test(words)
  const at = (match: RegExpExecArray, value: string): Account[] => [
    accountAt(
      view,
      sentence,
      { start: match.index, end: match.index + match[0].length },
      'nature of the event',
      `${value} ${nature}`,
    ),
  ]
  const no = official ? denied.exec(words) : null
  if (no) return at(no, 'officially not')
  const yes = (official ? called.exec(words) : null) ?? charged.exec(words)
  if (yes) return at(yes, charged.test(words) ? 'charged as' : 'officially')
  if (NOT_A.test(words.slice(0, name.index))) return at(name, 'not')
  if (ofOffice && !/[«"“]\s*$/u.test(words.slice(0, name.index))) return at(name, 'officially')
  return at(name, 'told as')
}

/** What authorities make of an event, and what others say that it was instead. */
const OPPOSED: readonly (readonly [string, readonly string[]])[] = [
  ['a domestic conflict', ['an ethnic attack', 'a pogrom']],
  ['hooliganism', ['an ethnic attack', 'a pogrom']],
  ['mass riots', ['an ethnic attack', 'a pogrom', 'a peaceful protest']],
  ['an armed revolt', ['a peaceful protest']],
  ['terrorism', ['an ethnic attack', 'a pogrom', 'a peaceful protest']],
]

const judge = (accounts: readonly Account[]): Found[] =>
  NATURES.flatMap(([nature]) => {
    const of = (value: string): Account[] => accounts.filter((a) => a.value === value)
    const yes = [...of(`officially ${nature}`), ...of(`charged as ${nature}`)]
    const no = of(`officially not ${nature}`)
    if (yes.length > 0 && no.length > 0) {
      const message = `Officially ${nature} in one passage and officially not in another: ${saidIn(yes)}, ${saidIn(no)}.`
      return [makeFinding('account-conflict', 'medium', message, sidesOfAccounts([...no, ...yes]))]
    }
    const called = of(`officially ${nature}`)
    if (called.length === 0) return []
    const against = [...of(`not ${nature}`), ...othersTelling(nature, accounts)]
    if (against.length === 0) return []
    const message = `Officially ${nature}, but others say otherwise: ${saidIn(called)}, ${saidIn(against)}.`
    return [
      makeFinding('account-conflict', 'medium', message, sidesOfAccounts([...called, ...against])),
    ]
  })

const othersTelling = (nature: string, accounts: readonly Account[]): Account[] => {
  const opposed = OPPOSED.find(([official]) => official === nature)?.[1] ?? []
  return accounts.filter((a) => opposed.some((other) => a.value === `told as ${other}`))
}
