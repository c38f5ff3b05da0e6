import { type Concept, conceptsFrom } from './concept.ts'

/**
 * Deeds of office outside a court case: service, work, school, registers, press, votes, money,
 * replies.
 */
export const deedsOfOffice: readonly Concept[] = conceptsFrom(`
conscript = conscript*, drafted, military draft, call-up, call* up, enlist*, recruited by force,
  press-gang*, forced recruitment, the draft, draft notice*, draft office*, draft board*, draft age
  | забрил*, забра* в армию, забирал* в армию, принудительн* призыв*, военн* служб*, срочн* служб*,
  срочник*, призвал* в арми*, призвал* на служб*, призван* в, призван* на, призыв на, призыв в,
  призыва на, призыва в, призывн*, призывал* в арми*, весенн* призыв*, осенн* призыв*
mobilise < conscript = mobilis*, mobiliz*, sent to front, sent to war | мобилизов*, мобилизац*,
  бусифик*, отправил* на фронт, отправлен* на фронт, отправил* на войну, отправил* на передов*, на
  сво
draft-refusal = draft evasion, evad* draft, dodg* draft, draft dodg*, conscientious object*, refus*
  to serve, refus* to fight, refusenik* | уклонени* от призыва, уклонени* от службы, уклонист*,
  отказник*, отказ* воевать, отказал* служить, альтернативн* служб*, откос*
dismiss = dismiss*, sacked, sacking, fired from, was fired, were fired, fired for, laid off,
  layoff*, made redundant, lost job*, removed from office, removed from post, let go from, suspended
  from duty, suspended from work | уволил*, уволен*, сократил* с работы, сокращен* с, отстран*,
  снял* с должности, снят* с должности, освобожден* от должности, выгнал* с работы, лишил* работы,
  попрос* с работы, уволят, уволит, уволь*
reinstate = reinstat*, restored to post, rehired, returned to work | восстановил* на работе,
  восстановлен* на работе, восстановил* в должности, восстановлен* в должности, восстановлени* на
  работ*
resign = resign*, stepped down, quit, quits, handed in notice, voluntary departure | по собственному
  желани*, отставк*, уволился, уволилась, уволились
strike-labour = on strike, walkout*, walked out, downed tools, work stoppage*, strikers, industrial
  action, picket*, strike by, strike action, strike of, workers strike*, miners strike*, general
  strike, striking worker*, striking miner*, strike committee | забастов*, бастов*, басту*, стачк*,
  стачечн*, остановил* работу, пикет*, приостановил* работу
negotiate = negotiat*, talks, mediat*, bargain*, brokered, truce, ceasefire*, cease-fire* |
  переговор*, договаривал*, посредни*, перемири*, прекращени* огня, торг
expel-from-school = expel*, expuls*, excluded from school, thrown out of school, thrown out of
  university, kicked out of, removed from school, sent down | отчисл*, исключен* из, исключил* из,
  выгнал* из школы, выгнал* из универс*
enrol = enrol*, admitted to school, admitted to university, matriculat*, signed up for | зачисл*,
  принял* в школу, поступил* в университет*, поступил* в вуз*, записал* в школу, приняли в универс*
register = regist*, re-regist*, licensed, accredit*, incorporat* | регистр*, зарегистр*,
  перерегистр*, лиценз*, аккредит*, поставил* на учет, постановк* на учет, внес* в реестр
refuse-registration = refused registration, refus* to register, denied registration, denial of
  registration, registration was denied, registration was refused, refus* to accredit, denied
  accreditation | отказ* в регистрац*, отказал* зарегистр*, отказал* регистр*, не регистрир*, не
  зарегистрир*, отказал* в аккредит*
label = designat* as, label* as, branded, blacklist*, foreign agent*, undesirable organisation*,
  undesirable organization*, declared extremist, listed as terrorist* | признан* иностранн*,
  признал* иностранн*, признан* экстремист*, признал* экстремист*, признан* террорист*, признал*
  террорист*, внес* в список, в перечень, иноагент*, нежелательн* организац*, черн* список*, черн*
  списк*
permit = permit, permits, permitted, permission, allow*, authoris*, authoriz*, approv*, sanctioned,
  consent*, green light | разреш*, позвол*, дозвол*, согласова*, санкционирова*, одобр*, допустил*,
  дал* добро
ban = ban, bans, banned, banning, prohibit*, forbid*, forbade, outlaw*, disallow*, denied
  permission, refused permission | запрет*, запрещ*, не согласова*, несогласован*, не разреш*,
  отказ* в согласован*
close-down = closed down, shut down, shutdown, shutting down, forcibly closed, dissolv*, liquidat*,
  disband*, wound up, suspended activities, suspended licence, revoked licence, revoked license,
  sealed the | ликвидац*, ликвидир*, закрыл* организац*, закрыл* редакц*, закрыл* газет*, закрыл*
  школ*, закрыл* церк*, закрыл* мечет*, закрыт* организац*, опечата*, опечатыва*, роспуск*,
  распустил*, распущен*, отозвал* лиценз*, лишил* лиценз*
block-site = block* website*, block* site*, website* block*, site* block*, block* access to,
  internet shutdown*, internet blackout*, cut internet, internet was cut, throttled internet,
  internet was down, switched off the internet | заблокир* сайт*, блокировк*, сайт* заблок*,
  заблокир* доступ, отключил* интернет, отключен* интернет, отключени* интернет*, интернет отключ*,
  глушил*, глушат, замедл*, ограничил* доступ, ограничен* доступ, шатдаун*
censor = censor*, redact*, gag order, removed article*, deleted article*, took down post*, delet*
  post*, deleted footage, delet* video* | цензур*, удалил* пост*, удалил* публикац*, удалил* статью,
  удалил* видео*, удален* видео*, стер* видео*, вымара*, потребовал* удалить, заставил* удалить,
  изъят* из продажи
publish = publish*, posted, print*, released a report, released a statement, released video, went
  viral, shared online, circulat*, leaflet*, social media post*, facebook post*, telegram post*,
  instagram post*, post on, post online | опубликов*, публик*, обнародов*, разместил*, размещен*,
  выложил*, выложен*, запостил*, напечата*, распростран*, репост*, перепост*, пост в, посты в
broadcast = broadcast*, aired, airing, on air, televis*, livestream*, live-stream*, live stream*,
  stream* live, went live | эфир*, трансл*, показал* по телевиз*, стрим*, ретрансл*
declare = announc*, declar*, stated, statement*, reported that, press release*, press conference* |
  заяви*, заявля*, заявлени*, объявил*, объявля*, сообщил*, сообща*, пресс-релиз*, брифинг*,
  пресс-конференц*
comment-refusal = no comment, declined to comment, refus* to comment, did not comment, would not
  comment | отказал* комментир*, не комментир*, без комментари*, отказ* от комментари*
vote = vote, votes, voted, voting, cast ballot*, poll, polls, elect, elected, election*, referend* |
  голосова*, голосу*, проголосова*, выборы, выборов, выборах, избрал*, избран*, референдум*
count-votes = count* votes, count* ballot*, vote count*, ballot count*, tally, tallied, recount*,
  tabulat* | подсч* голос*, подсчит*, посчитал* голос*, пересч*, считал* голоса
rig-vote = stuff* ballot*, ballot stuff*, ballot-stuff*, rigg*, vote rig*, election fraud, electoral
  fraud, carousel vot*, multiple voting, bussed voters, vote buy*, bought votes | вброс*, вбрасыва*,
  карусел*, подтасов*, фальсифик* выбор*, фальсифик* результат*, переписал* протокол*, подкуп*
  избирател*, приписк*
observe = observ*, monitor*, oversaw, oversight, watchdog | наблюда*, наблюдени*, монитори*
remove-observer = remov* observer*, expel* observer*, observer* removed, observer* expelled, barred
  observer*, observer* not allowed, ejected observer* | удалил* наблюдател*, удален* наблюдател*, не
  пустил* наблюдател*, не пускал* наблюдател*, наблюдател* удал*, наблюдател* не допус*, выгнал*
  наблюдател*, выставил* с участка
pay = pay, pays, paid, paying, payment*, payout*, salary, wage, wages | заплат*, выплат*, оплат*,
  уплат*, зарплат*, жаловань*, платил*, платит*, платят, платеж*, плата, плату, платы, платой
not-paid = unpaid, not paid, arrears, owed wages, withheld wages, without pay, wage theft |
  невыплат*, не выплат*, не заплат*, не плат*, задолженност*, задержк* зарплат*, неоплач*
compensate = compensat*, reparation*, redress, damages, indemni*, restitution | компенс*, возмещ*,
  возмести*, репарац*
extort = extort*, demand* money, ransom*, shak* down, racket*, demand* payment | вымога*, требовал*
  деньги, потребовал* деньги, выкуп*, рэкет*, отжал*, отжим*, поборы, поборов, требовал* взятк*
bribe = brib*, kickback*, corrupt*, paid off, payoff*, palm greas*, slipped money | взятк*, взяток,
  взяточ*, подкуп*, откат, откаты, коррупц*, дал* на лапу, занес* деньги, подмаз*, мздоим*
promise = promis*, pledg*, assur*, vowed, guarantee*, undertook to, gave his word, gave their word |
  обеща*, пообеща*, посул*, заверил*, заверя*, гарантир*, поклял*, обязал*, дал* слово
complain = complain*, petition*, filed a report, reported to police, lodged, lawsuit*, sued, suing,
  appealed to the, filed application, grievance* | жаловал*, пожаловал*, жалоб*, обратил* в полици*,
  обратил* в суд, обратил* в прокуратур*, обращени* в, подал* заявлени*, подал* в суд, написал*
  заявлени*, подан* заявлени*, иск, иски, иска, исков*, петиц*, ходатайств*
accept-complaint = complaint was accepted, accepted the complaint, complaint was registered,
  registered the complaint, took the statement | принял* заявлени*, заявлени* принят*, заявлени*
  принял*, принял* жалоб*, жалоб* принят*, зарегистрир* заявлени*, зарегистрир* жалоб*,
  талон-уведом*
answer = answer*, respond*, response*, reply, replied, replies, replying | ответил*, отвеча*, ответ,
  ответы, ответа, откликн*, отреагир*, отписк*
no-answer = no answer, no reply, no response, did not respond, did not reply, did not answer,
  unanswered, ignored | не ответил*, не отвеча*, без ответа, игнорир*, проигнорир*, не отреагир*, не
  реагир*, ответа нет
reject = reject*, turned down, dismissed the complaint, dismissed the appeal, dismissed the motion,
  refused to accept, rebuff*, denied the motion, denied the request | отклон*, отказал* в
  удовлетворени*, отказано в удовлетворени*, без удовлетворени*, не приня*, отверг*, отказал*
  принять, отказал* принима*, отмел*
apologise = apolog*, said sorry, express* regret, condolence* | извин*, попросил* прощени*, просил*
  прощени*, соболезн*, сожале*
deny = deny*, denied, denies, denial*, refut*, rejected the allegation*, rejected the accusation*,
  rejected the claim*, rebut*, contradict*, disput*, dismissed allegation* | отрица*, опроверг*,
  опровержени*, отверг*, не подтверд*, не подтвержд*, не соответств* действительн*
admit = admit*, acknowledg*, conced*, recogni* responsib*, accept* responsib*, claimed responsib* |
  признал*, признава*, взял* ответственност*, признает, признают, признани*
confirm = confirm*, corroborat*, verif*, attest*, bore out, substantiat* | подтверд*, подтвержд*,
  удостовер*, убедил*, верифиц*
punish = punish*, disciplin*, sanctioned for, held accountable, brought to justice, brought to
  account, penalis*, penaliz*, demot* | наказ*, накажут, дисциплинар*, привлечен* к ответственност*,
  привлек* к ответственност*, взыскани*, выговор*, разжалов*, понизил* в, понес* ответственност*
impunity = impunity, unpunished, no one was held, nobody was held, not held accountable, no one has
  been punished, escaped punishment, got away with it | безнаказ*, не наказан*, никто не наказ*,
  никто не понес, не понес* ответственност*, сошло с рук, ушел от ответственност*, ушли от
  ответственност*
reward = reward*, decorat*, award*, medal*, promoted, promotion | наград*, награжд*, повысил* в,
  повышен* в, поощр*, преми*
order-deed = orders, ordered, ordering, command, commanded, instruct*, directive*, gave the order,
  gave an order, on the order, order from | приказ*, распоряд*, распоряжени*, велел*, указал*,
  указани*, команду, поручил*, предписа*
`)
