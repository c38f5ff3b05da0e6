/**
 * Nouns by which texts count one thing, by class: name, English, Russian. Of several classes in one
 * phrase the first counts. Words for a people, for women or for children are in no class of people:
 * they narrow the crowd down.
 */
export const countedNouns: readonly (readonly [name: string, en: string, ru: string])[] = [
  [
    'bruises',
    'bruis(?:es?|ing)|contusions?|haematomas?|hematomas?|ecchymos[ei]s',
    String.raw`синяк\p{L}*|кровопод?т[её]к\p{L}*|гематом\p{L}*|ушиб(?:ов|а|ы)`,
  ],
  [
    'wounds',
    '(?:gunshot|bullet|entry|exit|stab|knife|shrapnel|cut|incised) (?:wounds?|holes?)|holes?(?=,? in (?:the|his|her) (?:head|back|chest|body|neck))|bullets?(?= (?:in|were|from))',
    String.raw`удар(?:а|ов|ами)? ножом|(?:пулев|огнестрельн|ножев|осколочн|колото-резан|резан)\p{L}+ ран\p{L}{0,3}`,
  ],
  [
    'injuries',
    'injuries|lesions|traumas|marks(?! of (?:protest|respect|honou?r))',
    String.raw`(?:телесн\p{L}+ )?повреждени(?:й|я|е)|следов (?:побоев|ударов)|травм(?:ы|)`,
  ],
  [
    'broken bones',
    'fractures?|(?:broken|cracked|fractured) (?:ribs?|bones?)|ribs?',
    String.raw`перелом\p{L}{0,3}|р[её]бер|ребр\p{L}{1,3}`,
  ],
  [
    'shots',
    'shots|rounds|cartridges?|(?:cartridge|shell|spent|bullet) casings?|spent cartridges?',
    String.raw`выстрел\p{L}{0,3}|патрон\p{L}{0,3}|гильз\p{L}{0,3}`,
  ],
  [
    'forces',
    'operatives?|officials?|police\\p{L}*|(?:police )?officers?|agents?|constables?|soldiers?|troops|guards?|servicem[ae]n|policem[ae]n|staff|gendarmes?|fighters of|riot police|commandos?|security personnel|law enforcers?',
    String.raw`полицейск\p{L}*|полици\p{L}*|сотрудник\p{L}*|агент\p{L}{0,3}|карабинер\p{L}*|жандарм\p{L}*|солдат\p{L}*|военнослужащ\p{L}*|военн\p{L}{1,3}|силовик\p{L}*|охранник\p{L}*|конвоир\p{L}*|бойц\p{L}{1,3}|боец|омоновц\p{L}*|спецназовц\p{L}*|милиционер\p{L}*|гвардейц\p{L}*|росгвардейц\p{L}*|пристав\p{L}{0,3}|дружинник\p{L}*`,
  ],
  [
    'attackers',
    'attackers?|assailants?|offenders?|culprits?|gunm[ae]n|armed (?:individuals|persons|people|youths|men|civilians)|raiders?|armed m[ae]n|mobs?|militants?|bandits?|rebels?|terrorists?|insurgents?|thugs?|looters?|aggressors?|perpetrators?|vigilantes?',
    String.raw`нападавш\p{L}*|нападающ\p{L}*|боевик\p{L}*|погромщик\p{L}*|бандит\p{L}*|террорист\p{L}*|налётчик\p{L}*|налетчик\p{L}*|вооруж[её]нн\p{L}* (?:люд\p{L}*|мужчин\p{L}*|лиц\p{L}*)|мародёр\p{L}*|мародер\p{L}*|хулиган\p{L}*`,
  ],
  [
    'children',
    'child(?:ren)?|minors?|babies|infants?|toddlers?|teenagers?|kids|juveniles?|under-?ages?|boys|girls|schoolchildren',
    String.raw`дет(?:ей|и|ям|ьми)|реб[её]н\p{L}*|несовершеннолетн\p{L}*|подрост\p{L}*|малыш\p{L}*|младен\p{L}+`,
  ],
  ['families', 'famil(?:y|ies)|households?', 'сем(?:ей|ья|ьи|ьям|ьями|ью)|домохозяйств\\p{L}*'],
  [
    'places of worship',
    'mosques?|churches|chapels?|temples?|shrines?|prayer houses?',
    String.raw`мечет\p{L}+|церкв\p{L}+|храм\p{L}*|часовен|молитвенн\p{L}+ дом\p{L}*`,
  ],
  ['schools', 'schools', 'школ(?:ы|ам|ах)?'],
  [
    'houses',
    'hous(?:e|es)|homes?|homesteads?|dwellings?|shelters?|huts?|compounds?|shacks?|cottages?|cabins?|buildings?|structures?|farmsteads?|yards|roofs|plots?|properties|constructions?',
    String.raw`дом(?:а|ов|ам|ах|ами)?|домик\p{L}*|жилищ\p{L}*|постро(?:ек|йки|йках|ен\p{L}*)|строени\p{L}+|сооружени\p{L}+|здани\p{L}+|двор(?:а|ов|ы|ам)?|подвор\p{L}+|хижин\p{L}*|хат(?:а|ы|)|изб(?:а|ы|)|усадеб|усадьб\p{L}+|лачуг\p{L}*|барак\p{L}*|домовладени\p{L}+|домостроени\p{L}+`,
  ],
  [
    'shops',
    'shops?|stores?|stalls?|kiosks?|markets?|cafes?|restaurants?|businesses|outlets?',
    String.raw`магазин\p{L}*|лав(?:ок|ки|ка|ками)|киоск\p{L}*|ларьк\p{L}+|ларёк|кафе|торгов\p{L}+ точ\p{L}+`,
  ],
  [
    'vehicles',
    'vehicles?|cars?|trucks?|lorr(?:y|ies)|buses|motorbikes?|motorcycles?|tractors?|bulldozers?|excavators?|vans?|pickups?|ambulances?',
    String.raw`машин\p{L}*|автомобил\p{L}*|автомашин\p{L}*|грузовик\p{L}*|автобус\p{L}*|мотоцикл\p{L}*|трактор\p{L}*|бульдозер\p{L}*|экскаватор\p{L}*|фургон\p{L}*|автозак\p{L}*|единиц\p{L}* техники`,
  ],
  [
    'livestock',
    'cows?|cattle|head of|goats?|sheep|horses?|camels?|livestock|donkeys?|pigs?|poultry|chickens?',
    String.raw`коров\p{L}*|голов|скот\p{L}*|коз(?:ы|)|овец|овц\p{L}+|баран\p{L}*|лошад\p{L}+|верблюд\p{L}*`,
  ],
  ['tents', 'tents?', 'палат(?:ок|ки|ка|ках|ками)|юрт(?:ы|)'],
  [
    'people',
    'people|persons?|individuals?|youths?|(?:foreign |third-country )?nationals|recruits?|souls|names|lives|bodies|corpses|skulls?|neighbou?rs?|adults?|m[ae]n|citizens?|civilians?|residents?|villagers?|inhabitants?|locals|herders?|farmers?|workers?|miners?|strikers?|oil ?workers?|employees?|members of (?:the )?(?:\\p{L}+ )?staff|labou?rers?|protest[eo]rs?|demonstrators?|rioters?|participants?|activists?|supporters|voters?|prisoners?|inmates?|convicts?|detainees?|detained|arrested|arrestees|suspects?|defendants?|accused|foreigners?|migrants?|refugees?|IDPs|deportees|evictees|tenants|porters?|male persons|students?|pupils?|victims?|casualties|fatalities|deaths|wounded|injured|dead|abducted|hostages?|captives?|believers|worshippers|passengers|patients|travellers|survivors|us|them',
    String.raw`человек\p{L}*|чел|душ|парн(?:ей|я|и)|ребят\p{L}*|воспитанник\p{L}*|призывник\p{L}*|новобран\p{L}+|мужчин\p{L}*|люд(?:ей|и|ям|ьми)|лиц(?:о|а|ам)?|гражд[ая]н\p{L}*|жител\p{L}*|сельчан\p{L}*|односельчан\p{L}*|селян\p{L}*|горожан\p{L}*|местн\p{L}{2}|рабоч\p{L}*|работник\p{L}*|горняк\p{L}*|шахт[её]р\p{L}*|нефтяник\p{L}*|бастующ\p{L}*|забастовщик\p{L}*|протестующ\p{L}*|митингующ\p{L}*|демонстрант\p{L}*|участник\p{L}*|активист\p{L}*|заключ[её]нн\p{L}*|осужд[её]нн\p{L}*|арестант\p{L}*|задержанн\p{L}*|арестованн\p{L}*|подозреваем\p{L}*|подсудим\p{L}*|обвиняем\p{L}*|фигурант\p{L}*|иностранц\p{L}*|мигрант\p{L}*|беженц\p{L}*|студент\p{L}*|ученик\p{L}*|школьник\p{L}*|учащ\p{L}*|пострадавш\p{L}*|ранен\p{L}*|погибш\p{L}*|убит\p{L}{2,3}|избит\p{L}*|похищенн\p{L}*|выслан\p{L}*|жертв(?:ы|ам|)|тел(?:а|)|труп\p{L}*|пассажир\p{L}*|пациент\p{L}*|верующ\p{L}*|прихожан\p{L}*|фамили\p{L}+|переселенц\p{L}*|выживш\p{L}*`,
  ],
]

/** Ends of nouns that look like a trade and name no crowd of their own. */
export const narrowingNouns =
  'women|girls|boys|elderly|daughters?|sisters?|brothers?|mothers?|fathers?|others|numbers|orders|papers|letters|posters|centers|quarters|computers|containers|ministers|leaders|lawyers|trailers|members|doctors|motors|tractors|errors|factors|sectors|documents|shelters|hectares|metres|meters|kilometres|kilometers|litres|liters|dollars|hours|doz[ei]rs?|months|дочер\\p{L}+|сестер|сест[её]р|матер\\p{L}+|метр\\p{L}*|доллар\\p{L}*|километр\\p{L}*|литр\\p{L}*|номер\\p{L}*'
