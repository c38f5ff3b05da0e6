import { arms } from './arms.ts'
import { type Concept, conceptsFrom } from './concept.ts'
import { goods } from './goods.ts'

/** Vehicles, devices, restraints, clothes, papers and money; with `arms` and `goods`. */
export const things: readonly Concept[] = [
  ...arms,
  ...goods,
  ...conceptsFrom(`
vehicle = vehicle*, transport | транспортн* средств*, автотранспорт*, автотехник*, транспорт,
  транспорта, транспорту, транспортом, техника, технику, техники, техникой, тс, колесн* техник*
car < vehicle = car, cars, automobile*, sedan, suv, suvs, jeep*, private car*, taxi, taxis, toyota*,
  mercedes*, lada, land cruiser* | автомобил*, автомашин*, машина, машины, машине, машину, машиной,
  машин, машинам, машинами, машинах, легков*, иномарк*, джип*, внедорожник*, такси, авто, тачк*,
  жигул*, тойот*, мерседес*, ваз-21*, седан*, лада, ладе, нива, ниве
police-car < car = police car*, patrol car*, squad car*, police vehicle*, cruiser, unmarked car*,
  unmarked vehicle* | полицейск* машин*, полицейск* автомобил*, патрульн* машин*,
  патрульн* автомобил*, служебн* автомобил*, служебн* машин*, бобик*, уазик*, машин* без номеров,
  автомобил* без номеров, патрульк*
prisoner-van < vehicle = police van*, prison van*, paddy wagon*, prisoner transport*, avtozak*,
  police bus*, prison truck*, prison car* | автозак*, спецмашин*, спецавтомобил*, спецтранспорт*,
  воронок, воронк*, полицейск* автобус*, полицейск* фургон*, автозэк*, столыпин*, вагонзак*, пазик*
bus < vehicle = bus, buses, minibus*, van, vans, microbus*, trolleybus*, tram, trams, shuttle bus* |
  автобус*, микроавтобус*, маршрутк*, маршруток, фургон*, троллейбус*, трамва*, газель, газели,
  газелью, бус, буса, бусик*, минивэн*, минибус*
truck < vehicle = truck, trucks, lorry, lorries, kamaz*, pickup, pickups, trailer*, heavy vehicle*,
  heavy goods vehicle* | грузовик*, камаз*, фура, фуры, фуру, фурой, фуре, грузов* автомобил*,
  пикап*, самосвал*, зил, бензовоз*, большегруз*, тягач*, рефрижератор*, прицеп, прицепа, прицепом,
  прицепе
fire-engine < vehicle = fire engine*, fire truck*, fire trucks | пожарн* машин*, пожарн* автомобил*,
  пожарн* автоцистерн*
ambulance < vehicle = ambulance, ambulances | скорая, скорой, скорую, скорые, скорых, скорыми,
  неотложк*, реанимобил*
motorcycle < vehicle = motorcycle*, motorbike*, moped*, scooter*, quad bike* | мотоцикл*, мопед*,
  скутер*, мотороллер*, квадроцикл*, байк, байка, байке
bicycle < vehicle = bicycle*, bike, bikes | велосипед*, велик, велика, велике, самокат*
tractor < vehicle = tractor*, excavator*, bulldozer*, digger, diggers, crane, cranes,
  combine harvester* | трактор, трактора, трактору, трактором, тракторе, тракторы, тракторов,
  экскаватор*, бульдозер*, погрузчик*, подъемн* кран*, спецтехник*, комбайн*, каток дорожный
cart < vehicle = cart, carts, horse-drawn*, sledge*, wheelbarrow* | повозк*, арба, арбе, сани,
  санях, тачка садовая, тележк*, телега, телеги, телеге, телегу, телегой
train < vehicle = trains, railcar*, wagon*, carriage*, locomotive*, freight train*, train | поезд,
  поезда, поезду, поездом, поезде, поездов, поездам, поездами, вагон, вагона, вагоне, вагоны,
  вагонов, вагонах, электричк*, эшелон*, тепловоз*, электропоезд*, товарняк*, железнодорожн* состав*
boat < vehicle = boat*, motorboat*, dinghy, dinghies, raft, rafts | лодк*, лодок, катер, катера,
  катере, катером, катеров, баркас*, плот, плоту, плота, моторк*, лодочн*, шлюпк*
ship < vehicle = ship, ships, vessel*, ferry, ferries, cargo ship*, trawler*, tanker*, warship* |
  корабл*, судно, судне, судном, паром, парома, пароме, паромом, теплоход*, траулер*, танкер*,
  сухогруз*, сейнер*, баржа, баржи, барже, баржу, баржей
wheel = tyre, tyres, tire, tires, wheel, wheels | шина, шины, шину, шиной, шинами, покрышк*,
  покрышек, колесо, колеса, колесом, колесами, колес, колесах, автопокрышк*
car-part = windscreen*, windshield*, car boot, car trunk, boot of the car, trunk of the car,
  bumper*, bonnet, headlight*, steering wheel*, back seat*, rear seat*, car seat*, brake*,
  exhaust pipe*, car window* | багажник*, лобов* стекл*, капот*, бампер*, руль, руля, рулем,
  сидень*, тормоз*, фара, фары, кузов*, салон автомобиля, салоне автомобиля, салон машины,
  салоне машины, стекл* автомобиля, автостекл*, ремень безопасности
number-plate = number plate*, licence plate*, license plate*, plates, registration plate* |
  номерн* знак*, госномер*, регистрационн* знак*, регистрационн* номер*, автономер*, без номеров,
  с номерами
body-camera = body camera*, bodycam*, body-worn camera*, dashcam*, dashboard camera* |
  нагрудн* камер*, видеорегистратор*, нательн* камер*, регистратор*, видеожетон*
surveillance-camera = surveillance camera*, cctv*, security camera*, closed-circuit,
  video surveillance | камер* наблюдения, видеонаблюден*, видеокамер* наблюдения, уличн* камер*,
  веб-камер*, камер* сергек
camera = camera, cameras, video camera*, tripod*, memory card*, film equipment, flash drive*,
  usb stick*, memory stick* | фотоаппарат*, видеокамер*, фотокамер*, телекамер*, карт* памяти,
  флешк*, флэшк*, флеш-накопител*, съемочн* оборудован*, съемочн* аппаратур*, диктофон*, микрофон*
phone = phone, phones, telephone*, mobile phone*, smartphone*, cellphone*, cell phone*, sim card*,
  iphone*, handset* | телефон, телефона, телефону, телефоном, телефоне, телефоны, телефонов,
  телефонам, телефонами, смартфон*, мобильник*, сотов* телефон*, мобильн* телефон*, сим-карт*,
  айфон*, сотка, сотку, трубк* телефон*, симк*, телефонн* аппарат*, мобила, мобилу, мобилы
phone-call = phone call*, telephone call*, telephone conversation*, called by phone, wiretap*,
  phone conversation* | звонок, звонка, звонки, звонков, звонку, телефонн* разговор*,
  телефонн* звонк*, прослушк*, телефонн* связ*
computer = computer*, laptop*, hard drive*, hard disk*, tablet, tablets, server, servers,
  office equipment, electronic device*, gadget*, electronic equipment | компьютер*, ноутбук*,
  планшет*, жестк* диск*, системн* блок*, сервер*, оргтехник*, ноут, ноуты, электронн* носител*,
  носител* информации, гаджет*, системник*, винчестер*
internet = internet, social media, social network*, facebook, telegram, instagram, whatsapp,
  youtube, messenger*, vpn, website*, web site* | интернет*, соцсет*, социальн* сет*, фейсбук*,
  телеграм*, инстаграм*, ватсап*, вотсап*, ютуб*, мессенджер*, вконтакте, вк, сайт, сайта, сайте,
  сайты, сайтов, впн, тикток*
social-post = posts, repost*, tweet*, facebook post*, online post*, comment online, online comment*,
  blog post*, news article*, newspaper article* | пост, поста, посты, постов, репост*, твит*,
  публикаци*, статья в газете, перепост*, сторис, комментари*, запись в соцсетях
radio = radio, radios, walkie-talkie*, television, tv set*, loudspeaker*, megaphone*, bullhorn* |
  рация, рации, рацию, рацией, радиостанци*, радио, телевизор*, телевидени*, громкоговорител*,
  мегафон*, рупор*, матюгальник*, динамик*
video = video*, footage, clip, clips, recording, recordings, livestream* | видео, видеозапис*,
  видеоролик*, видеосъемк*, видеоматериал*, ролик, ролика, ролике, ролики, видеофиксац*,
  запись камер, записи камер, видеофайл*, видос*, киносъемк*, стрим, стрима
audio < video = audio*, sound recording*, voice message*, tape recording* | аудио*, звукозапис*,
  голосов* сообщени*, диктофонн* запис*, фонограмм*
photo = photo, photos, photograph, photographs, picture, pictures, image, images, snapshot*,
  screenshot* | фото, фотографи*, фотоснимк*, снимок, снимка, снимке, снимки, снимков, снимках,
  фотк*, фотоматериал*, скриншот*, фототаблиц*, фотофиксац*, фотокарточк*, фотокопи*
handcuffs < restraints = handcuff*, cuffs, cuffed, shackle*, leg irons, manacle* | наручник*,
  браслет*, кандал*
restraints = restraint*, chain, chains, plastic ties, zip tie*, zip-tie*, cable tie*, straitjacket*,
  duct tape, adhesive tape, rope around | цепь, цепи, цепью, цепями, цепей, стяжк*, скотч, скотчем,
  скотча, путы, смирительн*, хомут*, изолент*, вязк*
rope < restraints = rope, ropes, cord, cords, noose*, string, strap, straps, wire, wires, ligature*,
  shoelace*, belt, belts, cable, cables | веревк*, веревок, шнур, шнура, шнуром, шнурк*, шнурок,
  петля, петле, петли, петлю, петлей, бечевк*, трос, тросом, троса, провод, провода, проводом,
  проводами, проводов, проволок*, ремень, ремня, ремнем, ремни, ремнями, кабел*, жгут*, аркан*
bag = bag, bags, plastic bag*, sack, sacks, suitcase*, backpack*, rucksack*, handbag*, purse,
  luggage, hood over, gas mask* | пакет, пакета, пакетом, пакеты, пакетов, полиэтиленов*, мешок,
  мешка, мешком, мешке, мешки, мешков, мешками, сумк*, сумок, чемодан*, рюкзак*, багаж, багажа,
  кошел*, барсетк*, противогаз*, повязк* на глаза*, саквояж*, баул*, слоник*
uniform = uniform*, camouflage*, fatigues, military dress, epaulet*, shoulder straps, combat gear |
  форма полиции, военная форма, военной форме, военную форму, униформ*, камуфляж*, погоны, погон,
  погонах, погонам, мундир*, обмундирован*, полицейск* форм*, форму полиц*, обмундировк*,
  спецодежд*, берцы, берцев, боевк* пожарн*, форменн* одежд*, сотрудник* в форме, люди в форме,
  людей в форме, людьми в форме
mask = mask, masks, balaclava*, face covering*, ski mask* | маска, маски, маске, маску, маской,
  масок, масках, масками, балаклав*, подшлемник*, лыжн* маск*, с закрытыми лицами, закрытым лицом
clothes = clothes, clothing, garment*, shirt*, t-shirt*, jacket*, coat, coats, trousers, pants,
  underwear, headscarf*, hijab*, veil, dress, shoes, boots, boot, sandals, slippers, socks, hat,
  cap, garb | одежд*, рубашк*, рубах*, футболк*, куртк*, пальто, брюк*, штаны, штанах, штанов,
  джинс*, трусы, трусов, трусах, нижнее белье, платок, платк*, хиджаб*, паранд*, обувь, обуви,
  ботинк*, ботинок, сапог*, кроссовк*, тапочк*, носки, носков, носках, шапк*, свитер*, плать*, юбк*,
  кофт*, бушлат*, робы, роба, робу, никаб*
badge = badge*, insignia, identification mark*, name tag*, identification number*, service id,
  press card*, press vest*, armband* | жетон*, нашивк*, шеврон*, знаки различия, знаков различия,
  бейдж*, опознавательн* знак*, удостоверени*, пресс-карт*, жилет* пресса, нагрудн* знак*,
  повязк* на рукав*, бирк*, пресс-жилет*
flag = flag, flags, banner*, placard*, poster*, sign reading, picket sign*, slogan*, symbols | флаг,
  флага, флагу, флагом, флаги, флагов, флагами, знамя, знамена, плакат*, баннер*, транспарант*,
  лозунг*, символик*, растяжка с надписью, кричалк*, красно-бел*
leaflet = leaflet*, flyer*, pamphlet*, brochure*, printed material*, extremist material*,
  extremist literature | листовк*, листовок, брошюр*, агитматериал*, агитац* материал*,
  экстремистск* материал*, экстремистск* литератур*, буклет*, самиздат*
book = book, books, notebook*, literature, diary, diaries, newspaper*, bible*, koran*, quran*,
  magazines, journal | книга, книги, книге, книгу, книгой, книг, книгам, книгами, тетрад*,
  литератур*, дневник*, газет*, журнал, журнала, журнале, журналы, журналов, блокнот*,
  записн* книжк*, учебник*, библия, библии, библию, библией, коран, корана, кораны, кораном
passport < papers = passport*, identity card*, id card*, identity document*, id papers,
  identity paper*, residence permit*, visa, visas, birth certificate*, identification document*,
  travel document* | паспорт*, удостоверени* личности, удостоверяющ* личность, вид на жительство,
  вида на жительство, виза, визы, визу, визой, внж, свидетельств* о рождении, загранпаспорт*,
  прописк*, ксива, ксиву, миграционн* карт*, патент на работу, регистраци* по месту
papers = document, documents, paper, papers, paperwork, certificate*, documentation, file, files,
  dossier* | документ, документа, документу, документом, документы, документов, документам,
  документами, документах, бумаги, бумаг, бумагу, бумага, справк*, справок, документаци*, досье,
  сертификат*, папк*, бланк*, аттестат*, диплом, диплома, дипломы
warrant < papers = warrant, warrants, arrest warrant*, search warrant*, sanction of the prosecutor |
  ордер, ордера, ордеру, ордером, ордеров, санкци* на арест, санкци* суда, санкци* прокурора,
  постановлени* об обыске, постановлени* о задержании
court-order < papers = court order*, court decision*, court ruling*, ruling, rulings, judgment*,
  judgement*, decree, decrees, order of the court, court's decision | решени* суда, судебн* решени*,
  определени* суда, судебн* акт*, вердикт*, приговор суда, постановлен*, указ, указа, указом,
  судебн* предписани*
summons < papers = summons, subpoena*, draft notice*, call-up paper*, notice to appear | повестк*,
  повесток, уведомлени* о вызове, вызов в суд, извещени*, явк* в военкомат
written-record < papers = protocol, protocols, written record*, arrest record*,
  interrogation record*, transcript*, minutes of, police report*, detention report*, logbook*,
  registers, detention record* | протокол*, рапорт*, стенограмм*, акт осмотра, акта осмотра,
  журнал* учета, журнал* задержанных, книг* учета, журнал* регистрации, куи, куп, карточк* учета,
  материал* проверки
expert-report < papers = expert report*, forensic report*, medical report*, autopsy report*,
  medical certificate*, death certificate*, medical record*, expert opinion*, forensic opinion*,
  medical document*, medical file* | заключени* эксперт*, заключени* экспертизы,
  экспертн* заключени*, медицинск* заключени*, свидетельств* о смерти, медкарт*, медицинск* карт*,
  истори* болезни, справк* о смерти, медицинск* справк*, акт вскрытия, акта вскрытия, эпикриз*,
  медицинск* документ*, акт экспертизы, выписк* из истории
indictment < papers = indictment*, charge sheet*, case file*, criminal case file* | обвинительн*,
  материал* уголовного дела, том дела, тома дела, томов дела
contract < papers = contract, contracts, employment contract*, lease, leases, written agreement*,
  power of attorney | договор, договора, договору, договором, договоре, договоры, договоров,
  контракт, контракта, контракту, контрактом, контракты, контрактов, доверенност*, соглашени*,
  трудов* договор*, аренд* договор*
receipt < papers = receipt, receipts, written undertaking*, invoice*, pay slip* | расписк*,
  расписок, квитанц*, чек, чека, чеки, чеков, подписк* о невыезде, накладн*, обязательств* о явке
confession-paper < papers = written confession*, written statement*, explanatory note*,
  signed statement*, signed confession* | явка с повинной, объяснительн*, письменн* признани*,
  письменн* объяснени*, чистуха, чистуху, чистосердечное, чистосердечного признания
appeal-paper < papers = petition, petitions, lawsuit*, written complaint*, cassation,
  statement of claim, open letter* | петици*, исков* заявлени*, иск, иска, иску, иском, иски, исков,
  ходатайств*, обращени* к президенту, открыт* письм*, кассаци*, заявлени* в полицию,
  заявлени* в прокуратуру, апелляционн* жалоб*, письменн* жалоб*
letter = letter, letters, correspondence, notes, e-mail*, email*, text message*, sms, message,
  messages, postcard*, a note, handwritten note* | письмо, письма, письму, письмом, письме, письмам,
  письмами, писем, записк*, записок, малява, маляву, малявы, переписк*, смс, смск*,
  сообщени* в телефоне, телеграмма, телеграмму, электронн* письм*, эсэмэс*, открытк*, имейл*,
  корреспонденци*, электронн* почт*
suicide-note < letter = suicide note*, farewell letter*, farewell note*, goodbye letter*,
  death note | предсмертн* записк*, предсмертн* письм*, посмертн* записк*, прощальн* письм*,
  прощальн* записк*
parcel = parcel, parcels, package, packages, food parcel*, care package* | передач*, посылк*,
  посылок, бандерол*, дачк* арестант*, продуктов* набор*, кабанчик*
list = list, lists, blacklist*, black list*, register of, database* | список, списк*, перечень,
  перечня, перечне, перечнем, реестр*, база данных, базу данных, базе данных, базы данных,
  стоп-лист*
stamp = stamp, stamps, seal, seals, signature*, fingerprint*, signed blank, blank sheet* | печать,
  печатью, печати, подпись, подписи, подписью, подписей, отпечатк* пальцев, отпечатки пальцев,
  чист* лист*, пальчики пальцев, штамп, штампа, штампом, дактилоскоп*, пломб*
evidence-item = material evidence, physical evidence, exhibit*, dna*, blood sample*, trace, traces,
  footprint* | вещественн* доказательств*, вещдок*, улик*, образц* крови, след* крови, отпечатк*,
  генетическ*, геномн*, отпечаток, проб* крови, биологическ* материал*, анализ* днк, тест* днк,
  следы днк
money = money, cash, dollars, banknote*, sum, sums, bank account*, bank card*, euros, rouble*,
  ruble*, tenge, som, hryvnia*, savings | деньги, денег, деньгам, деньгами, деньгах, наличн*,
  доллар*, купюр*, рубл*, тенге, сумма, сумму, суммы, банковск* карт*, банковск* счет*, гривен,
  гривн*, евро, денежн*, сбережени*, бабло, бабки, бабок, наличк*, сомов
wages < money = wage, wages, salary, salaries, back pay, paycheck*, payroll, earnings, bonus,
  bonuses | зарплат*, заработн* плат*, оклад*, получк*, жаловань*, премиальн*, заработок, заработк*,
  премия, премии, премию, аванс*, задолженност* по заработной
benefit < money = benefit, benefits, allowance*, pension*, stipend*, scholarship*, subsidy,
  subsidies, social payment*, welfare payment* | пособи*, пенси*, стипенди*, соцвыплат*, субсиди*,
  социальн* выплат*, льгот*, дотаци*, материальн* помощ*, социальн* помощ*
compensation < money = compensation*, damages, reparation*, indemnity, redress, restitution |
  компенсаци*, компенсир*, возмещени*, моральн* вред*, моральн* ущерб*, реституци*, репараци*
bail-money < bail = recognizance* | залоге
debt < money = debt*, loan, loans, arrears, mortgage*, microloan*, unpaid bill* | долг, долга,
  долги, долгов, долгу, долгам, долгами, кредит*, займ, займа, займы, заем, ипотек*, задолженност*,
  недоимк*, микрокредит*, ссуд, ссуда, ссуду, просрочк*
bribe-money < bribe = bribe*, pay-off*, bribing | откатов, мзда, мзду, бакшиш*,
  незаконн* вознаграждени*
ransom < money = ransom*, extorted money | выкуп, выкупа, выкупу, выкупом
fine < money = fine, fines, fined, monetary penalty, monetary penalties, financial penalty,
  court fee* | штраф*, оштраф*, пеня, пени, административн* взыскани*, госпошлин*, пошлин*
payment < money = payment*, fee, fees, remittance*, transfer of money, rent, tax, taxes | оплат*,
  платеж*, выплат*, гонорар*, арендн* плат*, плата, плату, платы, платой, налог, налога, налоги,
  налогов, денежн* перевод*, тариф*
jewellery = jewellery, jewelry, valuables, gold, ring, rings, earring*, necklace*, watch and,
  wristwatch*, belongings, possessions, personal effects | драгоценност*, золото, золота, золотом,
  украшени*, кольцо, кольца, кольцом, серьги, сережк*, цепочк*, наручн* час*, личн* вещ*,
  ценн* вещ*, пожитк*, личн* имуществ*, ценности, ювелирн*
`),
]
