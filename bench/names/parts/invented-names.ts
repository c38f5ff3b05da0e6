/**
 * Names of nobody: common given names of the region and family names made of them, put together at
 * random, and written as different hands write them.
 */
import type { Random } from '../../search/documents.ts'

const listed = (words: string): readonly string[] => words.trim().split(/\s+/)

const MEN = listed(`
Азамат Айбек Айдар Айдос Акжол Алексей Александр Алибек Алмаз Алмас Амир Андрей Анвар Арман Арсен
Аскар Асхат Ахмет Бактыбек Бакыт Балтабай Батыр Бауржан Бахтияр Бейбит Бекболат Болат Ботир Валерий
Василий Виктор Владимир Гани Данияр Дастан Даулет Джамшед Дмитрий Досым Евгений Ерболат Ерлан Ермек
Жанибек Жаксылык Жумабек Жолдош Замир Ибрагим Игорь Ильдар Ильяс Иса Исмаил Кайрат Калмурат Канат
Карим Касым Кубанычбек Курманбек Лутфулла Максат Марат Мирлан Михаил Мурат Мустафа Мухтар Нариман
Нуржан Нурлан Нурсултан Олжас Омар Орозбек Павел Рамазан Рашид Ринат Рустам Сабит Сагын Салим Самат
Санжар Саид Сергей Серик Султан Сулейман Тайыр Талгат Талант Темир Тимур Тохтар Тургун Улан Улугбек
Умид Уран Фарид Фархад Хаким Халил Хасан Шавкат Шамиль Шухрат Эльдар Эмиль Эркин Юнус Юсуп Якуб
Абай Абдулла Абдурахман Адилет Ануар Баходир Гайрат Дильмурат Жасулан Зуфар Искандер Қайсар Мирзо
Нұрбек Өмір Рахат Сәкен Тоқтар Үсен Чынгыз Шерзод Ырыс Әділ Ғалым`)

const WOMEN = listed(`
Айгерим Айгуль Айжан Айнура Алия Алтынай Анар Анастасия Анна Асель Баян Бибигуль Венера Галина Гаухар
Гульжан Гульмира Гульнара Дана Дарига Динара Екатерина Елена Жамиля Жанар Жибек Жылдыз Зарина Зауре
Зухра Ирина Камила Карлыгаш Кенже Ксения Кундуз Лейла Лола Людмила Мадина Майра Малика Марина Мария
Мехри Назгуль Назира Наталья Нигора Нургуль Нуржамал Ольга Орозгуль Перизат Рабига Раиса Рахима Роза
Сабина Салтанат Сания Сауле Светлана Татьяна Толгонай Турсунай Улжан Умида Фатима Фарида Халида Хава
Чолпон Шахноза Шолпан Эльмира Юлия Ясмин Айнұр Әсем Гүлнәр Құралай Ұлболсын Үміт`)

/** Beginnings and ends of the two-part names of the steppe and the mountains. */
const FIRST = listed(`
Аба Аб Ак Алты Аман Ар Ас Ай Бай Бак Бек Бейсен Бол Даут Дос Ел Ер Есен Жан Жакып Жол Жума Иман Ис
Кал Кара Кенже Кой Кудай Кул Курман Май Мам Мир Мол Мырза Нар Наз Нур Оган Ораз Өмір Рай Рыс Сал Сар
Сатыл Сейт Сул Тай Тле Токто Тор Төле Тур Тыны Ул Уте Хан Шай Шер Ыбырай`)
const SECOND = listed(`
бай бек болат ган гельды гул дар диар жан жол кул лан лы мамбет мурат мырза назар нур рат сын тай тан
таш темир туган улы хан чи шан ыбек ылдас ыр`)

const FOREIGN = listed(`
Иванов Петров Сидоренко Кузнецов Смирнов Попов Васильев Соколов Ким Пак Цой Тен Хан Ли Шевченко
Коваленко Мельник Бондарь Шмидт Миллер Вебер Юлдашев Рахимов Каримов Ахмедов Хайдаров Турсунов
Назаров Шарипов Саидов Холов Раджабов Исломов Мадаминов Аюпов Сайфуллин Галиев Хабибуллин Мухтаров
Ма Ван Лю Чжан Дашаров Хуаров Лошаров Манза Ибраев Юсупов Османов Алиев Гасанов Мамедов Абдуллаев`)

const VOWEL_END = /[аеёиоуыэюяәіөұү]$/iu

/**
 * The first ones more often, as names are: of a hundred given names the commonest is borne by one person
 * in twenty, and the commonest family name by one in eighty.
 */
const skewed = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(from.length * random() ** 1.5)] as T

export interface Person {
  readonly given: string
  readonly father: string
  readonly family: string
  readonly woman: boolean
}

const familyStem = (random: Random): string =>
  random() < 0.35 ? skewed(random, MEN) : skewed(random, FIRST) + skewed(random, SECOND)

const familyOf = (random: Random, woman: boolean): string => {
  if (random() < 0.2) {
    const name = skewed(random, FOREIGN)
    return woman && /(?:[оеё]в|ин)$/u.test(name) ? `${name}а` : name
  }
  const stem = familyStem(random)
  const soft = stem.endsWith('ь') || stem.endsWith('й') || VOWEL_END.test(stem)
  const male = soft ? `${stem.replace(/[ьйаяиыу]$/u, '')}ев` : `${stem}ов`
  return woman ? `${male}а` : male
}

