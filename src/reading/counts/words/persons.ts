import type { Token } from '../../tokens/token.ts'

const EN =
  'people persons person men man women woman children child boys boy girls girl minors minor teenagers teenager youths individuals residents resident villagers villager citizens citizen civilians civilian inhabitants defendants defendant accused suspects suspect detainees detainee prisoners prisoner convicts convict victims victim survivors survivor casualties fatalities brothers brother sisters sister sons son daughters daughter relatives relative parents parent families family officers officer policemen policeman police soldiers soldier servicemen serviceman officials official lawyers lawyer attorneys attorney judges judge prosecutors investigators investigator journalists journalist reporters reporter activists activist protesters protester protestors demonstrators demonstrator attackers attacker assailants assailant rioters rioter pogromists pogromist perpetrators perpetrator participants participant witnesses witness eyewitnesses refugees refugee migrants workers worker students student pupils teachers teacher doctors doctor members member representatives representative guards elders villains thugs bandits hostages fighters gunmen militants organisers organizers businessmen entrepreneurs foreigners'

const RU =
  /^(?:человек\p{L}{0,3}|люд(?:и|ей|ям|ьми|ях)|лиц(?:а|ам|ами)?|мужчин\p{L}*|женщин\p{L}*|дет(?:и|ей|ям|ьми|ях)|ребен\p{L}+|подростк\p{L}+|жител\p{L}+|граждан\p{L}*|обвиняем\p{L}+|подсудим\p{L}+|подозреваем\p{L}+|задержанн\p{L}+|осужденн\p{L}+|арестованн\p{L}+|заключенн\p{L}+|потерпевш\p{L}+|пострадавш\p{L}+|погибш\p{L}+|раненн?(?:ый|ых|ыми|ым|ого)|жертв\p{L}*|брат\p{L}*|сест\p{L}+|сын\p{L}*|доч\p{L}+|родственник\p{L}*|сем(?:ья|ьи|ей|ье|ью|ьям)|полицейск\p{L}+|сотрудник\p{L}*|военн\p{L}+|чиновник\p{L}*|адвокат\p{L}*|судь\p{L}+|следовател\p{L}+|журналист\p{L}*|активист\p{L}*|участник\p{L}*|свидетел\p{L}+|очевид\p{L}+|беженц\p{L}+|погромщик\p{L}*|нападавш\p{L}+)$/u

const english = new Set(EN.split(' '))

/** A noun for persons. */
export const isPersonNoun = (token: Token): boolean =>
  english.has(token.lower) || RU.test(token.lower)

const GOES_ON = new Set(['police', 'witness', 'family', 'accused'])
/** Ends its phrase: "five defendants". Others may go on: "witness statement", "police station". */
export const endsWithPersons = (token: Token): boolean =>
  isPersonNoun(token) && !GOES_ON.has(token.lower)
