import { expect, test } from 'vitest'
import { saidIn } from '../said-in.ts'

test.each<[string, string[]]>([
  [
    'Calls for violence against the Uzbeks were spread in WhatsApp groups.',
    ['Calls for violence | – | WhatsApp groups | –'],
  ],
  [
    'MP Timur Beskov wrote on Facebook: "Drive them all out of our land." The post was shared 12,000 times.',
    [],
  ],
  [
    'In a Telegram channel with 40,000 subscribers an anonymous author called on readers to attack the mosque.',
    ['called on readers to attack | – | Telegram channel | 40,000 subscribers'],
  ],
  ['Nationalist slogans were shouted at the rally.', ['Nationalist slogans | – | rally | –']],
  ['He was charged with inciting hatred.', []],
  [
    'На митинге депутат Тимур Бесков призывал громить магазины.',
    ['призывал громить | Тимур Бесков | митинге | –'],
  ],
  [
    'В соцсетях распространялись призывы к расправе над приезжими.',
    ['призывы к расправе | – | соцсетях | –'],
  ],
  [
    'Пост с призывами к насилию в Facebook набрал 12 тысяч просмотров.',
    ['призывами к насилию | – | Facebook | 12 тысяч просмотров'],
  ],
  ['Статья о разжигании розни отменена.', []],
  ['On 5 May the centre reported 47 deaths. We retract this figure.', []],
  ['Центр сообщил о 47 погибших. Мы отзываем эту цифру.', []],
  ['The witness recanted his testimony in court.', []],
  ['Свидетель отказался от показаний, данных на следствии.', []],
  ['Иван Долин не признал вину.', []],
  ['Ivan Dolin pleaded not guilty.', []],
  ['The reports could not be independently verified.', []],
  ['Проверить эту информацию независимо не удалось.', []],
  ['An earlier version of this article wrongly stated that ten people were killed.', []],
  ['He said he had signed the confession under torture.', []],
  ['Two other witnesses confirmed his account.', []],
  ['Слова задержанного подтвердили двое очевидцев.', []],
  ['He was denied bail.', []],
  ['The troops withdrew from the city.', []],
  ['The expert found that the signature on the protocol was forged.', []],
  ['The video recording from the station was lost.', []],
  ['The knife was never examined for fingerprints.', []],
  ['The court refused to admit the recordings as evidence.', []],
  ['The defence says the drugs were planted by the officers.', []],
  ['Видеозапись с камер наблюдения исчезла.', []],
  ['Эксперт установил, что подпись на протоколе подделана.', []],
  ['Суд не исследовал видеозаписи.', []],
  ['Нож так и не был исследован.', []],
  ['По словам адвоката, патроны подбросили во время обыска.', []],
])('expressions: %s', (text, expected) => {
  expect(saidIn(text, 'expression')).toEqual(expected)
})
