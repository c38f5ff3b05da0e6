import { remembered } from '../tokens/remembered.ts'

/**
 * Endings by which a capitalised word is a family name or patronymic, whatever its stem: those of
 * the region first, then of other peoples whose names often stand in such texts.
 */
const LATIN =
  /(?:[a-z]{2}(?:ov|ova|ev|eva|yev|yeva|iev|ieva|aev|aeva)|[a-z]{3}(?:sky|skyi|skyy|skyj|ski|skiy|skii|skaya|skaia|ska|tsky|cki|enko|shvili|idze|adze|odze|yants|janyan|anyan|iyan|oglu|ogly|uly|uulu|kyzy|qyzy|ugli|ogli|ovich|evich|avich|ovych|ovna|evna|ivna|zoda|zade|zadeh|chuk|czyk|iuk|yuk|ovic|evic|owicz|ewicz|poulos|opoulou|sson|dottir|nejad|ienko|szki)|[a-z]{3}(?:bekov|bayev|kulov)a?)$/

const CYRILLIC =
  /(?:[а-яәғқңөұүһі]{2}(?:ов|ова|ову|овым|овой|ове|ев|ева|еву|евым|евой|еве|овы|евы|овых|евых|овыми|евыми)|[а-я]{3}(?:ский|ская|ского|скому|ской|ским|скую|цкий|цкая|цкого|цкой|цкому|цким|енко|швили|идзе|адзе|одзе|оглы|улы|ұлы|қызы|кызы|угли|ович|евич|овича|евича|овичу|овичем|евичу|евичем|овна|евна|овны|евны|овне|овну|овной|заде|зода|чук|чука|чуку|чуком|янц|нян)|[а-яәғқңөұүһі]{3}(?:сон|ссон))$/

/** Weaker: endings that many other words share. */
const WEAK_LATIN =
  /[a-z]{3}(?:in|ina|yn|yna|ich|ian|yan|uk|ak|ek|bek|bay|bai|khan|zhan|jan|gul|iani|ani|ava|ia|li|lu|pour|ez|son|sen|mann|nen|idis|akis|aitis|enas|iene)$/
const WEAK_CYRILLIC =
  /[а-я]{3}(?:ин|ина|ину|иным|иной|ын|ына|ыну|ич|ича|ян|яна|яну|бек|бай|хан|жан|гул|гуль|бека|бая|хана|иани|ани|ава|ия|нен|ли|лы|ук|юк|ак|сен|ман|манн)$/

/** Place names and words that end like family names. */
const NOT_FAMILY = new Set(
  `kiev chisinau rostov saratov tambov kharkov pskov azov lvov mogilev chekhov kirov serov prokhorov brezhnev-era
  pavlov-posad soviet moscow warsaw glasnost however forever never ever even seven eleven whatever wherever whenever prove
  alaska nebraska polska whisky risky moldova krasnodar kosovo podgorica dubrovnik
  молотов ростов саратов тамбов харьков псков азов львов могилев киров кишинев киев боев домов основ слов
  ростова саратова харькова львова кирова азова снова основа слова голова готов здоров какова такова сурова
  борисов глазов серпухов балаков чернов-цы молдова косова ковров брянский чехов`.split(/\s+/),
)

const plain = (lower: string): string => lower.normalize('NFD').replace(/\p{M}/gu, '')
const isLatin = (lower: string): boolean => /^\p{Script=Latin}/u.test(lower)

export const hasFamilyEnding = remembered(
  (lower) =>
    lower.length >= 5 &&
    !NOT_FAMILY.has(lower) &&
    (isLatin(lower) ? LATIN.test(plain(lower)) : CYRILLIC.test(lower)),
)

export const hasWeakFamilyEnding = remembered(
  (lower) =>
    !NOT_FAMILY.has(lower) &&
    (isLatin(lower) ? WEAK_LATIN.test(plain(lower)) : WEAK_CYRILLIC.test(lower)),
)

/** Russian patronymics and their case forms, and the same made with words of other languages. */
export const isPatronymic = remembered(
  (lower) =>
    /(?:ович|евич|ьич)(?:а|у|ем|ом|е)?$|[а-я]{2}(?:овн|евн|иничн|ичн)(?:а|ы|е|у|ой)$/.test(lower) ||
    /[а-яәғқңөұүһі]{2}(?:ұлы|улы|қызы|кызы|оглы|оглу|углы)$/.test(lower) ||
    /[a-z]{2}(?:ovich|evich|yevich|ovych|iyovych|ovna|evna|yevna|ivna|yivna|uly|kyzy|qyzy|ogly|oglu|ugli|qizi)$/.test(
      lower,
    ),
)
