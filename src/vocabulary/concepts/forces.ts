import { type Concept, conceptsFrom } from './concept.ts'

/** Those who act: the armed and the uniformed, and those who attack. */
export const forces: readonly Concept[] = conceptsFrom(`
forces = security forces, security force, law enforcement*, enforcement officer*, siloviki, silovik,
  security officer*, security personnel, security agencies, security agency, officer, officers |
  силовик*, силовым структур*, силовые структур*, силовых структур*, силовых ведомств*,
  силовые ведомств*, правоохран*, силы безопасности, сил безопасности, силами безопасности,
  силам безопасности, сотрудник* органов, органы правопорядка, органов правопорядка, стражи порядка,
  стражей порядка, стражам порядка
police < forces = police, policeman, policemen, policewoman, policewomen, cop, cops, constable*,
  militsiya, militiaman, militiamen, law officers, patrolman, patrolmen, patrol officer* | полиц*,
  милици*, мент, мента, менту, ментом, менты, ментов, ментам, ментами, ментовск*, овд, овдшник*,
  гувд, увд, ровд, ппс, ппсник*, патрульн*, внутренних дел, копы, копов, мусорам, мусорами
riot-police < police = riot police*, riot officers, riot squad*, anti-riot police, omon, berkut,
  crowd control police, riot troops | омоновц*, омоновец, беркут, беркута, беркутом, беркуту,
  беркутовц*, беркутовец, полиция по борьбе с беспорядками, омон, омона, омону, омоном, омоне
traffic-police < police = traffic police*, traffic officer*, traffic cop*, highway patrol*,
  road police, gai, gibdd | гаи, гибдд, гаишник*, гибддшник*, дорожн* полици*, дорожно-патрульн*,
  патрульно-постов*, автоинспект*, дпс, дпсник*, госавтоинспекц*
detectives < police = detective*, criminal police, criminal investigation department, cid,
  operative, operatives, operations officer* | уголовн* розыск*, угро, оперативник*,
  оперуполномоченн*, опер, опера, оперу, опером, оперов, операм, операми, уголовка, сыщик*,
  детектив*, оперативн* сотрудник*, оперативн* работник*
precinct-officer < police = district officer, district police officer, district inspector,
  precinct officer, precinct inspector, neighbourhood officer, beat officer | участков* инспектор*,
  участковый, участкового, участковому, участковым, участковые, участковых, участковыми, околоточн*
extremism-police < police = anti-extremism, counter-extremism, centre e, center e,
  organised crime unit, organized crime unit, anti-terror police |
  центр* по противодействию экстремизму, центр* э, цпэ, эшник*, убоп, убопик*, рубоп*, губопик*,
  борьбе с оргпреступност*, борьбе с организованной преступност*, борьбе с экстремизм*
police-chief < police = police chief*, chief of police, chiefs of police, head of police,
  police head, police commander*, head of the police | начальник* полиции, начальник* милиции,
  начальник* отдел* полиции, начальник* увд, начальник* ровд, начальник* гувд, главн* полицейск*,
  начальник* отделени*, начальник* департамента полиции
army < forces = army, armies, military, armed forces, troops, regiment*, battalion*, brigade*,
  servicemen, serviceman, servicewoman, servicewomen, service member*, defence forces,
  defense forces | арми*, армейск*, армеец, военные, военных, военным, военными, военнослужащ*,
  вооруженные сил*, вооруженных сил*, вооруженным сил*, войск*, воинск* част*, батальон*, бригад*,
  полк, полка, полку, полком, полки, полков, военщин*, силы обороны, всу, вояк*
soldier < army = soldier*, infantryman, infantrymen, infantry, paratrooper*, marines, sergeant*,
  corporals | солдат*, рядовой, рядового, рядовому, рядовые, рядовых, пехот*, десантник*, десантур*,
  морпех*, сержант*, ефрейтор*, старшин*, прапорщик*, контрактник*
officer < army = colonel*, lieutenant*, major general, general staff, army general*, generals,
  captain*, ensign | офицер*, полковник*, подполковник*, майор*, капитан*, лейтенант*, генерал,
  генерала, генералу, генералом, генералы, генералов, генералам, генералами, генералитет*, старлей*,
  генштаб*
commander < army = commander*, commanding officer*, army command, military command, squad leader*,
  platoon leader* | командир*, командован*, комбат*, комбриг*, комполк*, комвзвод*, ротный,
  взводный, военачальник*, командующ*, комендант*, командный состав, замполит*
internal-troops < forces = internal troops, interior troops, national guard*, gendarme*,
  interior ministry troops, rosgvardia | внутренн* войск*, внутренних войск, вв мвд, нацгвард*,
  национальн* гварди*, росгвард*, гвардеец, гвардейц*, жандарм*
special-unit < forces = special unit*, special force*, special police unit*, special purpose,
  special operations forces, swat, commando*, sobr, spetsnaz, elite unit*, tactical unit*,
  rapid reaction, rapid response, special detachment* | спецназ*, собр, собра, собром, собровец,
  собровц*, спецподразделени*, спецотряд*, спецвойск*, спецгрупп*, отряд* специального назначения,
  подразделени* специального назначения, групп* захвата, быстрого реагирования,
  силы специальных операций, спецур*
security-service < forces = security service*, state security, national security committee,
  national security service, security committee, secret police, secret service*, special service*,
  fsb, kgb, knb, gknb, sbu, mgb, nss, state security committee | спецслужб*, служб* безопасности,
  госбезопасност*, государственн* безопасности, национальн* безопасности, кнб, гкнб, кгб, фсб, мгб,
  сбу, снб, гснб, чекист*, гебист*, гэбист*, фсбшник*, эфэсбэшник*, кагэбэшник*, гебня, эсбэушник*,
  кнбшник*, охранк*
counter-intelligence < security-service = counter-intelligence, counterintelligence,
  counter intelligence | контрразведк*, контрразведчик*, смерш, особист*, особый отдел,
  особого отдела
intelligence-service < security-service = intelligence service*, intelligence agency,
  intelligence agencies, intelligence officer*, military intelligence, foreign intelligence |
  разведслужб*, разведуправлени*, гру, свр, разведк*, грушник*
border-guards < forces = border guard*, border patrol*, border force*, border troops, border police,
  border officer*, frontier guard*, border service*, border soldier*, frontex | пограничник*,
  погранич* служб*, погранслужб*, погранвойск*, погранич* войск*, погранич* наряд*,
  погранич* патрул*, погранзастав*, погранич* страж*, погранохран*, погранцы, погранцов, погранцам,
  погранец, погранупр*, погранич* охран*
customs < forces = customs officer*, customs official*, customs service*, customs authorit* |
  таможенник*, таможенн* служб*, таможн*
military-police < forces = military police*, military patrol*, provost | военн* полици*,
  военн* патрул*, военн* автоинспекци*, комендатур*
navy < army = navy, naval force*, coast guard*, coastguard*, sailor*, seaman, seamen, warship crew |
  военно-морск*, вмф, вмс, береговая охрана, береговой охраны, береговой охраной, береговую охрану,
  моряк*, матрос*, военн* флот*, морской патруль
air-force < army = air force*, military pilot*, fighter pilot*, bomber crew | военно-воздушн*, ввс,
  вкс, военн* авиаци*, летчик*, воздушно-космическ*
artillery < army = artillery, artilleryman, artillerymen, gunner*, gun crew*, tank crew* |
  артиллери*, артрасчет*, минометчик*, наводчик*, танкист*, расчет орудия
sniper < forces = sniper*, sharpshooter*, marksman, marksmen | снайпер*, стрелок, стрелка, стрелки,
  стрелков, стрелком, стрелкам
peacekeepers < forces = peacekeeper*, peacekeeping*, blue helmets | миротвор*, голубые каски,
  голубых касок, одкб, контингент*
foreign-troops < forces = foreign troops, foreign force*, occupying force*, occupation force*,
  occupying troops, occupier*, invader*, invading force*, coalition force* | оккупант*,
  оккупационн*, захватчик*, иностранн* войск*, чужие войска, интервент*, войска коалиции,
  вражеск* войск*
prison-guards < forces = prison guard*, guard, guards, prison officer*, jailer*, gaoler*, jailor*,
  warder*, prison staff, prison warden*, camp guard*, detention officer*, prison employee*,
  correctional officer*, prison personnel, facility staff, colony staff | надзирател*, тюремщик*,
  контролер*, дубак, дубаки, дубаков, вертухай, вертухаи, вертухаев, вертухаям, конвоиры колонии,
  сотрудник* колонии, сотрудник* учреждения, сотрудник* сизо, сотрудник* тюрьмы,
  сотрудник* изолятора, сотрудник* ивс, сотрудник* исправительн*, сотрудник* уис, тюремн* охран*,
  тюремн* персонал*, тюремн* смотрител*, инспектор* режима, лагерн* охран*
prison-service < forces = prison service*, penitentiary service*, prison system committee,
  penitentiary system committee, prison authorit*, prison department, correctional service*,
  prison administration, colony administration | фсин*, уфсин, гуфсин, гуин, гуит, гсин, дуис, куис,
  уис, уголовно-исполнительн*, служб* исполнения наказаний, администраци* колонии,
  администраци* тюрьмы, администраци* учреждения, администраци* сизо, тюремн* ведомств*,
  тюремн* администраци*, тюремн* начальств*, лагерн* администраци*, гуфсиновц*
prison-head < prison-guards = prison director*, prison governor*, head of the prison,
  head of the colony, colony head, colony chief, prison chief, warden, wardens, deputy warden*,
  prison head, camp commander*, camp commandant, detention centre head, head of detention |
  начальник* колонии, начальник* тюрьмы, начальник* сизо, начальник* изолятора,
  начальник* учреждения, начальник* лагеря, начальник* отряда, отрядник*, отрядный, хозяин колонии,
  замначальника колонии, начальник* ивс, начальник* ик, режимник*, начальник* оперчасти, кум зоны
convoy < forces = escort officer*, escort guard*, escorting officer*, convoy, convoys,
  armed escort*, escorts, prisoner escort* | конвой, конвоя, конвою, конвоем, конвое, конвои,
  конвоев, конвоир*, конвойн*, конвоиц*, этапн* команд*
bailiff = bailiff*, court marshal*, enforcement agent*, court officer* | судебн* пристав*, пристав,
  пристава, приставу, приставом, приставы, приставов, приставам, приставами, судоисполнител*,
  судебн* исполнител*, судисполнител*
duty-officer < police = duty officer*, duty police*, officer on duty, desk officer*, desk sergeant,
  sergeant on duty | дежурн* част*, дежурный офицер, дежурн* полицейск*, дежурн* сотрудник*,
  оперативн* дежурн*, дежурному по отделу, дежурный по отделу, дпнк, дежурн* помощник*
paramilitaries = paramilitar*, militia, militias, self-defence force*, self-defense force*,
  armed formation*, private army, private armies, private military compan*, armed groups,
  irregular force*, proxy force*, home guard, territorial defence | ополчен*, военизированн*,
  вооруженн* формировани*, незаконн* формировани*, отряды самообороны, отрядов самообороны,
  частн* военн* компани*, чвк, вагнеровц*, вагнеровец, добробат*, тероборон*,
  добровольческ* батальон*, нвф, казачеств*
rebels = rebel, rebels, insurgent*, guerrilla*, guerilla*, armed opposition, opposition fighter*,
  resistance fighter*, partisan, partisans, mutineer*, mutinous, insurgency, warlord* | повстанц*,
  повстанец, повстанческ*, партизан*, мятежн*, инсургент*, вооруженн* оппозици*, боевик* оппозиции,
  лесные братья, полев* командир*, бунтовщик*
separatists < rebels = separatist*, secessionist*, breakaway force* | сепаратист*, сепар, сепары,
  сепаров, дээнэровц*, днровц*, лнровц*
terrorists = terrorist*, suicide bomber*, terror cell*, hijacker*, terror group*, terror suspect* |
  террорист*, шахид*, смертник*, бандподполь*, угонщик*, подрывник*
islamists < terrorists = islamist*, jihadi*, mujahideen, mujahedin, salafi*, wahhabi*, wahabi*,
  taliban, isis, islamic state, religious extremist* | исламист*, джихадист*, моджахед*, салафит*,
  ваххабит*, талиб, талибы, талибов, талибам, талибами, талибан*, игил, игиловц*,
  исламск* государств*, религиозн* экстремист*
extremists = extremist*, radicals, militant group, banned organisation, banned organization,
  destructive force* | экстремист*, радикалы, радикалов, радикалам, радикалами, деструктивн*,
  запрещенн* организаци*
death-squad = death squad*, hit squad*, hitman, hitmen, hit man, contract killer*, assassin,
  assassins, hired killer* | эскадрон* смерти, киллер*, наемн* убийц*, групп* ликвидации,
  ликвидатор*, наемный убийца
private-guards = private guard*, security guard*, watchman, watchmen, private security,
  security company, security firm*, bouncer*, mall security, site guard* | частн* охран*, охранник*,
  охранн* предприяти*, охранн* фирм*, охранн* агентств*, чоп, чопа, чопом, чопы, чоповец, чоповц*,
  чоо, вахтер*, сторож, сторожа, сторожу, сторожем, сторожей, сторожам, вышибал*, секьюрити,
  вневедомственн*, служб* охраны
bodyguard < private-guards = bodyguard*, personal security, close protection, security detail |
  телохранител*, личн* охран*, личная охрана
gang = gang, gangs, gangster*, mafia*, mobster*, criminal group*, organised criminal*,
  organized criminal*, bandit*, racketeer*, crime syndicate*, thug, thugs, hoodlum*, hooligan*,
  criminals | банда, банды, банде, банду, бандой, банд, бандам, бандами, бандит*, бандформировани*,
  мафи*, преступн* групп*, опг, опс, братва, братвы, братки, братков, хулиган*, шпана, отморозк*,
  отморозок, уголовник*, группировк*, гопник*, головорез*, мордоворот*, громила, громилы, рэкетир*
crime-boss < gang = crime boss*, criminal boss*, mob boss*, kingpin*, thief in law, thieves in law,
  criminal authority, criminal leader*, gang leader*, ringleader* | криминальн* авторитет*,
  вор в законе, вора в законе, воры в законе, воров в законе, преступн* авторитет*, главарь,
  главаря, главарем, главари, главарей, пахан*, смотрящ*, зачинщик*
robbers = robber*, thief, thieves, burglar*, looter*, looting mob, marauder*, mugger*, pickpocket*,
  cattle rustler*, highwaymen | грабител*, вор, вора, вору, вором, воры, воров, ворам, ворами,
  воришк*, налетчик*, разбойник*, взломщик*, карманник*, домушник*, барсеточник*, скотокрад*,
  погромщик*, мародеры, мародеров, мародерам, мародерами, мародер
attacker = attacker*, assailant*, assaulter*, perpetrator*, aggressor*, gunman, gunmen, armed men,
  armed man, knifeman, offender* | нападавш*, нападающ*, обидчик*, вооруженных людей,
  вооруженными людьми, вооруженным людям, злоумышленник*, насильник*, автоматчик*, преступник*,
  правонарушител*, исполнител* преступлени*
murderer < attacker = murderer*, killer*, slayer* | убийца, убийцы, убийце, убийцу, убийцей, убийц,
  убийцам, убийцами, душегуб*
torturer < attacker = torturer*, tormentor*, abuser*, executioner*, interrogator* | палач*,
  пыточник*, допрашивавш*, мучитель, мучители, мучителя, мучителей, истязатель, истязатели,
  истязателей
kidnappers < attacker = kidnapper*, abductor*, captor*, hostage taker*, abducting men,
  hostage-taker* | похитител*, похищавш*, захватившие заложников, террористы-захватчики,
  работорговц*, работорговец
masked-men < masked-state = masked men, masked man, masked people, men in masks, man in mask,
  balaclava men, masked officers, masked gunmen, masked attackers, masked individuals,
  persons in masks, people in masks | люди в масках, людей в масках, людьми в масках,
  людям в масках, человек в маске, человека в маске, мужчины в масках, мужчин в масках,
  в балаклавах, в балаклаве, сотрудники в масках, масочник*, неизвестные в масках
plain-clothes-men < plainclothes = civilian clothing, civilian dress, plain-clothed, plainclothed,
  undercover officer*, undercover police, undercover agent*, without uniform | люди в штатском,
  гражданск* одежд*, в гражданке, штатск* одежд*, без формы, цивильн* одежд*, топтун*, сексот*,
  агент* под прикрытием
unknown-men < unidentified = unidentified men, unidentified man, unidentified person*,
  unknown people, unidentified people, unknown individuals, unidentified individuals,
  unknown attackers, strangers, unknown assailants | неизвестных лиц, неизвестных людей,
  неизвестных мужчин, неизвестный мужчина, неустановленн* лиц*, неопознанн* люди, неизвестные,
  незнакомец, незнакомц*, незнакомые люди, неизвестными
hired-thugs < gang = hired thug*, hired men, titushky, titushki, agitator*, hired muscle,
  paid thugs, pro-government thugs | титушк*, титушек, титушок, провокатор*, наемные бандиты,
  спортсмены, спортсменов, молодчик*, засланн* казач*, подстрекател*
vigilantes = vigilante*, people's patrol*, volunteer patrol*, neighbourhood watch, druzhina,
  druzhinniki, lynch mob* | дружинник*, народн* дружин*, дружина, добровольн* дружин*,
  народн* патрул*, линчевател*
nationalists = nationalist*, ultranationalist*, neo-nazi*, nazi*, skinhead*, far-right, far right,
  fascist*, right-wing extremist*, xenophobe*, racist*, chauvinist* | националист*, нацист*,
  неонацист*, нацик*, скинхед*, скины, скинов, фашист*, ультраправ*, праворадикал*, бритоголов*,
  расист*, шовинист*, ультранационалист*, ксенофоб*
recruitment-office < army = recruitment office*, enlistment office*, military commissariat*,
  draft board*, draft office*, military registration, recruitment officer*, recruiter*,
  military commissar* | военкомат*, военком, военкома, военкому, военкомом, военкомы, тцк,
  военн* комиссариат*, призывн* комисси*, вербовщик*, тэцэкашник*, облвоенком*, вербовавш*
`)
