import { beginsCyrillic } from '../tokens/characters.ts'
import { remembered } from '../tokens/remembered.ts'
import { inRussianSet } from './russian-cases.ts'
import { wordSet } from './words.ts'

/** Words of address that stand right before a name and are no part of it. */
const TITLES = wordSet(`
mr mrs ms miss dr prof sir madam mister reverend rev father fr pastor bishop archbishop cardinal sheikh sheik shaikh haji hajji
hajj mullah maulana mufti ayatollah rabbi gen col lt capt maj sgt cpl brig cmdr insp supt hon justice brigadier corporal cpl pcpl
daw señor señora senor senora sra don doña herr frau monsieur madame mme mlle lord lady prince princess pope
advocate attorney-general
г-н г-жа гн гжа гр гр-н гр-ка гр-ну гр-на гр-ке гр-ки гр-кой гр-ном отец протоиерей иеромонах архиепископ митрополит шейх хаджи муфтий
мистер миссис мисс дон месье мадам пан пани пана фрау герр`)

const KIN = wordSet(`
brother brothers sister sisters mother father son sons daughter daughters wife husband widow widower
uncle aunt cousin cousins nephew niece grandfather grandmother grandson granddaughter son-in-law spouse
brat sibling siblings twins twin parents child children grandparents grandchildren stepfather stepmother stepson
stepdaughter stepbrother fiance fiancé fiancee fiancée ex-wife ex-husband mother-in-law father-in-law brother-in-law sister-in-law
daughter-in-law partner relative relatives spouses boyfriend girlfriend godfather toddler baby`)

const KIN_RU = wordSet(`
брат братья сестра сестры мать отец сын сыновья дочь дочери жена муж вдова вдовец дядя тетя кузен племянник
племянница внук внучка бабушка дедушка дед зять теща тесть свекровь свекор сноха невестка шурин деверь супруг супруга супруги мама папа родственник
родственница родители дети ребенок сынок дочка близнецы двоюродный пасынок падчерица отчим мачеха невеста жених кузина односельчанин`)

const ROLES = wordSet(`
lawyer lawyers attorney attorneys advocate solicitor barrister president prime-minister minister ministers
prosecutor prosecutors judge judges investigator investigators governor mayor akim hakim deputy deputies
senator ambassador consul rapporteur commissioner ombudsman ombudswoman doctor doctors nurse activist activists journalist
journalists reporter correspondent blogger editor photographer defender defendant defendants suspect suspects
accused detainee detainees convict convicts prisoner prisoners witness witnesses victim victims resident
residents villager villagers businessman businesswoman businessmen entrepreneur farmer shepherd teacher student driver
policeman policewoman policemen officer officers colonel lieutenant-colonel major captain lieutenant general sergeant
commander imam mullah bishop priest leader leaders head chairman chairwoman chairperson chair chief director
secretary spokesman spokeswoman spokesperson representative representatives expert analyst historian writer
professor scientist singer poet actor neighbour neighbor neighbours neighbors friend friends client clients
candidate citizen pensioner guard interpreter translator owner founder coordinator assistant adviser advisor
deceased late murdered killed participant rioter pogromist comrade colleague chancellor premier king queen emperor
secretary-general mp mep researcher analyst campaigner detective inspector superintendent constable sheriff marshal admiral brigadier
notary clerk magistrate counsel paralegal defenders prosecutors chairperson vice-president vice-minister lawmaker
legislator politician opposition-leader opposition dissident exile refugee migrant worker labourer miner trader merchant vendor seller
baker mechanic tailor cook cleaner nurse midwife surgeon psychiatrist psychologist therapist paramedic pathologist
academic scholar lecturer rector dean principal headteacher pupil schoolboy schoolgirl teenager youth survivor whistleblower informant
complainant plaintiff petitioner applicant author respondent claimant appellant perpetrator attacker gunman soldier warden jailer cellmate
inmate hostage martyr pilot captain engineer architect artist painter musician rapper filmmaker cameraman photojournalist columnist publisher
presenter anchor host youtuber influencer lawyer-activist monk nun preacher cleric elder chieftain warlord rebel fighter militant commander-in-chief
guide fixer hero heroine patriarch rabbi vicar chaplain deacon envoy delegate negotiator observer monitor volunteer organizer organiser
coach footballer athlete boxer wrestler player landlord tenant shopkeeper taxi-driver fisherman herder peasant nomad father-of-two mother-of-two
named called pseudonym alias nicknamed policeman's co-defendant co-defendants codefendant accomplice classmate roommate namesake`)

