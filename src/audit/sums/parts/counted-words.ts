import { wholeWords } from '../../words/whole-words.ts'

/** Groups that share people out by sex, age or side; of one row each excludes the others. */
export const GROUPS: readonly (readonly [group: string, words: RegExp])[] = [
  [
    'women',
    wholeWords(
      'women|woman|females?|wives|mothers|ladies|женщин\\p{L}*|жен(?:а|ы|ам)?|матер(?:ей|и|ям|ь)',
    ),
  ],
  [
    'girls',
    wholeWords(
      'girls?|daughters?|девоч(?:ек|ки|ка|кам)|девуш(?:ек|ки|ка|кам)|доч(?:ь|ери|ерей|ерям|ка|ки|ек)',
    ),
  ],
  ['boys', wholeWords('boys?|sons?|мальчи\\p{L}*|сын(?:а|ов|овья|овей|овьям|у)?|юнош\\p{L}*')],
  [
    'children',
    wholeWords(
      'child(?:ren)?|minors?|bab(?:y|ies)|infants?|toddlers?|teenagers?|adolescents?|juveniles?|(?:small|little|young) ones|kids?|schoolchildren|дет(?:ей|и|ям|ьми|ишек)|реб[её]н\\p{L}*|ребят\\p{L}*|несовершеннолетн\\p{L}*|подрост\\p{L}*|младен\\p{L}*|малыш\\p{L}*|школьник\\p{L}*',
    ),
  ],
  [
    'elderly',
    wholeWords(
      'elderly|elders|old (?:men|women|people)|pensioners?|пожил\\p{L}*|стари(?:к|ков|ки|ка|кам)|старик\\p{L}*|пенсионер\\p{L}*|старуш\\p{L}*',
    ),
  ],
  ['adults', wholeWords('adults?|grown-ups?|взросл\\p{L}*|совершеннолетн\\p{L}*')],
  ['men', wholeWords('men|man|males?|fathers|husbands|мужчин\\p{L}*|муж(?:ей|ья|а)|мужик\\p{L}*')],
  [
    'forces',
    wholeWords(
      'police(?:m[ae]n|women)?|officers?|soldiers?|troops|guards?|servicem[ae]n|gendarmes?|policem[ae]n|полицейск\\p{L}*|милиционер\\p{L}*|солдат\\p{L}*|военнослужащ\\p{L}*|силовик\\p{L}*|охранник\\p{L}*|гвардей\\p{L}*|конвоир\\p{L}*',
    ),
  ],
  [
    'attackers',
    wholeWords(
      'attackers?|assailants?|gunm[ae]n|raiders?|militants?|rebels?|terrorists?|insurgents?|нападавш\\p{L}*|боевик\\p{L}*|террорист\\p{L}*|погромщик\\p{L}*',
    ),
  ],
  [
    'civilians',
    wholeWords(
      'civilians?|inhabitants?|residents?|villagers?|locals|passers-by|bystanders?|мирн\\p{L}+ жител\\p{L}*|гражданск\\p{L}*|местн\\p{L}+ жител\\p{L}*|жител\\p{L}*|прохож\\p{L}*',
    ),
  ],
]

