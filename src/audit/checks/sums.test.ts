import { expect, test } from 'vitest'
import { atLeast } from '../../domain/quantities.ts'
import { audit } from '../index.ts'
import type { AuditMaterial } from '../material.ts'
import { countAt, textOf } from '../test-material.ts'

const sumsIn = (material: AuditMaterial) =>
  audit(material).sums.map((s) => [s.terms, s.total, s.holds])

test('the other twelve are what a part leaves of its whole', () => {
  const a = textOf(
    'a.txt',
    '5 out of 17 weavers have been sentenced. The other 12 are under investigation.',
  )
  const claims = [
    countAt(a, '5', 5, { what: '', effect: 'sentenced', partOf: '17' }),
    countAt(a, '17', 17, { what: 'weavers', effect: 'arrested' }),
    countAt(a, '12', 12, { what: '', effect: 'investigated' }),
  ]
  expect(sumsIn({ texts: [a], claims })).toEqual([[[17, -5], 12, true]])
})

test('a rest that does not fit is a finding', () => {
  const a = textOf('a.txt', '5 out of 17 weavers have been sentenced. The other 11 wait for trial.')
  const claims = [
    countAt(a, '5', 5, { what: '', effect: 'sentenced', partOf: '17' }),
    countAt(a, '17', 17, { what: 'weavers' }),
    countAt(a, '11', 11, { what: '' }),
  ]
  const { findings } = audit({ texts: [a], claims })
  expect(findings.map((f) => [f.kind, f.message])).toEqual([
    [
      'sum-fails',
      'The rest is wrong: 12 are left of 17 when 5 are taken away, and 11 are given, in a.txt.',
    ],
  ])
})

test('a whole, a part named as such and another group make up the whole', () => {
  const a = textOf(
    'a.txt',
    'On 8 May 47 persons were detained. 3 out of 47 were Weavers and they were held. 44 persons, who are Potters, were released.',
  )
  const claims = [
    countAt(a, '47', 47, { what: 'persons', effect: 'detained' }),
    countAt(a, '3', 3, { what: '', partOf: '47' }),
    countAt(a, '44', 44, { what: 'persons', effect: 'released' }),
  ]
  expect(sumsIn({ texts: [a], claims })).toEqual([[[3, 44], 47, true]])
})

test('the parts behind a colon are added up', () => {
  const a = textOf(
    'a.txt',
    '5 weavers have been sentenced: 3 persons were sentenced to a year, and 2 persons were sentenced to two.',
  )
  const claims = [
    countAt(a, '5', 5, { what: 'weavers', effect: 'sentenced' }),
    countAt(a, '3', 3, { what: 'persons', effect: 'sentenced' }),
    countAt(a, '2', 2, { what: 'persons', effect: 'sentenced' }),
  ]
  const result = audit({ texts: [a], claims })
  expect(result.sums.map((s) => [s.terms, s.total, s.holds])).toEqual([[[3, 2], 5, true]])
  expect(result.findings).toEqual([])
})

test('names are counted against the number before them', () => {
  const a = textOf(
    'a.txt',
    'Three brothers - Oleg, Ivan and Pyotr Lomakin - were held. On 9 May 4 more men were held: Ian Crewe (born 1990), T. Marsh, A.B. Holt and Sam Pell.',
  )
  const claims = [
    countAt(a, 'Three', 3, { what: 'brothers' }),
    countAt(a, '4', 4, { what: 'men', effect: 'detained' }),
  ]
  expect(sumsIn({ texts: [a], claims })).toEqual([
    [[1, 1, 1], 3, true],
    [[1, 1, 1, 1], 4, true],
  ])
})

test('a list that is introduced as complete and is shorter than its number fails', () => {
  const a = textOf('a.txt', 'On 9 May 4 more men were held: Ian Crewe, T. Marsh and Sam Pell.')
  const claims = [countAt(a, '4', 4, { what: 'men', effect: 'detained' })]
  expect(audit({ texts: [a], claims }).findings.map((f) => f.message)).toEqual([
    '“4” counted, but 3 named, in a.txt.',
  ])
})

test('people from two towns are not a list of those people', () => {
  const a = textOf(
    'a.txt',
    'On 5 May 35 people from the towns of Lower Tarsk and Ovria were examined.',
  )
  expect(sumsIn({ texts: [a], claims: [countAt(a, '35', 35)] })).toEqual([])
})

test('numbers that add up by chance are not reported', () => {
  const a = textOf(
    'a.txt',
    '9 houses burned. 4 shops were looted. 5 people were seen near the bridge.',
  )
  const claims = [
    countAt(a, '9', 9, { what: 'houses', effect: 'burned' }),
    countAt(a, '4', 4, { what: 'shops', effect: 'looted' }),
    countAt(a, '5', 5, { effect: 'visited' }),
  ]
  expect(sumsIn({ texts: [a], claims })).toEqual([])
})

