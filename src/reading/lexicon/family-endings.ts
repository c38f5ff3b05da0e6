/** Endings by which a capitalised word is a family name or patronymic of the region, whatever its stem. */
const LATIN =
  /(?:[a-z]{2}(?:ov|ova|ev|eva|yev|yeva|iev|ieva|aev|aeva)|[a-z]{3}(?:sky|ski|skiy|skii|skaya|skaia|enko|shvili|idze|adze|yants|janyan|anyan|oglu|ogly|uly|uulu|kyzy|qyzy|ugli|ogli|ovich|evich|ovna|evna|zoda|zade|zadeh|chuk|czyk|iuk|yuk)|[a-z]{3}(?:bekov|bayev|kulov)a?)$/

const CYRILLIC =
  /(?:[а-яәғқңөұүһі]{2}(?:ов|ова|ову|овым|овой|ове|ев|ева|еву|евым|евой|еве|овы|евы|овых|евых|овыми)|[а-я]{3}(?:ский|ская|ского|скому|ской|ским|скую|енко|швили|идзе|адзе|оглы|улы|ұлы|қызы|кызы|угли|ович|евич|овича|евича|овичу|овна|евна|овны|евны|овне|овну|овной|евной|заде|зода|чук|янц|нян))$/

/** Weaker: endings that many other words share. */
const WEAK_LATIN = /[a-z]{3}(?:in|ina|yn|yna|ich|ian|yan|uk|bek|bay|bai|khan|zhan|jan|gul)$/
const WEAK_CYRILLIC =
  /[а-я]{3}(?:ин|ина|ину|иным|иной|ын|ына|ыну|ич|ян|бек|бай|хан|жан|гул|гуль|бека|бая|хана)$/

/** Place names and words that end like family names. */
const NOT_FAMILY = new Set(
  `kiev chisinau rostov saratov tambov kharkov pskov azov lvov mogilev chekhov kirov serov prokhorov brezhnev-era
  pavlov-posad soviet moscow warsaw glasnost however forever never ever even seven eleven whatever wherever whenever prove
  молотов ростов саратов тамбов харьков псков азов львов могилев киров кишинев киев боев домов основ слов
  ростова саратова харькова львова кирова азова снова основа слова голова готов здоров какова такова сурова`.split(
    /\s+/,
  ),
)

export const hasFamilyEnding = (lower: string): boolean =>
  lower.length >= 5 && !NOT_FAMILY.has(lower) && (LATIN.test(lower) || CYRILLIC.test(lower))

export const hasWeakFamilyEnding = (lower: string): boolean =>
  !NOT_FAMILY.has(lower) && (WEAK_LATIN.test(lower) || WEAK_CYRILLIC.test(lower))

/** Russian patronymics and their case forms. */
export const isPatronymic = (lower: string): boolean =>
  /(?:ович|евич|ильич|овна|евна|инична|ична)(?:а|у|ем|ем|е|ы|ой)?$|(?:овны|овне|овну|овной|евны|евне|евну|евной)$/.test(
    lower,
  ) || /(?:ovich|evich|yevich|ovna|evna|yevna)$/.test(lower)
