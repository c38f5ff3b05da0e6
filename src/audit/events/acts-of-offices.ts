import type { Version } from './version.ts'

/** What offices did or left undone, as they and others tell it. */
export const actsOfOffices: readonly Version[] = [
  {
    about: 'whether a criminal case was opened',
    subject: {
      words: String.raw`case|proceedings|investigation|inquiry|complaint|prosecutor\p{L}*|police|дел[оа]\p{L}?|проверк\p{L}+|расследовани\p{L}+|заявлени\p{L}+|прокур\p{L}+|следств\p{L}+`,
      concepts: 'open-case refuse-case investigate',
    },
    sides: [
      {
        words: String.raw`(?:criminal )?(?:case|proceedings|investigation|inquiry) (?:was|were|has been|have been|had been|is being) (?:\p{L}+ )?(?:opened|launched|instituted|initiated|started)|(?:opened|launched|instituted|initiated) (?:a |an )?(?:\p{L}+ )?(?:criminal )?(?:case|proceedings|investigation|inquiry)|(?<!не )возбу(?:ждено|дил\p{L}?) (?:\p{L}+ )?(?:уголовное )?дел[оа]|(?:уголовное )?дел[оа] (?:\p{L}+ ){0,3}(?<!не )возбуждено`,
        concepts: 'open-case',
      },
      {
        words: String.raw`(?:refus|declin)\p{L}* to (?:open|launch|institute|initiate|start)|no (?:criminal )?(?:case|proceedings|investigation|inquiry) (?:was|were|has|have|had)(?: been)? (?:\p{L}+ )?(?:opened|launched|instituted|initiated|started)|(?:case|proceedings|investigation) (?:was|were|has been|had been) (?:never|not) (?:opened|launched|instituted|initiated|started)|в возбуждении (?:\p{L}+ )?(?:уголовного )?дела (?:\p{L}+ )?отказ\p{L}+|отказ\p{L}* в возбуждении|(?:уголовное )?дел[оа] (?:\p{L}+ ){0,3}не возбу\p{L}+|не возбу\p{L}+ (?:\p{L}+ )?(?:уголовн\p{L}+ )?дел`,
        concepts: 'refuse-case',
      },
    ],
  },
  {
    about: 'special means',
    subject: {
      words: String.raw`gas|water cannon|rubber|stun|force|means|officers|police|protest\p{L}*|crowd|газ\p{L}*|водом[её]т\p{L}*|спецсредств\p{L}*|светошумов\p{L}+|полици\p{L}*|протест\p{L}*|толп\p{L}|сил[ауы]`,
      concepts: 'less-lethal forces crowd',
    },
    sides: [
      {
        words: String.raw`(?:tear ?gas|water cannons?|stun grenades?|rubber (?:bullets|rounds)|flash-?bangs?|pepper spray)(?: (?:was|were))?(?: (?:used|fired|thrown|sprayed))?|слезоточив\p{L}+ газ\p{L}*|водом[её]т\p{L}*|светошумов\p{L}+ гранат\p{L}*|резинов\p{L}+ пул\p{L}+|примен(?:ил|яя)\p{L}* (?:\p{L}+ )?(?:спецсредств|газ)\p{L}*`,
        concepts: 'less-lethal use-gas use-water-cannon rubber-bullet',
      },
      String.raw`no (?:special means|tear ?gas|force|physical force)(?: (?:was|were) used)?|(?:special means|physical force|force|gas) (?:was|were) (?:not|never) (?:used|applied)|without (?:the )?use of (?:force|special means)|(?:спецсредств|физическ\p{L}+ сил|газ|сил)\p{L}*(?: \p{L}+){0,5} не (?:применял|применен|использовал)\p{L}*|без применения (?:силы|спецсредств)`,
    ],
    eitherOr: true,
  },
  {
    about: 'an examination of the body',
    ofPersons: true,
    subject: {
      words: String.raw`autops\p{L}+|post-?mortem|examin\p{L}+|body|pathologist|вскрыти\p{L}+|экспертиз\p{L}+|тел[оа]|морг\p{L}?|труп\p{L}?`,
      concepts: 'autopsy corpse',
    },
    sides: [
      String.raw`no (?:autopsy|post-?mortem|examination)|(?:autopsy|post-?mortem) (?:was|has been|had been) (?:never|not|refused)(?: \p{L}+)?|without (?:an |any )?(?:autopsy|post-?mortem)|вскрыти\p{L} (?:\p{L}+ ){0,2}не (?:проводил|провел|провели|делал|сделал|был)\p{L}*|без вскрытия`,
      {
        words: String.raw`(?:autopsy|post-?mortem)(?: examination)? (?:was|has been|had been) (?:\p{L}+ )?(?:carried out|performed|conducted|made|done)|(?:autopsy|post-?mortem) (?:showed|found|established|revealed|recorded)|вскрыти\p{L} (?:\p{L}+ ){0,2}(?:провед|произвед|показал|установил|выявил)\p{L}*|при вскрытии|по результатам вскрытия`,
        concepts: 'autopsy',
      },
    ],
  },
  {
    about: 'a recording',
    subject: String.raw`video|footage|cameras?|recording|film\p{L}*|видео\p{L}*|камер\p{L}*|запис\p{L}+|съ[её]мк\p{L}*`,
    sides: [
      String.raw`(?:cameras?|recorder)[^.;]{0,30}? (?:not work\p{L}*|(?:was|were) (?:off|broken|switched off|out of order|not (?:on|working)))|no (?:video|footage|recording)s?(?: exists?)?|(?:video|footage|recording)s? (?:\p{L}+ ){0,3}(?:not (?:kept|preserved|saved)|erased|deleted|lost|missing)|камер\p{L}*[^.;]{0,30}? (?:не работал|отключен|выключен|сломан|неисправн)\p{L}*|(?:видео)?запис\p{L}+ (?:\p{L}+ ){0,3}(?:не (?:сохранил|вел|велась|вёл)|ст[её]рт|утрачен|удален|удалён)\p{L}*`,
      String.raw`(?:video|footage|recording|camera)s? (?:\p{L}+ ){0,3}(?:shows?|showed|recorded|captured|confirms?|confirmed)|(?:seen|visible|recorded|filmed|captured) (?:on|in|by) (?:the )?(?:\p{L}+ )?(?:video|footage|cameras?)|according to (?:the )?(?:video|footage|recording)|по видеозапис\p{L}+|видео\p{L}* (?:\p{L}+ ){0,2}(?:видно|показыва\p{L}+|подтвержда\p{L}+|зафиксир\p{L}+)|камер\p{L}* (?:\p{L}+ ){0,2}(?:зафиксир|засня|запечатл)\p{L}+`,
    ],
  },
  {
    about: 'whether the family was told',
    ofPersons: true,
    subject: String.raw`us|me|нам|нас|мне|famil\p{L}+|relatives|wife|mother|father|parents|kin|husband|родственник\p{L}*|родн\p{L}+|семь\p{L}+|жен\p{L}|мат\p{L}+|близк\p{L}+|супруг\p{L}*`,
    sides: [
      String.raw`(?:nobody|no one) (?:told|informed|notified|called) (?:us|me|her|him|them|the family|his|their)|(?:family|relatives|wife|mother|father|parents|we|i) (?:was|were|am) (?:never|not) (?:told|informed|notified)|without (?:telling|informing|notifying) (?:the|his|her|their) (?:family|relatives|wife|parents)|(?:родственник|родн|семь|жен|мат|близк|нам|мне)\p{L}*(?: \p{L}+){0,3} не (?:сообщил|известил|уведомил|позвонил)\p{L}*|никто (?:нас|нам|мне|меня|ей|её|семью|семье) не (?:сообщил|известил|уведомил|предупредил)`,
      String.raw`(?:family|relatives|wife|mother|father|parents|kin|husband|spouse) (?:was|were|has been|had been) (?:\p{L}+ )?(?:told|informed|notified)(?: (?:at once|by telephone|the same day|promptly))?|(?:told|informed|notified) (?:the|his|her) (?:family|relatives|wife|mother|father|parents|husband)|(?:родственник|семь|супруг|жен|мат|родител)\p{L}* (?:\p{L}+ ){0,2}(?<!не )(?:извещ|уведомл|проинформиров|оповещ)\p{L}+|(?<!не )(?:известил|уведомил|сообщил)\p{L}? (?:\p{L}+ )?(?:родственник|семь|супруг|жен|матер|родител)\p{L}*`,
    ],
  },
  {
    about: 'food and medicine',
    ofPersons: true,
    subject: {
      words: String.raw`food|meals?|fed|medicines?|medication|insulin|pills|drugs|еду|ед[ыао]|пищ\p{L}+|кормил\p{L}*|лекарств\p{L}*|инсулин\p{L}*|таблет\p{L}+|медикамент\p{L}*`,
      concepts: 'food medicine',
    },
    sides: [
      {
        words: String.raw`(?:no|without|denied|refused)(?: (?:any|his|her|their))? (?:food|meals|medicines?|medication|insulin|pills)|(?:not|never|n[’']t) (?:been )?(?:fed|given (?:any |his |her )?(?:food|medicine|medication|insulin|pills))|(?:medicines?|medication|insulin|food) (?:\p{L}+ ){0,3}(?:not (?:given|passed|accepted|handed)|taken away|refused|withheld)|не (?:кормил|давал|дали|передал|принял)\p{L}*(?: \p{L}+){0,2}(?: (?:еды|еду|лекарств\p{L}*|инсулин\p{L}*))?|без (?:еды|пищи|лекарств|инсулина)|(?:лекарств|инсулин|медикамент)\p{L}* (?:\p{L}+ ){0,3}не (?:да|переда|приня|пуск)\p{L}*`,
        concepts: 'starve deny-care',
      },
      {
        words: String.raw`(?:food|meals|medicines?|medication|insulin)[^.;]{0,20}? (?:was|were|is|are|has been|have been|had been) (?:\p{L}+ )?(?:given|provided|supplied|issued|available|handed)|(?:fed|given (?:hot )?(?:food|meals)|three meals) (?:\p{L}+ )?(?:a day|daily|times|regularly)|(?:receives?|received|gets?|supplied with|provided with) (?:all |his |her |their )?(?:\p{L}+ )?(?:medicines?|medication|insulin|meals|food)|(?:лекарств|инсулин|медикамент|питани)\p{L}* (?:\p{L}+ ){0,2}(?<!не )(?:обеспеч|выда|предоставл|переда|организован)\p{L}+|(?:обеспечен|накормлен)\p{L}* (?:\p{L}+ ){0,2}(?:питани|лекарств|ед|медикамент)?\p{L}*`,
        concepts: 'feed',
      },
    ],
  },
  {
    about: 'whether still held',
    ofPersons: true,
    subject: {
      words: String.raw`held|custody|detention|prison|jail|cell|isolator|home|released?|freed|bail|стражей|сизо|ивс|изолятор\p{L}*|тюрьм\p{L}+|колони\p{L}+|дом(?:а|ой|у)|свобод\p{L}+|отпу\p{L}+|подписк\p{L}+|арест\p{L}*`,
      concepts: 'custody release',
    },
    sides: [
      {
        words: String.raw`taken (?:straight )?(?:from the court\p{L}*|to (?:the )?(?:\p{L}+['’]s )?prison)|handcuffed in the court\p{L}*|taken into custody|driven off to prison|взят\p{L}? под стражу в зале|(?:is|remains|still) (?:still )?(?:being )?(?:held|kept|detained|in custody|behind bars|in (?:detention|prison|jail|remand))|has not been released|(?:до сих пор|по-прежнему|всё ещё|все еще|оста[её]тся) (?:\p{L}+ )?(?:под стражей|в сизо|в ивс|в изоляторе|в тюрьме|в колонии|сидит|за решёткой|под арестом)`,
        concepts: 'remand extend-custody',
      },
      {
        words: String.raw`(?:has|was|had) (?:already |since )?(?:been )?(?:released|freed|let go|sent home|set free|bailed)|(?:is|remains) (?:already )?(?:at (?:home|large|liberty)|free)|(?:he|she) (?:went|came|returned) home|(?:уже |давно )?(?:отпущен|освобожд[её]н|выпущен)а?|находится (?:дома|на свободе|под подпиской|под домашним)|выш(?:ел|ла) на свободу|вернул(?:ся|ась) домой`,
        concepts: 'release',
      },
    ],
  },
  {
    about: 'whether they came back',
    subject: {
      words: String.raw`return\p{L}*|village|homes?|residents|inhabitants|displaced|refugees|вернул\p{L}+|возвра\p{L}+|жител\p{L}+|село|сел[ае]|беженц\p{L}+|переселенц\p{L}+`,
      concepts: 'return',
    },
    sides: [
      String.raw`(?:nobody|no one|none|not one|not a single \p{L}+) (?:of \p{L}+ )?(?:has |have |had )?(?:come back|returned|gone back|been back)|village (?:is|stands|remains) (?:empty|deserted|abandoned)|никто (?:\p{L}+ ){0,2}не (?:вернул|возврати)\p{L}+|(?:жителей|людей) (?:в (?:селе|посёлке) )?нет|село (?:стоит )?(?:пуст|опусте|безлюдн)\p{L}*`,
      {
        words: String.raw`(?:inhabitants|residents|people|families|villagers|displaced|refugees|population) (?:have |had |were )?(?:all |already |since )?(?:returned|come back|gone back|been brought back)(?: home)?|(?:жител|сем|люд|беженц|переселенц|населени)\p{L}+ (?:\p{L}+ ){0,2}(?<!не )(?:вернул|возврати)\p{L}+`,
        concepts: 'return',
      },
    ],
    eitherOr: true,
  },
  {
    about: 'whether they came home',
    ofPersons: true,
    subject: String.raw`\p{L}+`,
    sides: [
      String.raw`not a single one has come|(?:is|are) still (?:with|there|in the (?:bush|forest|hands))|(?:none|nobody|neither|no one|not one)[^.;,]{0,40}? (?:has |have )?(?:come (?:home|back)|returned|called|been seen)|(?:is|are|remains?) (?:still )?missing|whereabouts (?:are |is |remain )?(?:still )?unknown|(?:has|have) not (?:come (?:home|back)|returned|been seen)|(?:так и |до сих пор )?не вернул(?:ся|ась|ись)|местонахождение (?:\p{L}+ )?(?:неизвестно|не установлено)|пропал без вести`,
      String.raw`(?:was|were|had been) (?:set free|let go|sent home)|(?:was|were) released(?: the same day| on| after)?|(?:отпущен|освобожд[её]н)\p{L}* (?:\p{L}+ )?(?:в тот же|после|домой|через)|отпустил\p{L}* домой|(?:has|have) (?:come|returned|gone) home|(?:every one|all) of them (?:has|have|had|was|were) (?:since )?(?:been )?(?:freed|released|regained)|regained (?:their |his |her )?freedom|handed over to (?:their|his|her) parents|every one of (?:them|these) (?:was|were) released|no missing persons|в настоящее время (?:он |она )?прожива\p{L}+|жив и (?:продолжает|здоров)`,
    ],
  },
  {
    about: 'by force or of their own will',
    subject: String.raw`work\p{L}*|harvest|cotton|fields?|collection|participation|clean-up|teachers?|students?|bus|lorry|участи\p{L}+|сбор\p{L}*|хлоп\p{L}+|пол[яей]\p{L}*|работ\p{L}+|поехал\p{L}*|субботник\p{L}*|благоустройств\p{L}+|стройк\p{L}+`,
    sides: [
      {
        words: String.raw`(?:no|not a|nobody[^.;]{0,30}? had (?:a|any)) (?:choice|say)|(?:could|can|must) not refuse|(?:was|were|are) (?:forced|made|obliged|compelled|ordered) to|or (?:be |lose)[^.;]{0,20}(?:dismissed|fired|job)|отказаться (?:\p{L}+ )?(?:нельзя|невозможно)|кто не (?:поедет|едет|сядет|выйдет)[^.;]{0,60}?(?:заявлени|увол|по собственному)\p{L}*|принудительн\p{L}+|заставля\p{L}+|заставил\p{L}*|пригнал\p{L}*|обязал\p{L}*`,
        concepts: 'forced coerce',
      },
      {
        words: String.raw`(?:purely |strictly |entirely )?voluntar(?:y|ily)|of (?:his|her|their) own (?:free )?will|nobody (?:was )?forced|сугубо добровольн\p{L}+|(?:исключительно |сугубо )?добровольн\p{L}+|по собственн\p{L}+ желани\p{L}+|субботник\p{L}*|никто (?:\p{L}+ )?не (?:принуждал|заставлял)\p{L}*`,
        concepts: 'voluntary',
      },
    ],
  },
  {
    about: 'illness before',
    ofPersons: true,
    subject: String.raw`ill|illness|healthy|health|disease|sick|ulcer|heart|died|death|болел\p{L}*|болезн\p{L}+|здоров\p{L}*|заболевани\p{L}+|сердц\p{L}|умер\p{L}*|смерт\p{L}+`,
    sides: [
      String.raw`(?:never|not) (?:\p{L}+ )?been (?:ill|sick)(?: in (?:his|her) life)?|(?:was|were|been) (?:perfectly |completely |quite )?healthy|in (?:good|perfect) health|never complained (?:of|about) (?:his|her) (?:heart|health)|(?:никогда|ни разу|ничем) (?:\p{L}+ )?не (?:болел|жаловал|хворал)\p{L}*|был\p{L}? (?:совершенно |абсолютно |полностью )?здоров\p{L}?|на (?:сердце|здоровье) (?:\p{L}+ )?не жаловал\p{L}+`,
      String.raw`pre-?existing (?:\p{L}+ )?(?:illness|condition|disease|ulcer)|chronic (?:\p{L}+ )?(?:illness|disease|condition)|long (?:suffered|been suffering) from|suffered from (?:a |an )?(?:chronic|heart|serious)|(?:had|with) a (?:heart|chronic|serious) (?:condition|disease|illness)|хроническ\p{L}+ (?:\p{L}+ )?(?:болезн|заболевани)\p{L}*|(?:давно|тяжело|длительно) (?:болел|страдал)\p{L}*|страдал\p{L}? (?:\p{L}+ )?(?:заболевани|болезн|сердечн)\p{L}*|сопутствующ\p{L}+ заболевани\p{L}+`,
    ],
  },
  {
    about: 'what was taken from the house',
    subject: String.raw`search|house|flat|home|money|jewellery|gold|things|belongings|property|обыск\p{L}*|дом\p{L}?|квартир\p{L}|деньг\p{L}*|денег|золот\p{L}|вещ\p{L}+|имуществ\p{L}+`,
    sides: [
      String.raw`(?:made|forced|ordered|had)(?: \p{L}+)? to (?:give|hand) (?:up|over)|give up (?:\p{L}+ ){0,2}(?:telephones?|phones?|money)|(?:took|stole|carried off|pocketed|helped themselves to) (?:\p{L}+ ){0,4}(?:money|cash|savings|jewellery|gold|ring|earrings|television|belongings)|(?:money|cash|savings|jewellery|gold|earrings)[^.;,]{0,30}? (?:was|were|had been|has been)? ?(?:taken|stolen|missing|gone|disappeared)|(?:забрал|унес|украл|прихватил|сняли)\p{L}* (?:\p{L}+ ){0,4}(?:деньги|денег|золото|украшени\p{L}+|вещи|телевизор)|(?:деньги|золото|украшени\p{L}+|серьги)(?: \p{L}+){0,5} (?:пропал|исчез|украл|забрал|снял)\p{L}*`,
      String.raw`(?:nothing|no (?:property|valuables|money)) (?:was |were |had been )?(?:taken|removed|stolen|seized|missing)|(?:property|belongings|valuables) (?:was|were) (?:not|never) (?:touched|taken)|ничего (?:\p{L}+ ){0,2}не (?:изъя|взя|забра|пропа|тро)\p{L}+|(?:имуществ|ценност|вещ|деньг)\p{L}*(?: \p{L}+){0,3} не (?:изыма|трога|брал|пропада)\p{L}*`,
    ],
  },
  {
    about: 'where the accused was then',
    ofPersons: true,
    subject: String.raw`alibi|scene|there|at home|place|witness\p{L}*|evening|night|алиби|мест\p{L}|дома|вечер\p{L}?|ночь\p{L}?|присутстви\p{L}+|нахожден\p{L}+`,
    sides: [
      String.raw`(?:he|she|they|i|we) (?:was|were) (?:at home|asleep|at work|in (?:another|a different) \p{L}+|not there|nowhere near|with (?:me|us))|(?:his|her) alibi|(?:он|она|я|муж|сын) (?:\p{L}+ ){0,2}(?:был|была|находил\p{L}+|сидел|спал|чинил)\p{L}* (?:со мной|дома|у нас|на работе|в другом)|там (?:его |её )?не было|не было (?:там|на месте)|алиби`,
      String.raw`(?:presence|whereabouts) (?:at|on) the (?:scene|spot)[^.;]{0,40}? (?:confirmed|established|proved|proven)|(?:was|were) (?:seen|identified|recognised|recognized|filmed) (?:at|near|on) the (?:scene|spot|place)|(?:нахождени|присутстви)\p{L}+[^.;]{0,60}? (?:подтвержд|установл|доказан)\p{L}+|опознан\p{L}* (?:\p{L}+ ){0,3}(?:потерпевш|свидетел)\p{L}+|(?:находил|был)\p{L}* на месте (?:преступлени|происшестви|событи)\p{L}+`,
    ],
  },
]
