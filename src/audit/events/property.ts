import type { EventClass } from './event-class.ts'

/** What befalls houses and goods, and those who lived there. */
export const property: readonly EventClass[] = [
  {
    name: 'burned',
    on: 'things',
    en: [
      'burn(?:ed|t)(?: down| out)?|consumed|burning|set on fire|set alight|set ablaze|set fire to|torched|caught fire|fired|ablaze|arson|charred|scorched',
      '(?:went|gone|go) up in (?:flames|smoke)|gutted|(?:in|to|into) flames|ash(?:es)?|cinders|reduced to rubble|consumed by (?:fire|flames)',
    ],
    ru: [
      String.raw`сгор\p{L}+|сож[жг]\p{L}+|сжег|сжёг|сжигал\p{L}*|подож[жг]\p{L}+|поджи?г\p{L}*|подпал\p{L}+|спал(?:ил|ен)\p{L}*|выгор\p{L}+|горел\p{L}*|в огне|пепел\p{L}*|пепелищ\p{L}*|дотла|охвачен\p{L}* огн\p{L}+`,
    ],
  },
  {
    name: 'destroyed',
    on: 'things',
    en: [
      'destroyed|(?:lying on|(?:razed|burnt|pulled) to) the ground|destruction of|demolished|demolition of|pulled down|torn down|tore down|knocked down|taken down|brought down|bulldozed|razed|flattened|levelled|leveled|wrecked|ruined|in ruins|affected|damaged|swept away|crushed|gutted|uninhabitable|nothing (?:is |was )?left of|no longer (?:stand|stood)|(?:are|is|were|was) gone|wiped out|dismantled|smashed|trashed|vandali[sz]ed',
    ],
    ru: [
      String.raw`снес(?:ён|ен|л)\p{L}*|снос\p{L}{0,3}|разруш\p{L}+|уничтож\p{L}+|разнес\p{L}+|разнесл\p{L}*|разобра(?:н|л)\p{L}*|демонтирова(?:н|л)\p{L}*|демонтаж\p{L}*|срыт\p{L}*|срыл\p{L}*|разгром\p{L}+|порушил\p{L}*|непригодн\p{L}+|осталось? без крыш\p{L}*|раздав\p{L}+|развал\p{L}+|рухнул\p{L}*|под ковш|пошл\p{L}* под|(?:сровня|сравня)(?:л|н)\p{L}*|повре(?:жд|дил)\p{L}*|в руинах|(?:осталась|превратил\p{L}+ в) (?:пыль|груд\p{L}|руин\p{L})|не стало|не осталось|пострада\p{L}+`,
    ],
  },
  {
    name: 'looted',
    on: 'things',
    en: ['looted|pillaged|ransacked|plundered|robbed|stolen|stripped|driven off'],
    ru: [
      String.raw`разграб\p{L}+|мародёр\p{L}+|мародер\p{L}+|ограб\p{L}+|обчист\p{L}+|угна(?:н|л)\p{L}*|украден\p{L}*|похищено`,
    ],
  },
  {
    name: 'searched',
    on: 'things',
    en: ['searched|(?:was|were|been) raided|raided|searches (?:of|in|at)|search of'],
    ru: [String.raw`обыск\p{L}*|обыскива\p{L}+|(?<=полици\p{L} )обош(?:ёл|ел|л[аи])`],
  },
  {
    name: 'displaced',
    on: 'people',
    en: [
      String.raw`lost (?:their|the) (?:homes|houses)|(?:had|have|has) nowhere to (?:go|live|return)|(?:left|were|was|made|rendered) (?:homeless|without (?:a )?(?:roof|homes?|shelter)\p{L}*)|homeless|(?:on|by|along) the (?:roadside|road side|side of the road|verge)|in the open`,
      'displaced|displacement|uprooted|fled|flee|fleeing|took flight|escaped|evacuated|took refuge|took to the (?:bush|hills|forests?|road|mountains)|camp(?:ed|ing) (?:in|at|out)|sleep(?:ing)? (?:in|under) (?:tents|the open)|sought (?:refuge|shelter|safety)|sheltering|refugees?',
      'cross(?:ed|ing)(?: over| the (?:border|river|frontier)| into)|moved[^.;,]{0,24}? to (?:relatives|safety|the homes? of|[^.;,]{0,20}relatives)|left (?:their|the) (?:homes|houses|village)|driven (?:from|out of) (?:their|the)|forced from',
    ],
    ru: [
      String.raw`без крова|некуда (?:идти|возвращаться|деться)|на улице (?:остал|оказал)\p{L}*|(?:остал|оказал)\p{L}* на улице|под открытым небом|без крыши|без жилья|лишил\p{L}* (?:крова|жилья|домов)|бежал\p{L}*|сбежал\p{L}*|покинул\p{L}*|ушл\p{L} (?:в|из|за|через)|переш(?:л\p{L}|ед\p{L}+) (?:границ|реку|через)\p{L}*|переехал\p{L}*|переселил\p{L}*|переселен\p{L}*|эвакуир\p{L}+|беженц\p{L}*|укрыл\p{L}+|нашл\p{L} (?:приют|убежище)|приютил\p{L}*|разъехал\p{L}+|снял\p{L}+ с места|ноч(?:уют|евал\p{L}*) (?:в|под|у)|живут (?:у родн|в палатк|в школ|по родн)\p{L}+|подал\p{L}+ (?:в|за)|ютят\p{L}+`,
    ],
  },
  {
    name: 'evicted',
    on: 'people',
    en: ['evict(?:ed|ions?)|(?:moved|driven|thrown|forced|turned) out'],
    ru: [
      String.raw`высел(?:ен|ил)\p{L}*|выселени\p{L}+|выгнал\p{L}*|вывез(?:ли|ен|ён)\p{L}*|выброшен\p{L}*`,
    ],
  },
]
