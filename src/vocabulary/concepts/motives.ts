import { type Concept, conceptsFrom } from './concept.ts'

/** Motives and causes: why a deed was done, or what is said to have brought it about. */
export const motives: readonly Concept[] = conceptsFrom(`
motive-political = political*, opposition, dissent*, dissident*, for his views, for her views,
  criticis*, criticiz*, activism, anti-government, persecut* | политическ*, оппозиц*, инакомысл*,
  критик*, за взгляды, за убеждени*, за активизм, из-за деятельност*, за профессиональн*
  деятельност*, преследовани*, политзаключ*, диссидент*
motive-professional = journalistic work, in connection with work, because of his work, because of
  her work, for his reporting, for her reporting, work as a journalist, professional activity,
  professional activities, human rights work | журналистск* деятельност*, профессиональн*
  деятельност*, в связи с работой, из-за работы, за статьи, за публикац*, из-за публикац*, из-за
  расследован*, правозащитн* деятельност*, адвокатск* деятельност*
motive-religious = religious*, because of faith, for his faith, for her faith, sectarian,
  interfaith, for their beliefs, blasphem* | религиозн*, за веру, из-за веры, вероисповед*,
  межконфессион*, конфессиональн*, кощун*, богохул*
motive-ethnic = ethnic*, inter-ethnic, interethnic, racis*, racial*, nationalis*, xenophob*,
  antisemit*, anti-semit*, tribal, because of his nationality | этническ*, межэтническ*, на
  национальной почве, межнациональн*, расист*, расов*, национализм*, националист*, ксенофоб*,
  антисемит*, по национальност*, нацист*, племенн*
motive-gender = homophob*, transphob*, honour killing*, honor killing*, domestic violence, domestic
  abuse, sexual orientation, gender-based, misogyn*, because she is a woman | гомофоб*, трансфоб*,
  убийств* чести, честь семьи, домашн* насили*, семейн* насили*, сексуальн* ориентац*, гендерн*,
  бытов* насили*, ориентаци*
motive-hatred = hatred, hate, hate-motivated, hostil*, bias-motivated, enmity, prejudice* |
  ненавист*, враж*, рознь, розни, неприязн*, предвзят*, нетерпим*, предубежд*
motive-revenge = reveng*, retaliat*, reprisal*, retribution, vengeance, aveng*, vendetta*, blood
  feud*, score settling, settle scores, payback, in return for | месть, мести, мстил*, отомст*,
  мстит*, в отместку, возмезди*, кровник*, вендетт*, расправ*, в ответ на, сведени* счетов, свести
  счеты, местью
motive-quarrel = private quarrel, personal quarrel, family quarrel, domestic dispute*, domestic
  quarrel*, personal dispute*, private dispute*, personal conflict, private matter, family matter,
  personal grudge*, personal animosity, drunken brawl, neighbours dispute, personal enmity | бытов*
  ссор*, бытов* конфликт*, на бытовой почве, бытовуха, бытов* мотив*, личн* неприязн*, личн*
  конфликт*, личн* ссор*, семейн* ссор*, семейн* конфликт*, внезапно возникш*, неприязненн*
  отношени*, личн* мотив*, пьян* драк*, пьян* ссор*, соседск*, частн* конфликт*
motive-jealousy = jealous*, love affair, love triangle, crime of passion, infidel*, adulter* |
  ревнос*, ревнова*, приревнова*, измена жен*, супружеск* измен*, любовн*
motive-debt = debt, debts, unpaid loan, money dispute, over money, owed money, financial dispute*,
  creditor* | долг, долги, долга, долгов, из-за денег, денежн* спор*, финансов* спор*, финансов*
  претензи*, карточн* долг*
motive-robbery = robbery, for gain, mercenary motive*, burglary, mugging, for profit, financial
  gain, motive of theft, greed | с целью грабежа, ограблени*, корыст*, разбой, разбоя, разбойн*,
  нажив*, с целью хищени*, с целью завладени*
motive-land = land dispute*, land conflict*, land grab*, land-grab*, land rights, over land, over
  pasture*, water dispute, property dispute*, inheritance dispute*, boundary dispute* | из-за земли,
  спор* земл*, захват* земл*, земельн*, имущественн* спор*, спор* имуществ*, из-за наследств*, из-за
  пастбищ*, из-за воды, раздел* имуществ*
motive-business = business dispute*, business conflict*, commercial dispute*, over business,
  business rival*, hostile takeover*, business activities | хозяйственн* спор*, бизнес-конфликт*,
  из-за бизнеса, передел* собственност*, рейдерств*, коммерческ* деятельност*, предпринимательск*
  деятельност*, коммерческ* спор*
motive-drugs = drug-related, over drugs, drug debt*, drug dispute, drug gang*, narcotics related,
  drug turf | из-за наркотик*, связан* с наркотик*, на почве наркот*, наркобизнес*, наркодолг*
motive-criminal = gang-related, gang war*, criminal showdown*, underworld, organised crime,
  organized crime, turf war*, common crime, ordinary crime, purely criminal | криминальн*, разборк*,
  бандитск*, преступн* группировк*, общеуголовн*, уголовщин*, чисто уголовн*, воровск*
motive-terror = terror*, extremis*, separatis*, militant*, radicali*, jihad*, insurgen* | террор*,
  теракт*, экстремис*, экстремизм*, сепарат*, боевик*, радикал*, джихад*
motive-treason = treason*, espionage, spying for, state secret*, traitor*, foreign agent* |
  госизмен*, государственн* измен*, измен* родине, шпион*, государственн* тайн*, гостайн*, предател*
motive-security = national security, public order, public safety, security reasons, security
  grounds, for security, for his own safety, for her own safety, for their own safety, state of
  emergency, martial law | национальн* безопасност*, общественн* порядк*, общественн* безопасност*,
  в целях безопасност*, соображени* безопасност*, ради безопасност*, ради его же, чрезвычайн*
  положени*, военн* положени*, режим чс, контртеррорист*, режим кто
motive-health = health reasons, quarantine, epidemic, pandemic, covid*, sanitary, public health,
  coronavirus | карантин*, санитарн*, эпидеми*, пандеми*, ковид*, коронавирус*, по состоянию
  здоровья, по медицинским показаниям, противоэпидем*
motive-mental = mental illness, mentally ill, psychiatric disorder*, mental disorder*, depressed,
  depression, deranged, insane, insanity | психическ* расстройств*, психическ* заболевани*,
  душевнобольн*, депресси*, психически больн*, невменяем*, неадекват*, неуравновеш*
provoked = provok*, provocation*, provocateur*, incited, goaded, instigat*, egged on, started it,
  they started, struck first, attacked first, in response to, responding to | провокац*, спровоц*,
  провоц*, подстрек*, в ответ на, первым напал*, первыми напал*, первыми начал*, первым начал*, сами
  виноват*, сам виноват*, напросил*, довел* до, вызвал* на себя
unprovoked = unprovoked, without provocation, no provocation, for no reason, without reason, no
  apparent reason, without cause | без повода, без причин*, неспровоцир*, беспричинн*, ни за что,
  просто так
staged = staged, staging, stage-managed, fake*, hoax*, fabricat*, false flag, set-up, simulat*,
  doctored, montage, deepfake*, disinformation, misinformation, propaganda | постановочн*,
  постановк*, инсценир*, фейк*, монтаж*, сфабрикован*, фальсифик*, вымыс*, вымышл*, выдум*, ложь,
  лжи, ложн*, недостоверн*, дезинформ*, пропаганд*, вброс, вбросы, дипфейк*, утка, подделк*,
  клевет*, имитац*, имитир*
genuine = genuine*, authentic*, true, real, verified, credible, reliable | подлинн*, достоверн*,
  настоящ*, правд*, реальн*, соответств* действительн*, аутентич*
alleged = alleged*, purported*, supposed*, so-called, reported*, apparent*, presumably, presumed,
  rumour*, rumor*, claims that | якобы, предположительн*, так называем*, вроде бы, будто бы, по
  слухам, предполагаем*, по некоторым данным, по неподтвержденн*, как утвержда*, похоже, очевидно,
  возможно, вероятн*
true-cause-natural = natural causes, natural death, of illness, heart attack, heart failure, cardiac
  arrest, stroke, pre-existing, chronic illness, chronic disease, pneumonia | естественн* причин*,
  естественн* смерт*, своей смертью, от болезни, сердечн* приступ*, сердечн* недостаточн*, остановк*
  сердц*, инфаркт*, инсульт*, хроническ*, пневмони*, ненасильственн* смерт*, острая сердечн*
cause-technical = technical fault*, technical failure*, malfunction*, short circuit*, gas explosion,
  gas leak, faulty wiring, equipment failure, technical reasons, glitch* | неисправн*, взрыв* газа,
  утечк* газа, по техническ*, техническ* причин*, сбой, сбоя, сбои, поломк*, замыкани*, отказ*
  техник*
cause-weather = weather, storm, heavy rain*, natural disaster*, earthquake*, heatwave*, frost,
  froze, freez*, hypothermia | погод*, ливень*, ливни, ливня, землетрясен*, жара, мороз*, замерз*,
  переохлажд*, стихийн* бедстви*, штормов*, стихия, стихии, стихией
cause-unclear = unclear, unknown cause*, undetermined, unexplained, suspicious circumstances,
  mysterious*, circumstances unknown, not established, being clarified, under investigation |
  невыясненн*, неясн*, причина не установлен*, причин* устанавлива*, неустановленн*, загадочн*, при
  странных обстоятельств*, подозрительн*, обстоятельства выясня*, обстоятельства устанавлива*,
  выясняется
`)
