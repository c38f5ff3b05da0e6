import { expect, test } from 'vitest'
import { voicesIn } from '../said-in.ts'

/** Each way in which a text's statuses, wrongs and events are put, once. */
const voices = (text: string): string[] => [
  ...new Set([
    ...voicesIn(text, 'status'),
    ...voicesIn(text, 'violation'),
    ...voicesIn(text, 'occurrence'),
  ]),
]

test.each<[string, string[]]>([
  [
    'According to the Ministry of Internal Affairs, 12 people were detained.',
    ['officially-stated: the Ministry of Internal Affairs'],
  ],
  ['The police reported that 12 people were detained.', ['officially-stated: police']],
  [
    'Twelve people were detained, the Interior Ministry said on Monday.',
    ['officially-stated: Interior Ministry'],
  ],
  [
    'Twelve people were detained, according to human rights groups.',
    ['asserted: human rights groups'],
  ],
  ['Twelve people were reportedly detained.', ['alleged']],
  [
    'Lawyer Anna Sorokova said her client was beaten in the police station.',
    ['alleged: Lawyer Anna Sorokova', 'asserted: Lawyer Anna Sorokova'],
  ],
  [
    '"He was beaten with rubber truncheons," lawyer Anna Sorokova told reporters.',
    ['alleged: lawyer Anna Sorokova', 'asserted: lawyer Anna Sorokova'],
  ],
  [
    '"My son was detained at night," said Gulnara Temirova, the mother of the detainee. "They put a bag over his head."',
    ['asserted: Gulnara Temirova'],
  ],
  [
    'Interfax reported, citing the Interior Ministry, that 12 people were detained.',
    ['officially-stated: the Interior Ministry'],
  ],
  [
    'Twelve people were detained, Interfax reported, citing a source in the police.',
    ['asserted: a source in the police'],
  ],
  [
    'As Anna Sorokova told Radio Azattyk, the detainees were tortured.',
    ['alleged: Anna Sorokova', 'asserted: Anna Sorokova'],
  ],
  ['The ministry denied that anyone had been tortured.', ['denied: ministry']],
  ['The police denied the allegations of torture.', ['denied: police']],
  [
    'Ivan Dolin, the defendant, told the court that he had been beaten during interrogation.',
    ['alleged: Ivan Dolin', 'asserted: Ivan Dolin'],
  ],
  [
    'A witness who asked not to be named said that soldiers opened fire on the crowd.',
    ['alleged: witness who asked not to be named', 'asserted: witness who asked not to be named'],
  ],
  [
    'Officials speaking on condition of anonymity said 12 people were killed.',
    ['asserted: Officials speaking on condition of anonymity'],
  ],
  [
    'Human Rights Watch said that at least ten people were killed.',
    ['asserted: Human Rights Watch'],
  ],
  [
    'In its report, Amnesty International documented 30 cases of torture.',
    ['alleged: Amnesty International'],
  ],
  [
    'The mother of Ivan Dolin says that her son was killed by the police.',
    ['asserted: mother of Ivan Dolin'],
  ],
  ['State media said the protesters attacked the police.', ['asserted: State media']],
  [
    'Residents of the village say that houses were burned.',
    ['alleged: Residents of the village', 'asserted: Residents of the village'],
  ],
  ['Ivan Dolin alleged that investigators beat him.', ['alleged: Ivan Dolin']],
  ['It was alleged that 12 people were detained.', ['alleged']],
  ['It is reported that 12 people were detained.', ['alleged']],
  [
    "The Prosecutor General's Office announced the arrest of 12 people.",
    ["officially-stated: Prosecutor General's Office"],
  ],
  [
    '"We were beaten," one of the detainees, who was released on Friday, said. "They broke my arm."',
    ['alleged: one of the detainees', 'alleged', 'asserted: one of the detainees'],
  ],
  [
    '"The authorities," he said, "have not answered our letters, and two men were beaten."',
    ['alleged', 'asserted'],
  ],
  [
    'In the words of the defendant, he signed the confession under pressure.',
    ['alleged: the defendant'],
  ],
  ['Ten people were killed, says the report of the commission.', ['asserted: report of the']],
  ['Eyewitnesses described how the police shot at the crowd.', ['alleged: Eyewitnesses']],
  [
    'Ivan Dolin retracted his testimony and said he had been tortured.',
    ['alleged: Ivan Dolin', 'asserted: Ivan Dolin'],
  ],
  ['Our sources say that 12 people were detained.', ['asserted: Our sources']],
  ['I saw how three men were beaten.', ['alleged', 'asserted']],
  ['We were detained on 5 May and held for three days.', ['asserted']],
  [
    'Anna Sorokova, who represents Ivan Dolin, reports that he was denied medical care.',
    ['alleged'],
  ],
  [
    'The NGO "Public Verdict" reports that 12 people were detained.',
    ['asserted: NGO "Public Verdict"'],
  ],
  [
    'UN experts said Ivan Dolin was arbitrarily detained.',
    ['asserted: experts', 'alleged: experts'],
  ],
  [
    'The Kyrgyz State Committee for National Security said two citizens were injured.',
    ['officially-stated: Kyrgyz State Committee for National Security'],
  ],
  [
    "Ivan Dolin's wife Marina told the BBC that he was taken away by masked men.",
    ['asserted: wife Marina'],
  ],
  [
    'Ivan Dolin pleaded not guilty and said that the evidence was planted.',
    ['alleged: Ivan Dolin'],
  ],
  [
    'The investigator claims he fell down the stairs, while the lawyer insists he was beaten.',
    ['alleged: lawyer', 'asserted: lawyer'],
  ],
  ['But his lawyer says he was beaten.', ['alleged: his lawyer', 'asserted: his lawyer']],
])('who says it: %s', (text, expected) => {
  expect(voices(text)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['По данным МВД, задержаны 12 человек.', ['officially-stated: МВД']],
  [
    'По словам адвоката Анны Сороковой, её подзащитного избили.',
    ['alleged: адвоката Анны Сороковой', 'asserted: адвоката Анны Сороковой'],
  ],
  [
    'Как сообщили в пресс-службе полиции, задержаны 12 человек.',
    ['officially-stated: службе полиции'],
  ],
  ['Задержаны 12 человек, сообщает «Интерфакс» со ссылкой на МВД.', ['officially-stated: МВД']],
  [
    'Адвокат Анна Сорокова заявила, что её подзащитного избили.',
    ['alleged: Адвокат Анна Сорокова', 'asserted: Адвокат Анна Сорокова'],
  ],
  [
    '— Моего сына задержали ночью, — рассказала Гульнара Темирова. — Ему надели мешок на голову.',
    ['alleged: Гульнара Темирова', 'asserted: Гульнара Темирова'],
  ],
  [
    '«Моего сына задержали ночью, — говорит мать задержанного Гульнара Темирова. — Ему надели мешок на голову».',
    [
      'alleged: мать задержанного Гульнара Темирова',
      'asserted: мать задержанного Гульнара Темирова',
    ],
  ],
  [
    '«Нас избивали», — сказал один из задержанных.',
    ['alleged: один из задержанных', 'asserted: один из задержанных'],
  ],
  ['В министерстве опровергли информацию о пытках.', ['denied: министерстве']],
  ['Якобы задержаны 12 человек.', ['alleged']],
  ['Говорят, что задержаны 12 человек.', ['alleged']],
  [
    'Очевидцы рассказывают, что солдаты стреляли в толпу.',
    ['alleged: Очевидцы', 'asserted: Очевидцы'],
  ],
  [
    'Источник в правоохранительных органах сообщил, что задержаны 12 человек.',
    ['asserted: Источник в правоохранительных органах'],
  ],
  ['Правозащитники утверждают, что людей пытали.', ['alleged: Правозащитники']],
  ['Жители села утверждают, что дома сожгли приезжие.', ['alleged: Жители села']],
  [
    'Как рассказала «Азаттыку» Анна Сорокова, задержанных пытали.',
    ['alleged: Анна Сорокова', 'asserted: Анна Сорокова'],
  ],
  ['По мнению защиты, доказательства сфабрикованы.', ['alleged: защиты']],
  [
    'Иван Долин отказался от показаний и заявил, что его пытали.',
    ['alleged: Иван Долин', 'asserted: Иван Долин'],
  ],
  ['На суде Иван Долин рассказал, что его били током.', ['alleged: Иван Долин']],
  ['Мать Ивана Долина говорит, что её сына убили полицейские.', ['asserted: Мать Ивана Долина']],
  ['В «Мемориале» сообщили, что задержаны 12 человек.', ['asserted: «Мемориале»']],
  ['Amnesty International сообщает о 30 случаях пыток.', ['alleged: Amnesty International']],
  ['Human Rights Watch задокументировала 30 случаев пыток.', ['alleged: Human Rights Watch']],
  [
    'По информации правозащитного центра «Мемориал», 12 человек задержаны.',
    ['asserted: правозащитного центра «Мемориал»'],
  ],
  ['По официальным данным, погибли 11 человек.', ['officially-stated: официальным данным']],
  ['Официально сообщается, что погибли 11 человек.', ['officially-stated: Официально']],
  ['Сообщается, что задержаны 12 человек.', ['alleged']],
  ['Стало известно, что задержаны 12 человек.', ['asserted']],
  ['Мы видели, как избивали троих мужчин.', ['alleged', 'asserted']],
  ['Меня задержали 5 мая и держали три дня.', ['asserted']],
  ['Адвокат сообщил, что подзащитный признался под пытками.', ['alleged: Адвокат']],
  ['Со слов задержанного, его били дубинками.', ['alleged: задержанного']],
  [
    'Президент заявил, что двадцать тысяч боевиков напали на город.',
    ['officially-stated: Президент'],
  ],
  [
    'Следователь утверждает, что он упал с лестницы, а адвокат настаивает, что его избили.',
    ['alleged: адвокат', 'asserted: адвокат'],
  ],
  [
    'Как пишет «Медиазона», Ивана Долина избили.',
    ['alleged: «Медиазона»', 'asserted: «Медиазона»'],
  ],
  ['Согласно отчёту комиссии, погибли 11 человек.', ['officially-stated: отчёту комиссии']],
  [
    'Пресс-секретарь МВД полковник Тимур Бесков сообщил, что задержаны 12 человек.',
    ['officially-stated: МВД полковник Тимур Бесков'],
  ],
])('кто это говорит: %s', (text, expected) => {
  expect(voices(text)).toEqual(expected)
})
