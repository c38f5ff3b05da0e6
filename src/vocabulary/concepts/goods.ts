import { type Concept, conceptsFrom } from './concept.ts'

/** Things of daily life: goods, furniture, parts of a house, animals, tools. */
export const goods: readonly Concept[] = conceptsFrom(`
property = property, properties, land plot*, plot of land, land title*, estate, household goods,
  furniture | имуществ*, недвижимост*, собственност*, земельн* участ*, надел, надела, наделы,
  мебел*, скарб*, домашн* вещ*, утвар*, участ* земли, бытов* техник*
food = food, meal, meals, bread, ration*, diet, soup, porridge, meat, rice, foodstuff*, breakfast,
  lunch, dinner | еда, еды, еде, еду, едой, пища, пищи, пищу, пищей, питани*, хлеб*, каша, каши,
  кашу, кашей, паек, пайк*, продукт*, баланд*, обед, обеда, обеды, завтрак*, ужин, ужина, ужине,
  мясо, мяса, рис, суп, супа, продовольств*, провизи*, съестн*, харч*, похлебк*, рацион, рациона,
  рационе
water = water | вода, воды, воде, воду, водой, водою, питьев* вод*, водопровод*, водоснабжени*,
  питье, питья, кипяток, кипятк*
medicine = medicine, medicines, medication*, drugs prescribed, pills, pill, tablets of, insulin,
  antibiotic*, painkiller*, injection*, syringe*, vaccine*, medical supplies, iv drip | лекарств*,
  медикамент*, таблетк*, таблеток, препарат*, инсулин*, антибиотик*, обезболивающ*, укол, укола,
  уколы, уколов, инъекци*, шприц*, вакцин*, капельниц*, пилюл*, галоперидол*, аминазин*, анальгин*,
  перевязочн*, терапия арвт
blanket = blanket*, mattress*, bedding, bed linen, pillow*, towel*, bedsheet*, bed sheet* | одеял*,
  матрас*, матрац*, постельн* бель*, постельн* принадлежност*, подушк*, полотенц*, простын*,
  наволочк*, плед*
bed = bed, beds, bunk*, bench, benches, cot, plank bed*, chair, chairs, table, tables, stool,
  stools, desk, desks | кровать, кровати, кроватью, кроватей, койк*, коек, шконк*, шконок, нары,
  нарах, лавк*, скамь*, скамейк*, стул, стула, стулом, стуле, стулья, стульев, табурет*, стол,
  стола, столу, столом, столе, столы, раскладушк*, диван*, топчан*, шконарь
heating = heating, heater*, stove, stoves, radiator*, unheated, boiler*, firewood, coal,
  air conditioning | отоплен*, обогревател*, печь, печи, печью, печк*, радиатор*, неотаплив*,
  отаплив*, котел, котла, буржуйк*, дрова, дров, уголь, угля, углем, кондиционер*, теплоснабжени*,
  кочегарк*
light = lights, lighting, lamp*, bulb*, electric light, torch, torches, flashlight*, candle*,
  electricity supply, power supply, power outage*, blackout* | свет, света, свету, светом, свете,
  освещени*, лампа, лампы, лампу, лампой, лампочк*, фонарь, фонаря, фонари, фонарем, фонарик*,
  свеча, свечи, свечой, свечами, электроснабжени*, блэкаут*, светильник*, прожектор*, дневн* свет*
toilet = toilet*, latrine*, lavatory, bucket, buckets, sanitary facilities, washbasin*,
  washing facilities, sewage, sink | туалет*, уборная, уборной, уборную, унитаз*, ведро, ведра,
  ведром, раковин*, санузел, санузл*, канализац*, дырк* в полу, отхож*, умывал*, сортир*, параша,
  параши, параше, парашу
door = door, doors, doorway*, hatch, entrance door*, food slot*, peephole*, front door* | дверь,
  двери, дверью, дверей, дверям, дверями, дверях, дверн*, дверца, дверцы, кормушк*, глазок, люк,
  люка, форточк*
window = window* | окно, окна, окну, окном, окне, окон, окнам, окнами, окнах, оконн*, подоконник*,
  иллюминатор*, окошк*
lock = lock, locks, padlock*, bolt, latch*, deadbolt* | замок, замка, замком, замку, замки, замков,
  щеколд*, задвижк*, на замке, засов, засова, засовы, засовом
key = key, keys, keycard* | ключ, ключа, ключу, ключом, ключи, ключей, ключам, ключами, отмычк*
bars = bars, grille*, cage, cages, glass cage*, glass dock, metal cage* | решетк*, решеток, клетк*,
  клеток, аквариум*, стакан для
fence = fence, fences, fencing, railings, razor wire, razor-wire, barrier*, barbed wire,
  barbed-wire | забор, забора, забору, забором, заборе, заборы, заборов, ограда, ограды, ограде,
  ограду, оградой, ограждени*, изгород*, колюч* проволок*, колючк*, частокол*, егоза, барьер*
barrier-heap < barricade = barricade*, makeshift barrier* | завал, завалы, завалов, завала
gate = gate, gates, gateway* | ворота, ворот, воротам, воротами, воротах, калитк*, шлагбаум*,
  проходн* ворот*
wall = wall, walls | стена, стены, стене, стену, стеной, стен, стенам, стенами, стенах, стенк*,
  стенок, перегородк*
floor = floor, floors, concrete floor*, ceiling*, floorboards | полу, бетонн* пол*, потолок,
  потолк*, цементн* пол*, на бетоне
roof = roof*, attic* | крыша, крыши, крыше, крышу, крышей, кровл*, чердак*, крышами, крышах,
  мансард*
dog < animal = dog, dogs, service dog*, guard dog*, police dog*, stray dog*, sniffer dog* | собака,
  собаки, собаке, собаку, собакой, собак, собакам, собаками, овчарк*, овчарок, служебн* собак*, пес,
  пса, псом, псы, псов, щенок, щенк*, кинолог*, питбул*, алабай*, тобет*
livestock < animal = livestock, cattle, cow, cows, sheep, horse, horses, herd, herds, flock*, goat,
  goats, camel*, calf, calves, ram, rams, donkey* | скот, скота, скоту, скотом, скотин*, корова,
  коровы, коров, корову, коровами, овца, овцы, овец, овцу, овцами, лошад*, конь, коня, коней, кони,
  стадо, стада, стадом, отара, отары, отару, баран, барана, баранов, бараны, барашк*, коза, козы,
  коз, верблюд*, табун*, теленок, телят*, поголовь*, ишак*, крс
animal = animal*, pig, pigs, cat, cats, rat, rats, rodent*, lice, bedbugs, bed bugs, vermin,
  insects, poultry | животные, животных, животное, животного, животным, свинья, свиньи, свиней,
  кошк*, крыс*, вши, вшей, клоп, клопы, клопов, тараканы, тараканов, мыши, мышей, насеком*, звер*,
  волк, волка, волки, волков, грызун*, птица, птицы, куры, кур
tool = tool*, pliers, drill, drills, soldering iron*, angle grinder*, needle*, nail, nails |
  инструмент*, плоскогубц*, пассатиж*, дрель, дрели, дрелью, утюг*, паяльник*, болгарк*, игла, иглы,
  иглой, игл, иглами, гвоздь, гвозди, гвоздем, гвоздей, клещи, клещами, кусачк*, гвоздями, кувалд*
equipment = equipment, machinery, machine, machines, conveyor*, pipeline*, gas cylinder*, gas pipe*,
  drilling rig* | оборудовани*, станок, станк*, аппаратур*, конвейер*, трубопровод*, газопровод*,
  нефтепровод*, газов* баллон*, буров* установк*, механизм*, агрегат*
alcohol = alcohol, alcoholic drink*, vodka, beer, wine, spirits, liquor*, moonshine, booze |
  алкоголь, алкоголя, алкоголем, спиртн*, водк*, пиво, пива, пивом, вино, вина, вином, самогон*,
  коньяк*, спирт, спирта, горячительн*, выпивк*, бухло, алкогольн* напит*, шампанск*, брага
drugs = drug, drugs, narcotic*, heroin, cannabis, hashish, marijuana, cocaine, opium, opiate*,
  methadone, mephedrone, psychotropic*, amphetamine*, illicit substance* | наркотик*, наркотич*,
  героин*, каннабис*, гашиш*, марихуан*, кокаин*, опиум*, опий, опия, анаша, анаши, анашу,
  психотропн*, мефедрон*, метадон*, наркота, наркоту, запрещенн* веществ*, амфетамин*,
  наркосодержащ*, дурь, спайс*, наркосредств*
contraband = contraband*, smuggling, cigarettes, tobacco, cigarette, goods, cargo, merchandise |
  контрабанд*, сигарет*, табак*, табач*, папирос*, товар, товара, товары, товаров, товаром, груз,
  груза, грузом, грузы, запрещенн* предмет*, курево, насвай*
debris = rubble, debris, ruins, wreckage, broken windows, glass | обломк*, обломок, руины, руин,
  развалин*, стекло, стекла, стекол, стеклом, стеклами, под завалами
household-ware = kettle*, plate, cup, cups, dishes, pan, pot, pots, ladle*, bowl* | чайник*, посуд*,
  тарелк*, кружк*, сковород*, кастрюл*, миска, миски, миску, казан, казана, стакан, стакана, ложк*,
  вилка, вилкой
tent = tent, tents, yurt, yurts, tarpaulin* | палатк*, палаток, юрта, юрты, юрте, юрту, юрт, шатер,
  шатр*, тент, тента, брезент*
`)
