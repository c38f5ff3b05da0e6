import { inRussianSet } from './russian-cases.ts'
import { wordSet } from './words.ts'

/** Words of address that stand right before a name and are no part of it. */
const TITLES = wordSet('mr mrs ms miss dr prof sir madam г-н г-жа гн гжа mister')

const KIN = wordSet(`
brother brothers sister sisters mother father son sons daughter daughters wife husband widow widower
uncle aunt cousin cousins nephew niece grandfather grandmother grandson granddaughter son-in-law spouse
brat sibling siblings twins twin parents`)

const KIN_RU = wordSet(`
брат братья сестра сестры мать отец сын сыновья дочь дочери жена муж вдова вдовец дядя тетя кузен племянник
племянница внук внучка бабушка дедушка дед зять теща супруг супруга мама папа родственник родственница`)

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
secretary-general mp mep researcher analyst campaigner`)

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
студент студентка владелец владелица основатель координатор помощник советник кандидат лейтенант товарищ герой героиня фото`)

const CYRILLIC = /^\p{Script=Cyrillic}/u

export const isTitle = (lower: string): boolean => TITLES.has(lower)

export const isKinWord = (lower: string): boolean =>
  CYRILLIC.test(lower) ? inRussianSet(KIN_RU, lower) : KIN.has(lower)

/** A word for an office, a part in a case, an occupation or a family tie that may precede a name. */
export const isRoleWord = (lower: string): boolean =>
  CYRILLIC.test(lower)
    ? inRussianSet(ROLES_RU, lower) || inRussianSet(KIN_RU, lower)
    : ROLES.has(lower) || KIN.has(lower)
