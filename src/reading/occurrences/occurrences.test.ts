import { expect, test } from 'vitest'
import { saidIn } from '../said-in.ts'

test.each<[string, string[]]>([
  ['On 5 January 2022 protesters stormed the city hall in Almaty.', ['attack']],
  ['Police dispersed the rally on Republic Square.', ['dispersal | with: police Police']],
  ['Security forces opened fire on the crowd.', ['shooting | with: authority Security forces']],
  ['Two men set the house on fire at night.', ['arson']],
  ['The hearing was postponed until 3 June.', []],
  ['The court delivered its verdict on 5 May 2023.', ['sentence | with: court court']],
  ['The funeral of Marat Selimov took place on 7 May.', ['funeral']],
  ['Masked men abducted Marat Selimov from his home.', ['abduction | with: victim Marat Selimov']],
  ["Masked men abducted Marat Selimov's brother.", ['abduction']],
  ["Marat Selimov's brother was detained.", ['detention']],
  ['Hundreds of people crossed the border into Kyrgyzstan.', ['border-crossing']],
  ['The internet was cut off across the region.', ['communications-cut']],
  ['Observers were refused a visit to the prison.', ['visit-refused']],
  [
    'The investigator interrogated Marat Selimov for nine hours.',
    ['interrogation | with: detainee Marat Selimov'],
  ],
  ['The police should investigate.', []],
  ['He likes to search for mushrooms.', []],
  ['5 января 2022 года протестующие захватили акимат.', ['attack']],
  ['Полиция разогнала митинг на площади.', ['dispersal | with: police Полиция']],
  ['Неизвестные напали на редакцию газеты.', ['attack']],
  ['Суд вынес приговор 5 мая 2023 года.', ['sentence | with: court Суд']],
  ['Похороны Марата Селимова прошли 7 мая.', ['funeral']],
  ['Люди в масках похитили Марата Селимова.', ['abduction | with: victim Марата Селимова']],
  ['Сотни людей пересекли границу с Кыргызстаном.', ['border-crossing']],
  ['В области отключили интернет.', ['communications-cut']],
  ['Правозащитников не пустили в колонию.', ['visit-refused']],
  [
    'Следователь допрашивал Марата Селимова девять часов.',
    ['interrogation | with: detainee Марата Селимова'],
  ],
  ['Дом подожгли ночью.', ['arson']],
  ['Полицейские избили задержанных.', ['beating']],
  ['Заседание перенесли на 3 июня.', []],
])('occurrences: %s', (text, expected) => {
  expect(saidIn(text, 'occurrence')).toEqual(expected)
})
