import type { Version } from './version.ts'

/** What was done or left undone, where authorities tell it one way and those concerned another. */
export const conduct: readonly Version[] = [
  {
    about: 'whether help was held up',
    subject: String.raw`ambulances?|paramedics?|casualties|wounded|injured|medics|скор\p{L}+|раненых|пострадавш\p{L}+|медик\p{L}+|врач\p{L}+`,
    sides: [
      'without (?:any )?delay|immediate(?:ly)?|promptly|at once|unhindered|незамедлительно|без (?:промедления|задержек|задержки)|немедленно|беспрепятственно|сразу же',
      String.raw`held (?:up|back)|stood (?:at|behind|outside)|(?:was|were) (?:not let|blocked|stopped|turned (?:back|away))|kept waiting|barred from|blocked the (?:road|way)|(?:would|did) not let|wave[sd] on|не (?:пропуст|пропуска|подпуска|подпуст)\p{L}*|стоял\p{L}* (?:за|у|перед)|(?:простоял|прождал|задержал)\p{L}*|перекрыл\p{L}* (?:дорог|путь)\p{L}*`,
    ],
  },
  {
    about: 'whether a post let them through',
    subject: String.raw`checkpoints?|(?:road|police|army) ?blocks?|roadblocks?|posts?|cordons?|barriers?|boom|пост\p{L}{0,3}|блокпост\p{L}*|шлагбаум\p{L}*|кордон\p{L}*|оцеплени\p{L}+`,
    sides: [
      String.raw`(?<!(?:not|never|n[’']t) )(?:let|waved|allowed|nodded)(?: \p{L}+){1,6} (?:through|pass|past|drive on)|(?:lifted|raised|opened) the (?:barrier|boom|gate)|шлагбаум\p{L}* (?:\p{L}+ ){0,3}(?:подня|откры)\p{L}*|(?:подня|откры)\p{L}* (?:\p{L}+ ){0,2}шлагбаум|(?<!(?:не|ни) )пропустил\p{L}*`,
      String.raw`(?:did not|didn[’']t|never) (?:let|allow|wave)(?: \p{L}+){1,4} (?:through|pass|past)|(?:no|not a single|not one) (?:vehicle|car|lorry|truck|bus)s?[^.;]{0,40}?(?:let|passed|allowed|through)|stopped every (?:vehicle|car)|не (?:был\p{L} )?пропу(?:ст|щ)\p{L}*`,
    ],
  },
  {
    about: 'whether guilt was admitted',
    ofPersons: true,
    subject: String.raw`guilt\p{L}*|plea\p{L}*|defendants?|accused|charges|вин(?:а|ы|у|е|ой)|виновн\p{L}+|подсудим\p{L}+|обвиняем\p{L}+|фигурант\p{L}*`,
    sides: [
      String.raw`ple(?:aded|d) guilty|(?<!(?:not|never|n[’']t|to) )admitted (?:(?:all|full|the|their|his|her) ){0,2}(?:guilt|charges)|признал\p{L}* (?:(?:свою|полностью|полную|всю) ){0,2}вину|вину (?:(?:свою|полностью|все|сразу) ){0,2}признал\p{L}*|раскаял\p{L}*`,
      String.raw`ple(?:aded|d) not guilty|(?:did not|didn[’']t|never|refused to|none of (?:\p{L}+ ){1,3}) ?(?:admit|plead|plea|confess)\p{L}*[^.;,]{0,20}guilty?|denied (?:the charges|(?:any |all |their |his |her )?guilt)|maintain\p{L}* (?:his|her|their) innocence|вин\p{L} (?:\p{L}+ ){0,3}не призна\p{L}+|не призна\p{L}+ (?:\p{L}+ ){0,2}(?:вин\p{L}|себя)`,
    ],
  },
  {
    about: 'passports and documents',
    subject: {
      words: String.raw`passports?|travel documents?|identity (?:cards?|papers|documents)|паспорт\p{L}*|документ\p{L}*`,
      concepts: 'passport',
    },
    sides: [
      String.raw`(?:collect|confiscat|seiz|withh)\p{L}* (?:\p{L}+ ){0,3}(?:passports?|documents?|papers)|took (?:away )?(?:\p{L}+ ){0,2}(?:passports?|documents?)|(?:passports?|documents?) (?:were|was) (?:taken|confiscated|seized|withheld|collected)|(?:отобра|отн|забра|изъя|собра)\p{L}* (?:\p{L}+ ){0,2}(?:паспорт|документ)\p{L}*|(?:паспорт|документ)\p{L}* (?:\p{L}+ ){0,2}(?:отобра|отня|забра|изъя)\p{L}*`,
      String.raw`(?:had|kept|held|retained) (?:\p{L}+ ){0,3}(?:passports?|travel documents?|papers)(?: \p{L}+){0,3} (?:possession|hands|keeping|lockers?|cabins?|pockets?|bags?|drawers?)|(?:in|by) (?:his|her|their) own (?:possession|hands|keeping)|(?:passports?|documents?) (?:were|was) (?:never|not) (?:taken|confiscated|seized|withheld)|(?:паспорт|документ)\p{L}* (?:\p{L}+ ){0,2}не (?:отбира|изыма|забира)\p{L}*|(?:паспорт|документ)\p{L}* (?:остав|были|находил)\p{L}* (?:у|при) (?:них|себе|людях)`,
    ],
  },
  {
    about: 'telephones',
    subject: String.raw`(?:tele)?phones?|mobiles?|телефон\p{L}*|мобильн\p{L}+|гаджет\p{L}*`,
    sides: [
      String.raw`phones? (?:\p{L}+ ){0,4}(?:smashed|taken|seized|confiscated|broken|thrown)|(?:smash|seiz|confiscat|broke|took|threw)\p{L}* (?:\p{L}+ ){0,3}phones?|(?:телефон|мобильн)\p{L}*[^.;]{0,40}? (?<!не )(?:расколот|разби|отобра|отня|забра|изъя|ссып|лома|слома|выброс)\p{L}*|(?:разби|отобра|отня|забра|изъя|слома)\p{L}* (?:\p{L}+ ){0,3}(?:телефон|мобильн)\p{L}*`,
      String.raw`phones? (?:\p{L}+ ){0,3}(?:not|never) (?:\p{L}+ )?(?:smashed|taken|seized|confiscated|broken)|(?:телефон|мобильн|устройств)\p{L}*[^.;]{0,40}? не (?:изыма|отбира|забира|порти|лома|разбива)\p{L}*`,
    ],
  },
  {
    about: 'whether asylum was asked for',
    subject: String.raw`asylum|refugees?|protection|убежищ\p{L}*|беженц\p{L}*|защит\p{L}+`,
    sides: [
      String.raw`(?:ask|appli|apply|beg|plead)\p{L}* (?:\p{L}+ ){0,3}(?:asylum|protection)|(?:said|repeated|shouted|the word)[^.;]{0,20}asylum|(?:прос|попрос)\p{L}* (?:\p{L}+ )?убежищ\p{L}+|(?:слово|слова)[^.;]{0,12}(?:asylum|убежищ\p{L}*)`,
      String.raw`(?:none|nobody|no one|not one|did not|never|no)[^.;]{0,100}(?:asylum|refugee status|protection)|(?:asylum|protection) (?:was|were) (?:not|never) (?:asked|requested|sought)|(?:желани|ходатайств|заявлени|просьб)\p{L}*[^.;]{0,50}(?:убежищ|беженц|защит)\p{L}*[^.;]{0,40}(?:ни один|никто|не)(?: \p{L}+){0,4}|(?:никто|ни один)[^.;]{0,50}убежищ\p{L}*`,
    ],
  },
  {
    about: 'payment',
    subject: String.raw`paid|pay|payments?|compensation|wages|settled?|pledged|dollars|euros?|выпла\p{L}+|компенсаци\p{L}+|зарплат\p{L}*|деньг\p{L}*|деньги|тенге|рубл\p{L}+`,
    sides: [
      String.raw`(?:paid|settled|compensated)[^.;,]{0,30} in full|fully (?:paid|compensated|settled)|all (?:debts|wages|arrears) (?:were|have been|had been) (?:paid|settled)|выплачен\p{L}* (?:полностью|в полном объ[её]ме|сполна)|(?:полностью|сполна|в полном объ[её]ме) (?:выплач|погаш|возмещ)\p{L}*|задолженност\p{L}* (?:погашена|нет|отсутствует)`,
      String.raw`outstanding|still owed|unpaid|(?:not|never) (?:been )?(?:paid|received)|has not had|not a (?:cent|penny|dollar|tenge)|remains? due|невыплаченн\p{L}+|невозмещ[её]нн\p{L}+|не (?:выплач|получ|заплат|выплат)\p{L}*|ни (?:копейки|тенге|рубля|тиына|сома)`,
    ],
  },
  {
    about: 'whether the official stayed in office',
    subject: {
      words: String.raw`commander|chief|head|director|governor|officer|minister|warden|mayor|командир\p{L}*|начальник\p{L}*|директор\p{L}*|глав\p{L}|министр\p{L}*|подполковник\p{L}*|полковник\p{L}*|майор\p{L}*|аким\p{L}*|хоким\p{L}*|командует|отстранил\p{L}*|обязанност\p{L}+`,
      concepts: 'commander officials director',
    },
    sides: [
      {
        words: String.raw`(?:was|were|been|is) (?:suspended|removed|dismissed|sacked|relieved)(?: (?:of|from))?|отстран[её]н\p{L}*|отстранил\p{L}*|снят\p{L}* с (?:должности|поста)|уволен\p{L}*|освобожд[её]н\p{L}* от должности|лишил\p{L}+ (?:поста|должности)`,
        concepts: 'dismiss',
      },
      {
        words: String.raw`still (?:in (?:office|post|charge)|commands?|heads?|serves?)|remains? (?:in (?:office|post|charge)|at his post)|kept (?:his|her) post|to this day|по сей день|по-прежнему (?:командует|руководит|возглавляет)|как командовал\p{L}*|оста[её]тся (?:на|в) (?:должности|посту)|исполнял\p{L}* обязанности [^.;]{0,24}вплоть до`,
        concepts: 'reinstate',
      },
    ],
  },
  {
    about: 'whether a siren sounded',
    subject: String.raw`sirens?|alarms?|сирен\p{L}*|тревог\p{L}*`,
    sides: [
      String.raw`(?:siren|alarm)s? (?:\p{L}+ ){0,2}(?:sounded|wailed|went off|howled|rang)|heard (?:the |a )?(?:siren|alarm)s?|сирен\p{L}* (?:\p{L}+ ){0,2}(?:слышал|завыл|выл|звучал|сработал|ревел|гудел)\p{L}*|(?:слышал|завыл|прозвучал|сработал)\p{L}* (?:\p{L}+ ){0,2}(?:сирен|тревог)\p{L}*`,
      String.raw`no (?:siren|alarm|warning)s?|(?:siren|alarm)s? (?:\p{L}+ ){0,2}(?:silent|did not|never|kept silent)|сирен\p{L}*[?!.,]? (?:\p{L}+ ){0,2}(?:молчал|не )\p{L}*|(?:без|не было|ни) (?:сирен|тревог)\p{L}*`,
    ],
  },
  {
    about: 'what was done with the body',
    subject: {
      words: String.raw`body|bodies|remains|corpse|him|тел\p{L}{0,3}|останк\p{L}+|труп\p{L}*|прах\p{L}*`,
      concepts: 'corpse',
    },
    sides: [
      String.raw`(?:put|threw|thrown|dumped|dropped|tipped|pushed) (?:\p{L}+ ){0,3}(?:over(?:board)?|into the (?:sea|river|water)|over the (?:side|stern|rail))|за борт|(?:сбросил|выбросил|бросил)\p{L}* (?:\p{L}+ ){0,3}(?:в реку|в море|в воду)`,
      String.raw`(?:kept|stored|laid) in the (?:\p{L}+ )?(?:freezer|cold store|morgue|mortuary)|landed at|handed over to (?:the |his |her )?(?:family|relatives|widow)|repatriated|в (?:морге|холодильнике|морозильнике)|(?:передан|выдан)\p{L}* (?:семь|родственник|родным|близким)\p{L}*`,
      {
        words: String.raw`cremated|secretly buried|buried in secret|mass grave|burned the bod(?:y|ies)|кремирова\p{L}+|тайно (?:похорон|закоп)\p{L}*|закопал\p{L}*|братск\p{L}+ могил\p{L}`,
        concepts: 'cremate',
      },
    ],
  },
]
