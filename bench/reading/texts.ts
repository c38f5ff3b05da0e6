/** Texts of any length, made of invented sentences; `n` makes one paragraph differ from the next. */
export interface TextKind {
  readonly name: string
  readonly paragraph: (n: number) => string
}

const NAMES = ['Pavel Lastochkin', 'Nurlan Beskov', 'Gulnara Vent', 'R. Orlanova', 'Timur Adilov']
const NAMES_RU = [
  'Павел Ласточкин',
  'Нурлан Бесков',
  'Гульнара Вент',
  'Р. Орланова',
  'Тимур Адилов',
]
const MONTHS = ['January', 'March', 'April', 'June', 'September', 'November']
const MONTHS_RU = ['января', 'марта', 'апреля', 'июня', 'сентября', 'ноября']

const pick = <T>(list: readonly T[], n: number): T | string => list[n % list.length] ?? ''

const everyLine = (n: number): string =>
  `On ${pick(MONTHS, n)} ${(n % 28) + 1}, 2020 at least ${(n % 97) + 2} persons were detained in Lower Spring. According to official data, hundreds of people were injured and ${(n % 50) + 1} houses burned. ${pick(NAMES, n)} asked the court for access; there was no response.\n\n`

const everyLineRu = (n: number): string =>
  `${(n % 28) + 1} ${pick(MONTHS_RU, n)} 2020 года в селе Нижний Ключ задержаны не менее ${(n % 97) + 2} человек. По официальным данным, сотни людей были ранены и ${(n % 50) + 1} домов сгорели. ${pick(NAMES_RU, n)} попросил суд о доступе к делу; ответа не последовало.\n\n`

const news = (n: number): string =>
  `The hearing in the district court began late. ${pick(NAMES, n)}, who represents two of the defendants, told journalists that her clients had not seen their families for ${(n % 9) + 2} weeks. The judge adjourned until ${pick(MONTHS, n)} ${(n % 27) + 1}. Outside, relatives waited in the rain with photographs in their hands, and a police officer asked them several times to move to the other side of the street, which they did without a word.\n\n`

const newsRu = (n: number): string =>
  `Заседание районного суда началось с опозданием. Адвокат ${pick(NAMES_RU, n)} сообщила журналистам, что её подзащитные не видели родных ${(n % 9) + 2} недель. Судья отложил заседание до ${(n % 27) + 1} ${pick(MONTHS_RU, n)}. На улице под дождём ждали родственники с фотографиями в руках, и полицейский несколько раз попросил их перейти на другую сторону, что они молча и сделали.\n\n`

const prose = (n: number): string =>
  `The road to the river was closed for repairs, and nobody in the market spoke of anything else that morning. Traders folded their tents early${n % 3 === 0 ? ', as they had done before the storm' : ''}. “We shall wait,” said one of them, “until the water goes down again and the children can walk to school.”\n\n`

export const kinds: readonly TextKind[] = [
  { name: 'every line full of dates and counts', paragraph: everyLine },
  { name: 'the same in Russian', paragraph: everyLineRu },
  { name: 'news', paragraph: news },
  { name: 'news in Russian', paragraph: newsRu },
  { name: 'prose without dates', paragraph: prose },
]

/** A text of at least so many UTF-16 code units. */
export const textOf = ({ paragraph }: TextKind, length: number): string => {
  const pieces: string[] = []
  for (let size = 0, n = 0; size < length; n++) {
    const piece = paragraph(n)
    pieces.push(piece)
    size += piece.length
  }
  return pieces.join('')
}
