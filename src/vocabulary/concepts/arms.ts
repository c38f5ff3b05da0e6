import { type Concept, conceptsFrom } from './concept.ts'

/** Weapons, ammunition and the means of force. */
export const arms: readonly Concept[] = conceptsFrom(`
weapon = weapon*, armed with, munitions, armament* | оружи*, оружейн*, вооружени*, боеприпас*,
  арсенал*, орудие преступления, орудием преступления, орудия преступления
firearm < weapon = firearm*, gun, guns, handgun*, small arms | огнестрел*, стрелков* оружи*, ствол,
  ствола, стволы, стволов, стволом, боев* оружи*
rifle < firearm = rifle*, carbine* | винтовк*, винтовок, карабин*, ружье, ружья, ружью, ружьем,
  ружей, ружьям, охотничь* ружь*, двустволк*, обрез, обреза, обрезом, берданк*
automatic-rifle < rifle = kalashnikov*, ak-47*, ak-74*, automatic rifle*, automatic weapon*,
  submachine gun*, assault weapon* | автомат, автомата, автоматы, автоматов, автоматам, автоматами,
  автоматом, калашников*, ак-74*, ак-47*, пистолет-пулемет*, пистолета-пулемет*,
  пистолетом-пулемет*, акм, автоматическ* оружи*, автоматн*
machine-gun < firearm = machine gun*, machine-gun*, machinegun*, heavy machine gun* | пулемет*,
  крупнокалиберн*
shotgun < firearm = shotgun*, pump-action*, buckshot, pellet, pellets, birdshot | дробовик*, дробь,
  дробью, дроби, картеч*, помпов* ружь*, дробин*, гладкоствольн*
pistol < firearm = pistol*, revolver*, service weapon*, sidearm*, makarov | пистолет*, револьвер*,
  наган, нагана, пм, табельн*
traumatic-pistol < firearm = traumatic pistol*, traumatic weapon*, non-lethal pistol*, air gun*,
  airgun*, gas pistol* | травмат, травмата, травматом, травматическ* пистолет*,
  травматическ* оружи*, пневматическ* пистолет*, пневматик*, газов* пистолет*, оса пистолет
live-round < firearm = live round*, live bullet*, ammunition, ammo, bullet, bullets, bullet's,
  cartridge*, shell casing*, spent casing* | боев* патрон*, патрон, патрона, патроны, патронов,
  патронами, пуля, пули, пуле, пулю, пулей, пуль, пулям, пулями, пулев*, гильз*, боев* снаряжени*,
  боекомплект*, боезапас*
rubber-bullet < weapon = rubber bullet*, rubber-coated bullet*, plastic bullet*, baton round*,
  rubber round*, rubber pellet*, kinetic impact projectile*, sponge round* | резинов* пул*,
  резиновыми пулями, пластиков* пул*, травматическ* патрон*, нелетальн* боеприпас*, резиноплюй*,
  пули из резины
less-lethal < weapon = non-lethal weapon*, less-lethal*, less lethal*, special means,
  riot control agent*, riot gear, crowd control weapon*, crowd-control weapon* | спецсредств*,
  специальн* средств*, нелетальн*, специальные средства
tear-gas < less-lethal = tear gas*, teargas*, tear-gas*, cs gas, gas canister*, gas grenade*,
  chemical irritant* | слезоточив*, газов* гранат*, газов* шашк*, слезогонк*, раздражающ* веществ*,
  черемух*
pepper-spray < less-lethal = pepper spray*, pepper gas, pepper-spray*, gas spray, mace,
  gas cartridge* | перцов* газ*, перцов* баллон*, перцовк*, перцов* спре*, баллончик*
water-cannon < less-lethal = water cannon*, water jet*, fire hose*, water-cannon* | водомет*,
  брандспойт*, пожарн* шланг*, струя воды, струей воды, струями воды, струи воды
stun-grenade < less-lethal = stun grenade*, flash grenade*, flashbang*, flash-bang*, sound grenade*,
  stun device*, noise grenade* | светошумов*, шумов* гранат*, звуков* гранат*, светозвуков*,
  свето-шумов*, заря гранат*, оглушающ* гранат*
stun-gun < less-lethal = stun gun*, taser*, tazer*, electric shock device*, electroshock weapon*,
  electric baton*, cattle prod*, electroshocker*, shock baton* | электрошокер*, шокер*, тазер*,
  тейзер*, электрошоков* устройств*, электродубинк*, эшу
baton < less-lethal = baton, batons, truncheon*, nightstick*, rubber baton*, police stick*,
  billy club* | дубинк*, дубинок, дубинал*, резинов* палк*, пр-73, демократизатор*,
  полицейск* палк*, тонф*
shield < less-lethal = shield, shields, riot shield*, helmet, helmets, body armour, body armor,
  bulletproof vest*, flak jacket* | щит, щита, щитом, щиты, щитов, щитами, щитам, каск*, касок,
  шлем, шлема, шлемы, шлемов, шлемах, шлеме, бронежилет*, броник*
blunt-weapon < weapon = blunt object*, blunt weapon*, blunt instrument*, club, clubs, bat, bats,
  baseball bat*, stick, sticks, cudgel*, rod, rods, iron bar*, metal bar*, metal pipe*, rebar*,
  crowbar*, plank, planks, hammer, hammers, knuckleduster*, brass knuckles | тупым предметом,
  тупого предмета, тупые предметы, тупыми предметами, тупым твердым, твердым тупым, бита, биты,
  биту, битой, битами, бейсбольн* бит*, палка, палки, палке, палку, палкой, палок, палкам, палками,
  кол, колом, колья, кольев, кольями, арматур*, труба, трубой, трубами, лом, ломом, ломик*,
  монтировк*, кастет*, молоток, молотк*, доской, досками, черенок, черенк*, железн* прут*, прутом,
  прутьями, прутья, нагайк*, кнут, кнутом, плетью, плеть, плети
knife < weapon = knife, knives, blade*, dagger*, sharp object*, machete*, cold weapon*, razor*,
  bayonet*, screwdriver* | нож, ножа, ножу, ножом, ноже, ножи, ножей, ножам, ножами, ножик*, лезви*,
  кинжал*, холодн* оружи*, колюще-режущ*, острый предмет, острым предметом, мачет*, заточк*, бритв*,
  штык*, отвертк*, финка, финкой, сабля, саблей, стилет*, клинок, клинк*
axe < weapon = axe, axes, ax, hatchet*, shovel*, spade, spades, pitchfork*, scythe* | топор*,
  лопат*, вилами, вилы, тяпк*, кетмен*, мотыг*
stone < weapon = stone, stones, rock, rocks, brick, bricks, cobblestone*, paving stone*, pebbles |
  камень, камня, камню, камнем, камне, камни, камней, камням, камнями, булыжник*, кирпич*,
  брусчатк*, щебен*, щебн*, голыш*
bottle < weapon = bottle, bottles, broken glass, glass bottle* | бутыл*, осколк* стекл*, розочк*,
  стеклотар*
petrol-bomb < weapon = petrol bomb*, molotov*, firebomb*, fire bomb*, incendiary*, gasoline bomb* |
  коктейл* молотова, бутылк* с бензином, зажигательн*, бутылк* с горючей
petrol = petrol, gasoline, fuel, diesel, kerosene, lpg, liquefied gas | бензин*, топлив*, горюч*,
  солярк*, дизтоплив*, керосин*, гсм, сжиженн* газ*, канистр*
explosive < weapon = explosive*, bomb, bombs, bomb's, dynamite, tnt, ied, ieds, detonator*,
  suicide belt*, car bomb* | взрывчат*, взрывн* устройств*, бомба, бомбы, бомбе, бомбу, бомбой,
  бомб, бомбам, бомбами, тротил*, динамит*, сву, пояс* шахида, взрывоопасн*, детонатор*, гексоген*,
  заминированн*, пластид*, аммонит, взрывпакет*
landmine < explosive = landmine*, land mine*, anti-personnel mine*, anti-tank mine*, minefield*,
  sea mine*, tripwire*, petal mine*, butterfly mine* | мина, мины, мине, мину, миной, мин, минам,
  минами, минн*, противопехотн*, противотанков*, лепесток мин*, растяжку, растяжки, растяжке,
  растяжка
grenade < explosive = grenade*, rpg* | граната, гранаты, гранате, гранату, гранатой, гранат,
  гранатам, гранатами, гранатомет*, рпг, лимонка, лимонку, лимонкой, подствольник*, ргд, эфка
artillery-shell < explosive = shell, shells, artillery shell*, howitzer*, projectile*,
  artillery round*, shrapnel*, splinter*, cannon, cannons, field gun* | снаряд, снаряда, снаряды,
  снарядов, снарядами, снарядом, гаубиц*, осколок, осколк*, осколочн*, шрапнел*, пушка, пушки,
  пушек, пушками, артснаряд*, артиллерийск* снаряд*, артустановк*, орудийн*, сау
mortar < weapon = mortar, mortars | миномет*
rocket < weapon = rocket*, missile*, grad, mlrs, iskander* | ракета, ракеты, ракете, ракету,
  ракетой, ракет, ракетам, ракетами, ракетн*, рсзо, системы град, град системы, градами, градов,
  искандер*, калибры, ураган систем*, смерч систем*, хаймарс*, реактивн* систем*, из града,
  крылат* ракет*
air-bomb < explosive = aerial bomb*, air bomb*, glide bomb*, barrel bomb*, air-dropped*,
  guided bomb* | авиабомб*, авиационн* бомб*, фаб, каб, кабы, фабы, кабами, фугасн*, бочков* бомб*
cluster-munition < weapon = cluster munition*, cluster bomb*, submunition*, bomblet*, phosphorus*,
  thermobaric* | кассетн*, суббоеприпас*, фосфорн*, белый фосфор, термобарическ*, кассетк*
chemical-weapon < weapon = chemical weapon*, nerve agent*, sarin, chlorine, toxic gas*, poison gas*,
  nerve gas, novichok | химическ* оружи*, хлор, хлора, хлором, зарин*, отравляющ* веществ*,
  боев* отравляющ*, нервно-паралитическ*, химатак*
drone = fpv, drone*, quadcopter*, unmanned aerial*, uav, uavs, shahed*, unmanned aircraft | дрон,
  дрона, дрону, дроном, дроне, дроны, дронов, дронам, дронами, беспилотн*, бпла, квадрокоптер*,
  коптер*, птичка-беспилотник, шахеды, шахедов, шахед, шахедами, мавик*, герань-2
aircraft = aircraft, airplane*, aeroplane*, plane, planes, jet, jets, warplane*, fighter jet*,
  bomber plane*, airliner*, bombers | самолет*, авиац*, штурмовик*, истребител*, бомбардировщик*,
  лайнер*, авиалайнер*, боинг*, воздушн* судн*, авиарейс*, рейс, рейсом, рейса, рейсы
helicopter < aircraft = helicopter*, gunship*, chopper* | вертолет*, вертушк*, геликоптер*
tank < military-vehicle = tank, tanks, battle tank* | танк, танка, танку, танком, танке, танки,
  танков, танкам, танками, танков* колонн*
armoured-vehicle < military-vehicle = armoured vehicle*, armored vehicle*,
  armoured personnel carrier*, armored personnel carrier*, apc, apcs, bmp, btr, armoured car*,
  armored car*, infantry fighting vehicle*, armour, humvee* | бронетехник*, бтр, бтры, бтров,
  бтрами, бмп, брдм, бронемашин*, бронетранспортер*, броневик*, бронеавтомобил*, бронированн*,
  боев* машин*, бэтээр*, бэхи, бронеколонн*
military-vehicle < vehicle = military vehicle*, military equipment, military truck*, army truck*,
  military convoy*, military hardware, army vehicle*, military column | военн* техник*,
  военн* грузовик*, военн* машин*, военн* колонн*, армейск* грузовик*, колонн* техники,
  боев* техник*, колонн* военной, бронетехн* колонн*
`)
