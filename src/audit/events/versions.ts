/** A thing that sources explain in ways that exclude each other. Patterns are alternatives of whole words. */
export interface Version {
  readonly about: string
  /** The words that name it: one of them stands in the sentence or beside it. */
  readonly subject: string
  readonly sides: readonly string[]
}

const BLOWS = String.raw`beat(?:en|ings?)?(?: up)?|struck|kicked|punched|clubbed|battered|rifle[ -]butts?|blows? (?:to|from|with)|truncheons?|batons?|tortured?|strangled|suffocated|shot (?:him|her|them)|broken ribs|изби(?:т|л|ва|ен)\p{L}*|побо(?:и|ев|ями)|(?:у|по)?били|бил|ударил\p{L}*|ударам\p{L}|ударов|удара|прикладом|дубинк\p{L}+|пыта(?:л|т)\p{L}*|пытк\p{L}+|душил\p{L}*|запинал\p{L}*|табурет\p{L}+|сломан\p{L}* р[её]бр\p{L}*`
const NATURE = String.raw`heart (?:failure|attack|disease)|cardiac (?:arrest|failure)|natural causes|illness|stroke|pneumonia|chronic disease|suicide|took (?:his|her) own life|hanged (?:himself|herself)|self-inflicted|overdose|fell (?:from|down|off|out)|fall from|a fall|slipped|accident(?:al(?:ly)?)?|no (?:signs|traces|marks) of (?:violence|injur\p{L}+|beating)|сердечн\p{L}+ (?:недостаточност|приступ)\p{L}*|инфаркт\p{L}*|инсульт\p{L}*|пневмони\p{L}+|естественн\p{L}+ причин\p{L}*|заболевани\p{L}+|болезн\p{L}+|суицид\p{L}*|самоубийств\p{L}*|повесил\p{L}+|покончил\p{L}*|упал\p{L}*|падени\p{L}+|несчастн\p{L}+ случа\p{L}+|поскользнул\p{L}+|(?:телесных )?повреждений не (?:обнаружено|выявлено|имелось)|следов (?:насилия|побоев) не (?:обнаружено|выявлено)`
const SAID_FREELY = String.raw`(?:of|by) (?:his|her|their) own (?:free )?will|voluntar(?:y|ily)|freely|willingly|without (?:any )?(?:pressure|coercion|duress|force)|добровольн\p{L}+|без (?:какого-либо )?(?:принуждения|давления|насилия)|по собственной воле|собственноручн\p{L}+|чистосердечн\p{L}+`
const SAID_BY_FORCE = String.raw`beaten out|under (?:torture|duress|pressure|coercion)|coerced|extract(?:ed|ing)|forced (?:to|into|confessions?|statements?)|tortured into|made (?:him|her|them) sign|выб(?:ит|ил|ив)\p{L}*|под (?:пытк|давлени|принуждени|угроз)\p{L}*|вынудил\p{L}*|вынужден\p{L}*|заставил\p{L}*|заставлял\p{L}*|принудил\p{L}*|оговорил\p{L}*`

export const versions: readonly Version[] = [
  {
    about: 'the cause of death or injury',
    subject: String.raw`died|dead|deaths?|killed|injur\p{L}+|body|corpse|wounds|умер\p{L}*|скончал\p{L}+|смерт\p{L}+|погиб\p{L}*|повреждени\p{L}+|травм\p{L}*|тел(?:о|а)|не вернулся|похорон\p{L}+|р[её]бр\p{L}*`,
    sides: [BLOWS, NATURE],
  },
  {
    about: 'confessions',
    subject: String.raw`confess\p{L}*|admi(?:t|tted|ssions?)|signed|statements?|testimon\p{L}+|depositions?|призна\p{L}+|показани\p{L}+|подписал\p{L}*|явк\p{L} с повинной|протокол\p{L}*`,
    sides: [SAID_BY_FORCE, SAID_FREELY],
  },
  {
    about: 'the cause of the fire',
    subject: String.raw`fires?|flames|blaze|burn(?:ed|t)|пожар\p{L}*|возгорани\p{L}+|загорел\p{L}+|занял\p{L}+|сгорел\p{L}*`,
    sides: [
      String.raw`(?:police|soldiers|officers|raiders|attackers|they|bulldozers?) (?:had )?(?:set fire|torched|burn(?:ed|t))|petrol bombs?|grenades?|incendiary|ковшом|бульдозер\p{L}*|поджог со стороны|(?:они|силовики|полицейские|солдаты|нападавшие) подожгли|бутылк\p{L}+ с (?:зажигательн|бензин)\p{L}+`,
      String.raw`short circuit|faulty wiring|electrical fault|(?:residents|owners|inhabitants|occupants|protesters|villagers)(?: had)?(?: themselves)? (?:set fire|torched|burn(?:ed|t))|by the (?:residents|owners|inhabitants|occupants)|careless|замыкани\p{L}+|неисправн\p{L}+|неосторожн\p{L}+|(?:самих|сами) (?:проживающ|жильц|жител|хозя)\p{L}*|самоподжог\p{L}*`,
    ],
  },
]
