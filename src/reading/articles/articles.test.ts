import { expect, test } from 'vitest'
import { articlesIn } from '../said-in.ts'

test.each<[string, string[]]>([
  [
    'Marat Selimov was charged under article 380(2) of the Criminal Code.',
    ['380(2) | Criminal Code | article 380(2) of the Criminal Code'],
  ],
  [
    'They were charged under Articles 107 and 293 of the Penal Code of Uzbekistan.',
    [
      '107 | Penal Code of Uzbekistan | Articles 107',
      '293 | Penal Code of Uzbekistan | 293 of the Penal Code of Uzbekistan',
    ],
  ],
  ['He faces up to ten years under Art. 174 § 2 CC RK.', ['174(2) | CC RK | Art. 174 § 2 CC RK']],
  [
    'The case was opened under part 2 of article 272, on mass disorder.',
    ['272(2) | – | part 2 of article 272'],
  ],
  ['Дело возбуждено по ч. 2 ст. 272 УК РК.', ['272(2) | УК РК | ч. 2 ст. 272 УК РК']],
  [
    'Ему вменяют преступления, предусмотренные статьями 107, 293 и 380 Уголовного кодекса.',
    [
      '107 | Уголовного кодекса | статьями 107',
      '293 | Уголовного кодекса | 293',
      '380 | Уголовного кодекса | 380 Уголовного кодекса',
    ],
  ],
  [
    'Он осуждён по п. «б» ч. 2 ст. 105 УК РФ к 8 годам лишения свободы.',
    ['105(2)(б) | УК РФ | п. «б» ч. 2 ст. 105 УК РФ'],
  ],
  [
    'Заявители ссылаются на ст.ст. 14, 15 МПГПП.',
    ['14 | МПГПП | ст.ст. 14', '15 | МПГПП | 15 МПГПП'],
  ],
  [
    'The detention violated Articles 9 and 14 of the International Covenant on Civil and Political Rights.',
    [
      '9 | International Covenant on Civil and Political Rights | Articles 9',
      '14 | International Covenant on Civil and Political Rights | 14 of the International Covenant on Civil and Political Rights',
    ],
  ],
  [
    'This amounts to a breach of article 7 of the ICCPR and article 1 of the Convention against Torture.',
    [
      '7 | ICCPR | article 7 of the ICCPR',
      '1 | Convention against Torture | article 1 of the Convention against Torture',
    ],
  ],
  [
    'The Court found a violation of Article 5 § 1 (c) of the Convention.',
    ['5(1)(c) | Convention | Article 5 § 1 (c) of the Convention'],
  ],
  [
    'He was indicted under sections 121 and 124A of the Indian Penal Code.',
    [
      '121 | Indian Penal Code | sections 121',
      '124A | Indian Penal Code | 124A of the Indian Penal Code',
    ],
  ],
  [
    'Обвинение предъявлено по части первой статьи 244-1 Уголовного кодекса Республики Узбекистан.',
    [
      '244-1(1) | Уголовного кодекса Республики Узбекистан | части первой статьи 244-1 Уголовного кодекса Республики Узбекистан',
    ],
  ],
  [
    'По статье 174 (разжигание социальной розни) Уголовного кодекса им грозит до десяти лет.',
    ['174 | Уголовного кодекса | статье 174 (разжигание социальной розни) Уголовного кодекса'],
  ],
  [
    'Charged with "inciting discord" (Article 174 of the Criminal Code), she denies guilt.',
    ['174 | Criminal Code | Article 174 of the Criminal Code'],
  ],
  [
    'Его признали виновным по ст. 207.3 УК РФ (ложная информация об армии).',
    ['207.3 | УК РФ | ст. 207.3 УК РФ'],
  ],
  ['Административный протокол составлен по ст. 19.3 КоАП.', ['19.3 | КоАП | ст. 19.3 КоАП']],
  [
    'Нарушены статьи 3, 5 и 6 Европейской конвенции о защите прав человека.',
    [
      '3 | Европейской конвенции о защите прав человека | статьи 3',
      '5 | Европейской конвенции о защите прав человека | 5',
      '6 | Европейской конвенции о защите прав человека | 6 Европейской конвенции о защите прав человека',
    ],
  ],
  [
    'It was a violation of Articles 2, 3 and 13 ECHR.',
    ['2 | ECHR | Articles 2', '3 | ECHR | 3', '13 | ECHR | 13 ECHR'],
  ],
  [
    'Dilnoza was convicted under article 159, part 3, points (a) and (b), of the Criminal Code.',
    [
      '159(3)(a, b) | Criminal Code | article 159, part 3, points (a) and (b), of the Criminal Code',
    ],
  ],
  [
    'Под ст. 278 ч. 1 и ст. 283 ч. 2 УК Туркменистана попали четверо.',
    [
      '278(1) | УК Туркменистана | ст. 278 ч. 1',
      '283(2) | УК Туркменистана | ст. 283 ч. 2 УК Туркменистана',
    ],
  ],
  [
    'Согласно пункту 3 статьи 9 Пакта, задержанный должен быть доставлен к судье.',
    ['9(3) | Пакта | пункту 3 статьи 9 Пакта'],
  ],
  [
    'Рассматривается дело по п.п. 1, 6 ч. 2 ст. 164 УК Кыргызской Республики.',
    ['164(2)(1, 6) | УК Кыргызской Республики | п.п. 1, 6 ч. 2 ст. 164 УК Кыргызской Республики'],
  ],
  ['He published an article 5 days later and wrote 3 articles in 2020.', []],
  ['В статье 2019 года журналист писал о пытках.', []],
  [
    'By Article 19 of the Universal Declaration everyone has the right to speak.',
    ['19 | Universal Declaration | Article 19 of the Universal Declaration'],
  ],
  [
    'He was prosecuted under Federal Law No. 54 and section 12(1)(b) of the Public Order Act 1986.',
    ['12(1)(b) | Public Order Act 1986 | section 12(1)(b) of the Public Order Act 1986'],
  ],
  [
    'Она обвиняется в нарушении статьи 200 Уголовно-процессуального кодекса РК.',
    ['200 | Уголовно-процессуального кодекса РК | статьи 200 Уголовно-процессуального кодекса РК'],
  ],
  [
    'Суд переквалифицировал обвинение со ст. 99 на ст. 105 УК.',
    ['99 | УК | ст. 99', '105 | УК | ст. 105 УК'],
  ],
  ['Дело по статье «Хулиганство» (ст. 293 УК РК) прекращено.', ['293 | УК РК | ст. 293 УК РК']],
  ['The NGO Article 19 condemned the ruling.', []],
  [
    'Art 302 of Turkish Penal Code; Art. 220/7 TCK',
    ['302 | Turkish Penal Code | Art 302 of Turkish Penal Code', '220/7 | TCK | Art. 220/7 TCK'],
  ],
  [
    'Arrested under Articles 7(1)(a), 8 bis and 25(3) of the Rome Statute.',
    [
      '7(1)(a) | Rome Statute | Articles 7(1)(a)',
      '8-bis | Rome Statute | 8 bis',
      '25(3) | Rome Statute | 25(3) of the Rome Statute',
    ],
  ],
  [
    'В соответствии со ст. ст. 108 и 109 УПК РФ продлён срок содержания под стражей.',
    ['108 | УПК РФ | ст. ст. 108', '109 | УПК РФ | 109 УПК РФ'],
  ],
  [
    'по статьям 272 (массовые беспорядки) и 293 (хулиганство) УК',
    ['272 | УК | статьям 272', '293 | УК | 293 (хулиганство) УК'],
  ],
  [
    'articles 107 (bodily harm), 293 (hooliganism) and 188 (theft) of the Criminal Code',
    [
      '107 | Criminal Code | articles 107',
      '293 | Criminal Code | 293',
      '188 | Criminal Code | 188 (theft) of the Criminal Code',
    ],
  ],
])('articles: %s', (text, expected) => {
  expect(articlesIn(text)).toEqual(expected)
})
