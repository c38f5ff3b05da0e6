import type { Question } from './question.ts'

/** What befalls one person. */
export const questionsOfPersons: readonly Question[] = [
  {
    about: 'a doctor',
    ofPersons: true,
    thing: {
      words:
        'doctor|physician|medic|paramedic|nurse|врач|медик|фельдшер|медсестр|медицинск|медкомисс|санчаст',
      concepts: 'health-worker',
    },
    deed: {
      words:
        'saw|see|seen|examin|visit|attend|looked|look|treat|check|осмотр|осматр|показ|прош[её]л|прошл|вид|увид|приход|приш[её]л|посещ|лечил|обследов',
      concepts: 'examine-medically treat visit see',
    },
    opposite: { words: 'without|без', concepts: 'deny-care turn-away' },
  },
  {
    about: 'traces of blows',
    ofPersons: true,
    thing: {
      words:
        'injur|bruis|blows|marks|traces|beat(?:en|ing)|force|следы?|побо[яие]|синяк|травм|повреждени|бил[аи]?|избит|избив|воздействи|насили',
      concepts: 'injury',
    },
    deed: {
      words:
        'bore|found|note|record|photograph|covered|swollen|body|back|wrists|ribs|him|her|me|mention|used|зафикс|обнаруж|выявл|видел|спин|тел|применял|нанес|нан[её]с|ночам|шланг|дубинк|ногам',
      concepts: 'find',
    },
    opposite: { words: 'good health|здоров', concepts: 'healthy' },
  },
  {
    about: 'whether protection was asked for',
    ofAsking: true,
    ofPersons: true,
    thing: 'protection|bodyguard|guard|escort|охран|защит',
    deed: 'ask|appl|request|petition|просил|попрос|обращал|обрати|ходатай|заявлени',
  },
  {
    about: 'what was taken',
    ofPersons: true,
    thing: {
      words:
        'wallet|money|telephone|phone|belongings|jewel|ring|valuables|кошел|деньг|телефон|вещ|золот|ценност|имуществ',
      concepts: 'jewellery phone',
    },
    deed: {
      words:
        'taken|stole|took|fled with|broken|damaged|robbed|seized|confiscat|забра|отобра|отня|унес|украл|пропал|изъя|разби|сломал',
      concepts: 'steal seize',
    },
    opposite: 'still in|left in|intact|на месте|при нём|цел',
  },
  {
    about: 'news of the missing',
    ofPersons: true,
    thing:
      'news|trace|word|whereabouts|missing|alive|lives|известно|вестей|слуху|духу|пропал|без вести|жив[аы]?|прожива|служ|содержится в|находится в|is held in|is kept in',
    deed: 'no|not|never|is|are|ИВС|СИЗО|колони|изолятор|since|heard|found|been|nothing|нет|не|ни|ничего|продолжа|наход|числ|с тех пор',
  },
  {
    about: 'whether a hospital took them in',
    ofPersons: true,
    thing: { words: 'hospital|clinic|больниц|клиник|госпитал', concepts: 'medical-place' },
    deed: {
      words: 'admitted|accepted|took (?:him|her|them) in|treated|приня|госпитализ|положил',
      concepts: 'hospitalise',
    },
    opposite: { words: 'refused|turned (?:him|her|them) away|отказа', concepts: 'turn-away' },
  },
  {
    about: 'whether the family was told',
    ofPersons: true,
    thing: {
      words:
        'famil|relatives|next of kin|wife|mother|parents|родственник|родн[ыи]|жен[аеу](?!\\p{L})|мат[ьие]|родител|семь[яею]',
      concepts: 'relative',
    },
    deed: {
      words:
        'informed|notified|told of|telephoned|извест|извещ|уведом|сообщил|сообщен|позвонил|оповещ',
      concepts: 'notify',
    },
  },
  {
    about: 'what the registers hold',
    ofPersons: true,
    thing:
      'профилактическ\\p{L}+ уч[её]т|уч[её]те(?!\\p{L})|register|registry|log ?book|journal of|журнал|реестр|книг[аеу] уч[её]та|списк[аеи]',
    deed: 'entered|recorded|listed|his name|her name|entry|записан|внес|числ|значит|состо[иья]|отмечен|зарегистрирован|упомина',
  },
  {
    about: 'whether the things found were planted',
    ofPersons: true,
    thing: {
      words:
        'drugs|heroin|narcotic|ammunition|cartridge|grenade|literature|leaflets|наркотик|героин|патрон|гранат|литератур|листовк',
      concepts: 'drugs leaflet weapon',
    },
    deed: {
      words: 'found|discovered|seized|recovered|обнаруж|найден|нашли|изъя',
      concepts: 'find seize',
    },
    opposite: {
      words: 'planted|put there|slipped|подброс|подкин|подложил',
      concepts: 'plant-evidence',
    },
  },
  {
    about: 'membership',
    ofPersons: true,
    thing: 'member|belong|член(?:ом|ства|ы|)(?!\\p{L})|состоял|состоит|причаст',
    deed: 'party|organi[sz]ation|movement|group|network|banned|парти|организаци|движени|групп|сет[иь]|банд',
  },
  {
    about: 'an earlier conviction',
    ofPersons: true,
    thing: 'convict|criminal record|offen[cs]e|судим|привлека',
    deed: 'before|previous|prior|earlier|first time|ранее|прежде|никогда|впервые',
    opposite: 'впервые|first time',
  },
  {
    about: 'certificates and papers',
    ofPersons: true,
    thing: 'certificate|medical paper|справк|свидетельств[оа] о|заключени[ея] врач',
    deed: { words: 'issued|given|handed|received|выда|дали|получ', concepts: 'serve-papers' },
    opposite: 'refused|отказ',
  },
  {
    about: 'an illness',
    ofPersons: true,
    thing: {
      words:
        'disorder|schizophren|psychiatric|tubercul|disease|расстройств|шизофрен|психическ|туберкул|заболевани',
      concepts: 'illness mental-illness',
    },
    deed: {
      words:
        'found|diagnos|established|suffer|has|обнаруж|диагност|выявл|страда|у мамы|у не[ёе]|у него|признак',
      concepts: 'examine-medically fall-ill',
    },
    opposite: { concepts: 'healthy' },
  },
  {
    about: 'draft notices',
    ofPersons: true,
    thing: { words: 'draft notice|call-up paper|повестк', concepts: 'summons' },
    deed: { words: 'given|handed|served|issued|дав|вруч|выда|получ', concepts: 'serve-papers' },
  },
  {
    about: 'whether the telephone was on',
    ofPersons: true,
    thing: 'his (?:number|phone)|her (?:number|phone)|номер|телефон',
    deed: 'switched on|answered|on the network|на связь|отвеча|включ',
    opposite: 'switched off|unreachable|недоступ|отключ|выключ|молч',
  },
  {
    about: 'what the treating doctor said',
    ofPersons: true,
    thing: 'treating doctor|doctor in charge|лечащ\\p{L}+ врач|врач',
    deed: 'consent|agreed|permission|соглас|разреш',
    opposite: 'object|against|возраж|вопреки|против',
  },
]
