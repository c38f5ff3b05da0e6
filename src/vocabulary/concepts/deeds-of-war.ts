import { type Concept, conceptsFrom } from './concept.ts'

/**
 * Deeds of force by weapons, fire and crowds: shooting, shelling, burning, looting, besieging,
 * dispersing.
 */
export const deedsOfWar: readonly Concept[] = conceptsFrom(`
use-force = used force, use of force, using force, force was used, physical force, used violence,
  resort* to force, manhandl*, roughed up, heavy-handed, strong-arm* | применил* силу, применя*
  силу, применени* силы, применен* сила, применени* физическ*, физическ* сил*, силов* воздействи*,
  силов* метод*, применил* насили*, применя* насили*, рукоприкладств*, распуска* руки, распустил*
  руки, пустил* в ход
use-weapon < use-force = used weapon*, used firearm*, use of weapon*, use of firearm*, weapon* were
  used, weapon was used, drew gun, drew pistol, pulled gun, pulled knife | применил* оружи*,
  применя* оружи*, применен* оружи*, пустил* оружи*, выхватил* пистолет*, достал* пистолет*,
  выхватил* нож*, достал* нож*
shoot < use-weapon = shoot*, shot, shots, gunfire, gunshot*, gunned, fired at, fired on, fired upon,
  fired into, fired from, fired live, fired rubber, fired without, fired shot*, fired round*, fired
  bullet*, firing at, firing on, firing into, sniped, sniper fire, riddled with, burst of fire |
  стреля*, выстрел*, застрел*, пристрел*, подстрел*, отстрел*, стрельб*, пальб*, палил*, пальну*,
  автоматн* очеред*, пулеметн* очеред*, дал* очередь, изрешет*, огнестрел, пустил* пулю, пулев*
  ранени*
open-fire < shoot = open* fire, fire to kill, fire at will | откры* огонь, откры* огня, вел* огонь,
  ведя огонь, вести огонь, огонь на поражени*
warning-shot < shoot = fired into the air, fired in the air, shot* into the air, shot* in the air,
  fire into the air, warning shot*, fired over heads, over their heads | в воздух, предупредительн*
  выстрел*, предупредительн* огонь, поверх голов
exchange-fire < shoot = exchang* fire, crossfire, cross-fire, shootout*, shoot-out*, firefight*,
  gunfight*, gun battle*, return* fire | перестрел*, обмен* огнем, ответн* огонь, ответн* огнем,
  отстрелива*
aim = aimed at, aiming at, took aim, taking aim, pointed gun*, pointed rifle*, pointed weapon*,
  pointed pistol*, pointing gun*, pointing weapon*, gunpoint, trained guns, held a gun | целил*,
  целят*, прицелил*, прицелива*, прицельн*, нацелил*, наставил* оружи*, наставил* пистолет*,
  наставил* автомат*, направил* оружи*, направил* автомат*, направил* пистолет*, навел* оружи*,
  навел* автомат*, взял* на мушку, под прицелом, под дулом*
attack = attack*, assault*, ambush*, onslaught*, set upon, pounc*, lunged, went for | нападал*,
  нападат*, нападают, нападени*, напал, напала, напали, напавш*, напасть, набросил*, набрасыва*,
  накинул*, атак*, засад*, покушени*, покуша*, посягательств*, нападавш*
bomb < attack = bomb*, air strike*, airstrike*, air-strike*, air raid*, aerial attack*, strafe*,
  strafing | бомбил*, бомбить, бомбят, бомбард*, бомбеж*, бомбов*, разбомб*, авиаудар*, авианалет*,
  воздушн* удар*, удар* с воздуха, сбросил* бомб*, сбрасыва* бомб*, сброшен* бомб*, удар* авиации
shell < attack = shelled, shelling*, shellfire, artillery fire, artillery strike*, mortar fire,
  mortar attack*, rocket fire, under fire, barrage* | обстрел*, артобстрел*, артудар*, артналет*,
  артиллерийск* огонь, минометн* огонь, накрыл* огнем, под огонь, под огнем, прилеты, прилет,
  прилета, прилетел* снаряд*, прилетел* мина, прилетел* ракет*
strike-from-afar < attack = drone strike*, drone attack*, drone hit, missile strike*, missile
  attack*, rocket strike*, rocket attack*, struck by drone*, struck by missile* | удар* дрон*, удар*
  беспилотник*, удар* бпла, атак* дрон*, атак* беспилотник*, атак* бпла, ракетн* удар*, ракетн*
  атак*, нанес* ракетн*, удар* ракет*, попадани* ракет*
launch = launched missile*, launched rocket*, launched drone*, launch* of missile*, launch* of
  rocket*, fired missile*, fired rocket*, fired mortar* | запустил* ракет*, запустил* дрон*, запуск*
  ракет*, запуск* дрон*, выпустил* ракет*, выпущен* ракет*, пуск ракет*, пуски ракет*, выпустил*
  снаряд*
explode = explod*, explosion*, blast, blasts, detonat*, blew up, blown up, blowing up, blow up |
  взрыв*, взорв*, подорв*, подрыв*, детонир*, детонац*, сдетонир*, рванул*, хлопки, громк* хлопок,
  громк* хлопк*
lay-mines = laid mine*, lay mine*, planted mine*, laying mine*, planted bomb*, planted explosive*,
  booby-trap*, booby trap*, mined road*, mined field* | заминир*, минирова*, разложил* мин*,
  заложил* взрывчатк*, заложил* бомб*, заложил* мин*, установил* мин*
burn = burn, burned, burns, burning, burnt, blaze*, blazing, ablaze, caught fire, in flames, on fire
  | сгоре*, горел*, горит, горят, загоре*, возгоран*, вспыхнул*, полыха*, обгоре*, сожже*, сожгл*,
  сжег*, сжига*, в огне, выгоре*
set-fire < burn = set fire, set alight, setting fire, set ablaze, arson*, torched, torching, burned
  down, burnt down, burned to the ground, ignit*, incinerat* | поджог*, поджег*, поджиг*, подожг*,
  подожже*, спалил*, спален*, предал* огню, предан* огню, выжгл*, выжиг*, сожгл* дом*, сожже* дом*
destroy = destroy*, destruct*, wreck*, devastat*, obliterat*, ruined, reduced to rubble, wiped out |
  разруш*, уничтож*, разнесл*, разнесен*, камня на камне, стер* с лица
demolish < destroy = demolish*, demolition*, bulldoz*, razed, razing, tore down, torn down, tear*
  down, pulled down, knocked down house*, flattened, levelled, leveled | снес, снесл*, снесен*,
  снос, сноса, сносе, сносу, сносят, сносил*, сносить, сравнял* с земл*, сровнял* с земл*,
  демонтир*, демонтаж*, бульдозер*
damage = damag*, vandal*, smashed, smashing, broke window*, broken window*, defac*, desecrat*,
  daubed, trashed | повреди*, поврежд*, разгром*, громил*, осквер*, вандал*, разбил* окн*, разбит*
  окн*, выбил* окн*, побил* стекл*, побит* стекл*, крушил*, испорти*, испорчен*, порча, порчи,
  порчу, изуродова*, разлома*, ломал*, сломал*, исписал*
riot = riot*, pogrom*, unrest, mob violence, rampag*, disturbance*, public disorder* | погром*,
  массов* беспоряд*, беспорядк*, беспорядок, бесчинств*, бунт*, буйств*
steal = steal*, stole, stolen, theft*, robb*, burgl*, pilfer*, embezzl*, misappropriat*, swiped,
  made off with | украл*, украд*, краж*, крал, крали, ворова*, воровств*, ограб*, обокра*, обворов*,
  стащил*, присвоил*, присвоен*, растрат*, хищени*, угнал*, угон*, разбойн*, стыри*
loot < steal = loot*, pillag*, plunder*, ransack* | мародер*, грабил*, грабят*, разграб*, грабеж*,
  растащ*, растаск*, разворова*
storm < attack = stormed, storming, took by storm, taken by storm, overran, overrun | штурм*
raid = raid*, crackdown*, crack* down, special operation*, swooped, swoop | рейд*, налет*,
  спецопераци*, нагрянул*, зачист*, облав*, маски-шоу
occupy = occupied, occupy*, occupation, took over, takeover, captured the, overrun by | оккупир*,
  оккупац*, захват* здани*, занял* город*, занял* сел*, занял* здани*, взял* под контроль, взят* под
  контроль
deploy = deploy*, sent in troops, moved in troops, brought in troops, reinforcement* | ввел* войск*,
  введен* войск*, ввод* войск*, стянул*, стянут*, стягива*, подкреплени*, развернул* сил*, размещен*
  войск*
surround = surround*, encircl*, cordon*, ringed, hemmed in, sealed off, boxed in, kettled, kettling
  | окружил*, окружен*, окружали, окружают, оцепи*, оцепл*, в кольцо, обступ*
besiege < surround = besieg*, siege, sieges, blockad* | осада, осады, осаду, осаде, осадой, осадил*,
  осажд*, блокад*
block = blocked, blocking, obstruct* road*, shut off, barred the way, barring the way, block the,
  block traffic, block access | перекры*, блокир*, заблок*, преград*, перегород*, загород*, закрыл*
  проезд, закрыл* движени*, встал* на пути
barricade < block = barricad* | баррикад*, забаррикад*
disperse = dispers*, broke up, broken up, breaking up, break* up the, cleared the square, cleared
  the crowd, cleared the street*, scattered the crowd | разгон*, разогна*, рассея*, рассеи*,
  вытесн*, оттесн*, теснил*
use-gas < use-force = tear gas*, tear-gas*, teargas*, gassed, pepper spray*, pepper-spray*, pepper
  gas, fired gas, sprayed gas | слезоточив* газ*, перцов* газ*, перцовк*, перцов* баллон*,
  распылил*, распыля*, распылен*, применил* газ*, пустил* газ*, применени* газ*, черемух*,
  светошумов*
use-water-cannon < use-force = water cannon*, water-cannon*, hosed, fire hose* | водомет*, водяны*
  пушк*, водяной пушк*, поливал* водой, облил* водой
set-dogs < use-force = set dog*, dogs on, unleash* dog*, released dog*, bitten by dog*, mauled |
  спустил* собак*, натрав*, науськ*, собак* кусал*, собак* укусил*, покусал*, покусан*
throw = threw, throw, throws, throwing, thrown, stone-throw*, hurl*, lobbed, lobbing, tossed,
  tossing, pelt*, fling, flung, chucked | бросил*, бросал*, бросают, бросать, брошен*, кидал*,
  кидат*, кидают, кинул*, закида*, забрасыва*, забросал*, швыр*, метали, метать, сбросил*,
  сбрасыва*, выбросил*
douse = doused, dousing, poured, pouring, splash* | облил*, облит*, облива*, плеснул*, выплесн*,
  полил*
self-defence = self-defen*, defended himself, defended herself, defended themselves, defending
  himself, in defence of | самооборон*, самозащит*, необходим* оборон*, оборонял*, защищался,
  защищалась, защищались, защищая себя
fight = fight, fights, fighting, fought, brawl*, scuffl*, clash*, melee, skirmish*, affray,
  fistfight*, came to blows, combat, hostilities | драка, драки, драку, драке, дракой, драк, драках,
  дрался, дрались, дралась, драться, подрал*, стычк*, потасовк*, столкновени*, рукопашн*, схватк*,
  бой, бои, боя, боев, боях, бою, боевые действия, боевых действий, мордобо*
human-shield < coerce = human shield*, as shields | живой щит, живого щита, живым щитом, живые щиты,
  прикрыва* люд*, прикрыва* жител*
`)
