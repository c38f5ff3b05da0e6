import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareBodies } from './compare-bodies.ts'
import { explainBodies } from './explain-bodies.ts'

type Pairs = readonly (readonly [a: string, b: string, verdict: 'same' | 'unsure' | 'distinct'])[]

const both = (pairs: Pairs, what: string): void =>
  test.each(pairs)(`${what}: %s and %s: %s`, (a, b, verdict) => {
    expect(compareBodies(a, b).verdict).toBe(verdict)
    expect(compareBodies(b, a).verdict).toBe(verdict)
  })

both(
  [
    ['МВД', 'Ministry of Internal Affairs', 'same'],
    ['ГКНБ', 'GKNB', 'same'],
    ['ГКНБ', 'КНБ', 'distinct'],
    ['UNHCR', 'УВКБ ООН', 'same'],
    ['OHCHR', 'UNHCR', 'distinct'],
    ['СТЛ', 'Союз тихих людей', 'same'],
    ['СЛ', 'Союз людей', 'unsure'],
    ['СТЛ', 'Союз громких людей', 'distinct'],
    ['Бюро тихого права (БТП)', 'БТП', 'same'],
  ],
  'abbreviations, known, introduced and of the letters',
)

both(
  [
    ['Верховный суд', 'Жоғарғы Сот', 'same'],
    ['Ішкі істер министрлігі', 'Ministry of the Interior', 'same'],
    ['Прокуратура Кордайского района', 'Korday District Prosecutor’s Office', 'same'],
    ['Қордай аудандық соты', 'Korday District Court', 'same'],
    ['в Министерство юстиции', 'Ministry of Justice', 'same'],
    ['Министерство юстиции', 'Министерство здравоохранения', 'distinct'],
    ['Верховный суд', 'Генеральная прокуратура', 'distinct'],
    ['Комитет', 'Комитет против пыток', 'distinct'],
  ],
  'words of institutions in four languages',
)

both(
  [
    ['the district court', 'районный суд', 'unsure'],
    ['районный суд', 'Кордайский районный суд', 'unsure'],
    ['Кордайский районный суд', 'Меркенский районный суд', 'distinct'],
    ['Жамбылский областной суд', 'Жамбылский районный суд', 'distinct'],
    ['суд города Тараза', 'Таразский городской суд', 'same'],
    ['районному суду Кордая', 'Korday District Court', 'same'],
    ['Supreme Court of Kazakhstan', 'Верховный суд Кыргызстана', 'distinct'],
    ['МВД', 'МВД РК', 'unsure'],
    ['СИЗО-1', 'СИЗО № 2', 'distinct'],
    ['Таразский городской суд № 2', 'Таразский городской суд', 'unsure'],
  ],
  'the place, the country and the number inside the name',
)

both(
  [
    ['ОО «Тихий берег»', 'общественного объединения «Тихий берег»', 'same'],
    ['ТОО «Жаркын Жол»', 'Zharkyn Zhol LLP', 'same'],
    ['Steppenlicht e.V.', 'Steppenlicht', 'same'],
    ['ОФ «Тихий берег»', '«Тихий берег»', 'unsure'],
    ['НКО «Берег»', 'ТОО «Берег»', 'unsure'],
    ['ОФ «Тихий берег»', 'ОФ «Синий берег»', 'distinct'],
    ['газета «Степь»', '«Степь»', 'unsure'],
    ['', 'Верховный суд', 'distinct'],
  ],
  'names of their own and legal forms',
)

test('every reason is told in words', () => {
  expect(explainBodies(compareBodies('Кордайский районный суд', 'Merki District Court'))).toBe(
    '“Кордайский районный суд” and “Merki District Court” name the same kind of body; the one is of Кордай district, the other of Merki district',
  )
})

test('any two strings are compared, the same both ways, and none is distinct from itself but for blanks', () => {
  const written = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('МВД', 'ОФ «Луч»', 'суд № 2', 'Бюро (БТП)', 'БТП', '¦‹1›', 'районный суд'),
  )
  fc.assert(
    fc.property(written, written, (a, b) => {
      const [there, back] = [compareBodies(a, b), compareBodies(b, a)]
      expect([back.verdict, back.score]).toEqual([there.verdict, there.score])
      const self = compareBodies(a, a).why.map(({ how }) => how)
      expect(self.filter((how) => how !== 'differs' && how.endsWith('differs'))).toEqual([])
    }),
    { numRuns: 500, examples: [['(B UC', 'МВД']] },
  )
})
