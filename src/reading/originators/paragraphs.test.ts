import { expect, test } from 'vitest'
import { saidIn, voicesIn } from '../said-in.ts'

test.each<[string, string[]]>([
  [
    '"He was beaten. They broke his arm," lawyer Anna Sorokova said. The lawyer was not allowed to see him for three days.',
    ['alleged: lawyer Anna Sorokova', 'alleged: lawyer Anna Sorokova', 'alleged'],
  ],
  [
    `Lawyer Anna Sorokova visited the colony. "My client was beaten in the cell," she said. "He was denied medical care." The colony's administration denies this.`,
    ['alleged: Anna Sorokova', 'alleged: Anna Sorokova'],
  ],
  [
    '«Нас избивали. Мне сломали руку, — рассказал Иван Долин. — Потом нас отпустили». В МВД это отрицают.',
    ['alleged: Иван Долин', 'alleged: Иван Долин'],
  ],
  [
    '— Моего сына задержали ночью, — рассказала Гульнара Темирова. — Его били током. Мне угрожали.\n— А потом?\n— Потом его увезли.',
    ['alleged: Гульнара Темирова', 'alleged: Гульнара Темирова', 'alleged: Гульнара Темирова'],
  ],
  [
    'Anna Sorokova told Azattyk: "The men were tortured with electric shocks. Two of them were hospitalised." Police have not commented.',
    ['alleged: Anna Sorokova'],
  ],
  [
    'Marat Selimov was detained on 5 May. He was charged under Article 174 of the Criminal Code. On 3 June he was sentenced to five years in prison. His brother was released.',
    [],
  ],
  [
    'Журналист Азиз Каримбеков был задержан 5 мая. Его избили в отделении полиции. Позже он был осуждён на семь лет. Суд также оштрафовал его на 300 тысяч тенге.',
    ['alleged'],
  ],
  [
    'Ivan Dolin and Petr Gorin were detained on 5 May. They were charged with rioting. They remain in custody.',
    [],
  ],
  [
    'The court convicted the following persons:\n1. Ivan Dolin – 5 years in prison;\n2. Petr Gorin – 7 years in prison;\n3. Olga Varnina – a suspended sentence of two years.',
    [],
  ],
  [
    'Суд приговорил:\n- Ивана Долина — к пяти годам лишения свободы;\n- Петра Горина — к семи годам.',
    [],
  ],
  [
    '«Следователь сказал, что меня посадят, — вспоминает Ольга Варнина. — Он бил меня по голове».',
    ['alleged: Ольга Варнина'],
  ],
  [
    '"The officer said he would kill my son," his mother, Gulnara Temirova, recalled. "Then they tortured him."',
    ['alleged: officer'],
  ],
  ['Among those detained were Ivan Dolin and Petr Gorin. Среди погибших — Марат Селимов.', []],
  [
    'One of the detainees, who was released on Friday, said he had been tortured. The NGO "Public Verdict" reports that 12 people were detained. Как сообщили в пресс-службе полиции, задержаны 12 человек.',
    ['alleged: One of the detainees'],
  ],
  [
    'The Ministry of Internal Affairs reports that Marat Selimov was detained on 5 May on suspicion of extremism. "No force was used against him," the ministry said. His lawyer insists that he was tortured.',
    ['alleged: His lawyer'],
  ],
  [
    'As we learned from his relatives, Marat Selimov was taken to the police station at night. According to his wife, he was beaten there. The police deny this.',
    ['alleged: his wife'],
  ],
  [
    'Amnesty International calls on the authorities of Turkmenistan to release Marat Selimov immediately. The organisation says he was sentenced to four years in prison on fabricated charges.',
    ['alleged: organisation'],
  ],
  [
    '12 мая районный суд приговорил Марата Селимова к четырём годам лишения свободы по ч. 1 ст. 228 УК РФ. Защита обжаловала приговор. Областной суд оставил приговор без изменения.',
    [],
  ],
  [
    'Я, Гульнара Темирова, заявляю: моего сына пытали током. Его держали без воды. Прошу возбудить уголовное дело.',
    ['alleged', 'alleged'],
  ],
  [
    'Сотрудники полиции сообщили, что Марат Селимов упал с лестницы. «Это ложь, — говорит его брат. — Его избили трое полицейских». Следствие не прокомментировало эти слова.',
    ['alleged: его брат'],
  ],
  [
    'Wanted: Marat Selimov, born in Osh. He is wanted by the police on charges of extremism under article 282 of the Criminal Code of the Russian Federation.',
    [],
  ],
  [
    "The applicant, Marat Selimov, was arrested on 5 May 2019. The District Court convicted him under Article 164 § 2 of the Criminal Code and sentenced him to three years' imprisonment. On 3 October 2019 the Regional Court upheld the conviction.",
    [],
  ],
])('who says what in a paragraph: %s', (text, expected) => {
  expect(voicesIn(text, 'violation')).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '"He was beaten. They broke his arm," lawyer Anna Sorokova said. The lawyer was not allowed to see him for three days.',
    [],
  ],
  [
    `Lawyer Anna Sorokova visited the colony. "My client was beaten in the cell," she said. "He was denied medical care." The colony's administration denies this.`,
    [],
  ],
  [
    '«Нас избивали. Мне сломали руку, — рассказал Иван Долин. — Потом нас отпустили». В МВД это отрицают.',
    [],
  ],
  [
    '— Моего сына задержали ночью, — рассказала Гульнара Темирова. — Его били током. Мне угрожали.\n— А потом?\n— Потом его увезли.',
    [],
  ],
  [
    'Anna Sorokova told Azattyk: "The men were tortured with electric shocks. Two of them were hospitalised." Police have not commented.',
    ['hospitalised: Two'],
  ],
  [
    'Marat Selimov was detained on 5 May. He was charged under Article 174 of the Criminal Code. On 3 June he was sentenced to five years in prison. His brother was released.',
    [
      'detained: Marat Selimov',
      'charged: Marat Selimov | under: 174 Criminal Code',
      'sentenced: Marat Selimov | penalty: five years',
    ],
  ],
  [
    'Журналист Азиз Каримбеков был задержан 5 мая. Его избили в отделении полиции. Позже он был осуждён на семь лет. Суд также оштрафовал его на 300 тысяч тенге.',
    [
      'detained: Азиз Каримбеков',
      'sentenced: Азиз Каримбеков | penalty: семь лет',
      'fined: Азиз Каримбеков | penalty: 300 тысяч тенге',
    ],
  ],
  [
    'Ivan Dolin and Petr Gorin were detained on 5 May. They were charged with rioting. They remain in custody.',
    [
      'detained: Ivan Dolin',
      'detained: Petr Gorin',
      'charged: Ivan Dolin',
      'charged: Petr Gorin',
      'detained: Ivan Dolin',
      'detained: Petr Gorin',
    ],
  ],
  [
    'The court convicted the following persons:\n1. Ivan Dolin – 5 years in prison;\n2. Petr Gorin – 7 years in prison;\n3. Olga Varnina – a suspended sentence of two years.',
    [
      'convicted: Ivan Dolin | penalty: 5 years',
      'convicted: Petr Gorin | penalty: 7 years',
      'convicted: Olga Varnina | penalty: suspended, two years',
    ],
  ],
  [
    'Суд приговорил:\n- Ивана Долина — к пяти годам лишения свободы;\n- Петра Горина — к семи годам.',
    [
      'sentenced: Ивана Долина | penalty: пяти годам',
      'sentenced: Петра Горина | penalty: семи годам',
    ],
  ],
  [
    '«Следователь сказал, что меня посадят, — вспоминает Ольга Варнина. — Он бил меня по голове».',
    [],
  ],
  [
    '"The officer said he would kill my son," his mother, Gulnara Temirova, recalled. "Then they tortured him."',
    [],
  ],
  [
    'Among those detained were Ivan Dolin and Petr Gorin. Среди погибших — Марат Селимов.',
    ['detained: Ivan Dolin', 'detained: Petr Gorin', 'died: Марат Селимов'],
  ],
  [
    'One of the detainees, who was released on Friday, said he had been tortured. The NGO "Public Verdict" reports that 12 people were detained. Как сообщили в пресс-службе полиции, задержаны 12 человек.',
    ['detained: 12 people', 'detained: 12 человек'],
  ],
  [
    'The Ministry of Internal Affairs reports that Marat Selimov was detained on 5 May on suspicion of extremism. "No force was used against him," the ministry said. His lawyer insists that he was tortured.',
    ['detained: Marat Selimov'],
  ],
  [
    'As we learned from his relatives, Marat Selimov was taken to the police station at night. According to his wife, he was beaten there. The police deny this.',
    ['detained: Marat Selimov'],
  ],
  [
    'Amnesty International calls on the authorities of Turkmenistan to release Marat Selimov immediately. The organisation says he was sentenced to four years in prison on fabricated charges.',
    ['sentenced: Marat Selimov | penalty: four years'],
  ],
  [
    '12 мая районный суд приговорил Марата Селимова к четырём годам лишения свободы по ч. 1 ст. 228 УК РФ. Защита обжаловала приговор. Областной суд оставил приговор без изменения.',
    ['sentenced: Марата Селимова | under: 228(1) УК РФ | penalty: четырём годам'],
  ],
  [
    'Я, Гульнара Темирова, заявляю: моего сына пытали током. Его держали без воды. Прошу возбудить уголовное дело.',
    [],
  ],
  [
    'Сотрудники полиции сообщили, что Марат Селимов упал с лестницы. «Это ложь, — говорит его брат. — Его избили трое полицейских». Следствие не прокомментировало эти слова.',
    [],
  ],
  [
    'Wanted: Marat Selimov, born in Osh. He is wanted by the police on charges of extremism under article 282 of the Criminal Code of the Russian Federation.',
    ['wanted: Marat Selimov | under: 282 Criminal Code of the Russian Federation'],
  ],
  [
    "The applicant, Marat Selimov, was arrested on 5 May 2019. The District Court convicted him under Article 164 § 2 of the Criminal Code and sentenced him to three years' imprisonment. On 3 October 2019 the Regional Court upheld the conviction.",
    [
      'arrested: Marat Selimov',
      'convicted: Marat Selimov | under: 164(2) Criminal Code',
      'sentenced: Marat Selimov | under: 164(2) Criminal Code | penalty: three years',
    ],
  ],
])('whom a paragraph speaks of: %s', (text, expected) => {
  expect(saidIn(text, 'status')).toEqual(expected)
})
