import { type Concept, conceptsFrom } from './concept.ts'
import { deedsOfDealing } from './deeds-of-dealing.ts'

/**
 * Deeds of daily life: coming and going, work, food and health, and what befalls people and
 * places.
 */
export const deedsOfLife: readonly Concept[] = [
  ...deedsOfDealing,
  ...conceptsFrom(`
come = came, come, comes, coming, arriv*, showed up, turned up, appeared at, reached | пришел,
  пришла, пришли, придти, прийти, придет, придут, приехал*, приезд*, приезжа*, подошел, подошла,
  подошли, подходил*, подъехал*, подъезжа*, явился, явилась, явились, являлся, прилетел*, прилета*,
  заявился, заявились, нагрянул*, зашел, зашла, зашли, прибыл, прибыла, прибыли, прибыло, прибыв*,
  прибыти*, приходил*, приходят, приходит, приходить
leave = leaves, leaving, departed, departs, departing, departure*, went away, walked off, moved off, went out, drove off, set off,
  left the, left his, left her, left their, left for, left home, left town, left after, left at, had
  left, leave the, leave home, to leave | ушел, ушла, ушли, уйти, уходил*, уходят, уехал*, уезжа*,
  выехал*, выезжа*, отъехал*, вышел, вышла, вышли, выйти, выходил*, покинул*, покида*, отбыл*,
  удалился, удалились, разошл*, расходил*
enter = enter, entered, enters, entering, entry, went in, came in, walked in, stepped in, went
  inside | вошел, вошла, вошли, войти, входил*, входят, вход, зашел в, зашла в, зашли в, въехал*,
  въезж*, проник*, заходил*
break-in < enter = break-in*, broke in, broken in, breaking in, burst in, burst into, broke into,
  broke down door*, broke the door, broke open, forced door*, forced entry, forced their way,
  smashed door*, kicked in door*, stormed in, stormed into, door was broken | ворвал*, врыва*,
  ворваться, вломил*, вламыва*, взлом*, взламыва*, выломал*, выломан*, выбил* двер*, выбит* двер*,
  вышиб*, высадил* двер*, вынес* двер*, вскрыл* двер*, двер* вскры*, двер* выби*, болгаркой спил*,
  спилил*, вторг*, вторж*
climb-in < enter = climb* over, climb* through, through window, jumped the fence, over the fence,
  over the wall, scaled | перелез*, пролез*, через забор, через окно, через балкон, влез*, залез*,
  перемахн*, через ограду
knock = knock on, knocked on, knocking on, knocked at, knocking at, rang doorbell, rang the bell,
  pounded on door*, banged on door* | стук*, постуч*, стуча*, позвонил* в двер*, звонил* в двер*,
  звонок в двер*, барабанил* в двер*, ломил* в двер*, тарабан*
let-in = let in, let inside, allowed in, admitted to the, granted access, granted entry, given
  access | впустил*, впуск*, впущен*, запустил* внутрь, пустил* в дом, пустил* в квартир*, пустил*
  внутрь, пропустил*, пропуск*, пропущен*, допустил* в, допущен* к, предоставил* доступ, открыл*
  двер*
turn-away = turn* away, turned back, not let in, not allowed in, refused entry, denied entry,
  refused access, denied access, refused admission, barred from, kept out, not admitted | не
  пустил*, не пускал*, не пускают, не пустят, не впустил*, не впуска*, не пропустил*, не пропуска*,
  не допустил*, не допуска*, развернул*, отказ* во въезд*, отказал* в доступ*, отказано в доступ*,
  прогнал*, выставил* за двер*, дали от ворот
open-deed = opened door*, opened gate*, unlocked, unlocking, open the door, unsealed | открыл*
  двер*, открыл* ворот*, отпер*, отвор*, распахн*, открыл* сам*, открыли им
close-deed = closed door*, closed gate*, shut the door, slammed, shut gate*, shuttered, boarded up,
  sealed | захлопн*, затвор*, закрыл*, закрыт*, заколоти*, опечата*
board = boarded, boarding, got on, got in, got into, climbed aboard, got onto, embark* | сел в, села
  в, сели в, сел на, сели на, садил*, посад* в, посадк*, погрузились, погрузился, погрузилась
get-off = got off, got out of, alight*, disembark*, stepped off | вышел из машин*, вышли из машин*,
  вышла из машин*, вышел из автобус*, вышли из автобус*, сошел с, сошли с, сошла с, высад*, вылез*
drive = drive, drives, drove, driven, driving, at the wheel, behind the wheel | ехал*, едет, едут,
  ехать, проезж*, проехал*, вел машин*, вел автомобил*, за рулем, управлял* автомобил*, управлял*
  машин*, водил*, поехал*
pull-over = pulled over, stopped the car, car was stopped, flagged down, stopped at checkpoint,
  traffic stop, stopped on the road | остановил* машин*, остановил* автомобил*, остановлен*
  автомобил*, машин* остановил*, автомобил* остановил*, остановил* автобус*, остановил* на посту, на
  блокпост*, тормозн*, подрезал*
walk = walk, walked, walks, walking, on foot, strolled, stroll, pass* by, passer-by, headed, heading
  | шел, шла, шли, идет, идут, идти, пешком, проходил*, прошел мимо, прошла мимо, гулял*, прогул*,
  шагал*, направлял*, пошел, пошла, пошли, возвращал*
cross = cross, crossed, crossing, crosses | пересек*, пересеч*, переход*, перешел, перешла, перешли,
  переправ*, перебрал*
return = return, returned, returns, returning, came back, came home, went back, back home | вернул*,
  возвращ*, возврат*, обратно, домой
travel = travel*, trip, trips, journey*, flew, flight, flights, abroad | путешеств*, поездк*,
  поехал*, съездил*, ездил*, полет*, летел*, вылет*, за границ*, за рубеж*, рейс, рейсом
migrate = emigrat*, immigrat*, migrat*, asylum*, refugee status, left the country, fled the country
  | эмигр*, иммигр*, мигрир*, миграц*, убежищ*, выехал* из стран*, уехал* из стран*, покинул*
  стран*, переехал*, переезд*, релоц*, релокац*
meet = meet, meets, met, meeting, meetings, encounter*, appointment | встрет*, встреч*, свидел*,
  повстреча*, столкнул* с, свидани*, собеседов*
gather = gather*, assembl*, congregat*, came together, crowd formed, flocked, sit-in, sit in,
  convened, get-together | собрал*, собира*, собран*, сбор, сбора, сборе, сход, сходк*, скопил*,
  сходил*, столпил*, стянул*, сидяч*
rally-deed < gather = rall*, demonstrat*, manifestation*, flash mob, mass action, public event,
  picketing, protest, protests, protester*, protestor*, protested, protesting, vigil, vigils |
  митинг*, манифест*, демонстрац*, пикет*, шестви*, флешмоб*, публичн* мероприят*, гулян*, майдан*,
  маевк*, движух*, протест, протеста, протесты, протестов, протесте, протестн*, протестова*,
  протесту*, акция, акции, акцию, акцией, акциях, акций
march-deed < gather = marched, marches, marching, procession*, parade*, column of | шестви*,
  колонн*, процесси*, крестн* ход*, марш, марша, марше, маршем, марши, маршей, маршир*, парад,
  парада, параде, парады, парадом
organise-rally = called for protest*, called people to, incite*, inciting, agitat*, organised,
  organising, organise, organiser*, organized, organizing, organize, organizer* | организова*,
  организу*, призва* выйти, подстрек*, агит*, организаци* митинг*, организаци* беспоряд*,
  организаци* акци*, организатор*, призыв* выйти, призыв* к беспоряд*
work-deed = work, works, worked, working, employed, employment, job, on duty, on shift, labour* |
  работ*, трудил*, трудит*, трудоустро*, служит, служил*, дежур*, на смене, в смену, вкалыв*,
  подрабат*
study = study, studies, studied, studying, attend* school, attend* university, student at, enrolled
  | учил*, учеб*, обуча*, обучен*, на занятия*, посещал* школ*, получа* образован*, на уроке, на
  лекци*, учится, учатся, учиться, учащ*
teach = teach, teaches, taught, teaching, lectured, instructing, tutored | препода*, обучал*, учил*
  детей, вел урок*, вела урок*, проводил* урок*, воспитыв*
reside = live in, lives in, lived in, living in, lived with, living with, domicil*, inhabit*, stayed
  with, home address, reside, resided, resides, residing, residence, resident of | прожива*, живет,
  живут, жил, жила, жили, жить, прописан*, прописк*, по месту жительств*, местожительств*, обита*,
  ютил*, поселил*
sleep = sleep, slept, asleep, sleeping, sleeps, napping, in bed, went to bed, woke, woken, awak* |
  спал, спала, спали, спать, спит, спят, уснул*, заснул*, засыпа*, проснул*, разбуд*, просып*, во
  сне, в постели, ночев*
eat = eat, eats, ate, eating, eaten, breakfast, lunch, dinner, meals, meal | ел, ела, ели, ест,
  едят, поел*, завтрак*, обедал*, ужинал*, обед, ужин, съел*, кушал*, покушал*, приня* пищ*
feed = feed, fed, feeding, feeds, gave food, given food, meals were, provided food, served food |
  кормил*, накормил*, покормил*, кормят, кормить, питани*, дал* еду, принес* еду, передал* еду,
  выда* еду
force-feed < feed = force-fed, force-feed*, force fed, force feed, forcibly fed, feeding tube, fed
  by tube | принудительн* кормл*, принудительно корм*, насильно корм*, насильственн* кормл*, через
  зонд
water-given = gave water, given water, offered water, let drink, brought water, drinking water |
  дал* воды, дал* воду, дал* пить, принес* воды, принес* воду, напоил*, попить
hunger-strike = hunger strike*, hunger-strike*, refus* food, refus* to eat, stopped eating, fasting
  | голодовк*, голодовок, отказ* от пищи, отказ* от еды, отказ* принима* пищ*, перестал* есть
drink-alcohol = drunk, drunken*, drinking, drank, intoxicat*, inebriat*, alcohol*, tipsy, under the
  influence, boozing, vodka | пьян*, спьяну, нетрезв*, алкогол*, опьянени*, выпив*, выпил*, пил,
  пили, пила, распива*, распит*, под хмельк*, подвыпи*, навеселе, напил*, бухал*, бухой, водк*,
  перегар*
take-drugs = took drugs, used drugs, drug use*, drug addict*, overdos*, high on, drug-related
  intoxication, narcotic intoxication, under drugs | употребл* наркотик*, наркоман*, наркотическ*
  опьянени*, передоз*, под наркотик*, под кайфом, обколол*, укололся, кололся, употребл* веществ*
deal-drugs = sold drugs, selling drugs, drug deal*, drug traffick*, drug possession, possess* drug*,
  drug charges | сбыт* наркотик*, сбывал* наркот*, торгова* наркот*, хранени* наркот*, наркоторг*,
  наркотраф*, барыж*, закладк*, закладчи*
fall = fell, fall, falls, fallen, falling, tumbl*, collapsed on, plunged, plummet* | упал, упала,
  упали, упало, упасть, падал*, падени*, падает, выпал* из, свалил*, рухнул*, сорвался, сорвалась,
  сорвались, вывалил*, ударился, ударилась, ударились
jump = jump*, leapt, leap, leaped, leaping | прыгн*, прыга*, выпрыг*, спрыг*, выбросился,
  выбросилась, сиганул*, прыжок, прыжк*, перепрыг*, соскочил*
slip-trip < fall = slip, slipped, slipping, tripped, stumbl*, lost balance, lost footing |
  поскользн*, споткн*, спотык*, оступ*, потерял* равновес*, подскользн*
hit-self = hit his head, hit her head, struck his head, struck her head, banged his head, bumped
  into, hit himself | ударился головой, ударилась головой, ударился об, ударился о, ударилась о,
  стукнулся, стукнулась, бился головой, приложился
crash = crash*, collid*, collision*, traffic accident*, road accident*, car accident*, overturned,
  head-on, wreck* | дтп, авари*, столкнул*, столкновени* автомобил*, врезал*, перевернул*,
  опрокинул*, разбился, разбилась, разбились, крушени*
give-birth = birth, births, born, childbirth, in labour, deliver* baby | родил*, рожал*, рожда*,
  рождени*, роды, родов, при родах, новорожден*
miscarry = miscarr*, stillb*, lost the baby, lost her baby, abort* | выкидыш*, мертворожд*, потерял*
  ребенк*, прерыва* беременн*, аборт*
treat = treat, treated, treats, treating, treatment, medical care, medical help, medical attention,
  medical assistance, medical aid, first aid, given medicine, cared for | лечил*, лечат, лечен*,
  лечит*, вылеч*, пролеч*, медицинск* помощ*, медпомощ*, перв* помощ*, перевяз*, дал* лекарств*,
  доврачебн*
deny-care = denied medical, refused medical, without medical, no medical, withheld medic*, depriv*
  of medical, lack of medical, not given medicine, not treated, without treatment, medical neglect |
  не оказал* медицинск*, не оказал* помощ*, не оказан* медицинск*, не оказыв* медицинск*, неоказани*
  помощ*, неоказани* медицинск*, без медицинск*, без лечени*, отказ* в медицинск*, не леч*, не дал*
  лекарств*, не дава* лекарств*, не переда* лекарств*, оставил* без помощи, не вызвал* скорую
examine-medically = examined by doctor*, doctor examined, doctors examined, medical check*, medical
  exam*, x-ray*, diagnos*, scan, scans | осмотр* врач*, врач* осмотр*, врач* осматрив*, медосмотр*,
  медицинск* осмотр*, медицинск* освидетельств*, обследова*, обследу*, рентген*, диагноз*,
  диагност*, томограф*
operate < treat = operated on, underwent an operation, operating theatre, operating table, amput*,
  surger*, surgeon*, surgic* | операци* сделал*, прооперир*, оперир*, хирургическ*, операцию, на
  операц*, ампутир*, ампутац*
hospitalise < treat = hospitali*, taken to hospital, brought to hospital, rushed to hospital,
  admitted to hospital, in hospital, intensive care, in a coma | госпитализ*, в реанимац*, в
  травмпункт*, в больниц*
discharge-hospital = discharged from hospital, left hospital | выписал* из больниц*, выписан*,
  выписк* из больниц*
inject = inject*, sedat*, syringe*, tranquilli*, psychotropic* | укол, укола, уколы, уколов,
  вколол*, уколол*, инъекц*, ввел* препарат*, введен* препарат*, ввел* лекарств*, седатив*,
  аминазин*, галоперидол*, психотроп*
vaccinate = vaccin*, immunis*, immuniz*, jab, jabs | вакцин*, прививк*, прививок, привит*, привил,
  привила, привили
call-ambulance = called ambulance, ambulance was called, called paramedic*, call* an ambulance,
  ambulance arrived, sent for a doctor | вызвал* скорую, вызов* скорой, вызвал* врач*, скорую
  вызвал*, вызвать скорую, вызыва* скорую, приехал* скорая, скорая приехал*, скорую помощь
call-police = called police, call* the police, police were called, dialled, emergency call, reported
  to the police, alerted police | вызвал* полици*, вызвал* милици*, вызов* полици*, полици* вызвал*,
  позвонил* в полици*, позвонил* 102, позвонил* в милици*
capsize = capsiz*, sank, sunk, sinking, went down, ran aground, shipwreck* | перевернул* лодк*,
  лодк* перевернул*, затон*, пошл* ко дну, судно перевернул*, кораблекруш*, опрокинул* лодк*
flood-deed = flood*, inundat*, submerg*, washed away, dam burst, dam broke, burst dam, dam failure |
  затопл*, затопил*, наводн*, подтопл*, подтопил*, потоп*, прорвал* дамб*, прорыв* дамб*, прорвал*
  плотин*, прорыв* плотин*, залил*, смыло
collapse = collaps*, caved in, cave-in, gave way, crumbl*, fell down, landslide*, mudslide* |
  обруш*, рухнул*, рушил*, обвал*, провалил*, оползен*, оползн*, сель, завал, завалы, завалов
go-out = power cut*, power outage*, blackout*, went dark, lights went out, electricity was cut, cut
  off electricity, cut off power, cut off water, no electricity, without electricity, without power,
  without heating, heating was cut, gas was cut | отключил* свет, отключил* электрич*, без света,
  без электр*, погас*, блэкаут*, обесточ*, вырубил* свет, отключил* вод*, отключил* газ, без
  отоплен*, без тепла, отключил* отоплен*, отключен*
leak = leak*, spill*, spilt, seep*, discharg* into | утечк*, разлив*, разлил*, протек*, вытек*,
  просоч*, пролив*
pollute = pollut*, contaminat*, toxic, emission*, dump* waste, sewage, tailings, effluent* |
  загряз*, отравил* вод*, сток, стоки, стоков, нечистот*, зараж* вод*, ядовит*, токсич*, хвостохр*,
  выброс, выбросы, выбросов, сброс, сбросы, сброс* сточн*, отходы, отходов, отходами
die = die, dies, died, dying, dead, death, deaths, deceased, passed away, perish*, succumb*, lost
  his life, lost her life, lost their lives, fatal*, demise, expired | умер, умерл*, умира*, умерш*,
  скончал*, погиб*, гибел*, гибн*, смерт*, мертв*, кончин*, летальн*, ушел из жизни, ушла из жизни,
  не стало, покойн*
die-of-wounds < die = died of wounds, died of injur*, died from wounds, died from injur*, succumbed
  to, died in hospital, died on the way | умер* от ран, умер* от полученн*, скончал* от ран,
  скончал* от полученн*, скончал* в больниц*, умер* в больниц*, умер* по дороге, скончал* по дороге,
  скончал* в реанимац*
fall-ill = felt unwell, feel unwell, sick, ill, illness, infected, contracted, caught cold |
  заболел*, заболева*, захвор*, плохо себя чувств*, стало плохо, стало хуже, плохо стало, недомог*,
  слег, слегла, заразил*, болел*, болеет, больной, больная, больные, больного, больным, больна
faint = faint*, lost consciousness, unconscious, passed out, blacked out, collapsed, came to,
  regained consciousness | теря* сознани*, потер* сознани*, без сознани*, обморок*, отключился,
  отключилась, пришел в себя, пришла в себя, пришел в сознани*, пришла в сознани*, отключились
worsen = worsen*, deteriorat*, aggravat*, got worse, relapse* | ухудш*, обостр*, осложн*, усугуб*
recover = healed, got better, recuperat*, improv*, recovered from injur*, recovered from illness,
  recovering, recovery, fully recovered | выздоров*, поправил*, поправля*, оправил*, восстанов*,
  улучш*, пошел на поправку, зажил*
survive = surviv*, alive, lived through, escaped death, miraculously | выжил*, живой, живая, живы,
  жив, уцел*, остал* в живых, чудом, выжив*, выжить
be-missing = missing, disappeared, vanish*, not heard from, no contact, lost contact, whereabouts
  unknown, unknown whereabouts, no news, unaccounted | пропал*, без вести, пропавш*,
  местонахождени*, неизвестно где, не вышел на связь, не вышла на связь, не выход* на связь, связь
  прерв*, потерял* связь, ни слуху, никаких вестей
`),
]