test('what a part leaves is met with the same number elsewhere, and the penalties are compared', () => {
  const a = textOf(
    'a.txt',
    '14 of the 51 defendants were Weavers, of whom one was acquitted, while the rest were put on probation or sent to prison.',
  )
  const b = textOf('b.txt', 'In Tarsk 13 Weavers have been sentenced to prison terms.')
  const claims = [
    countAt(a, '14', 14, { what: 'Weavers', effect: 'on-trial', partOf: '51' }),
    countAt(a, '51', 51, { what: 'defendants', effect: 'on-trial' }),
    countAt(a, 'one', 1, { what: '', effect: 'acquitted' }),
    countAt(b, '13', 13, { what: 'Weavers', effect: 'sentenced' }),
  ]
  const result = audit({ texts: [a, b], claims })
  expect(result.sums.map((s) => [s.terms, s.total, s.holds])).toEqual([
    [[14, -1], 13, true],
    [[51, -14], 37, true],
  ])
  expect(result.findings.map((f) => [f.kind, f.sides.map((s) => s.value)])).toEqual([
    ['status-conflict', ['prison or probation', 'prison']],
  ])
})

test('lists of places for one event are compared with each other and with a number', () => {
  const a = textOf(
    'a.txt',
    'The riot in the villages of Arden, Brill, Corde and Dunn shook Tarsk district.',
  )
  const b = textOf(
    'b.txt',
    'The riot in the villages of Arden, Corde and Dunn in Tarsk district is forgotten.',
  )
  const c = textOf(
    'c.txt',
    'In the Tarsk district riot four villages were attacked: Arden district burned.',
  )
  const claims = [countAt(c, 'four', 4, { what: 'villages', effect: 'attacked' })]
  const result = audit({ texts: [a, b, c], claims })
  expect(result.findings.map((f) => [f.kind, f.severity])).toEqual([['count-conflict', 'medium']])
})

test('Russian texts: the rest, the parts from the whole, and two groups that reach a total', () => {
  const a = textOf(
    'a.txt',
    'Из 17 ткачей 5 осуждены. Остальные 12 под следствием. Задержаны 6 человек, из них 4 отпущены, 2 арестованы.',
  )
  const b = textOf('b.txt', 'В результате погрома в Тарске погибли 7 торговцев и 1 сторож.')
  const c = textOf('c.txt', 'Жертвами погрома в Тарске стали не менее 8 человек.')
  const claims = [
    countAt(a, '17', 17, { what: 'ткачей' }),
    countAt(a, '5', 5, { what: '', effect: 'sentenced', partOf: '17' }),
    countAt(a, '12', 12, { what: '' }),
    countAt(a, '6', 6, { what: 'человек', effect: 'detained' }),
    countAt(a, '4', 4, { what: '', effect: 'released' }),
    countAt(a, '2 арестованы', 2, { what: '', effect: 'arrested' }),
    countAt(b, '7', 7, { what: 'торговцев', effect: 'killed' }),
    countAt(b, '1', 1, { what: 'сторож' }),
    countAt(c, 'не менее 8', atLeast(8, 'не менее 8'), { what: 'человек', effect: 'killed' }),
  ]
  expect(sumsIn({ texts: [a, b, c], claims })).toEqual([
    [[17, -5], 12, true],
    [[4, 2], 6, true],
    [[7, 1], 8, true],
  ])
})

test('a part and the rest behind a colon are all of the whole, so that a wrong rest is a finding', () => {
  const a = textOf(
    'a.txt',
    '18 people were detained: 6 were arrested, the remaining 13 were let go.',
  )
  const claims = [
    countAt(a, '18', 18, { what: 'people', effect: 'detained' }),
    countAt(a, '6', 6, { what: 'people', effect: 'arrested' }),
    countAt(a, '13', 13, { what: 'people', effect: 'released' }),
  ]
  expect(audit({ texts: [a], claims }).findings.map((f) => f.message)).toEqual([
    'The rest is wrong: 6 + 13 = 19, and 18 is given, in a.txt.',
  ])
})

test('parts told paragraphs behind their whole are added up', () => {
  const a = textOf(
    'a.txt',
    'Police detained 43 weavers at the gate.\n\nBy Monday 31 of them had been let go, while 12 were brought before the Tarsk City Court.',
  )
  const claims = [countAt(a, '43', 43, { what: 'weavers', effect: 'detained' })]
  expect(sumsIn({ texts: [a], claims })).toEqual([[[31, 12], 43, true]])
})

