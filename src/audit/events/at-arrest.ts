import type { Version } from './version.ts'

/** How people were taken, and whether they were taken at all. */
export const atArrest: readonly Version[] = [
  {
    about: 'what those who came wore',
    subject: {
      words: String.raw`uniforms?|clothes|plain-?clothes\p{L}*|форм[еыу]|штатск\p{L}+|гражданск\p{L}+|arrest\p{L}*|detain\p{L}*|apprehend\p{L}*|search\p{L}*|raid\p{L}*|took|taken|came|entered|officers?|m[ae]n|задерж\p{L}*|обыск\p{L}*|арест\p{L}*|забрал\p{L}*|увезл\p{L}*|пришл\p{L}*|вошл\p{L}*|сотрудник\p{L}*`,
      concepts: 'detain search-deed come forces',
    },
    sides: [
      {
        words: String.raw`(?:in|wore|wearing) (?:plain|civilian|ordinary) clothes|plain-?clothes\p{L}*|no(?:ne|body| one)(?: of them)? (?:wore|in|had|was wearing) (?:a |any )?uniforms?|without (?:any )?(?:uniforms?|insignia)|not in uniform|в штатском|в гражданск\p{L}+(?: одежде)?|без (?:формы|знаков различия|погон)|не в форме`,
        concepts: 'plainclothes',
      },
      {
        words: String.raw`in (?:full |police |military |service )?uniforms?|uniformed|wore (?:their |police |a )?uniforms?|в (?:полицейской |служебной )?форме(?!н)|в форменн\p{L}+`,
        concepts: 'uniformed',
      },
    ],
  },
  {
    about: 'how the door was opened',
    subject: {
      words: String.raw`doors?|gates?|двер\p{L}*|ворот\p{L}*|калитк\p{L}*`,
      concepts: 'door gate',
    },
    sides: [
      {
        words: String.raw`(?:broke|smash|kick|forc|batter|saw|knock|ramm?)\p{L}*(?: \p{L}+){0,3} (?:door|gate|lock)s?(?: (?:down|in|open))?|(?:door|gate|lock)s?(?: \p{L}+){0,3} (?:was|were|been) (?:broken|smashed|kicked|forced|battered|sawn)|(?:выби|вылом|слома|взлома|вынес|выпил|высад|вышиб)\p{L}* (?:\p{L}+ ){0,2}(?:двер|ворот)\p{L}*|(?:двер|ворот)\p{L}* (?:\p{L}+ ){0,3}(?:выби|вылом|слома|взлома|вынес|выпил|высад|вышиб)\p{L}*`,
        concepts: 'break-in',
      },
      {
        words: String.raw`(?:door|gate) (?:was |had been )?opened(?: by)?|opened the (?:door|gate)|(?<!not )let (?:them|the officers|the police|us) in|(?:открыл|отпер)\p{L}* (?:\p{L}+ ){0,2}(?:двер|ворот)\p{L}*|(?:двер|ворот)\p{L}* (?:\p{L}+ ){0,3}(?:открыл|отпер|открыт)\p{L}*|добровольно (?:впустил|пустил|открыл)\p{L}*`,
        concepts: 'open-deed knock',
      },
    ],
  },
  {
    about: 'resistance',
    ofPersons: true,
    subject: {
      words: String.raw`resist\p{L}*|hands|сопротивл\p{L}+|неповиновени\p{L}+|рук\p{L}?|arrest\p{L}*|detain\p{L}*|detention|police\p{L}*|officers?|soldiers?|custody|took|taken|задерж\p{L}*|полиц\p{L}*|милиц\p{L}*|сотрудник\p{L}*|взяли|забрал\p{L}*|физическ\p{L}+ сил\p{L}`,
      concepts: 'detain forces',
    },
    sides: [
      {
        words: String.raw`(?:offered|put up|showed|armed|active) resistance|resist(?:ed|ing)(?: (?:arrest|the police|officers))?|(?:struck|hit|kicked|bit|attacked|pushed) (?:an? |the |one of the )?(?:police )?(?:officer|policem[ae]n|constable|guard|soldier)s?|(?:оказал|оказыва)\p{L}* (?:\p{L}+ ){0,2}(?:сопротивлени|неповиновени)\p{L}+|сопротивлял\p{L}+|(?:нан[её]с|ударил)\p{L}* (?:\p{L}+ ){0,2}(?:сотрудник|полицейск|милиционер|военнослужащ)\p{L}*`,
        concepts: 'resist',
      },
      {
        words: String.raw`(?:no|without|not|never|n[’']t)(?: \p{L}+){0,3} resist\p{L}*|(?:hands (?:up|raised|in the air)|(?:raised|put up|lifted) (?:his|her|my|their|our) hands)|went (?:quietly|calmly|along)|не (?:оказ|сопротивл)\p{L}*(?: \p{L}+){0,2}(?: сопротивлени\p{L}+)?|без (?:\p{L}+ )?сопротивлени\p{L}|сопротивлени\p{L} не оказ\p{L}+|рук\p{L}? (?:\p{L}+ )?подн\p{L}+|подн\p{L}+ рук\p{L}|(?:никого|пальцем) (?:\p{L}+ )?не (?:тронул|трогал|бил|толкал)\p{L}*`,
        concepts: 'surrender',
      },
    ],
  },
  {
    about: 'whether they were taken at all',
    ofPersons: true,
    subject: {
      words: String.raw`detain\p{L}*|arrest\p{L}*|custody|apprehen\p{L}*|taken|led|held|police|gendarm\p{L}*|security|officers?|soldiers?|задерж\p{L}*|арест\p{L}*|увез\p{L}*|увел\p{L}*|забрал\p{L}*|достав\p{L}*|удержив\p{L}*`,
      concepts: 'detain abduct custody',
    },
    sides: [
      {
        words: String.raw`(?:was|were|been) (?:led|taken|driven|dragged|carried|marched) (?:away|off)|(?:took|led|drove|dragged) (?:him|her|them|us|me) (?:away|off)|(?:was|were|been) (?:detained|arrested|apprehended|abducted|seized|rounded up)|(?<!не |никого не )(?:увезл|увел|забрал|схватил|задержал|арестовал|похитил)\p{L}{1,2}|(?<!не )(?:наказание отбывает|содержится в|содержал\p{L}* в (?:\p{L}+ )?(?:изолятор|камер|подвал)\p{L}*)|(?<!не )(?:был\p{L}? )?(?:задержан|увез[её]н|увед[её]н|арестован|похищен)\p{L}{0,2}`,
        concepts: 'detain abduct',
      },
      String.raw`(?:at no time|never|neither)(?: \p{L}+){0,4} (?:in(?: the)? custody|detained|arrested|apprehended|held|taken into)|(?:was|were|is|are|has|have|had) (?:not|never)(?: \p{L}+){0,2} (?:detained|arrested|apprehended|held|in(?: the)? custody|taken into custody)|(?:nobody|no one|none of [^.;,]{1,30}) (?:was|were|has been|had been)(?: \p{L}+){0,3} (?:detained|arrested|apprehended|taken|led away)|не (?:поступал|значится|значился|числится|числился)\p{L}*|no (?:arrests?|detentions?) (?:was|were|took place|have been)|не (?:задержив|удержив|арестовыв|доставл)\p{L}+|никто (?:\p{L}+ ){0,3}не (?:задерж|достав|арест|привлек)\p{L}+|(?:не (?:был\p{L}? )?(?:задержан|арестован|доставл)|среди задержанных не)\p{L}*|задержаний не (?:было|производил\p{L}+|проводил\p{L}+)`,
    ],
    eitherOr: true,
  },
  {
    about: 'whether taken or gone by themselves',
    ofPersons: true,
    subject: String.raw`\p{L}+`,
    sides: [
      {
        words: String.raw`(?:was|were) (?:grabbed|seized)|(?:pulled|dragged|hauled|marched|bundled|forced|wheeled) (?:him|her|them|\p{Lu}\p{L}+) (?:off|out|away|into|down|to)|(?:was|were) (?:dragged|bundled|forced|pushed|marched) (?:off|out|away|into)|made to (?:walk|go) back|put into a van|hands (?:were )?(?:tied|bound|cuffed)|(?:sack|bag|shirt|hood) over (?:his|her|their) heads?|(?:выкатил|вывел|вывол|выволок|снес|затолкал|запихнул|скрутил|уволок)\p{L}*|посадил\p{L}* (?:\p{L}+ ){0,2}(?:на заднее|в машин|в автобус|в микроавтобус)\p{L}*|руки (?:\p{L}+ )?(?:стянул|связал|скрутил)\p{L}*|надел\p{L}* (?:\p{L}+ ){0,3}мешк\p{L}+|повел\p{L}? к (?:машин|микроавтобус|автобус)\p{L}*`,
        concepts: 'bundle-in drag tie-up',
      },
      {
        words: String.raw`(?:left|went|gone|came|moved|walked)[^.;]{0,30}? (?:of (?:his|her|their) own (?:free )?(?:will|accord)|by (?:himself|herself|themselves)|voluntarily)|packed (?:a|his|her) bag|(?:was|were|been) invited (?:for|to)|invited for|(?:был\p{L}? )?приглаш[её]н\p{L}{0,2} (?:для|на|в)|ran away|absconded|самостоятельно[^.;]{0,40}? (?:явил|пришл|приш[её]л|прибыл|приехал|покинул|уш[её]л|уехал)\p{L}*|(?:покинул|оставил|уехал|уш[её]л|ушла)\p{L}* (?:\p{L}+ ){0,3}самостоятельно|(?:returned|turned back|withdrew) of their own accord|самовольно (?:\p{L}+ )?(?:покинул|оставил|уш[её]л|уехал)\p{L}*|сбежал\p{L}?|(?:сам|сама|сами) (?:\p{L}+ )?(?:уш[её]л|ушла|ушли|уехал|пришл|приш[её]л|явил|покинул)\p{L}*|по собственн\p{L}+ (?:воле|желанию)|добровольно (?:явил|приш|прибыл|уехал|покинул)\p{L}*`,
        concepts: 'voluntary',
      },
    ],
  },
  {
    about: 'dismissed or gone of their own wish',
    ofPersons: true,
    subject: {
      words: String.raw`dismiss\p{L}+|fired|sacked|resign\p{L}+|contract|post|job|уволил\p{L}*|уволен\p{L}*|договор\p{L}*|работ\p{L}+|трудов\p{L}+`,
      concepts: 'dismiss resign',
    },
    sides: [
      {
        words: String.raw`(?:was|were|been) (?:dismissed|fired|sacked|laid off)|(?:dismissed|fired|sacked) (?:him|her|them|me)|уволил\p{L}*|уволен\p{L}*`,
        concepts: 'dismiss',
      },
      {
        words: String.raw`(?:at|by|of) (?:his|her|their) own (?:request|wish|accord)|resigned|handed in (?:his|her) notice|по (?:её |его |собственному |личному ){1,2}(?:заявлению|желанию)|уволил(?:ся|ась) сам\p{L}?`,
        concepts: 'resign',
      },
    ],
  },
  {
    about: 'whether an ambulance was called',
    subject: String.raw`ambulance|paramedics?|скор\p{L}+|неотложк\p{L}+`,
    sides: [
      String.raw`(?:nobody|no one|none)[^.;]{0,40}? (?:call|telephon|phon|rang|ring)\p{L}*[^.;]{0,20}?(?:ambulance|help)|(?:did not|didn[’']t|never|refused to) (?:call|telephone|phone|ring)[^.;]{0,20}?(?:ambulance|help)|no ambulance (?:was )?(?:called|came)|скор\p{L}+ (?:помощь )?(?:\p{L}+ ){0,2}не (?:вызв|вызыв|приех|приш)\p{L}*|не (?:вызв|вызыв)\p{L}* (?:\p{L}+ )?скор\p{L}+|никто (?:\p{L}+ ){0,2}не (?:вызв|вызыв)\p{L}* скор\p{L}+`,
      String.raw`(?<!(?:not|never|nobody|to) )(?:called|telephoned|phoned|rang|summoned)(?: \p{L}+){0,3} ambulance|ambulance (?:was|had been) (?:\p{L}+ )?(?:called|summoned|requested)|(?<!не )(?:вызвал|вызвана|вызвали|вызвана)\p{L}* (?:\p{L}+ )?скор\p{L}+|скор\p{L}+ (?:помощь )?(?:была )?(?<!не )вызв\p{L}+`,
    ],
  },
  {
    about: 'who saw it',
    subject: String.raw`witness\p{L}*|eyewitness\p{L}*|saw|seen|watched|testif\p{L}+|свидетел\p{L}*|очевид\p{L}*|видел\p{L}*`,
    sides: [
      String.raw`(?:\p{Nd}+|two|three|four|five|six|seven|eight|nine|ten|dozens|many|several)(?: \p{L}+){0,2} (?:neighbours|villagers|residents|relatives|colleagues|passers-by|officers|people|persons|men|women|boys|girls|witnesses|soldiers|inmates|guards)(?: \p{L}+){0,8}? (?:saw|watched|witnessed|testified|gave evidence|(?:was|were) heard)|(?:eye-?)?witnesses (?:say|said|saw|confirm\p{L}*|testified|(?:was|were) heard)|(?:was|were) heard as (?:a )?witness(?:es)?|in front of (?:\p{L}+ )?(?:witnesses|neighbours|everybody)|(?:свидетел|очевидц|сосед)\p{L}* (?:\p{L}+ ){0,3}(?<!не )(?:видел|показал|подтвердил|рассказал)\p{L}*|(?:допрошен|заслушан|опрошен)\p{L}* (?:\p{L}+ ){0,3}(?:свидетел|очевидц)\p{L}*|на глазах (?:у )?\p{L}+`,
      String.raw`no (?:eye-?)?witness(?:es)?(?! protection)|(?:nobody|no one|not one person) (?:\p{L}+ )?(?:saw|testified|gave evidence|witnessed)|(?:not|without) (?:a single|one|any) (?:eye-?)?witness\p{L}*|without (?:hearing |calling )?(?:a |any )?witness(?:es)?|(?:свидетел|очевидц)\p{L}* (?:\p{L}+ ){0,3}(?:нет|не (?:было|найден|установлен|допрош|вызв|вызыв|заслуш|выявлен)\p{L}*)|никто (?:\p{L}+ )?не (?:видел|показал)|ни (?:один|одного) (?:свидетел|очевидц)\p{L}*|без (?:единого )?свидетел\p{L}+`,
    ],
  },
]
