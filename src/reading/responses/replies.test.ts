import { expect, test } from 'vitest'
import { kindsOfResponsesIn } from './responses-in.ts'

test.each<[string, string[]]>([
  ['The Police Command has so far not commented.', ['silent']],
  ['Two letters to the State Security Service went unacknowledged.', ['silent']],
  ['Authorities stonewalled.', ['silent']],
  ['The prosecutor would not say where the men were held.', ['silent']],
  ['The prayer for a public apology is refused.', ['refused']],
  ['The respondents opposed the petition.', ['refused']],
  ['The mayor of Barinas disputed this account.', ['refused']],
  ['The Defence Force dismissed the account as “fabrication”.', ['refused']],
  ['The commander, Captain Soe, said on the radio that “no persons were taken”.', ['answered']],
  ['The duty officer would not enter the theft in his book.', ['refused']],
  ['The ministry sent nobody.', ['silent']],
  ['The guards kept the delegation out of the east wing.', ['refused']],
  ['The prefect gave his word that the well would be mended.', ['answered']],
  ['The prosecutor’s office opened a file.', ['answered']],
  ['The police put the bruises down to a fall.', ['refused']],
  ['The governor condemned the attack.', ['answered']],
  ['Not one of us has been called to testify.', ['silent']],
  ['Of the commission nothing more was heard.', ['silent']],
  ['The baker would not sell bread on credit.', []],
  ['The visitors took no photographs.', []],
  ['На мои звонки дежурный отвечал, что «такого нет».', ['answered']],
  ['Из Генеральной прокуратуры пришло уведомление о том, что жалоба переслана.', ['answered']],
  ['8 декабря жалобу оставили без удовлетворения.', ['refused']],
  ['В пресс-службе МВД от комментариев воздержались.', ['refused']],
  ['Аким к людям не вышел.', ['silent']],
  ['Его заместитель заявил, что вода будет «после праздников».', ['answered']],
  ['В ОВД подтвердили задержание троих.', ['answered']],
  ['Прокуратура проверку начала.', ['answered']],
  ['Обвинения в избиении начальник милиции назвал ложью.', ['refused']],
  ['Начальник колонны не пришёл на работу.', []],
  ['The baker said that the bread was late.', []],
  ['Соседка сообщила, что уезжает.', []],
])('%s', (text, answers) => {
  expect(kindsOfResponsesIn(text)).toEqual(answers)
})
