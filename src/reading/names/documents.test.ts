import { describe, expect, it } from 'vitest'
import { readText } from '../index.ts'

const namesOf = (text: string, of: string): string[] =>
  readText(text, { language: null, sourceDate: null })
    .names.filter((n) => n.named.of === of)
    .map((n) => n.words)

const RAIDS = `Police raids continue in southern villages

Orlo police searched at least 14 houses on Tuesday night in the villages of Vester, Ken-Tam and
Milan-Tau, residents said. Sarah Miller, a researcher with the Norwegian Monitoring Committee, told
reporters that officers wore masks and had no warrants.

"They took my brother Ma Yusupov," said Hadija Ma, a teacher in Milan-Tau. Her cousin Suhrab Lu-fu
was taken to the Issyk-Tam district police department. Three men — Ma Venli, Bo Shyn and Lazar Chon —
remain in custody. Interior Ministry spokesman Ernis Osmonbaev confirmed the searches. On Thursday
the court placed Venli and Shyn in pretrial detention until May 15. Chon was put under house arrest.
The National Security Committee (NSCX) said that the suspects belong to a banned group; NSCX gave no
names. Former MP Kurman Dyikanbaev called the raids a punishment.`

const RULING = `Суд города Шымкента под председательством судьи Орлановой Г.С. с участием прокурора Ли В.А.
рассмотрел дело в отношении Сатыбаева Руслана Маратовича, 11.02.1988 года рождения, и Пак Дмитрия
Олеговича, обвиняемых по ст. 272 ч. 2 и ст. 380 УК РК. Сатыбаев и Пак находились на площади. Свидетель
Нурлыев видел Пака у здания акимата села Кара-Тай Орлинского района. Освободить Пака в зале суда.
Жители Вентской и Джалал-Тамской областей ждали. Об этом сообщили «Вести Орло».`

describe('the names of a whole document', () => {
  it('are read in an English report', () => {
    expect(namesOf(RAIDS, 'person')).toEqual([
      'Sarah Miller',
      'Ma Yusupov',
      'Hadija Ma',
      'Suhrab Lu-fu',
      'Ma Venli',
      'Bo Shyn',
      'Lazar Chon',
      'Ernis Osmonbaev',
      'Venli',
      'Shyn',
      'Chon',
      'Kurman Dyikanbaev',
    ])
    expect(namesOf(RAIDS, 'place')).toEqual([
      'Vester',
      'Ken-Tam',
      'Milan-Tau',
      'Milan-Tau',
      'Issyk-Tam district',
    ])
    expect(namesOf(RAIDS, 'body')).toEqual([
      'police',
      'Norwegian Monitoring Committee',
      'Issyk-Tam district police department',
      'Interior Ministry',
      'court',
      'National Security Committee',
      'NSCX',
      'NSCX',
    ])
  })

  it('are read in a Russian ruling, in every case', () => {
    expect(namesOf(RULING, 'person')).toEqual([
      'Орлановой Г.С.',
      'Ли В.А.',
      'Сатыбаева Руслана Маратовича',
      'Пак Дмитрия\nОлеговича',
      'Сатыбаев',
      'Пак',
      'Нурлыев',
      'Пака',
      'Пака',
    ])
    expect(namesOf(RULING, 'place')).toEqual([
      'Шымкента',
      'Кара-Тай',
      'Орлинского района',
      'Вентской',
      'Джалал-Тамской областей',
    ])
  })
})
