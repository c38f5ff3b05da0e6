import { type Concept, conceptsFrom } from './concept.ts'
import { deedsOfWar } from './deeds-of-war.ts'

/**
 * Deeds of force: what is done to people with hands, cells and weapons, and what they do against
 * it.
 */
export const deedsOfForce: readonly Concept[] = [
  ...deedsOfWar,
  ...conceptsFrom(`
beat < use-force = beat, beats, beaten, beating*, thrash*, flog*, whipped, whipping*, lashed,
  lashes, caned, caning, clubbed, bludgeon*, pummel*, bashed, bashing, worked over, laid into,
  truncheoned, battered, battering | бил, била, били, бьют, бьет, бить, избил*, избива*, избит*,
  избиени*, побил*, побои, побоев, побоям*, побоях, побит*, колотил*, колотят, отколоти*, поколоти*,
  лупил*, лупят, отлупи*, отметел*, метелил*, мутуз*, отмутуз*, дубас*, отдубас*, молотил*,
  отделал*, намял* бока, выпорол*, пороли, наносил* удар*, нанес* удар*, прошл* дубинк*
hit < beat = hit, hits, hitting, struck him, struck her, struck with, struck on, struck in, punch*,
  slapp*, slap, slaps, blow, blows, smack*, headbutt*, elbowed, clouted, rifle-butt*, poked, prodded
  | удар, удара, удары, ударов, ударами, ударом, ударам, ударил*, ударя*, ударит*, пощечин*,
  подзатыльник*, стукну*, оплеух*, затрещин*, зуботычин*, шлепну*, ткнул*, врезал* по, съездил* по,
  заехал* по, дал* по лицу, кулаками, прикладами
kick < beat = kick*, stamped on, stamping on, stomp*, trampl*, put the boot | пинал*, пинать,
  пинают, пинки, пинок, пинками, пнул*, ногами, топтал*, топчут, затоптал*, растоптал*, сапогами,
  берцами
push < use-force = push, pushed, pushes, pushing, shov*, jostl*, elbowing | толкал*, толкат*,
  толкают, толкну*, толкан*, вытолк*, вытал*, оттолкну*, отталкива*, расталкива*, столкнул* с,
  пихал*, пихну*, спихну*
bundle-in = bundled, bundling, thrown into, thrown onto, thrown in, threw into, threw onto, loaded
  onto, loaded into, pushed into, forced into, herded, shoved into, piled into, piled onto, stuffed
  into | затолк*, заталк*, втолк*, вталк*, запихн*, запихал*, запихива*, впихн*, погрузил*,
  погружен*, грузили, закинул*, закидыва* в, усадил* в, усажива*, посадил* в автозак*, посадил* в
  автобус*, посадил* в машин*, загнал* в, загоня*
drag < use-force = drag, dragged, dragging, drags, hauled, hauling, pulled by, pulled him, pulled
  her, pulled out, pulled from, yanked, by the hair | волок, волокл*, волоч*, поволок*, уволок*,
  выволок*, выволак*, приволок*, тащил*, тащат, тащить, потащил*, вытащ*, вытаск*, притащ*, оттащ*,
  оттаск*, стащил* с, стаскив*, выдерн*, за волосы
throw-down < use-force = thrown to the ground, threw to the ground, thrown to the floor, threw on
  the ground, knocked to the ground, wrestled, pinned down, pinned to, forced to the ground, forced
  to lie, face down, knocked off feet | повалил*, повален*, уложил* на, уложил* лицом, сбил* с ног,
  бросил* на землю, бросил* на пол, кинул* на землю, лицом в пол, мордой в пол, лицом вниз, лицом в
  землю, прижал* к, прижат* к
subdue < use-force = subdu*, restrain*, overpower*, straitjacket*, calmed down, brought under
  control, pacified, pacify* | утихомир*, усмир*, скрути*, скручив*, заломил*, заламыва*, обездвиж*,
  зафиксир*, фиксировал*, фиксац*, угомон*, успокоил*
tie-up < subdue = tied up, tying up, tie up, tied to, tied his, tied her, tied their, hands tied,
  hands bound, bound hand*, wrists bound, trussed, zip tie*, zip-tie*, cable tie*, strapped to |
  связал*, связыва* рук*, связан* рук*, рук* связан*, привяза*, прикрути*, примота*, стяжками, руки
  за спин*, веревками
handcuff < subdue = handcuff*, cuffed, manacl*, in cuffs | в наручник*, надел* наручник*,
  наручниками, застегнул* наручник*, в браслет*, нацепил* наручник*
chain < subdue = chained, chaining, in chains, shackl*, fetter*, leg irons | прикова*, приковыва*,
  на цепь, на цепи, цепью, цепями, кандал*
blindfold < ill-treat = blindfold*, hooded, hooding, bag over, sack over, eyes covered, covered eyes
  | завязал* глаз*, завязан* глаз*, глаз* завязан*, мешок на голов*, мешком на голов*, мешки на
  голов*, пакет на голов*, пакетом на голов*, повязк* на глаз*, заклеил* глаз*
gag < ill-treat = gagged, gagging, gag, taped mouth*, mouth taped | кляп*, заткнул* рот*, заклеил*
  рот*, залепил* рот*, зажал* рот*, рот заклеен*
choke < use-force = choke*, choking, strangl*, throttl*, suffocat*, asphyxiat*, smother*, knelt on,
  knee on neck, could not breathe, unable to breathe | душил*, душат, душит, душить, душени*,
  задуш*, придуш*, удуш*, удавил*, удавлен*, сдавил* горло, сдавил* шею, за горло, задохну*,
  задыха*, перекры* кислород, не мог* дышать
stab < use-weapon = stab, stabs, stabbed, stabbing*, knifed, slashed, slashing, hacked to death,
  hacked with, slit throat*, cut throat*, bayonet* | заколол*, заколот*, зарезал*, зарезан*,
  порезал*, ножев*, удар* ножом, пырнул*, исполосова*, перереза* горл*, зарубил*, зарублен*, резал*
behead < kill = behead*, decapitat*, cut off head*, severed head* | обезглав*, отрезал* голов*,
  отрубил* голов*, отрезан* голов*, отрубленн* голов*
ill-treat = ill-treat*, ill treat*, mistreat*, maltreat*, abused, abusing, physical abuse, brutal*,
  inhuman*, degrading treatment, cruel treatment, harsh treatment | жесток* обращени*, жестоко
  обраща*, плохо обраща*, плохо* обращени*, издева*, истяза*, глумил*, глумл*, мучил*, мучени*,
  бесчеловечн*, изуверств*, измыва*, недозволенн* метод*
torture < ill-treat = tortur*, torment*, waterboard* | пытк*, пыток, пытал, пытала, пытали, пытать,
  пытают, пыточн*, запыта*, замуч*, истязани*
electric-shock < torture = electric shock*, electric current, electrocut*, electroshock*,
  electric-shock*, tased, taser*, stun gun*, shocks to | электрошок*, шокером, шокерами, током,
  электроток*, электрическ* ток*, тапик*
burn-body < torture = burned with cigarette*, burnt with cigarette*, cigarette burn*, scald*,
  boiling water | прижиг*, прижег*, прижгл*, тушил* сигарет*, тушил* окурк*, ошпар*, кипятком
stress-position < torture = stress position*, suspended by, suspended from, hung by, made to stand,
  forced to stand, forced to kneel, made to kneel, forced to squat, spread-eagle* | растяжк*,
  подвесил*, подвешива*, подвешен*, на колени, на коленях, поставил* к стен*, стоять у стены, на
  шпагат, ласточк*
strip < ill-treat = stripped, stripping, undress*, disrob*, took off clothes, take off clothes,
  remove clothes, tore clothes, tore off, strip naked, strip off, strips | раздели, раздеть, раздет,
  раздета, раздеты, раздетыми, раздетым, раздева*, раздеться, догола, донага, снял* одежд*, снять
  одежд*, сорвал* одежд*, срыва* одежд*
sexual-violence < ill-treat = sexual violence, sexual* abus*, sexual* assault*, sexual* harass*,
  molest*, groped, groping, sodomi*, sodomy, indecent assault | сексуальн* насили*,
  сексуализированн* насили*, сексуальн* характер*, половой неприкосновенност*, домога*, развратн*,
  растлен*, растлил*, лапал*, мужеложств*, надруга*
rape < sexual-violence = rape, raped, rapes, raping, gang-rap*, forced intercourse | изнасил*,
  насиловал*, насилуют, насиловать, снасильнич*
threaten = threat, threats, threaten*, menac*, intimidat*, blackmail*, bullied, bullying, scare
  tactics | угрож*, угроз*, пригроз*, грозил*, грозят, грозит, запуг*, припуг*, пугал*, шантаж*,
  застращ*, устраш*
coerce = coerc*, compel*, forced to, force him, force her, force them, pressured, pressuring,
  pressurised, put pressure, pressure on, under pressure, under duress, made him, made her, made
  them, strong-armed | принуд*, принужд*, вынуд*, вынуждал*, вынуждают, понужд*, заставил*,
  заставля*, заставят, оказывал* давлени*, оказал* давлени*, оказани* давлени*, под давлени*, давил*
  на, давят на, прессова*, прессинг*, выбил* показани*, выбива* показани*, выбит* показани*
insult = insult*, swore at, swearing, cursed, cursing, obscen*, abusive language, verbal* abus*,
  mocked, mocking, taunt*, ridicul*, jeer*, slurs, called names, foul language | оскорб*, обозва*,
  обзыва*, материл*, матерн*, матом, матерщин*, нецензурн*, бранил*, бранн*, ругал*, ругат*,
  обруга*, обматер*, хамил*, хамств*, насмех*, дразнил*, дразнят
humiliate < ill-treat = humiliat*, degrad*, demean*, dehumani*, made to crawl, shaved head*, shaved
  his | унизи*, унижа*, унижен*, опозор*, позорил*, обрил*, обрит*, побрил* голов*, ползать
custody = custody, depriv* of liberty, behind bars, captive, captivity | под страж*, из-под страж*,
  лишен* свобод*, за решетк*, в неволе, в застенк*
detain < custody = detain*, detention*, arrest, arrested, arrests, arresting, apprehend*, captured,
  capture, rounded up, pick* up, nabbed, grabbed, snatched, busted, taken away, took away, taken in,
  took him, took her, took them, taken into, taken from home, taken to police, brought to police,
  taken to the station, led away, hauled off, carted off, whisked away, pulled in, driven away,
  driven off | задержан*, задержал*, задержать, задержат, задержив*, арест*, захватил*, захвачен*,
  поймал*, пойман*, повязал*, повязан*, вязали, забрал*, забира*, увез, увезл*, увезен*, увозил*,
  увозят, увел, увела, увели, уводил*, уводят, доставил* в отдел*, доставлен* в отдел*, доставил* в
  полици*, доставлен* в полици*, доставлен* в овд, доставлен* в ровд, доставил* в участок,
  доставлен* в участок, доставлен* для разбирательств*, приняли прямо, винтил*, винтят, винтит,
  винтить, свинти*, повинти*, хапнул*, хапают, замели, схватил*, схвачен*, похватал*, упаковал*,
  загребл*, сцапал*, изловил*, принудительн* привод*, хватали людей, хватали прохож*, хватали всех,
  хватают людей, приняли на акци*, приняли на митинг*, приняли на улиц*, приняли на выход*, приняли
  у дом*, приняли у подъезд*, приняли менты, приняли омон*, взяли на улиц*, взяли дома, взяли прямо,
  взяли под стражу, взят* под стражу, доставил* в ровд, доставил* в овд, доставил* в увд, доставлен*
  в увд, доставлял* в отдел*, доставил* в фсб, доставил* в гувд, доставил* в угкнб, доставил* в сгб,
  привезл* в отдел*, привезл* в полици*
mass-arrest < detain = mass arrest*, mass detention*, roundup*, round-up*, dragnet*, sweep, sweeps |
  массов* арест*, массов* задержани*, облав*, хватал* всех, задерживал* всех, хапун*
capture-in-war < detain = taken prisoner, took prisoner, taken captive, took captive, prisoner* of
  war, fell into captivity | в плен, в плену, из плена, пленил*, пленен*
hold < custody = held captive, held incommunicado, held him, held her, held them, held for, held
  without, held prisoner*, held overnight, held hostage, held against, held in cell*, held in
  detention, held in custody, held in prison, held in the basement, held at the police, being held,
  been held, kept in cell*, kept in custody, kept locked, kept him, kept her, kept them, languish* |
  удержива*, удержал*, удержани*, содержал*, содержится, содержатся, содержащи*, содержани* под,
  условия содержания, держал* в, держат в, держали, сидел* в сизо, сидит в сизо, томил*, томят*
lock-up < custody = locked in, lock* up, locked him, locked her, locked them, imprison*, jailed,
  incarcerat*, put in cell, confined to, confinement, thrown into prison, thrown in jail | запер*,
  запир*, посадил*, посажен*, упекл*, упрята*, брошен* в камер*, бросил* в камер*, бросил* за
  решетк*, заточ*, тюремн* заключени*, заключил* в, под замк*, водвор*, в карцер*, в одиночк*,
  изолировал*
guard-deed = guarded, guarding, stood guard, standing guard, kept watch, under guard, escorted,
  escorting, under escort | охраня*, караулил*, сторожил*, стерег*, под охран*, под конво*,
  конвоировал*, в сопровождени*, сопровождал*
transfer = transferred from, transfer* to, moved to prison, moved to another, moved to a, relocated
  | перевел* в, переведен* в, перевод* в, перевезл*, перевезен*, этапир*, этапом, на этап,
  конвоировани*
abduct < custody = abduct*, kidnap*, enforced disappear*, enforced-disappear*, forcibl* disappear*,
  disappeared, disappearance*, hostage-taking, taken hostage, took hostage, spirited away | похит*,
  похищ*, исчез*, в заложник*, захват* заложник*, выкра*, умыкн*, вывезл* в неизвестн*, в
  неизвестном направлени*
search-deed = searched, searching house*, searches, search of, house search*, home search*, strip
  search*, strip-search*, body search*, frisk*, pat-down*, patted down, rummag*, turned upside down,
  turned the house, search warrant* | обыск*, обыщ*, досмотр*, досматрива*, перерыл*, вверх дном,
  обшари*, шмон*, проверил* вещи, рылись
seize = seized, seizes, seizing, seizure of, confiscat*, impound*, requisition*, expropriat*,
  commandeer*, took phone*, took money, took documents, took passport* | изъя*, изыма*, изымут,
  изымет, конфиск*, отобрал*, отобран*, отбирал*, отбирают, отнял*, отнима*, отнят*, реквизи*,
  арест* имуществ*, выемк*, забрал* телефон*, забрал* документ*, забрал* деньги, забрал* паспорт*,
  экспроприир*
deport = deport*, expelled from the country, expulsion from the country, removed from the country,
  extradit*, refoul*, repatriat*, forcibl* return*, sent back to, banish*, exiled | депорт*,
  выдвор*, экстрад*, выслал*, выслан*, высыл*, выдач* другой, выдал* властям, выдан* властям,
  изгнал*, изгнан*, изгоня*, репатри*, реадмисс*, в ссылк*
push-back < deport = push back, pushed back, pushing back, push-back*, pushback*, turned back at,
  forced back across, drove back across, sent back across | вытеснил* обратно, вытеснен* обратно,
  выдавил* обратно, вытолк* обратно, вернул* через границ*, пушбэк*, отбросил* обратно, выдворил*
  через границ*
hand-over = hand over, handed over, handing over, handover, turned over to, turn over to, delivered
  to the | передал*, передан*, передава*, передач*, выдал*, выдан*, отдал* в руки, сдал* полиции,
  сдал* властям
evict = evict*, displac*, driven from home*, driven out, drove out, forced from home*, forced to
  leave home*, uproot* | выселил*, выселен*, выселя*, переселил*, переселен*, насильственн*
  перемещ*, выгна*, выгоня*, прогнал*, согнал*, согнан*
kill < die = kill, kills, killed, killing*, slain, slay*, murder*, shot dead, slaughter*, massacr*,
  put to death, assassinat*, homicide*, manslaughter, liquidated, neutralised, neutralized, finished
  off, gunned down, lynch*, done to death, took the life, took the lives, claimed the life, claimed
  the lives | убил*, убит*, убива*, убийств*, убьют, убьет, умертв*, умерщв*, ликвидирова*,
  ликвидаци*, нейтрализова*, прикончи*, добил, добили, добивал*, зарезал*, забил* до смерти, забит*
  до смерти, замуч*, лишил* жизни, лишен* жизни, самосуд*, линч*, резня, резни, резню, резне, бойня,
  бойни, бойню, бойне, уничтожен* боевик*, причинени* смерти
execute < kill = executed, execution*, extrajudicial*, summary kill*, summarily kill*, firing
  squad*, shot in the back of the head, shot at point-blank | казнь, казни, казней, казнью, казнил*,
  казнен*, казнят, расстрел*, внесудебн*, расправа, расправы, расправу, расправе, расправил*,
  выстрел* в затылок, в упор
wound-deed = wounded, wounding, injured, injuring, hurt, maim*, mutilat*, crippl*, disfigur*,
  inflict* injur*, inflict* wound*, caused injur*, sustain* injur*, suffered injur* | ранил*,
  ранен*, ранят, травмирова*, получил* травм*, получил* повреждени*, причинил* телесн*, причинил*
  вред*, причинени* вред*, нанес* телесн*, покалеч*, искалеч*, изувеч*, пострадал*, поранил*
drown < die = drown* | утонул*, тонул*, тонут, тонет, утопил*, утоплен*, захлебн*, утопит*
hang-deed = hang, hanged, hanging, hung himself, hung from, hung by | повесил*, повешен*, вешал*,
  вешать, в петл*, из петл*, вздернул*
poison = poison*, intoxicat*, nerve agent* | отрав*, травил*, подсыпал*, подмеша*
starve < ill-treat = starv*, depriv* of food, denied food, without food, no food, not fed, left
  hungry, food depriv* | не кормил*, не кормят, без еды, без пищи, лишал* еды, лишал* пищи, лишил*
  пищи, лишени* пищи, не давал* есть, не давал* еду, голодал*, от голода, голодом
deny-water < ill-treat = denied water, without water, depriv* of water, no water | без воды, не
  давал* воды, не давал* пить, лишал* воды, лишил* воды, не давал* воду
deny-sleep < ill-treat = sleep depriv*, depriv* of sleep, kept awake, not allowed to sleep,
  prevented from sleeping | лишени* сна, лишал* сна, лишил* сна, не давал* спать, без сна, не давал*
  уснуть
run-over = ran over, run over, running over, ran down, run down, ploughed into, plowed into, rammed,
  ramming, drove into crowd*, drove into the, drove at, hit by car, knocked down by, mowed down,
  crushed by | наехал*, наезд*, сбил, сбила, сбили, сбит, сбита, сбиты, сбило, переехал* ног*,
  раздавил*, раздавлен*, задавил*, задавлен*, протаран*, таранил*, въехал* в толп*, под колес*
chase = chase, chased, chases, chasing, pursu*, hunted, hunting down, ran after, track* down | гнал,
  гнали, гнались, гнался, погнал*, погоня, погони, погоню, погоне, погоней, преследова*, преследу*,
  догнал*, догоня*, настиг*, бежал* за, гонял*, выслежив*, выследи*
spy-on = surveil*, wiretap*, wire-tap*, spied on, spying on, tailed, tailing, shadowed, eavesdrop*,
  bugged, listening device* | слежк*, следил* за, следят за, слежени*, прослуш*, подслуш*, наружн*
  наблюдени*, шпионил* за
flee = flee, flees, fled, fleeing, ran away, run away, running away, ran off, ran for, took flight,
  took to heels, abscond*, scattered, made off | бежал*, убежал*, убега*, сбежал*, сбега*, побежал*,
  разбежал*, разбега*, скрылся, скрылась, скрылись, скрывал*, бегств*, удрал*, удира*, бегут, в
  бега, в бегах, дал* деру, ускольз*
escape < flee = escap*, broke out of, break out of, jailbreak*, got away, broke free, slipped away |
  побег, побега, побегу, побеге, побегов, вырвался, вырвалась, вырвались, вырваться, бежал* из,
  сбежал* из, спасся, спаслась, спаслись
evacuate = evacuat*, brought to safety, taken to safety, humanitarian corridor* | эвакуир*,
  эвакуац*, вывезл*, вывезен*, вывозил*, вывозят, гуманитарн* коридор*
hide = hid, hide, hides, hiding, hidden, sheltered, sheltering, took refuge, took shelter, took
  cover, taking cover, lay low, laid low, went underground | прятал*, спрята*, прячу*, прячет*,
  укрыл*, укрыт*, укрыва*, скрывается, скрываются, затаил*, в подполь*, залег* на дно, схорони*
cover-up = cover* up, cover-up*, conceal*, whitewash*, hush* up, hushed, suppress* information,
  suppress* evidence, destroy* evidence | сокры*, скрыл* факт*, скрыть факт*, замалчив*, замяли,
  замять, заминал*, утаил*, утаив*, покрыва*, уничтож* улик*, спрятал* концы
desert-unit < flee = deserted, deserter*, deserting, desertion*, awol, left his unit, left their
  unit, abandoned post*, abandoned position* | дезертир*, самовольн* оставлени*, самовольно остав*,
  покинул* часть, сбежал* из части, покинул* расположени*, оставил* позици*, сзч
surrender = surrender*, gave up, laid down arms, laid down weapons, turned himself in, turned
  herself in, capitulat*, raised hands, hands up | сдался, сдалась, сдались, сдаться, сдавались,
  сдаваться, сдавшийся, сдавшихся, сдавшиеся, капитулир*, сложил* оружи*, явк* с повинной, явился с
  повинной, поднял* руки, руки вверх
resist = resist, resisted, resisting, resists, resistance, fought back, fight back, struggled,
  struggling, disobey*, disobedien*, defied, defying, refused to comply, noncomplian*, non-complian*
  | сопротивл*, неповинов*, не подчинил*, не подчиня*, неподчинени*, не повинов*, отбивался,
  отбивалась, отбивались, вырывался, вырывалась, вырывались, отпор*, упирался, упиралась, упирались
obstruct = obstruct*, hinder*, prevent*, interfer*, imped*, got in the way | препятств*,
  воспрепятств*, мешал*, помеша*, мешают, срывал*, сорвал* митинг*
quarrel = quarrel*, argument, arguments, argued, arguing, altercation*, squabbl*, heated exchange*,
  fell out with, falling out, had a row, dispute, disputes | ссора, ссоры, ссору, ссоре, ссор,
  ссорой, ссорил*, поссорил*, спор, споры, спора, споре, спорил*, поспорил*, конфликт*, перебранк*,
  скандал*, перепалк*, повздор*, разборк*, препира*
suicide < die = suicid*, killed himself, killed herself, took his own life, took her own life, take
  his own life, hanged himself, hanged herself, self-immolat* | самоубийств*, самоубийц*, суицид*,
  покончил* с собой, покончить с собой, покончил* жизнь, на себя руки, повесился, повесилась,
  повеситься, самоповешени*, свел* счеты, свести счеты, самосожж*, самоподжог*, выбросился,
  выбросилась
self-harm = self-harm*, self-inflict*, harmed himself, harmed herself, cut himself, cut herself, cut
  his wrists, cut her wrists, slit his wrists | самоповрежд*, членовред*, вскрыл* вены, вскрыл*
  себе, вскрыть вены, сам себе, сама себе
forced-labour < coerce = forced labour, forced labor, slave labour, slave labor, enslav*, slavery,
  bonded labour, bonded labor, traffick*, made to dig, forced to dig, forced to work | принудительн*
  труд*, подневольн*, рабск* труд*, рабств*, порабощ*, торговл* людьми, заставл* работать, заставил*
  работать, заставил* рыть, заставил* копать
sterilise < ill-treat = forced abortion*, forced contracept*, sterilised, sterilized,
  sterilisation*, sterilization* | принудительн* аборт*, насильственн* аборт*, стерилизац*,
  стерилизов*
bury = buried, bury*, burial*, interred, funeral*, laid to rest | похорон*, захорон*, хоронил*,
  хоронят, хоронить, погребен*, погребл*, закопал*, закопан*, закапыва*, предал* земле, предан*
  земле, прикопал*
exhume = exhum*, disinter*, dug up body, dug up bodies, unearth* | эксгум*, выкопал*, выкопан*,
  выкапыва*, раскопал*, раскопк*
cremate = cremat*, burned body, burned bodies, burnt bodies, burning bodies, burned corpse* |
  кремир*, кремац*, сожгл* тел*, сжига* тел*, сожжен* тел*, сжига* труп*, крематор*
find-body < find = body was found, bodies were found, found body, found bodies, found dead,
  discovered body, discovered bodies, body was discovered, remains were found, found remains,
  corpse* found, found corpse* | нашл* тел*, нашл* труп*, нашл* останк*, обнаружен* тел*, обнаружил*
  тел*, обнаружен* труп*, обнаружил* труп*, обнаружен* останк*, найден* тел*, найден* труп*, найден*
  останк*, найден* мертв*, нашл* мертв*, тел* нашл*, тел* обнаруж*, тел* найден*, труп* нашл*, труп*
  обнаруж*
recover-body = recovered bod*, recover* remains, bodies recovered, body was recovered, pulled from
  the rubble, pulled from under, retrieved body, retrieved bodies, collected bodies | извлек* тел*,
  извлечен* тел*, тел* извлек*, извлечен* из-под, подняли тел*, достали тел*, достали из-под,
  вывезл* тел*, забрал* тел*, из-под завал*, из-под обломк*
return-body < hand-over = body returned, bodies returned, body handed, released body, body was
  released, gave back the body | выдал* тел*, отдал* тел*, передал* тел*, вернул* тел*, тел* выдал*,
  тел* передал*, тел* передан*, тел* выдан*, тел* отдал*, выдач* тел*, возврат* тел*
identify-body = identif* body, identif* bodies, body was identified, bodies were identified,
  identif* remains, dna, dental records | опозна*, идентифицир* тел*, идентификац*, тел*
  идентифицир*, днк
dump-body = dumped bod*, dumped corpse*, body was dumped, bodies were dumped, disposed of bod*,
  threw the body, threw the bodies, got rid of the body | выбросил* тел*, сбросил* тел*, избавил* от
  тел*, тел* выбросил*, тел* сбросил*, выброшен* тел*, бросил* тел*
`),
]
