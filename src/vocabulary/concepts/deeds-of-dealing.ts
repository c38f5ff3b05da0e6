import { type Concept, conceptsFrom } from './concept.ts'

/** Deeds between people: what they send, record, say, celebrate, trade, agree on and refuse. */
export const deedsOfDealing: readonly Concept[] = conceptsFrom(`
phone-deed = phone*, called him, called her, called his, called me, called home, rang, telephon*,
  call from, voice message*, voicemail* | позвонил*, звонил*, звонит, звонят, созвон*, дозвон*,
  перезвон*, звонок, звонки, звонка, по телефон*, телефонн* разговор*, набрал* номер, голосов*
  сообщени*
write = wrote, writes, writing, written, penned, letter from, letters from | написа*, писал*, пишет,
  пишут, писать, письмо, письма, записк*, записал*, дописа*, строчил*
send = sent letter*, sent photo*, sent video*, forward*, texted, messag*, mailed, posted a letter,
  dispatched | отправ*, послал*, прислал*, пересл*, разосл*, выслал* фото, выслал* видео, смс,
  скинул*, сообщени*
receive-parcel = parcel*, package* | передач*, посылк*, посылок, бандерол*
deliver = deliver, delivered, delivers, delivering, deliveries, delivery, brought food, brought
  things, drop* off, distribut*, humanitarian aid | доставил*, доставк*, доставл*, привез*, завез*,
  принес*, принос*, передал* продукт*, раздач*, гуманитар*, раздал, раздала, раздали, раздава*
visit = visit, visits, visited, visiting, family visit*, prison visit*, dropped in, called on |
  посетил*, посещ*, навест*, навещ*, проведал*, свидани*, заходил*, в гост*, визит*, наведал*
deny-visit < turn-away = denied visit*, refused visit*, visit* denied, visit* were refused, not
  allowed to visit, no visits | отказ* в свидани*, не дал* свидани*, не дают свидани*, не давал*
  свидани*, лишил* свидани*, без свидани*
film = film, filmed, films, filming, video, videos, footage, on camera, cctv, surveillance camera*,
  bodycam*, body camera*, dashcam* | сним* на телефон, снял* на телефон, видеозапис*, видео,
  видеосъемк*, съемк*, снимал*, снимают, засня*, кадры, кадрах, на камер*, камер* наблюдени*,
  видеонаблюдени*, нагрудн* камер*, регистратор*, ролик*
photograph < film = photo*, took picture*, picture of, pictures of, snapshot*, selfie* | фото,
  фотограф*, сфотографир*, фотоснимк*, снимок, снимк*, селфи, щелкн*, фотк*
record-audio = recorded, recording*, audio record*, tape-record*, audiotape*, voice record*, on tape
  | аудиозапис*, запис* разговор*, запись, записи, записал* на, диктофон*, записыва*
delete-footage = delet* footage, delet* photo*, eras*, wiped phone, footage was lost, footage
  disappeared, cameras were off, camera was off, cameras did not work, camera was not working,
  footage not preserved | удал* запис*, удалил*, удален*, стер, стерл*, стерт*, запис* не сохран*,
  не сохранил*, камер* не работал*, камер* выключ*, камер* отключ*, камер* неисправ*
see = see, saw, sees, seen, seeing, witness, witnessed, watched, watching, noticed, spotted,
  eyewitness*, caught sight, in full view | видел*, видят, видит, видеть, увиде*, смотрел*, глядел*,
  очевид*, стал* свидетел*, на глазах, наблюдал*, заметил*, замечен*, замечал*, замечает
hear = hear, hears, heard, hearing shots, overheard, listened, sound of | слыш*, услыш*, услыха*,
  слушал*, расслыш*, доносил*, донеслись, донесся, раздался, раздались, раздалось, раздавались
speak = speak, speaks, spoke, spoken, talk, talked, talking, said, told, says, tells, conversation*,
  mentioned, chat, chats, chatted, chatting | говор*, сказал*, рассказ*, разговар*, разговор*,
  бесед*, поговор*, сообщил*, упомян*, общал*, общени*, поведал*
shout = shout*, scream*, yell*, cried out, crying out, chant*, cries, slogan* | крич*, крик*,
  закрич*, выкрик*, скандир*, орал*, орут, заорал*, вопл*, вопил*, лозунг*
cry = wept, weep*, sobb*, crying, cried, tears | плакал*, плач*, заплакал*, рыда*, слез, слезы, в
  слезах, ревел*
speech-deed = speech, speeches, address* the crowd, address* the meeting, spoke at | выступ*, речь,
  речи, обратил* к
display-sign = held a sign, held up, unfurl*, held placard*, display*, carried a banner, waved
  flag*, hung flag*, wore | держал* плакат*, развернул* плакат*, стоял* с плакат*, вышел с плакат*,
  вышла с плакат*, вывес*, поднял* флаг*, размахив*, с флаг*, демонстрирова*, растяжк*
sing = sing, sang, sung, singing, anthem, chant* | пел, пела, пели, петь, поют, спел*, запел*, гимн*
read = read, reads, reading aloud, reading a | прочел, прочл*, прочит*, чита*, зачит*, ознаком*
acquaint-file = acquaint* with the case, acquaint* with file*, access to the file*, shown the file,
  case materials, study the file | ознаком* с материал*, ознаком* с дел*, ознакомлени* с, доступ* к
  материал*, материал* дела
pray = pray*, worship*, religious service*, divine service*, sermon*, preach*, bible study,
  congregat*, holy mass, sunday mass, at mass, morning mass | молил*, молит*, намаз*, богослуж*,
  литург*, служб* в церкви, проповед*, молебен*, молебн*, месса, религиозн* собрани*, джума,
  миссионер*
celebrate = celebrat*, festiv*, wedding*, birthday*, feast*, party for, holiday* | праздн*, отметил*
  день, свадьб*, торжеств*, годовщин*, именин*, день рождени*, юбиле*, отмеча* день
mourn = mourn*, funeral*, memorial*, wake, commemorat*, laid flowers, lay flowers, pay* respects |
  помин*, траур*, скорб*, возложил* цвет*, возлага* цвет*, возложени* цвет*, прощани*, почтил*
  памят*
burn-waste = burn* waste, burn* rubbish, burn* garbage, burn* trash, burn* grass, bonfire*, lit a
  fire, campfire* | жег мусор, жгл* мусор*, сжига* мусор*, сжег мусор, сжигани* отход*, костер, пал
  травы, развел* огонь, жгл* трав*, жгл* шин*, костры, костра, костре, костров, кострами
dig = dig, digs, dug, digging, excavat*, trench* | копал*, рыл, рыли, рыть, вырыл*, вырыт*, роют,
  копат*, котлован*, траншея, траншеи, окоп*, экскават*, землян* работ*
build = build, builds, built, building work*, construct*, erect*, rebuilt, reconstruct*, renovat* |
  строил*, построи*, построен*, строит, строят, строительств*, стройк*, возвел*, возвод*, возведен*,
  реконструк*, пристрой*, ремонт*
mine-deed = mining, extract* gold, quarry*, logging, deforest*, felled, drill* | добыч*, добыва*,
  вырубк*, вырубил*, рубк* лес*, бурени*, бурил*, разработк* карьер*
buy = buy*, bought, purchas*, acquir* | купил*, покупа*, покупк*, куплен*, приобре*, закуп*
sell = sell, sells, sold, selling, sale of, trade in, traded, peddl*, vending, vendor* | продал*,
  продав*, продаж*, продан*, сбыва*, сбыл*, торгова*, торговл*, реализова*
lease = rent, rented, renting, rents, lease, leased, tenan*, landlord*, leasing, leaseh* | аренд*,
  снимал* квартир*, снимал* дом, снимал* комнат*, сдавал* квартир*, съемн*, квартирант*
inherit = inherit*, land title*, title deed*, ownership | унаслед*, наследств*, собственност*,
  собственник*
borrow = borrow*, loan*, lent, lend, owed, owe, owes | занял* деньги, занял* в долг, занима* деньги,
  взял* в долг, одолж*, взаймы, кредит*, должен деньги, задолжал*
marry = marry*, marri*, spouse*, fiance*, wedding* | женил*, женат*, поженил*, замуж*, брак, брака,
  браке, супруж*, обвенчал*, невест*, никах*
forced-marriage < marry = forced marriage*, child marriage*, bride kidnap*, bride-kidnap*, married
  off, forced to marry | выдал* замуж насильно, насильно выдал*, принудительн* брак*, ранн* брак*,
  краж* невест*, похищени* невест*, ала качуу
divorce = divorc*, separated from, split up | разведен*, расстал*, разошлись, расторг*, развелся,
  развелась, развелись, развод, развода, разводе, разводом
adopt = adopt*, foster*, guardian*, placed with a family | усынов*, удочер*, опек*, приемн* семь*
take-child = took child*, tak* child* away, child* was taken, children were taken, removed child*,
  remov* child* from, separated from child*, separat* from mother, parental rights, child custody |
  забрал* ребенк*, забрал* дет*, отобрал* ребенк*, отобрал* детей, отобрани* ребенк*, изъял*
  ребенк*, изъял* детей, изъяти* ребенк*, изъяти* детей, лиш* родительск*, разлуч*, отнял* ребенк*
leave-child = left child* behind, abandoned child*, unaccompanied, orphan* | оставил* ребенк*,
  оставил* детей, бросил* ребенк*, без присмотр*, сирот*, без попечени*
lose = lost, lose, loses, losing, went missing, mislaid, misplaced | потерял*, теря*, утрат*, утер*,
  лишил*, пропал*, пропаж*, потеря, потери, потерь, потерю, потерян*
find = find, finds, found, discover*, came across, turned up, uncover*, located, was recovered from,
  were recovered from | нашел, нашла, нашли, найти, находил*, найден*, обнаруж*, отыск*, разыскал*,
  выяв*, наткнул*
look-for = look* for, search* for, sought, seek*, went looking, tried to find | искал*, ищут, ищет,
  искать, поиск*, разыскив*, обыскал*, обзванива*, обзвон*
help = help*, assist*, aid, aided, support*, lent a hand | помог*, помощ*, поддерж*, содейств*,
  подсоб*, выруч*
rescue < help = rescu*, saved, saving, pulled to safety, resuscitat*, revived | спас, спасл*,
  спасен*, спаса*, вытащил* из, реаним*, откачал*
fail-to-help = failed to help, did not help, stood by, did nothing, refused to help, no help, did
  not intervene, failed to protect, failed to intervene, looked on | не помог*, не вмеша*,
  бездейств*, ничего не сделал*, не предприн*, отказал* в помощи, смотрел* и не, не защитил*, не
  прише* на помощь, не реагир*
wait = wait*, queu*, stood in line, line up for | ждал*, ждут, ожид*, подожд*, дожид*, прождал*,
  поджид*, в очереди, очередь за, очереди за, очередь в
stop-person = stopped, stop him, stop her, blocked his way, blocked her way, accosted, approached |
  остановил*, останавлив*, остановлен*, преградил*, подошл* к, подошел к, окликн*
know = knew, know, knows, known to, acquainted, familiar with, acquaintance*, recognised, recognized
  | знал, знала, знали, знает, знают, знаком*, узнал*, узнав*, ведал*, известен, известна
not-know = not know, unaware, no knowledge, unknown to | не знал*, не знает, не знают, неизвест*, не
  в курсе, без ведома, не знаком*, не располага*
warn = warned him, warned her, warned them, warned that, warned of, tipped off, alert*, cautioned
  him | предупре*, предостер*, оповестил*, намекн*
agree = agreed, agree, agrees, agreement*, accepted, consented, accord, settled | договор*, сговор*,
  условил*, сошлись на, принял* услови*, согласи*, согласен, согласна, согласны
persuade = persuad*, convinc*, talked into, urged, coax*, lured, luring, lure, enticed, deceived
  into | уговор*, уговар*, убежд*, убедил*, заман*, обманом, завлек*, вовлек*, вербов*, завербов*,
  склонил*, склоня*, склонен*
deceive = deceiv*, trick*, lied, lying about, misled, mislead*, fraud*, scam*, cheat*, false
  promise* | обман*, соврал*, врал*, лгал*, солгал*, ввел* в заблужд*, мошенн*, развел* на
refuse = refus*, declin*, would not | отказ*, отверг*, не захотел*, не согласил*, наотрез
ask = ask, asked, asks, asking, request*, begged, begging, plead for, demand*, urged | просил*,
  попрос*, треб*, потреб*, умоля*, запрос*, спрос*, спрашив*, призвал*, призыва*, просят, просит,
  просить, просьб*
join = joined, join, joins, joining, member of, membership, belong* to, affiliat* | вступил* в,
  вступлени* в, примкн*, присоедин*, состоял* в, состоит в, членств*, принадлежност* к, принадлежал*
  к, принадлежит к, член партии, член организаци*, член движени*
play = play*, football, match, game, games, sport* | играл*, игра, игры, матч*, футбол*, спорт*,
  играют
`)