/** A quarter bears a two-part name, the rest one of the common ones. */
const givenOf = (random: Random, woman: boolean): string =>
  !woman && random() < 0.25
    ? skewed(random, FIRST) + skewed(random, SECOND)
    : skewed(random, woman ? WOMEN : MEN)

export const inventPerson = (random: Random): Person => {
  const woman = random() < 0.4
  return {
    woman,
    given: givenOf(random, woman),
    father: givenOf(random, false),
    family: familyOf(random, woman),
  }
}

/** Letters as a way of writing has them, in the order of the alphabet below. */
const LETTERS = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі']
const ways = {
  english:
    'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya a g k n o u u h i',
  plain: 'a b v g d e e j z i i k l m n o p r s t u f h c ch sh sh - y - e iu ia a g q n o u u h i',
  german:
    'a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja a g k n o u u h i',
  french:
    'a b v g d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch - y - e iou ia a g k n o ou u h i',
  turkic: 'a b v g d e yo c z i y k l m n o p r s t u f h ts ç ş ş - ı - e yu ya ä ğ q ñ ö u ü h i',
} as const
const tables = Object.values(ways).map((way) => {
  const written = way.split(' ')
  return new Map(LETTERS.map((letter, n) => [letter, written[n] === '-' ? '' : (written[n] ?? '')]))
})

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** In Latin letters: English habit twice as often as any other. */
const inLatin = (way: number, word: string): string => {
  const table = tables[way < 2 ? 0 : way - 1] ?? new Map<string, string>()
  return capital([...word.toLowerCase()].map((letter) => table.get(letter) ?? letter).join(''))
}

/** One letter left out, doubled, changed or turned round. */
const slip = (random: Random, word: string): string => {
  if (word.length < 5) return word
  const at = 1 + Math.floor(random() * (word.length - 2))
  const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)]
  const kind = random()
  if (kind < 0.3) return before + after
  if (kind < 0.5) return before + letter + letter + after
  if (kind < 0.75) return before + after.slice(0, 1) + letter + after.slice(1)
  return before + (word[Math.floor(random() * word.length)] ?? '').toLowerCase() + after
}

const patronymicOf = (random: Random, { father, woman }: Person): string => {
  const stem = father.replace(/[ьйаяиыу]$/u, '')
  const kind = random()
  if (kind < 0.7) {
    const link = stem === father ? 'ов' : 'ев'
    return stem + link + (woman ? 'на' : 'ич')
  }
  return kind < 0.85 ? father + (woman ? 'қызы' : 'ұлы') : `${father} ${woman ? 'кызы' : 'уулу'}`
}

const initialOf = (word: string): string =>
  `${capital((word.match(/^(?:[Zz]h|[KkSsCc]h|.)/u) ?? [''])[0])}.`

/** One of the ways in which this person is written: alphabet, order, patronymic, initials, slips. */
export const writeName = (random: Random, person: Person): string => {
  const way = random() < 0.5 ? -1 : Math.floor(random() * 6)
  const put = (words: string): string =>
    words
      .split(' ')
      .map((word) => (way < 0 ? capital(word) : inLatin(way, word)))
      .map((word) => (random() < 0.02 ? slip(random, word) : word))
      .join(' ')
  const [given, family] = [put(person.given), put(person.family)]
  const middle = random() < 0.3 ? put(patronymicOf(random, person)) : ''
  const shape = random()
  if (shape < 0.03) return family
  if (shape < 0.1) return `${initialOf(given)} ${middle ? `${initialOf(middle)} ` : ''}${family}`
  const named = middle ? [given, middle] : [given]
  return (shape < 0.35 ? [family, ...named] : [...named, family]).join(' ')
}

export interface InventedNames {
  readonly written: readonly string[]
  /** The place in `persons` of whoever each name is of. */
  readonly personOf: Uint32Array
  readonly persons: readonly Person[]
}

/** So many names; each person is written once to four times. The same seed gives the same names. */
export const inventNames = (random: Random, count: number): InventedNames => {
  const written: string[] = []
  const persons: Person[] = []
  const personOf = new Uint32Array(count)
  while (written.length < count) {
    const person = inventPerson(random)
    persons.push(person)
    const times = 1 + Math.floor(random() * 4)
    for (let n = 0; n < times && written.length < count; n++) {
      personOf[written.length] = persons.length - 1
      written.push(writeName(random, person))
    }
  }
  return { written, personOf, persons }
}

const FIRST_PERSONS = 50
const NEW_PERSONS = 0.75

/**
 * So many mentions as an archive holds them: the more often somebody was named the likelier it is that
 * he is named again, so a few persons stand in hundreds of texts and most in one (the Pitman–Yor process:
 * the number of different persons grows as the number of mentions to the power 0.75).
 */
export const inventMentions = (random: Random, count: number): InventedNames => {
  const written: string[] = []
  const persons: Person[] = []
  const personOf = new Uint32Array(count)
  const oftenNamed: number[] = []
  for (let n = 0; n < count; n++) {
    const fresh = FIRST_PERSONS + NEW_PERSONS * persons.length
    const drawn = random() * (FIRST_PERSONS + n)
    const again = drawn < fresh ? undefined : oftenNamed[Math.floor(random() * oftenNamed.length)]
    const who = again ?? persons.push(inventPerson(random)) - 1
    if (again !== undefined || random() >= NEW_PERSONS) oftenNamed.push(who)
    personOf[n] = who
    written.push(writeName(random, persons[who] ?? inventPerson(random)))
  }
  return { written, personOf, persons }
}
