import { remembered } from '../tokens/remembered.ts'

/**
 * Nouns for those who hold an office or stand for a body that can be turned to, beyond the bare words for
 * authorities: "officer", "warden", «участковый», «приёмная». Written from general knowledge.
 */
const ENGLISH =
  /^(?:authorit(?:y|ies)|government|police(?:man|men|woman)?|prosecut(?:or|ors|ion)|investigators?|judges?|courts?|minist(?:er|ers|ry|ries)|officials?|officers?|wardens?|guards?|governors?|mayors?|akims?|akimat|deput(?:y|ies)|spokes(?:man|woman|person|people)|ombuds\p{L}+|embassy|consul|consulate|ambassador|president|presidency|commission|commissioner|committee|administration|department|directorate|parliament|council|senators?|colony|prison|army|military|coroner|bailiffs?|registrar|inspector(?:s|ate)?|chairman|rapporteur|clerk|clerks|secretary|mission|delegation|bureau|bar|rector|headmaster|commander|commandant|state|institutions?|agency|fund|aides?|attach[eé]|councillors?|counsellor|envoy|high|constable|superintendent|sheriff|command|junta|regime|cabinet|ministry|registry|tribunal|bench|respondents?|superintendent|magistrates?|governorate|municipality|prefect|prefecture|gendarmerie|militia|troops|directors?|heads?|chiefs?|captain|colonel|major|lieutenant|sergeant|general)$/u

const RUSSIAN =
  /^(?:власт\p{L}*|правительств\p{L}*|полици\p{L}+|полицейск\p{L}+|прокурор\p{L}*|прокуратур\p{L}*|генпрокур\p{L}+|следовател\p{L}+|следстви\p{L}+|судь(?:я|и|е|ю|ей)|суд(?:а|у|ом|е|ы|ов|ам)?|горсуд\p{L}*|райсуд\p{L}*|облсуд\p{L}*|министр\p{L}*|министерств\p{L}*|мвд|мид|мчс|кнб|гкнб|снб|фсб|ровд|увд|двд|сизо|омбудсмен\p{L}*|уполномоченн\p{L}+|губернатор\p{L}*|мэр(?:а|у|ом|е)?|мэри(?:я|и|ю|ей)|аким(?:а|у|ом|е|ы|ов)?|акимат\p{L}*|депутат\p{L}*|участков(?:ый|ого|ому|ым|ом|ые|ых)|дежурн(?:ый|ого|ому|ым|ом|ая)|офицер\p{L}*|чиновник\p{L}*|начальник\p{L}*|начальств\p{L}*|представител\p{L}+|президент\p{L}*|администраци\p{L}+|комисси\p{L}+|комитет\p{L}*|посольств\p{L}*|посол|посла|консул\p{L}*|ведомств\p{L}*|управлени\p{L}+|департамент\p{L}*|пресс-служб\p{L}*|пресс-секретар\p{L}+|спикер\p{L}*|колони(?:я|и|ю|ей)|надзирател\p{L}+|конвоир\p{L}*|охранник\p{L}*|дознавател\p{L}+|оперативник\p{L}*|при[её]мн(?:ая|ой|ую)|парламент\p{L}*|маслихат\p{L}*|инспектор\p{L}*|инспекци\p{L}+|отделени(?:е|я|и|ю)|росгварди\p{L}+|военкомат\p{L}*|командир\p{L}*|командовани\p{L}+|замминистр\p{L}*|вице-\p{L}+|заместител\p{L}+|замначальник\p{L}*|замглав\p{L}+|глав(?:а|ы|е|у|ой)|врио|комендант\p{L}*|секретар\p{L}+|руководител\p{L}+|руководств\p{L}+|милици\p{L}+|милиционер\p{L}*|овд|гувд|гумвд|уфсин|фсин|ск|скр|гсу|су|помощник\p{L}*|советник\p{L}*|атташе|постпредств\p{L}+|канцеляри\p{L}+|ставк\p{L}+|хоким\p{L}*|хокимият\p{L}*|префект\p{L}*|воевод\p{L}*|староста|сенатор\p{L}*|совет(?:а|у|ом|е)?|мандатар\p{L}*|пристав\p{L}*|капитан\p{L}*|майор\p{L}*|полковник\p{L}*|подполковник\p{L}*|генерал\p{L}*|главврач\p{L}*|директор\p{L}*)$/u

const PRIVATE =
  /\b(?:lawyers?|attorneys?|advocate|defen[cs]e|relatives?|mother|father|wife|husband|brother|sister|sources?|NGO|newspaper|company|school|club|union)\b|(?<!\p{L})(?:адвокат|защит|родствен|мать|матер|отец|отц|жена|муж|брат|сестр|источник|нко|правозащит|компани|газет|школ|профсоюз)/iu

export const isOfficialWord = remembered((lower) => {
  const word = lower.replace(/['’]s?$/u, '')
  return ENGLISH.test(word) || RUSSIAN.test(word)
})

/** True where words name somebody in office and nobody who only speaks beside or against them. */
export const isOfficial = (words: string): boolean =>
  !PRIVATE.test(words) &&
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => isOfficialWord(word))
