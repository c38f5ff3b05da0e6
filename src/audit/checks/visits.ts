import {
  type Account,
  accountAt,
  accountsOf,
  isWish,
  mattersAmong,
  saidIn,
  sidesOfAccounts,
} from '../accounts/account.ts'
import type { Check } from '../check.ts'
import { type Found, makeFinding } from '../report.ts'

/** Whether somebody was let in: visits told to be refused or never made, and told to have been made. */
export const visits: Check = {
  name: 'was a visit allowed',
  run: (context) => ({
    findings: mattersAmong(context, accountsOf(context, HINT, read)).flatMap(judge),
  }),
}

const HINT =
  /visit|access|allowed|admitted|let in|permit|посе[тщ]|свидани|допус[кт]|пустил|доступ/iu

/** Who comes: a journalist kept out says nothing of the ombudsman who came. */
const VISITORS: readonly (readonly [string, RegExp])[] = [
  [
    'observers',
    /(?<!\p{L})(?:international|independent|humanitarian|human rights|foreign)[\p{L}\s]{0,40}(?:organi[sz]ations?|groups?|observers?|monitors?|missions?|bod(?:y|ies)|experts?)|(?<!\p{L})(?:observers?|monitors?|rapporteurs?)(?!\p{L})|(?:международн|независим|правозащитн|гуманитарн|иностранн)\p{L}*[\p{L}\s]{0,30}(?:организаци|наблюдател|мисси|групп|эксперт)\p{L}*|(?<!\p{L})наблюдател\p{L}*/iu,
  ],
  [
    'journalists',
    /(?<!\p{L})(?:journalists?|reporters?|correspondents?|журналист\p{L}*|корреспондент\p{L}*)(?!\p{L})/iu,
  ],
  [
    'the ombudsman',
    /(?<!\p{L})(?:ombuds\p{L}+|human rights commissioner|омбудсм\p{L}+|уполномоченн\p{L}+ по правам)/iu,
  ],
  [
    'diplomats',
    /(?<!\p{L})(?:diplomats?|ambassadors?|consuls?|дипломат\p{L}*|консул\p{L}*)(?!\p{L})/iu,
  ],
  [
    'lawyers',
    /(?<!\p{L})(?:lawyers?|attorneys?|advocates?|defence counsel|адвокат\p{L}*|защитник\p{L}*)(?!\p{L})/iu,
  ],
  [
    'relatives',
    /(?<!\p{L})(?:relatives?|famil(?:y|ies)|mothers?|fathers?|wife|wives|parents?|родственник\p{L}*|родн(?:ые|ых|ым)|семь\p{L}*|мать|матер\p{L}+|жен[аеуы]|родител\p{L}*)(?!\p{L})/iu,
  ],
]
const NONE =
  /(?<!\p{L})(?:no (?:single )?|not (?:a single|one) |none of (?:the )?)[^.;]{0,170}?(?:visited|been (?:able to visit|there|admitted)|had access)|(?<!\p{L})(?:has|have|had) (?:not|never) (?:yet )?(?:visited|been admitted|had access)|(?<!\p{L})ни одн\p{L}{1,3}[^.;]{0,120}?(?<!\p{L})не (?:посе\p{L}+|побыва\p{L}+|допу\p{L}+|пусти\p{L}+)|(?<!\p{L})не (?:посети|посеща|побыва)\p{L}*/iu
const REFUSED =
  /(?<!\p{L})(?:(?:was|were|is|are|been|being) (?:refused|denied|barred|prevented|banned|turned away)[^.;]{0,40}(?:visit|access|entry|entering|see)|(?:not|n['’]t|never) (?:allowed|permitted|admitted|let)[^.;]{0,40}(?:visit|access|in|see|enter|meet)|(?:refused|denied) (?:access|a visit|visits|entry|permission to visit)|(?:visits?|access|meetings?) (?:was|were|is|are|has been|have been) (?:refused|denied|forbidden|banned))(?!\p{L})|(?<!\p{L})(?:не (?:допус|пус|пропус)\p{L}+|отказа\p{L}+ в (?:свидани|посещени|доступ|допуск)\p{L}*|(?:свидани|посещени|доступ)\p{L}* (?:был[аои]? )?(?:запре|не разреш|не предостав)\p{L}+)/iu
const MADE =
  /(?<!\p{L})(?:(?:has|have|had) (?:already |since |also |twice |repeatedly )?(?:visited|been (?:admitted|allowed to visit|given access))|(?:was|were) (?:admitted|let in|allowed (?:to (?:visit|see|meet|enter)|in)|given access)|(?<!(?:not|never|no) )visited (?:the|him|her|them|[^.;]{0,30}(?:village|region|district|prison|centre|center|colony|detain|area|site|scene))|visits? took place|посетил\p{L}*|побывал\p{L}*|(?:свидани|посещени)\p{L}* (?:состоял|прошл|был\p{L}* (?:разреш|предостав))\p{L}*|получил\p{L}* (?:свидани|доступ)\p{L}*)/iu
const EXCEPT =
  /(?<!\p{L})(?:except(?:ing)?|excluding|apart from|other than|besides|save for|with the exception of|кроме|за исключением|не считая|помимо|исключая)(?!\p{L})/iu
const TWICE_NO = /(?<!\p{L})no [^.;]{0,170}?(?:have|has|had) not(?!\p{L})/iu
const NOT_BEFORE =
  /(?<!\p{L})(?:not|n['’]t|never|no|none|не|ни|ни один|ни одна|нельзя)\s+(?:yet\s+|once\s+)?$/iu

const answerIn = (words: string): readonly [string, RegExpExecArray] | null => {
  const none = NONE.exec(words)
  if (none) return [EXCEPT.test(words) ? 'none, with an exception' : 'none', none]
  const refused = REFUSED.exec(words)
  if (refused) return ['refused', refused]
  const made = MADE.exec(words)
  if (!made || NOT_BEFORE.test(words.slice(0, made.index))) return null
  return ['made', made]
}

const read: Parameters<typeof accountsOf>[2] = (view, sentence, words) => {
  const found = answerIn(words)
  if (!found || isWish(words.slice(Math.max(0, found[1].index - WISH_BEFORE), found[1].index)))
    return []
  const [value, match] = found
  const at = { start: match.index, end: match.index + match[0].length }
  return VISITORS.filter(([, pattern]) => pattern.test(words)).map(([who]) =>
    accountAt(view, sentence, at, who, value),
  )
}

const WISH_BEFORE = 60

const judge = (accounts: readonly Account[]): Found[] => {
  const of = (...values: readonly string[]): Account[] =>
    accounts.filter((a) => values.includes(a.value))
  const who = accounts[0]?.about ?? ''
  const [made, never] = [of('made'), of('none', 'refused', 'none, with an exception')]
  if (made.length > 0 && never.length > 0) {
    const message = `Visits by ${who} are told to have been made and not to have been made: ${saidIn(never)}, ${saidIn(made)}.`
    return [
      makeFinding('account-conflict', 'medium', message, sidesOfAccounts([...never, ...made])),
    ]
  }
  const [none, except] = [of('none'), of('none, with an exception')]
  if (none.length === 0 || except.length === 0) return []
  const twice = except.some((a) => TWICE_NO.test(a.view.slice(a.sentence)))
  const warning = twice ? ' One of them denies twice: a person should read it.' : ''
  const message = `No visit by ${who}, but one source makes an exception: ${saidIn(none)}, ${saidIn(except)}.${warning}`
  return [makeFinding('account-conflict', 'medium', message, sidesOfAccounts([...none, ...except]))]
}