test('numbers in words that no claim was read of are parts, too', () => {
  const a = textOf(
    'a.txt',
    'Дело восьми ткачей. Двоим вменяют ч. 1 статьи («организация»), шестерым – ч. 2 той же статьи.',
  )
  const claims = [countAt(a, 'восьми', 8, { what: 'ткачей' })]
  expect(sumsIn({ texts: [a], claims })).toEqual([[[2, 6], 8, true]])
})

test('what was told of all in the sentence before is set against the parts that leave nobody over', () => {
  const a = textOf(
    'a.txt',
    'One weaver died and 19 were taken to hospital. Twelve have been discharged, eight are still in hospital.',
  )
  const claims = [
    countAt(a, 'One', 1, { what: 'weaver', effect: 'killed' }),
    countAt(a, '19', 19, { what: '' }),
    countAt(a, 'Twelve', 12, { what: '' }),
    countAt(a, 'eight', 8, { what: '' }),
  ]
  expect(sumsIn({ texts: [a], claims })).toEqual([[[12, 8], 19, false]])
})

test('penalties far behind the number of those tried still make it up', () => {
  const between = 'The hall was cold. The judge read on. Nobody slept. '.repeat(6)
  const a = textOf(
    'a.txt',
    `17 porters stood trial. ${between}Eleven go to a colony, five were given suspended terms and one was fined.`,
  )
  const claims = [
    countAt(a, '17', 17, { what: 'porters' }),
    countAt(a, 'Eleven', 11, { what: '' }),
    countAt(a, 'five', 5, { what: '' }),
    countAt(a, 'one', 1, { what: '' }),
  ]
  expect(sumsIn({ texts: [a], claims })).toEqual([])
  const people = [countAt(a, '17', 17, { what: 'people' }), ...claims.slice(1)]
  expect(sumsIn({ texts: [a], claims: people })).toEqual([[[11, 5, 1], 17, true]])
})

test('kin and callings stand before names in a list', () => {
  const a = textOf('a.txt', 'Four were bitten: Ian Crewe, his brother Tom and little Ned.')
  expect(sumsIn({ texts: [a], claims: [countAt(a, 'Four', 4, { what: '' })] })).toEqual([
    [[1, 1, 1], 4, false],
  ])
})

test('parts told "of them" that leave nobody over are set against their whole', () => {
  const a = textOf(
    'a.txt',
    'Nineteen persons were delivered; fourteen of them were released and four are held.',
  )
  const claims = [
    countAt(a, 'Nineteen', 19, { what: 'persons' }),
    countAt(a, 'fourteen', 14, { what: '', effect: 'released' }),
    countAt(a, 'four', 4, { what: '', effect: 'detained', nth: 1 }),
  ]
  expect(sumsIn({ texts: [a], claims })).toEqual([[[14, 4], 19, false]])
})

test('a part that the sentence before tells completes the whole', () => {
  const a = textOf(
    'a.txt',
    'Thirty-eight bodies lie in the school. Of the 112 passengers, 61 swam ashore and 13 are missing.',
  )
  const claims = [
    countAt(a, 'Thirty-eight', 38, { what: 'bodies' }),
    countAt(a, '112', 112, { what: 'passengers' }),
    countAt(a, '61', 61, { what: '' }),
    countAt(a, '13', 13, { what: '', effect: 'missing' }),
  ]
  expect(sumsIn({ texts: [a], claims })).toEqual([[[38, 61, 13], 112, true]])
})

test('a total behind parts that leave nothing over is set against them', () => {
  const a = textOf(
    'a.txt',
    'Nine huts were consumed by fire; seven others remained intact, to a total of seventeen.',
  )
  const claims = [
    countAt(a, 'Nine', 9, { what: 'huts', effect: 'burned' }),
    countAt(a, 'seven', 7, { what: '' }),
    countAt(a, 'seventeen', 17, { what: '' }),
  ]
  expect(sumsIn({ texts: [a], claims })).toEqual([[[9, 7], 17, false]])
})

test('those lodged with kin and in a school, of all who came', () => {
  const a = textOf(
    'a.txt',
    'К нам пришли семьдесят два человека. Спросили имена. Сорок пять из них живут в детском саду, тридцать один – у родных.',
  )
  const claims = [
    countAt(a, 'семьдесят два', 72, { what: 'человека' }),
    countAt(a, 'Сорок пять', 45, { what: '' }),
    countAt(a, 'тридцать один', 31, { what: '' }),
  ]
  expect(sumsIn({ texts: [a], claims })).toEqual([[[45, 31], 72, false]])
})
