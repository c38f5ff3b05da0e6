import { soundsOf } from './sounds.ts'

/**
 * Given names with the short forms that people are called and written by, one name a line, the full
 * forms first. One short form may be of several names, so it leaves the question to a person.
 * Sources: N. A. Petrovsky, Dictionary of Russian Personal Names (short forms in common use); for the
 * names of Central Asia general knowledge of public figures who are known by theirs.
 */
const NAMES = `
Александр Александра Саша Шура Саня Алекс Алик Искандер
Алексей Лёша Алёша Лёха
Алина Аля
Анастасия Настя Ася
Анатолий Толя
Андрей Андрюша
Анна Аня Нюра Анюта
Антонина Тоня
Борис Боря
Вадим Вадик Дима
Валентин Валентина Валя
Валерий Валерия Валера Лера
Варвара Варя
Василий Вася
Вера Верочка
Виктор Витя
Виктория Вика
Виталий Виталик
Владимир Вова Володя
Владислав Влад Слава
Вячеслав Слава
Галина Галя
Геннадий Гена
Георгий Гоша Жора
Григорий Гриша
Дарья Даша
Дмитрий Дима Митя
Евгений Евгения Женя
Екатерина Катя
Елена Лена
Елизавета Лиза
Иван Ваня
Игорь Игорёк
Ирина Ира
Константин Костя
Ксения Ксюша
Лариса Лара
Лев Лёва
Леонид Лёня
Любовь Люба
Людмила Люда Мила
Маргарита Рита
Мария Маша Маруся
Михаил Миша
Надежда Надя
Наталья Наталия Наташа
Николай Коля
Нина Ниночка
Оксана Ксюша
Ольга Оля
Павел Паша
Пётр Петя
Роман Рома
Светлана Света
Семён Сёма
Сергей Серёжа Сергейка
Софья София Соня
Станислав Стас Слава
Степан Стёпа
Тамара Тома
Татьяна Таня
Тимофей Тима
Фёдор Федя
Эдуард Эдик
Юлия Юля
Юрий Юра
Яков Яша
Ярослав Слава
Абдрахман Абдурахман Рахман
Абдулла Абдуллах Абдул
Айгерим Айка Гера
Айгуль Айка
Амангельды Аман
Асель Ася
Аскар Асик
Бакытжан Бакыт Бахыт
Батырхан Батыр
Болатбек Болат
Гульмира Гуля
Гульнара Гуля
Гульсара Гуля
Гульшат Гуля
Данияр Дан
Динмухамед Димаш Дин
Дильшат Диля
Ерболат Ербол
Жанибек Жан
Ибрагим Ибраим Ибраһим Абай Ыбырай
Исмаил Исма
Исхак Исак
Канатбек Канат
Магомет Мухаммед Мухамед Мохаммед Магомед Мухаме Маха
Максат Макс
Маратбек Марат
Муратбек Мурат
Мурадил Мурат
Мухтар Муха
Мұхаммедқанапия Шокан Чокан
Нурлан Нурик
Нурсултан Нурик Султан
Рамазан Рама
Садуакас Сакен
Сабит Сабира
Сейтжан Сейт
Талгат Талга
Турсунбай Турсун
Фатима Фатя Патима
Халима Халя
Шарипа Шура
`

const groupsOf = (table: string): ReadonlyMap<string, ReadonlySet<number>> => {
  const groups = new Map<string, Set<number>>()
  for (const [n, line] of table.trim().split('\n').entries())
    for (const name of line.split(' ')) {
      const sounds = soundsOf(name)
      const of = groups.get(sounds) ?? new Set()
      groups.set(sounds, of.add(n))
    }
  return groups
}

const groups = groupsOf(NAMES)

/** Whether two names, in sounds, may be forms of one: Саша and Aleksandr. */
export const areFormsOfOne = (a: string, b: string): boolean => {
  const [one, other] = [groups.get(a), groups.get(b)]
  return one !== undefined && other !== undefined && [...one].some((n) => other.has(n))
}
