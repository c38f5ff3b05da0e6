import type { Version } from './version.ts'

const POISON = String.raw`poison\p{L}*|отрав\p{L}+|ботулизм\p{L}*|toxic`
const STRANGLED = String.raw`strangl\p{L}+|throttl\p{L}+|garrott?ed|hyoid|(?<!себя )(?:душили|задушил\p{L}*|задушен\p{L}*|удавил\p{L}*|удушил\p{L}*)|подъязычн\p{L}+`
const BLOWS = String.raw`beat(?:en|ings?)?(?: up| to death)?|struck(?! by (?:a |the )?(?:stray )?(?:shot|bullet|round|car|vehicle|stone|shell))|kick(?:s|ed)|punched|bled to death|clubbed|battered|rifle[ -]butts?|blows? (?:to|from|with)|truncheons?|batons?|tortured?|broken ribs|(?:hanging|hung|hanged|suspended|strung up)[^.;,]{0,24} by (?:his|her|their|the) (?:wrists|arms|hands|ankles|feet|thumbs)|(?:with|by) (?:a |the )?(?:hose|cable|rod|rubber pipe|sticks?)|подвешива\p{L}+|подвесил\p{L}*|шлангом|арматурой|прутьями|прутом|изби(?:т|л|ва|ен)\p{L}*|забил\p{L}*|забит\p{L}*|побо(?:и|ев|ями)|(?:по)?били|бил|ударил\p{L}*|ударам\p{L}|ударов|удара|ботинк\p{L}+ по|прикладом|дубинк\p{L}+|пыта(?:л|т)\p{L}*|пытк\p{L}+|запинал\p{L}*|табурет\p{L}+|сломан\p{L}* р[её]бр\p{L}*|проломлен\p{L}*`
const SHOT = String.raw`shot dead|shot (?:him|her|them)|gunshot|gunfire|projectile wounds?|shot through|(?<!(?:rubber|plastic) )bullets?(?: wounds?)?|(?:hit|struck|killed|wounded) by (?:a |the )?(?:stray )?(?:shot|bullet)|gunned down|(?<!резинов\p{L}+ )пул(?:я|и|ей|ю|ями)|застрел\p{L}+|расстрел\p{L}+|огнестрельн\p{L}+|пулев\p{L}+`
const HANGED = String.raw`suicide|св[её]л\p{L}? счёты с жизнью|сводить счёты с жизнью|shot (?:himself|herself)|застрелил(?:ся|ась)|took (?:his|her) own life|hanged (?:himself|herself)|hanging(?! [^.;,]{0,24}by (?:his|her|their|the) (?:wrists|arms|hands|ankles|feet|thumbs))|self-inflicted|asphyxia\p{L}*|noose|суицид\p{L}*|самоубийств\p{L}*|повесил\p{L}+|покончил\p{L}*|наложил\p{L}* на себя руки|петл\p{L}+|асфикси\p{L}+|удушени\p{L}+`
const ILLNESS = String.raw`heart (?:failure|attack|disease|muscle|condition)|failure of the heart|(?:his|her) heart (?:stopped|failed|gave out)|weak heart|cardiac (?:arrest|failure)|natural causes|illness|stroke|pneumonia|tuberculosis|chronic disease|сердечн\p{L}+ (?:недостаточност|приступ|мышц)\p{L}*|сердц\p{L} (?:\p{L}+ )?(?:остановил|не выдержал|отказал)\p{L}*|остановк\p{L} сердца|инфаркт\p{L}*|инсульт\p{L}*|пневмони\p{L}+|воспалени\p{L}+ л[её]гких|туберкул[её]з\p{L}*|естественн\p{L}+ причин\p{L}*|заболевани\p{L}+|болезн\p{L}+`
const WANT = String.raw`starv(?:ed|ation)|не докормил\p{L}*|hunger|malnutrition|beriberi|scurvy|dehydrat\p{L}+|vitamin\p{L}*|thirst|голод\p{L}*|истощени\p{L}+|обезвоживани\p{L}+|цинг\p{L}|жажд\p{L}`
const COLD = String.raw`froze(?:n)?|hypothermia|exposure|the cold|замёрз\p{L}*|замерз\p{L}*|переохлаждени\p{L}+|обморожени\p{L}+|мороз\p{L}*`
const WATER = String.raw`drown(?:ed|ing)?|утонул\p{L}*|утоплени\p{L}+|захлебнул\p{L}+`
const CRUSH = String.raw`stampede|crush(?:ed)?|trampled|run over|under the (?:wheels|lorry|truck|side|tractor)|(?:lorry|truck|bus|car|tractor) (?:\p{L}+ )?(?:overturned|rolled over|hit)|road accident|придавил\p{L}*|опрокинул\p{L}*|перевернул\p{L}*|под колес\p{L}+|дтп|compression of the chest|сдавлени\p{L}+|давк\p{L}|задавл\p{L}+|раздавл\p{L}+|затоптал\p{L}*`
const FALL = String.raw`overdose|fell (?:from|down|off|out)|landed on|fall from|a fall|(?:jumped|leapt|leaped|thrown (?:himself|herself)) (?:from|off|out of|down)|выпрыгнул\p{L}*|выбросил(?:ся|ась)|slipped on|jumped off|спрыгнул\p{L}*|прыгнул\p{L}*|сорвал\p{L}+ с|выпал\p{L}* из|slipped|accident(?:al(?:ly)?)?|упал\p{L}*|падени\p{L}+|несчастн\p{L}+ случа\p{L}+|поскользнул\p{L}+`
const STAB = String.raw`(?:with|by) an axe|hacked|топором|stabb(?:ed|ing)|stab wounds?|(?:with|by) (?:a |the )?(?:knife|bayonet|blade|dagger|machete)|knifed|зарезал\p{L}*|зарезан\p{L}*|ножев\p{L}+|ножом|штыком|колото-резан\p{L}+|заточкой`
const SMOKE = String.raw`(?:smoke|gas) (?:inhalation|poisoning)|suffocat\p{L}+|(?:by|from|of|in) (?:the )?(?:smoke|fumes|tear gas|carbon monoxide)|carbon monoxide|задохнул\p{L}+|в дыму|от дыма|угарн\p{L}+|отравлени\p{L}+`
const BURNS = String.raw`burns|burn(?:ed|t) (?:to death|alive)|ожог(?:и|ов|ам|ами|а)?|сгорел\p{L}* (?:заживо|в)`
const RUBBER = String.raw`(?:rubber|plastic)(?: \p{L}+)? (?:bullets?|projectiles?|rounds?)|baton rounds?|резинов\p{L}+ пул\p{L}+|травматическ\p{L}+ (?:пистолет|пул|оружи)\p{L}*`
const STONE = String.raw`(?:threw|thrown) (?:stones?|rocks?|bricks?)|(?:by|from|with) (?:a |the )?(?:stones?|rocks?|bricks?)|stones? (?:\p{L}+ )?(?:thrown|hit|struck)|камн(?:ем|ями|ей)|брошенн\p{L}+ камн\p{L}+`
const BLAST = String.raw`(?:stun |hand )?grenades?|(?:bursting|detonation) of|explosion|blast|shrapnel|shell (?:fragments?|splinters?)|mine|взрыв\p{L}{0,3}|осколк\p{L}+|осколочн\p{L}+|гранат\p{L}|на мине`
const NO_TRACES = String.raw`no (?:signs|traces|marks) of (?:violence|injur\p{L}+|beating)|(?:телесных )?повреждений (?:\p{L}+ )?не (?:обнаружено|выявлено|имелось)|следов (?:насилия|побоев) не (?:обнаружено|выявлено)`

