import type { NamePart } from './name-parts.ts'
import { soundsOf } from './sounds.ts'

/**
 * The twenty given names that men, and that women, of Russian naming bear most, as they are written in
 * Russian and in English. Each is borne by one in a hundred to one in ten: so few names serve so many
 * that it is the father's name that tells their bearers apart. No name of the other languages of the
 * region is as frequent. Source: general knowledge of published counts of given names in Russia.
 */
const MEN = `
Александр Alexander Aleksandr
Алексей Alexey Alexei Aleksey Aleksei
Анатолий Anatoly Anatoli
Андрей Andrey Andrei
Валерий Valery Valeri
Василий Vasily Vasili
Виктор Victor Viktor
Владимир Vladimir Wladimir
Дмитрий Dmitry Dmitri
Евгений Evgeny Evgeni Yevgeny Yevgeni
Иван Ivan
Игорь Igor
Максим Maxim Maksim
Михаил Mikhail Michail
Николай Nikolay Nikolai
Олег Oleg
Павел Pavel
Роман Roman
Сергей Sergey Sergei
Юрий Yury Yuri
`
const WOMEN = `
Анастасия Anastasia Anastasiya
Анна Anna
Валентина Valentina
Вера Vera
Галина Galina
Екатерина Ekaterina Yekaterina
Елена Elena Yelena
Ирина Irina
Людмила Lyudmila Ludmila
Любовь Lyubov
Марина Marina
Мария Maria Mariya
Надежда Nadezhda
Наталья Natalya Natalia
Наталия Nataliya
Нина Nina
Ольга Olga
Светлана Svetlana
Татьяна Tatyana Tatiana
Юлия Yulia Yuliya
`

const COMMON: ReadonlySet<string> = new Set(`${MEN} ${WOMEN}`.trim().split(/\s+/).map(soundsOf))

/** Whether a word of a name, in any case, is a given name that very many bear. */
export const isCommonGiven = ({ sounds, cases }: NamePart): boolean =>
  COMMON.has(sounds) || cases.some((form) => COMMON.has(form))