const ROLES_RU = wordSet(`
адвокат адвокатесса защитник защитница юрист президент премьер-министр премьер министр прокурор судья следователь дознаватель
депутат сенатор аким губернатор мэр глава председатель директор руководитель начальник заместитель
замначальника замглавы пресс-секретарь спикер представитель представительница посол омбудсмен журналист журналистка
корреспондент блогер редактор фотограф активист активистка правозащитник правозащитница житель жительница
сельчанин сельчанка свидетель свидетельница потерпевший потерпевшая подсудимый подсудимая обвиняемый обвиняемая
подозреваемый подозреваемая осужденный осужденная задержанный задержанная арестованный погибший погибшая убитый
убитая покойный покойная пострадавший пострадавшая врач доктор медсестра учитель учительница фермер чабан предприниматель
бизнесмен водитель полковник подполковник майор капитан лейтенант сержант генерал полицейский участковый имам мулла лидер
эксперт политолог историк писатель поэт профессор ученый режиссер певец сосед соседка друг подруга коллега
гражданин гражданка господин госпожа подзащитный подзащитная доверитель клиент пенсионер пенсионерка
студент студентка владелец владелица основатель координатор помощник советник кандидат товарищ герой героиня фото
омбудсменка уполномоченный спецдокладчик докладчик делегат посредник наблюдатель волонтер волонтерка доброволец
солдат рядовой ефрейтор прапорщик старшина комиссар инспектор оперативник опер оперуполномоченный следовательница полковница
адмирал командир командующий комбат боевик сокамерник сокамерница сокамерники заключенный заключенная политзаключенный политзаключенная
узник узница беженец беженка мигрант рабочий работник сотрудник сотрудница инженер шахтер строитель таксист повар продавец торговец
хирург фельдшер терапевт психолог психиатр патологоанатом судмедэксперт ректор декан директриса преподаватель преподавательница школьник
школьница подросток ученик ученица музыкант художник художница поэтесса рэпер кинорежиссер оператор колумнист публицист ведущий ведущая
комик актриса актер священник пастор епископ раввин монах проповедник богослов старейшина аксакал вождь политик оппозиционер
оппозиционерка диссидент диссидентка эмигрант эколог экоактивист блогерша юристка соратник соратница сообщник подельник подельница
заявитель заявительница истец ответчик осужденный обвинитель гособвинитель понятой понятые секретарь помощница экс-президент
экс-министр экс-депутат экс-аким вице-президент вице-премьер вице-министр замминистра генпрокурор главврач уроженец уроженка
земляк однополчанин однофамилец приятель приятельница знакомый знакомая заместительница полпред консул атташе тренер спортсмен
боксер борец чемпион хозяин хозяйка арендатор сторож охранник надзиратель конвоир переводчица переводчик
отставник ветеран чиновник чиновница`)

export const isTitle = (lower: string): boolean => TITLES.has(lower)

export const isKinWord = remembered((lower) =>
  beginsCyrillic(lower) ? inRussianSet(KIN_RU, lower) : KIN.has(lower),
)

/** A word for an office, a part in a case, an occupation or a family tie that may precede a name. */
export const isRoleWord = remembered((lower) =>
  beginsCyrillic(lower)
    ? inRussianSet(ROLES_RU, lower) || inRussianSet(KIN_RU, lower)
    : ROLES.has(lower) || KIN.has(lower),
)