const DEATH_OR_INJURY = String.raw`strangl\p{L}+|throttl\p{L}+|душили|задуш\p{L}+|застрел\p{L}+|расстрел\p{L}+|bullet|пул[яиь]\p{L}*|own life|покончил\p{L}*|suicide|shot|счёты с жизнью|bled|died|dead|deaths?|killed|deceased|lost their lives|injur\p{L}+|body|corpse|wounds|the suspect|prisoner|inmate|the next cell|подозреваем\p{L}+|сокамерник\p{L}*|умер\p{L}*|скончал\p{L}+|смерт\p{L}+|погиб\p{L}*|не стало|м[её]ртв\p{L}+|убил\p{L}*|не проснул\p{L}+|повреждени\p{L}+|травм\p{L}*|тел(?:о|а|е|у)|не вернулся|похорон\p{L}+|р[её]бр\p{L}*`

/** What a death or an injury came from: two accounts that name no cause in common cannot both be right. */
export const causeOfDeath: Version = {
  about: 'the cause of death or injury',
  subject: DEATH_OR_INJURY,
  sides: [
    STRANGLED,
    POISON,
    BLOWS,
    SHOT,
    HANGED,
    ILLNESS,
    WANT,
    COLD,
    WATER,
    CRUSH,
    FALL,
    STAB,
    SMOKE,
    BURNS,
    RUBBER,
    STONE,
    BLAST,
    NO_TRACES,
  ],
}
