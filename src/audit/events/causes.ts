import type { Version } from './version.ts'

const BLOWS = String.raw`beat(?:en|ings?)?(?: up| to death)?|struck|kicked|punched|clubbed|battered|rifle[ -]butts?|blows? (?:to|from|with)|truncheons?|batons?|tortured?|broken ribs|(?:hanging|hung|hanged|suspended|strung up)[^.;,]{0,24} by (?:his|her|their|the) (?:wrists|arms|hands|ankles|feet|thumbs)|(?:with|by) (?:a |the )?(?:hose|cable|rod|rubber pipe|sticks?)|подвешива\p{L}+|подвесил\p{L}*|шлангом|арматурой|прутьями|прутом|изби(?:т|л|ва|ен)\p{L}*|забил\p{L}*|забит\p{L}*|побо(?:и|ев|ями)|(?:у|по)?били|бил|ударил\p{L}*|ударам\p{L}|ударов|удара|ботинк\p{L}+ по|прикладом|дубинк\p{L}+|пыта(?:л|т)\p{L}*|пытк\p{L}+|запинал\p{L}*|табурет\p{L}+|сломан\p{L}* р[её]бр\p{L}*|проломлен\p{L}*`
const SHOT = String.raw`shot dead|shot (?:him|her|them)|gunshot|bullet wounds?|gunned down|застрел\p{L}+|расстрел\p{L}+|огнестрельн\p{L}+|пулев\p{L}+`
const HANGED = String.raw`suicide|took (?:his|her) own life|hanged (?:himself|herself)|hanging(?! [^.;,]{0,24}by (?:his|her|their|the) (?:wrists|arms|hands|ankles|feet|thumbs))|self-inflicted|asphyxia\p{L}*|noose|суицид\p{L}*|самоубийств\p{L}*|повесил\p{L}+|покончил\p{L}*|наложил\p{L}* на себя руки|петл\p{L}+|асфикси\p{L}+|удушени\p{L}+`
const ILLNESS = String.raw`heart (?:failure|attack|disease)|cardiac (?:arrest|failure)|natural causes|illness|stroke|pneumonia|tuberculosis|chronic disease|сердечн\p{L}+ (?:недостаточност|приступ)\p{L}*|остановк\p{L} сердца|инфаркт\p{L}*|инсульт\p{L}*|пневмони\p{L}+|туберкул[её]з\p{L}*|естественн\p{L}+ причин\p{L}*|заболевани\p{L}+|болезн\p{L}+`
const WANT = String.raw`starv(?:ed|ation)|hunger|malnutrition|beriberi|scurvy|dehydrat\p{L}+|vitamin\p{L}*|thirst|голод\p{L}*|истощени\p{L}+|обезвоживани\p{L}+|цинг\p{L}|жажд\p{L}`
const COLD = String.raw`froze(?:n)?|hypothermia|exposure|the cold|замёрз\p{L}*|замерз\p{L}*|переохлаждени\p{L}+|обморожени\p{L}+|мороз\p{L}*`
const WATER = String.raw`drown(?:ed|ing)?|утонул\p{L}*|утоплени\p{L}+|захлебнул\p{L}+`
const CRUSH = String.raw`stampede|crush(?:ed)?|trampled|run over|давк\p{L}|задавл\p{L}+|раздавл\p{L}+|затоптал\p{L}*`
const FALL = String.raw`overdose|fell (?:from|down|off|out)|fall from|a fall|(?:jumped|leapt|leaped|thrown (?:himself|herself)) (?:from|off|out of|down)|выпрыгнул\p{L}*|спрыгнул\p{L}*|выпал\p{L}* из|slipped|accident(?:al(?:ly)?)?|упал\p{L}*|падени\p{L}+|несчастн\p{L}+ случа\p{L}+|поскользнул\p{L}+`
const NO_TRACES = String.raw`no (?:signs|traces|marks) of (?:violence|injur\p{L}+|beating)|(?:телесных )?повреждений (?:\p{L}+ )?не (?:обнаружено|выявлено|имелось)|следов (?:насилия|побоев) не (?:обнаружено|выявлено)`

const DEATH_OR_INJURY = String.raw`died|dead|deaths?|killed|deceased|lost their lives|injur\p{L}+|body|corpse|wounds|the suspect|prisoner|inmate|the next cell|подозреваем\p{L}+|сокамерник\p{L}*|умер\p{L}*|скончал\p{L}+|смерт\p{L}+|погиб\p{L}*|не стало|м[её]ртв\p{L}+|убил\p{L}*|не проснул\p{L}+|повреждени\p{L}+|травм\p{L}*|тел(?:о|а|е|у)|не вернулся|похорон\p{L}+|р[её]бр\p{L}*`

/** What a death or an injury came from: two accounts that name no cause in common cannot both be right. */
export const causeOfDeath: Version = {
  about: 'the cause of death or injury',
  subject: DEATH_OR_INJURY,
  sides: [BLOWS, SHOT, HANGED, ILLNESS, WANT, COLD, WATER, CRUSH, FALL, NO_TRACES],
}
