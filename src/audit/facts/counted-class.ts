/**
 * Nouns that name the same people in two texts: a striker of the one is a worker of the other. Words
 * for a people, for women or for children are in no class: they narrow the crowd down.
 */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  [
    'forces',
    /(?<!\p{L})(?:police\p{L}*|officers?|soldiers?|troops|guards?|servicem[ae]n|policem[ae]n|staff|полицейск\p{L}*|полици\p{L}*|сотрудник\p{L}*|солдат\p{L}*|военнослужащ\p{L}*|военн\p{L}{1,3}|силовик\p{L}*|охранник\p{L}*|конвоир\p{L}*)(?!\p{L})/iu,
  ],
  [
    'attackers',
    /(?<!\p{L})(?:attackers?|assailants?|gunm[ae]n|raiders?|armed m[ae]n|mobs?|нападавш\p{L}*|нападающ\p{L}*|боевик\p{L}*|погромщик\p{L}*|вооруж[её]нн\p{L}* (?:люд\p{L}*|мужчин\p{L}*))(?!\p{L})/iu,
  ],
  [
    'children',
    /(?<!\p{L})(?:child(?:ren)?|minors?|babies|teenagers?|дет(?:ей|и|ям|ьми)|реб[её]н\p{L}*|несовершеннолетн\p{L}*|подрост\p{L}*)(?!\p{L})/iu,
  ],
  ['families', /(?<!\p{L})(?:famil(?:y|ies)|households?|сем(?:ей|ья|ьи|ьям|ьями|ью))(?!\p{L})/iu],
  [
    'houses',
    /(?<!\p{L})(?:hous(?:e|es)|homes|dwellings?|дом(?:а|ов|ам|ах|ами)?|жилищ\p{L}*|построе\p{L}*)(?!\p{L})/iu,
  ],
  [
    'people',
    /(?<!\p{L})(?:people|persons?|individuals?|m[ae]n|citizens?|residents?|villagers?|inhabitants|locals|workers?|miners?|strikers?|oil ?workers?|employees?|labou?rers?|protest[eo]rs?|demonstrators?|rioters?|participants?|activists?|supporters|voters?|prisoners?|inmates?|convicts?|detainees?|detained|arrested|arrestees|suspects?|defendants?|accused|foreigners?|migrants?|refugees?|deportees|evictees|tenants|students?|pupils?|schoolchildren|victims?|casualties|wounded|dead|abducted|hostages?|человек\p{L}*|люд(?:ей|и|ям|ьми)|лиц(?:о|а|ам)?|граждан\p{L}*|жител\p{L}*|сельчан\p{L}*|местн\p{L}{2}|рабоч\p{L}*|работник\p{L}*|горняк\p{L}*|шахт[её]р\p{L}*|нефтяник\p{L}*|бастующ\p{L}*|забастовщик\p{L}*|протестующ\p{L}*|митингующ\p{L}*|демонстрант\p{L}*|участник\p{L}*|активист\p{L}*|заключ[её]нн\p{L}*|осужд[её]нн\p{L}*|арестант\p{L}*|задержанн\p{L}*|арестованн\p{L}*|подозреваем\p{L}*|подсудим\p{L}*|обвиняем\p{L}*|иностранц\p{L}*|мигрант\p{L}*|беженц\p{L}*|студент\p{L}*|ученик\p{L}*|школьник\p{L}*|учащ\p{L}*|пострадавш\p{L}*|ранен\p{L}*|погибш\p{L}*|избит\p{L}*|похищенн\p{L}*|выслан\p{L}*)(?!\p{L})/iu,
  ],
]

/** «36 числятся пропавшими»: a predicate stands where a noun would. */
const NO_NOUN = /^\s*(?:неизвестн|числ|остал|счита|наход|ничего)\p{L}*\s*$/iu

/** The class of what is counted; people when no noun is told, null for any other noun. */
export const countedClassOf = (noun: string): string | null => {
  if (noun.trim() === '' || NO_NOUN.test(noun)) return 'people'
  const known = CLASSES.find(([, pattern]) => pattern.test(noun))?.[0]
  return known ?? (isTrade(noun) ? 'people' : null)
}

/** Nouns of those who do something: dockers, журналистов; a name of a people has a capital or no such ending. */
const TRADE_EN = /^\p{Ll}+(?:ers|ors|ists|ians|men|ees|ants)$/u
const TRADE_RU =
  /(?:щик|чик|ист|тель|тел|ующ|ающ|вш|енн|анн|тор|ёр|ер)(?:а|у|ом|и|ы|ов|ев|ей|ам|ям|ых|их|ым|им|ое|ого)?$/u
const SUBGROUP =
  /(?:women|girls|boys|elderly|daughters|sisters|brothers|mothers|fathers|others|numbers|orders|papers|letters|posters|centers|quarters|computers|containers|ministers|leaders|lawyers|trailers|members|doctors|motors|tractors|errors|factors|sectors|documents|shelters)$/iu

const isTrade = (noun: string): boolean => {
  const word = noun.trim().split(/\s+/).at(-1) ?? ''
  return (TRADE_EN.test(word) && !SUBGROUP.test(word)) || TRADE_RU.test(word.toLowerCase())
}
