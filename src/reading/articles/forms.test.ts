import { expect, test } from 'vitest'
import { articlesIn } from '../said-in.ts'

test.each<[string, string[]]>([
  [
    'The Court indicated measures under Rule 39 of the Rules of Court.',
    ['39 | Rules of Court | Rule 39 of the Rules of Court'],
  ],
  [
    'Solitary confinement of boys is forbidden (Rule 45(2), Nelson Mandela Rules).',
    ['45(2) | Nelson Mandela Rules | Rule 45(2), Nelson Mandela Rules'],
  ],
  ['Principles 11 and 12 were not observed.', ['11 | – | Principles 11', '12 | – | 12']],
  ['Запрос по правилу 39 отправлен.', ['39 | – | правилу 39']],
  ['Нарушено правило 43 Правил.', ['43 | Правил | правило 43 Правил']],
  ['The charge rests on section 61 alone.', ['61 | – | section 61']],
  ['Суд применил правило 39.', ['39 | – | правило 39']],
  [
    'Отказ по пункту 4 распоряжения правительства № 518.',
    ['4 | распоряжения | пункту 4 распоряжения'],
  ],
  ['Внесли в реестр: 438-я, часть вторая.', ['438 | – | 438-я']],
  ['Это 51-я и 57-я статьи.', ['51 | – | 51-я', '57 | – | 57-я статьи']],
  ['See section 12 of this report and section 14 below.', []],
  ['На 51-й странице и на 57-й улице.', []],
  ['Rule 1: never speak to the guards.', []],
  ['The rule 5 men followed was simple.', []],
  ['Правило 3: не спорить.', []],
])('rules and principles: %s', (text, expected) => {
  expect(articlesIn(text)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    'He was charged under Article Fourteen of the Law on Assemblies.',
    ['14 | Law on Assemblies | Article Fourteen of the Law on Assemblies'],
  ],
  ['Read out: article two hundred and six.', ['206 | – | article two hundred and six']],
  ['Сидит по двести двадцать восьмой.', ['228 | – | двести двадцать восьмой']],
  ['Осуждён по сто пятой, часть вторая.', ['105(2) | – | сто пятой, часть вторая']],
  ['Жалобу подали по сто двадцать пятой УПК.', ['125 | УПК | сто двадцать пятой УПК']],
  ['Третья статья Конвенции.', ['3 | Конвенции | Третья статья Конвенции']],
  ['Статья сто пятая УК.', ['105 | УК | Статья сто пятая УК']],
  ['An article one of our readers sent.', []],
  ['На сто пятой странице об этом ни слова.', []],
  ['Пятьдесят восьмая школа закрыта.', []],
  ['Это уже вторая статья о посёлке.', []],
  ['В статье двух журналистов сказано иначе.', []],
])('numbers in words: %s', (text, expected) => {
  expect(articlesIn(text)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    'Charged under Section 295-C of the Penal Code.',
    ['295-C | Penal Code | Section 295-C of the Penal Code'],
  ],
  [
    'Articles (3) and (7) of the Decree were applied.',
    ['3 | Decree | Articles (3)', '7 | Decree | (7) of the Decree'],
  ],
  [
    'It contravenes Article VI of the Genocide Convention.',
    ['VI | Genocide Convention | Article VI of the Genocide Convention'],
  ],
  ['Under § 129a StGB he may be held.', ['129a | StGB | § 129a StGB']],
  [
    'This breaks articles 4 & 5 of the counter-terrorism law.',
    [
      '4 | counter-terrorism law | articles 4',
      '5 | counter-terrorism law | 5 of the counter-terrorism law',
    ],
  ],
  ['clause 12 of the Assembly Act', ['12 | Assembly Act | clause 12 of the Assembly Act']],
  ['Later 244, illegal gathering, was added.', ['244 | – | 244']],
  ['п. 7 Указа № 203', ['7 | Указа | п. 7 Указа']],
  [
    'подпунктом c) пункта 1 статьи 4 Конвенции',
    ['4(1)(c) | Конвенции | подпунктом c) пункта 1 статьи 4 Конвенции'],
  ],
  ['Его закрыли по 131 статье.', ['131 | – | 131 статье']],
  ['По УК РК 405.', ['405 | УК РК | 405']],
  ['По 70а закона об иностранцах.', ['70а | закона об иностранцах | 70а закона об иностранцах']],
  ['Article I wrote for the paper was cut.', []],
  ['paragraph 4 of the report says so', []],
  ['пункт 4 решения суда', []],
  ['Парламент принял 32 закона о налогах.', []],
])('other dress of the number: %s', (text, expected) => {
  expect(articlesIn(text)).toEqual(expected)
})
