import { expect, test } from 'vitest'
import { articlesIn } from '../said-in.ts'

test.each<[string, string[]]>([
  [
    'This is contrary to Article 3 of the European Convention.',
    ['3 | European Convention | Article 3 of the European Convention'],
  ],
  [
    'The State violated Article 1 of Protocol No. 1 to the European Convention on Human Rights.',
    [
      '1 | Protocol No. 1 to the European Convention on Human Rights | Article 1 of Protocol No. 1 to the European Convention on Human Rights',
    ],
  ],
  [
    'Under Article 2 § 1 of Protocol No. 7 an appeal must exist.',
    ['2(1) | Protocol No. 7 | Article 2 § 1 of Protocol No. 7'],
  ],
  ['Статьи стандартные: 187-я, 307-я.', ['187 | – | 187-я', '307 | – | 307-я']],
  ['Следователь помянул 337-ю.', ['337 | – | 337-ю']],
  ['Он служил в дивизии, кажется, 150-я.', []],
  ['They tried him under 130, incitement of hatred.', ['130 | – | 130']],
  ['He was charged under 228 and 316.', ['228 | – | 228', '316 | – | 316']],
  ['Его судили по 228-й.', ['228 | – | 228-й']],
  ['Сидит по 105-й, часть вторая.', ['105 | – | 105-й']],
  ['Дело завели по 282-й статье.', ['282 | – | 282-й статье']],
  ['Charged under 179 of the CC.', ['179 | CC | 179 of the CC']],
  ['The charge is 174 of the Criminal Code.', ['174 | Criminal Code | 174 of the Criminal Code']],
  ['He got five years, 220/7 of the penal code.', ['220/7 | penal code | 220/7 of the penal code']],
  ['Charge: 220/7.', ['220/7 | – | 220/7']],
  [
    'Art. 302, 314/2 and 220/7 of the Turkish Penal Code.',
    [
      '302 | Turkish Penal Code | Art. 302',
      '314/2 | Turkish Penal Code | 314/2',
      '220/7 | Turkish Penal Code | 220/7 of the Turkish Penal Code',
    ],
  ],
  [
    'Under the Criminal Code, articles 107, 293 and 380 apply.',
    [
      '107 | Criminal Code | articles 107',
      '293 | Criminal Code | 293',
      '380 | Criminal Code | 380',
    ],
  ],
  ['УК РК, ст. 107, 293.', ['107 | УК РК | ст. 107', '293 | УК РК | 293']],
  [
    'Обвинение по УК РК: ст. 174 ч. 2, ст. 179.',
    ['174(2) | УК РК | ст. 174 ч. 2', '179 | УК РК | ст. 179'],
  ],
  ['Articles 5–7 of the Covenant.', ['5–7 | Covenant | Articles 5–7 of the Covenant']],
  ['Статьи 9–11 Пакта.', ['9–11 | Пакта | Статьи 9–11 Пакта']],
  [
    'Articles 2(3), 7 and 9 of the Covenant',
    ['2(3) | Covenant | Articles 2(3)', '7 | Covenant | 7', '9 | Covenant | 9 of the Covenant'],
  ],
  [
    'In breach of Articles 7 and 10, read with Article 2, of the Covenant.',
    [
      '7 | Covenant | Articles 7',
      '10 | Covenant | 10',
      '2 | Covenant | Article 2, of the Covenant',
    ],
  ],
  [
    'Article 14, paragraph 3 (d), of the Covenant',
    ['14(3)(d) | Covenant | Article 14, paragraph 3 (d), of the Covenant'],
  ],
  ['Art. 10 ECHR and Art. 19 ICCPR', ['10 | ECHR | Art. 10 ECHR', '19 | ICCPR | Art. 19 ICCPR']],
  ['Он обвиняется по 174 УК.', ['174 | УК | 174 УК']],
  ['Ему дали 228 УК РФ.', ['228 | УК РФ | 228 УК РФ']],
  ['по статье «пытки» (146 УК РК)', ['146 | УК РК | 146 УК РК']],
  ['the fight cost 130 tenge under 20 trees', []],
  ['Under 130 people lived there.', []],
  ['It was under 30 degrees.', []],
  ['He lived under 20 roofs.', []],
  ['По 100 человек в камере.', []],
  ['по 5-й улице', []],
  ['Автобус шёл по 12-му маршруту.', []],
  ['Children under 14 were released.', []],
  ['Persons under 18, most of them boys, were held.', []],
  ['Charged with 220/7 and 314/2.', ['220/7 | – | 220/7', '314/2 | – | 314/2']],
  ['The 2015 Criminal Code changed it.', []],
  ['Chapter 5 of the Criminal Code.', []],
  ['He paid 300/2 each.', []],
])('articles without the word, and laws named before them: %s', (text, expected) => {
  expect(articlesIn(text)).toEqual(expected)
})
