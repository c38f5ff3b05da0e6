import { type Concept, conceptsFrom } from './concept.ts'
import { forces } from './forces.ts'

/** Those who act: crowds, authorities, courts, bodies and offices; with `forces`. */
export const doers: readonly Concept[] = [
  ...forces,
  ...conceptsFrom(`
neighbours = neighbour*, neighbor*, people next door, next-door | сосед, соседа, соседу, соседом,
  соседи, соседей, соседям, соседями, соседях, соседок, соседк*, соседск*, соседушк*
locals = local resident*, locals, local people, local population, villager*, townspeople, townsfolk,
  inhabitant*, community members, resident, residents | местн* жител*, населени*, сельчан*,
  односельчан*, сельск* жител*, горожан*, местные, местными, аксакал*, старожил*, земляк*, житель,
  жителя, жителю, жителем, жители, жителей, жителям, жителями, жительниц*
crowd = crowd, crowds, mob, mobs, throng*, mass of people | толпа, толпы, толпе, толпу, толпою,
  толп, толпам, толпами, сборищ*, скоплени* людей, масса людей, сходка, собравш*, группа граждан
protesters < crowd = protester*, protestor*, demonstrator*, marcher*, picketer*, rally participant*,
  rally-goer*, rallygoer*, dissenters, protest participant* | протестующ*, митингующ*, демонстрант*,
  манифестант*, участник* митинга, участник* акции, участник* шестви*, участник* протест*,
  пикетчик*, пикетирующ*, митингов* активист*, майдановц*, участников митинга
rioters < crowd = rioter*, riot participant*, participants in the riot, stone thrower*,
  stone-thrower*, troublemaker*, arsonist*, unruly youth* | участник* беспорядков,
  участник* массовых беспорядков, бунтующ*, бунтар*, бесчинствующ*, поджигател*, буйн* толп*,
  дебошир*, зачинщики беспорядков, вандалы, вандалов
strikers < protesters = striker*, striking workers, striking miners, striking oil workers |
  забастовщик*, бастующ*, стачечник*, стачком*, забастовочн* комитет*
fans = football fan*, soccer fan*, football supporter*, ultras | болельщик*, футбольн* фанат*,
  фанат, фанаты, фанатов, фанатам, фанатами, ультрас
authorities = authorities, the authority, state organs, state bodies, state body, public bodies,
  state agencies, regime, state institution*, public authority | власти, властей, властям, властями,
  госорган*, государственн* орган*, компетентн* орган*, уполномоченн* орган*, госструктур*,
  государственн* структур*, госвласт*, руководство страны, власть имущ*, режим президента
officials < authorities = officials, civil servant*, public servant*, functionary, functionaries,
  bureaucrat*, state employee*, public officer*, officialdom, an official | чиновник*, чиновниц*,
  чиновнич*, должностн* лиц*, должностные лица, госслужащ*, государственн* служащ*, бюрократ*,
  номенклатур*, госчиновник*, официальн* лиц*, функционер*
president < authorities = president, presidents, president's, presidential, head of state,
  heads of state, dictator* | президент*, глава государства, главы государства, главе государства,
  главу государства, главой государства, диктатор*, елбасы, лидер* страны, гарант* конституции
prime-minister < authorities = prime minister*, premier, head of government | премьер*,
  глава правительства, главы правительства, главой правительства, глава кабмина
government < authorities = government*, cabinet of ministers, council of ministers | правительств*,
  кабмин*, кабинет* министров, совмин*
minister < officials = minister, ministers, deputy minister* | министр*, замминистр*, вице-министр*,
  экс-министр*
parliament < authorities = parliament*, legislature*, lawmaker*, legislator*, senator*, duma,
  majilis, mazhilis, rada, congressm*, deputies | парламент*, депутат*, госдум*, дума, думы, думе,
  думу, мажилис*, верховн* рад*, верховн* совет*, сенатор*, сенат, сената, сенату, жогорку кенеш*,
  олий мажлис*, нардеп*, народн* избранник*, законодатель, законодатели, законодателей,
  законодателям
governor < officials = governor*, akim of the region, regional head, head of the region,
  regional akim, head of the republic, provincial head | губернатор*, аким области, акима области,
  акиму области, акимом области, глава региона, главы региона, главой региона, глава республики,
  главы республики, главой республики, глава области, вице-губернатор*, хоким области, облаким*,
  обладминистраци*
mayor < officials = mayor*, city head, akim of the city, city akim, hokim | мэр, мэра, мэру, мэром,
  мэре, мэры, мэров, мэрия, мэрии, мэрию, мэрией, градоначальник*, аким, акима, акиму, акимом,
  акимы, акимов, глава города, главы города, главой города, хоким, хокима, хокиму, хокимом,
  горуправ*, градоуправ*, вице-мэр*
local-administration < authorities = local administration*, city administration*, town hall,
  city hall, akimat*, district administration*, regional administration*, municipal*, city council*,
  local government*, local council*, local authorit*, hokimiyat, town council*, village council* |
  акимат*, хокимият*, горсовет*, сельсовет*, горадминистраци*, администрац* города,
  администрац* района, администрац* области, администрац* села, местн* администраци*,
  районн* администраци*, муниципал*, местные власти, местных властей, местным властям,
  местными властями, маслихат*, айыл окмоту, айыльн* округ*, префектур*, управ* района,
  местн* самоуправлен*
village-head < officials = village head*, village elder*, village chief*, elder, elders,
  community leader*, chieftain*, headman, village mayor | староста, старосты, старосте, старосту,
  старостой, сельск* голова, глава села, главы села, главой села, старейшин*, сельск* аким*,
  сельский глава, махалл*, вожд* племени
ministry < authorities = ministry, ministries, state department, government department* |
  министерств*, минобразован*, минфин*, минтруд*, ведомств*, госкомитет*, департамент*, минсоц*
interior-ministry < ministry = interior ministry, ministry of interior, ministry of the interior,
  ministry of internal affairs, mvd, interior minister, home office | мвд,
  министерств* внутренних дел, министр* внутренних дел, эмвэдэшн*
defence-ministry < ministry = defence ministry, defense ministry, ministry of defence,
  ministry of defense, defence minister, defense minister, pentagon | министерств* обороны,
  министр* обороны, оборонн* ведомств*, миноборон*, военн* ведомств*
foreign-ministry < ministry = foreign ministry, ministry of foreign affairs,
  foreign affairs ministry, foreign minister, mfa, foreign office | мид, мида, миду, мидом, миде,
  министерств* иностранных дел, министр* иностранных дел, внешнеполитическ* ведомств*
health-ministry < ministry = health ministry, ministry of health, health department*,
  health minister, health authorit* | минздрав*, министерств* здравоохранения,
  департамент* здравоохранения, горздрав*, облздрав*, министр* здравоохранения,
  управлени* здравоохранения, здравнадзор*, росздравнадзор*
justice-ministry < ministry = justice ministry, ministry of justice, justice minister | минюст*,
  министерств* юстиции, министр* юстиции, департамент* юстиции, управлени* юстиции
embassy = embassy, embassies, ambassador*, consulate*, consul, consuls, consular, diplomat,
  diplomats, diplomatic mission*, charge d'affaires | посольств*, посол, посла, послу, послом,
  послы, послов, послам, консульств*, консул, консула, консулу, консулом, консулы, консульск*,
  дипломат*, диппредставител*, генконсул*, поверенн* в делах, дипмисси*
court = court, courts, tribunal*, judiciary, judicial authorit*, district court*, city court*,
  judicial panel | суд, суда, суду, судом, суде, суды, судов, судам, судами, судах, райсуд*,
  горсуд*, облсуд*, судебн* коллеги*, судебн* орган*, судебн* инстанци*, трибунал*,
  апелляционн* инстанци*, кассационн* инстанци*, мосгорсуд*, коллегия по уголовным делам,
  судебн* систем*
supreme-court < court = supreme court*, constitutional court*, constitutional council*,
  court of cassation, high court* | верховн* суд*, верховный суд, верховного суда, верховным судом,
  конституционн* суд*, конституционн* совет*, кассационн* суд*
international-court < court = european court*, echr, ecthr, international criminal court, icc,
  international court* | европейск* суд*, еспч, страсбургск* суд*, международн* суд*,
  международн* уголовн* суд*, гаагск* трибунал*, гаагск* суд*
military-court < court = military court*, court-martial*, court martial*, military tribunal* |
  военн* суд*, гарнизонн* суд*, военно-полев*, военн* трибунал*
judge = judge, judges, presiding judge*, judge's, magistrate*, justices, justice of the peace |
  судья, судьи, судье, судью, судьей, судьею, судей, судьям, судьями, судьях, председательствующ*,
  судейск*, председател* суда
jury = juror*, jury, juries, lay judge* | присяжн*, народн* заседател*
prosecutor = prosecutor*, prosecution, procuracy, procurator*, attorney general, district attorney |
  прокурор*, прокуратур*, гособвинител*, государственн* обвинител*, генпрокур*, горпрокур*,
  облпрокур*, сторона обвинения, стороны обвинения, гособвинени*, военпрокур*, надзорн* орган*,
  обвинитель, обвинителя, обвинителю, обвинителем, обвинители, обвинителей, обвинителям
investigator = investigator*, investigating officer*, investigative officer*, inquiry officer*,
  investigating judge, case officer | следовател*, дознавател*, следак*, следственн* групп*,
  следственно-оперативн*, следственный судья
investigative-body < investigator = investigative committee, investigation department,
  investigative department*, investigative authorit*, investigative bod*, investigating authorit*,
  investigative agency, investigation authorit* | следственн* комитет*, следственн* орган*,
  следственн* управлени*, следком*, следственн* отдел*, орган* следствия, орган* дознания,
  органы предварительного следствия, скр
expert = expert, experts, specialist, specialists, analyst* | эксперт, эксперта, эксперту,
  экспертом, экспертов, эксперты, экспертам, экспертами, экспертн* комисси*, специалист,
  специалиста, специалистом, специалисты, специалистов, аналитик, аналитики, аналитиков,
  экспертн* учрежден*
forensic-expert < expert = forensic expert*, forensic doctor*, pathologist*, coroner*,
  medical examiner*, forensic specialist*, ballistics expert*, forensic examiner*,
  forensic scientist*, forensic medical expert* | судмедэксперт*, судебно-медицинск* эксперт*,
  патологоанатом*, судебн* медик*, криминалист*, танатолог*, судебн* эксперт*, прозектор*, баллист,
  баллисты, эксперт-баллист
ombudsman = ombudsman, ombudsmen, ombudsperson*, human rights commissioner*,
  commissioner for human rights, children's rights commissioner | омбудсмен*, омбудсман*,
  уполномоченн* по правам, акыйкатчы, детск* омбуд*
commission = commission, commissions, working group*, fact-finding mission*, committee of inquiry |
  комисси*, рабоч* групп*, комитет* по расследованию, спецкомисси*, мисси* по установлению
prison-monitors < commission = public monitoring commission*, public oversight commission*,
  prison monitor*, monitoring group*, preventive mechanism, prison visitor* | онк,
  общественн* наблюдательн*, наблюдательн* комисси*, национальн* превентивн* механизм*
united-nations = united nations, un, special rapporteur*, ohchr, unhcr, human rights council,
  committee against torture, treaty bod* | оон, организаци* объединенных наций, спецдокладчик*,
  специальн* докладчик*, увкб, увкпч, совет* по правам человека, комитет* против пыток, юнисеф
osce = osce, council of europe, european union, european parliament, european commission, odihr |
  обсе, совет* европы, евросоюз*, европейск* союз*, европарламент*, бдипч, еврокомисси*, пасе
red-cross = red cross, red crescent, icrc, médecins sans frontières, doctors without borders,
  humanitarian organisation*, humanitarian organization*, aid agency, aid agencies | красн* крест*,
  красн* полумесяц*, мккк, врач* без границ, гуманитарн* организаци*, гуманитарн* мисси*
ngo = ngo, ngos, non-governmental*, nongovernmental*, human rights organisation*,
  human rights organization*, rights group*, human rights group*, watchdog*, civil society,
  public association*, amnesty international, human rights watch, human rights centre,
  human rights center | нпо, нко, неправительствен*, некоммерческ* организаци*,
  правозащитн* организаци*, правозащитн* групп*, правозащитн* центр*, общественн* организаци*,
  общественн* объединени*, гражданск* обществ*, правозащитн* объединени*, общественн* фонд*,
  мемориал, хельсинкск* групп*, амнести
political-party = political party, political parties, ruling party, opposition party,
  opposition parties, party members, party leader* | политическ* парти*, правящ* парти*,
  партия власти, оппозиционн* парти*, член* партии, партиец, партийц*, однопартий*,
  партийн* руководств*
opposition = opposition, oppositionist*, dissident* | оппозици*, инакомыслящ*, диссидент*
press-service = press service*, press office*, press secretary, press secretaries, spokesperson*,
  spokesman, spokesmen, spokeswoman, official representative* | пресс-служб*, пресс-секретар*,
  пресс-центр*, официальн* представител*, спикер*, пресс-офицер*
state-media = state media, state television, state tv, state channel*, state-run media,
  pro-government media, official media, state news agency, state newspaper* | государственн* сми,
  госсми, государственн* телеканал*, гостелевидени*, провластн* сми, государственн* телевидени*,
  официальн* сми, прокремлевск* сми, пропагандист*
migration-service < authorities = migration service*, immigration officer*, immigration service*,
  migration police, immigration authorit*, migration authorit*, immigration official* |
  миграционн* служб*, миграционн* полици*, фмс, иммиграционн* служб*, миграционн* орган*, уфмс,
  миграционн* контрол*, паспортист*
child-protection < authorities = child protection*, guardianship authorit*, guardianship bod*,
  social worker*, social service*, custody authorit*, welfare office*, juvenile inspector* |
  органы опеки, органов опеки, органам опеки, соцработник*, социальн* работник*, социальн* служб*,
  соцслужб*, соцзащит*, инспектор* по делам несовершеннолетних, пдн, ювенал*
tax-service < authorities = tax service*, tax authorit*, tax police*, tax inspector*,
  financial police*, financial monitoring, tax office*, anti-corruption agency,
  anti-corruption service | налогов* служб*, налоговик*, налогов* полици*, налогов* инспекц*,
  финпол*, финансов* полици*, финмониторинг*, антикор*, росфинмониторинг*
rescuers = rescuer*, rescue worker*, rescue team*, emergency service*, emergencies ministry,
  fire brigade*, fire service*, firefighter*, fireman, firemen, emergency ministry, mountain rescue,
  lifeguard* | спасател*, мчс, эмчеэсовц*, пожарные, пожарных, пожарными, пожарным, пожарник*,
  пожарн* расчет*, пожарн* команд*, горноспасател*, служб* спасения, дчс, кчс, аварийн* служб*
traffickers = trafficker*, slave owner*, slave trader*, slaveholder*, pimp, pimps, people smuggler*,
  human smuggler*, slave master* | торговц* людьми, торговец людьми, сутенер*, рабовладел*,
  траффикер*
moneylender = moneylender*, money lender*, loan shark*, debt collector*, usurer*, creditor* |
  коллектор*, ростовщик*, кредитор*, заимодав*, микрокредитн*, микрозайм*
company = company, companies, corporation*, contractor*, enterprise*, developer, developers |
  компани*, корпораци*, подрядчик*, застройщик*, фирм*, холдинг*, госкорпораци*
trustee-inmates = trustee inmate*, trusty, trusties, inmate enforcer*, kapo, kapos,
  prisoner collaborator*, inmate collaborator* | актив колонии, активисты колонии, козлы, козлов,
  козлам, козлами, дневальн*, завхоз*, прессовщик*, шерстяные, помощник* администрации, капо, сдп,
  секци* дисциплины, блатные, блатных, блаткомитет*
superior = superior, superiors, boss, bosses, leadership, head of department, senior officer*,
  chief, chiefs, higher-up* | начальник*, начальство, начальства, начальству, начальством,
  руководител*, вышестоящ*, главк*, замначальник*, начальниц*
accomplice = accomplice*, accessory to, co-conspirator*, conspirator*, mastermind*, instigator* |
  сообщник*, подельник*, пособник*, соучастник*, заговорщик*, вдохновител*
`),
]
