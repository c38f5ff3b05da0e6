import { type Concept, conceptsFrom } from './concept.ts'

/** Kinds of places out of doors, of trade and work, of prayer and travel. */
export const outdoors: readonly Concept[] = conceptsFrom(`
outskirts = outskirts, suburb*, wasteland*, edge of the village, edge of town, edge of the city,
  vacant lot* | окраин*, пригород*, пустыр*, околиц*, за городом, промзон*, свалк*, на отшибе,
  гаражи, гараж, гаража, гараже, гаражн*
street = street, streets, avenue*, alley*, lane, lanes, boulevard*, sidewalk*, pavement*,
  courtyards | улиц*, проспект*, переулок, переулк*, бульвар*, тротуар*, аллея, аллее, аллеи,
  проезд, проезде, проулок, проулк*, закоул*
road = road, roads, highway*, motorway*, roadside*, track, route, crossroads, intersection*,
  junction*, bypass*, main road* | дорог*, шоссе, трасс*, автотрасс*, обочин*, перекресток,
  перекрестк*, автомагистрал*, магистрал*, автодорог*, проезж* част*, грунтовк*, кювет*, развязк*,
  дорожн*
square = city square*, central square*, main square*, town square*, square in front, central plaza*,
  maidan* | площад*, майдан, майдана, майдане
park = park, parks, public garden*, monument*, memorial*, statue*, stadium*, sports ground* | парк,
  парка, парке, парку, парки, парков, сквер, сквера, сквере, памятник*, мемориал*, стадион*,
  скульптур*, монумент*, стела, стелы, стеле, стелу
city = city, cities, town, towns, urban area*, district centre*, capital, microdistrict*,
  neighbourhood, neighborhood, downtown | город, города, городу, городом, городе, городов, городам,
  городах, городск*, райцентр*, столиц*, столичн*, микрорайон*, областн* центр*, моногород*,
  городок*, городк*, мкр, спальн* район*, квартал, квартала, квартале, кварталы
village = village*, hamlet*, rural settlement*, aul, auls, kishlak*, farm settlement*, countryside,
  rural area*, settlement, settlements | село, села, селу, селом, селе, селах, аул, аула, ауле,
  аулы, аулов, деревн*, деревен*, поселок, поселк*, кишлак*, хутор*, станиц*, населенн* пункт*,
  айыл*, махалля
region = region, regions, oblast*, province*, district, districts, county, counties, raion* |
  регион*, область, области, областью, областей, областях, областн*, район, района, районе, районы,
  районов, районах, провинци*, кра* автономн*, округ, округа, округе
river = river*, canal*, stream, streams, dam, dams, reservoir*, water intake*, water distribution*,
  irrigation*, ditch* | река, реки, реке, реку, рекой, рекою, рек, реках, речк*, речн*, канал,
  канала, канале, каналы, ручей, ручья, плотин*, дамба, дамбы, дамбу, водохранилищ*, арык*,
  гидроузел, гидроузл*, водозабор*, водораспредел*, шлюз*, водоем*, головн* водо*, русл*, канава,
  канаву, канаве, ирригац*
lake = lake*, pond, ponds, swamp*, marsh*, bog, bogs | озер*, пруд, пруда, пруду, пруды, болот*,
  трясин*
sea = sea, seas, ocean*, shore*, beach*, coast, coastline*, harbour*, harbor*, port, ports, bay,
  seabed, territorial waters, strait*, pier, piers, seaport* | море, моря, морю, морем, морей,
  морск*, океан*, побережь*, пляж*, порт, порта, порту, портом, порты, портов, залив, залива,
  заливе, прибрежн*, гавань, гавани, пролив, проливе, акватори*, взморь*, берег, берега, берегу,
  берегом, пристань, пристани, причал, причала, причале
island = island*, islet*, peninsula* | остров*, полуостров*
forest = forest*, wood, woods, woodland*, grove*, taiga, bushes, thicket* | лес, леса, лесу, лесом,
  лесе, лесов, лесах, лесополос*, лесопосадк*, рощ*, чащ*, тайга, тайге, тайги, тайгу, лесопарк*,
  кустарник*, заросл*, кустах, кусты, посадк* лес*, лесн* массив*, тугай*
field = field, fields, pasture*, steppe*, meadow*, farmland*, plantation*, grazing land*,
  grassland*, greenhouse*, cotton field* | поле, полю, полем, полях, поля, пастбищ*, степь, степи,
  степью, степях, степн*, луг, луга, лугу, плантаци*, пашн*, пашен, сенокос*, угодь*, джайло*,
  жайло*, выпас*, хлопков*, теплиц*
mountain = mountain*, hill, hills, gorge*, ravine*, slope*, valley*, cave, caves, canyon*, cliff*,
  ridge*, upland* | гора, горы, горе, гору, горой, гор, горам, горах, холм*, ущель*, овраг*, склон,
  склона, склоне, склоны, перевал, перевала, перевале, долин*, пещер*, сопка, сопки, возвышенност*,
  предгорь*, хребет, хребт*, балка, каньон*, скалы, скала, скале, горный, горная, горные, горном,
  горных, горной, горную, обрыв, обрыва, обрыве
desert = desert, deserts, wilderness, dune* | пустын*, пески, песках, барханы, барханах,
  полупустын*, глушь, глуши
pit = pit, pits, hole in the ground, well shaft, manhole*, sewer*, water well*, zindan* | яма, ямы,
  яме, яму, ямой, ям, зиндан*, колодец, колодц*, котлован*, воронка, воронки, воронке, воронку,
  септик*, выгребн*
market = market, markets, bazaar*, bazar*, trading row*, flea market* | рынок, рынка, рынке, рынку,
  рынки, рынков, базар*, барахолк*, торгов* ряд*, торгов* точк*, ярмарк*, прилав*, оптовк*
shop = shop, shops, store, stores, supermarket*, mall, malls, shopping centre*, shopping center*,
  kiosk*, pharmacy, pharmacies, grocery*, boutique*, drugstore* | магазин*, супермаркет*,
  торгов* центр*, трц, киоск*, ларек, ларьк*, аптек*, бутик*, торгов* дом*, павильон*, универмаг*,
  лавка, лавке, лавку, гипермаркет*, минимаркет*, торгово-развлекательн*
cafe = cafe, cafes, café*, restaurant*, bar, nightclub*, night club*, canteen*, dining hall*,
  teahouse*, tea house*, hotel*, sauna*, pub, pubs, casino*, guesthouse*, mess hall | кафе,
  ресторан*, бар, бара, баре, бары, баров, ночн* клуб*, чайхан*, гостиниц*, кабак*, забегаловк*,
  пивн*, сауна, сауне, сауну, казино, ошхан*, мотел*, пищеблок*, караоке, столовая, столовой,
  столовую, отель, отеля, отеле, отели
petrol-station = petrol station*, gas station*, filling station*, car wash*, service station* |
  заправк*, азс, автозаправ*, азг, агзс, автомойк*, бензоколонк*, сто автомобил*, автосервис*,
  газозаправ*
factory = factory, factories, mill, mills, refinery*, refineries, workshop*, power station*,
  power plant*, steel works, steelworks, oil field*, oilfield*, construction site*,
  industrial site*, assembly line* | завод, завода, заводу, заводом, заводе, заводы, заводов,
  заводск*, фабрик*, предприяти*, цех, цеха, цехе, цеху, комбинат*, нпз, электростанци*,
  месторождени*, стройк*, стройплощадк*, строительн* площадк*, мастерск*, производственн* площадк*,
  тэц, аэс, гэс, швейн* цех*, нефтепромысл*, промысл*, котельн*, насосн* станци*
shaft = mine shaft*, coal mine*, gold mine*, shaft, shafts, quarry, quarries, tunnel*, mineworking*,
  underground mine*, open pit, mining site | шахта, шахты, шахте, шахту, шахтой, шахт, шахтах,
  рудник*, карьер, карьера, карьере, карьеры, штрек*, прииск*, забой, забое, выработк*, лаве,
  туннел*, тоннел*, разрез угольн*, угольн* разрез*
warehouse = warehouse*, depot*, garage*, hangar*, storehouse*, storage facility, storage site,
  granary, container, containers | склад, склада, складе, складу, складом, склады, складов,
  складск*, ангар*, хранилищ*, автобаз*, депо, контейнер*, амбар*, автопарк*, штрафстоянк*,
  зернохранилищ*
farm = farm, farms, farmstead*, collective farm*, kolkhoz*, poultry farm*, ranch* | ферма, фермы,
  ферме, ферму, фермой, ферм, колхоз*, совхоз*, птицефабрик*, зимовк*, стойбищ*,
  фермерск* хозяйств*, крестьянск* хозяйств*, подсобн* хозяйств*, отгон, отгоне, отгона
workplace = workplace*, place of work, work site*, worksite* | рабоч* мест*, мест* работы,
  на работе, на производстве, по месту работы
office = office, offices, editorial office*, newsroom*, party office*, business centre*, studio*,
  tv station*, tv tower* | офис*, кабинет, кабинета, кабинете, кабинету, кабинеты, редакция,
  редакции, редакцию, контора, конторе, контору, конторы, студия, студии, студию, бизнес-центр*,
  приемная, приемной, приемную, канцеляри*, телебашн*, телецентр*
government-building < building = government building*, government house, administrative building*,
  administration building*, presidential palace*, presidential residence*, parliament building*,
  white house, state building*, city administration building* | дом правительства,
  дома правительства, дому правительства, здани* администрации, здани* акимата,
  здани* правительства, президентск* дворц*, админздани*, резиденци*, административн* здани*,
  здани* парламента, белый дом, белого дома, дворец президента, дом правительств*, госучреждени*,
  здани* мэрии
bank = bank, banks, cash machine*, atm, post office* | банк, банка, банке, банку, банки, банков,
  банкомат*, почт* отделени*, на почте, почта, обменник*
library = library, libraries, theatre*, theater*, museum*, cinema*, concert hall*, house of culture,
  cultural centre*, exhibition* | библиотек*, театр*, музе*, кинотеатр*, концертн* зал*,
  дом культуры, доме культуры, дома культуры, клуб, клуба, клубе, дк, филармони*, выставк*,
  выставочн*
polling-station = polling station*, polling place*, election commission*, precinct election,
  voting booth*, ballot*, electoral commission* | избирательн* участ*, участок для голосования,
  избирком*, избирательн* комисси*, цик, уик, урна, урны, урну, урне, бюллетен*, избирательн* урн*,
  тик, центризбирком*, кабинк* для голосования
temple = place of worship, places of worship, prayer house*, temple*, shrine*, synagogue*,
  prayer room*, cathedral*, sanctuary | храм, храма, храме, храму, храмы, храмов, молельн*,
  молитвенн* дом*, синагог*, собор, собора, соборе, святын*, культов* здани*, дом молитвы,
  намазхан*, молебн*
church < temple = church, churches, chapel*, parish, parishes, kingdom hall* | церковь, церкви,
  церковью, церквей, церквях, церковн*, часовн*, приход, прихода, приходе, костел*, кирха, кирхе,
  зал царства, зале царства
mosque < temple = mosque*, minaret*, friday prayer*, jummah | мечет*, минарет*, пятничн* намаз*,
  пятничн* молитв*, намаз, намаза, намазу, намазе
monastery < temple = monastery, monasteries, convent, convents, abbey*, cloister*, lavra |
  монастыр*, обител*, скит, скита, лавра, лавры, лавре, пустынь монашеск*
airport = airport*, runway*, airfield*, terminal, terminals, transit zone, departure hall* |
  аэропорт*, взлетн* полос*, терминал*, аэровокзал*, взлетно-посадочн*, транзитн* зон*, зон* вылета,
  трап, трапа, летн* поле, авиагаван*
station = train station*, bus station*, bus stop*, bus terminal*, metro*, subway*, platform,
  platforms, tram stop*, underground station*, rail station*, railway*, railroad* | вокзал*,
  автовокзал*, автостанц*, станция, станции, станцию, остановка, остановке, остановки, остановку,
  метро, перрон*, платформа, платформе, платформы, железн* дорог*, ж/д, полустан*, железнодорожн*
bridge = overpass*, flyover*, underpass*, crossing point*, footbridge*, viaduct*, bridge, bridges |
  мост, моста, мосту, мостом, мосте, мосты, мостов, эстакад*, путепровод*, подземн* переход*,
  виадук*, пешеходн* переход*, переправа, переправы, переправе, переправу
inside-car = in the car, in a car, inside the car, inside the vehicle, in the vehicle,
  in the back of, inside the van, in the trunk | в машине, в автомобиле, в салоне, в автозаке,
  в багажнике, внутри автомобиля, внутри машины, в кузове, в микроавтобусе
parking = car park*, parking, stopping place, garage block | парковк*, стоянк*, автостоянк*,
  паркинг*, автопаркинг*
scene = scene of the crime, crime scene*, scene of the incident, site of the incident,
  scene of the attack, location, locations, the scene | мест* происшествия, мест* преступления,
  мест* событий, мест* гибели, локаци*, мест* задержания, мест* убийства, мест* аварии,
  мест* трагедии, мест* взрыва
territory = territory, territories, occupied area*, grounds, compound, compounds, controlled area* |
  территори*, акватория района, подконтрольн*, неподконтрольн*, оккупированн*, угодья хозяйства
`)