/** Nouns by the kind of what they count. */
export const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['families', wholeWords('famil(?:y|ies)|households?|сем(?:ей|ья|ьи|ьям|ьями|ью)')],
  [
    'people',
    wholeWords(
      'people|persons?|individuals?|souls?|lives|deaths?|dead|bod(?:y|ies)|corpses?|citizens?|workers?|miners?|strikers?|employees?|labou?rers?|protest[eo]rs?|demonstrators?|rioters?|participants?|activists?|supporters?|voters?|prisoners?|inmates?|convicts?|detainees?|detained|arrested|arrests|suspects?|defendants?|accused|foreigners?|migrants?|refugees?|deportees?|evictees?|tenants?|students?|pupils?|victims?|casualties|fatalities|wounded|injured|abducted|hostages?|captives?|survivors?|journalists?|reporters?|lawyers?|teachers?|nurses?|doctors?|herders?|farmers?|traders?|fishermen|drivers?|members?|believers?|worshippers?|monks?|nuns?|priests?|bloggers?|petitioners?|applicants?|claimants?|witnesses|names|patients?|passengers?|parishioners?|brothers|sisters|siblings|relatives|human beings|человек\\p{L}*|люд(?:ей|и|ям|ьми)|лиц(?:о|а|ам)?|граждан\\p{L}*|сельчан\\p{L}*|рабоч\\p{L}*|работник\\p{L}*|горняк\\p{L}*|шахт[её]р\\p{L}*|нефтяник\\p{L}*|бастующ\\p{L}*|протестующ\\p{L}*|митингующ\\p{L}*|участник\\p{L}*|активист\\p{L}*|заключ[её]нн\\p{L}*|осужд[её]нн\\p{L}*|арестант\\p{L}*|задержанн\\p{L}*|арестованн\\p{L}*|подозреваем\\p{L}*|подсудим\\p{L}*|обвиняем\\p{L}*|иностран\\p{L}*|мигрант\\p{L}*|беженц\\p{L}*|студент\\p{L}*|ученик\\p{L}*|пострадавш\\p{L}*|ранен(?:ых|ые|ым)|погибш\\p{L}*|убит(?:ых|ые|ым)|жертв\\p{L}*|похищенн\\p{L}*|пропавш\\p{L}*|выживш\\p{L}*|уцелевш\\p{L}*|заложник\\p{L}*|журналист\\p{L}*|адвокат\\p{L}*|учител\\p{L}*|врач\\p{L}*|фермер\\p{L}*|торгов\\p{L}*|водител\\p{L}*|заявител\\p{L}*|потерпевш\\p{L}*|свидетел\\p{L}*|пациент\\p{L}*|пассажир\\p{L}*|верующ\\p{L}*|прихожан\\p{L}*|смерт(?:ей|и|ь)|тел(?:а|о)?(?= )|трупов|труп(?:а)?|душ|имен|имён|фамили\\p{L}*|бойцов|бойца|срочник\\p{L}*|призывник\\p{L}*|новобран\\p{L}*',
    ),
  ],
  [
    'houses',
    wholeWords(
      'hous(?:e|es)|homes|dwellings?|huts?|compounds?|structures?|buildings?|roofs|shelters?|shacks?|tents?|apartments|flats|homesteads?|дом(?:а|ов|ам|ах|ами)|двор(?:а|ов|ы|ам)|жилищ\\p{L}*|постро\\p{L}*|строени\\p{L}*|здани\\p{L}*|хиж\\p{L}*|лачуг\\p{L}*|палат(?:ок|ки)|юрт(?:ы)?|квартир(?:ы)?|хозяйств\\p{L}*',
    ),
  ],
  [
    'cases',
    wholeWords(
      'complaints?|recommendations?|cases?|applications?|files|petitions?|appeals?|requests?|claims?|proceedings|investigations?|reports?|inquiries|motions?|submissions?|allegations?|жалоб\\p{L}*|рекомендаци\\p{L}*|дел(?:а|о|ам)?|заявлени\\p{L}*|обращени\\p{L}*|ходатайств\\p{L}*|иск(?:а|ов|и)?|производств\\p{L}*|запрос(?:а|ов|ы)?|проверок|проверки|звонк\\p{L}*|звонков|эпизод\\p{L}*',
    ),
  ],
  [
    'messages',
    wholeWords(
      'messages?|letters?|posts?|calls?|texts|comments|сообщени\\p{L}*|писем|письм[оа]|постов|поста|комментари\\p{L}*|призыв\\p{L}*|оскорблени\\p{L}*',
    ),
  ],
  [
    'animals',
    wholeWords(
      'cattle|head|cows?|goats?|sheep|oxen|horses?|camels?|livestock|animals?|коров\\p{L}*|овец|овцы|коз(?:ы)?|голов(?:ы)?|лошад\\p{L}*|скота|баран\\p{L}*|верблюд\\p{L}*',
    ),
  ],
  [
    'places',
    wholeWords(
      'villages?|settlements?|hamlets?|towns?|districts?|localities|colon(?:y|ies)|prisons?|с[её]л(?:а)?|деревн\\p{L}+|деревень|пос[её]лк\\p{L}*|населенн\\p{L}+|населённ\\p{L}+|район(?:а|ов|ах)|колони\\p{L}*|город(?:а|ов|ах)',
    ),
  ],
  [
    'vehicles',
    wholeWords(
      'vehicles?|cars?|buses|trucks?|lorries|motorbikes?|motorcycles?|bulldozers?|excavators?|машин\\p{L}*|автомобил\\p{L}*|автобус\\p{L}*|грузовик\\p{L}*|автозак\\p{L}*|бульдозер\\p{L}*',
    ),
  ],
  [
    'shops',
    wholeWords(
      'shops?|stores?|stalls?|kiosks?|businesses|markets|магазин\\p{L}*|лав(?:ок|ки)|киоск\\p{L}*|кафе|ларьк\\p{L}*',
    ),
  ],
  [
    'schools',
    wholeWords(
      'schools?|clinics?|hospitals?|churches|mosques?|школ(?:ы)?|больниц\\p{L}*|церкв\\p{L}*|мечет\\p{L}*',
    ),
  ],
  [
    'injuries',
    wholeWords(
      'bruises?|abrasions?|wounds?|fractures?|injuries|scars?|lacerations?|burns|blows?|кровоподт[её]к\\p{L}*|ссадин\\p{L}*|ран(?:ы)?|перелом\\p{L}*|синяк\\p{L}*|повреждени\\p{L}*|шрам\\p{L}*|ожог\\p{L}*|удар(?:а|ов)|р[её]б(?:ер|ра)',
    ),
  ],
  [
    'things',
    wholeWords(
      'phones?|computers?|laptops?|documents?|passports?|items?|weapons?|rifles?|machines?|сертификат\\p{L}*|телефон\\p{L}*|компьютер\\p{L}*|ноутбук\\p{L}*|документ\\p{L}*|паспорт\\p{L}*|предмет\\p{L}*|автомат\\p{L}*|расписок|расписки|кусочк\\p{L}*|патрон\\p{L}*|ракет\\p{L}*',
    ),
  ],
]
