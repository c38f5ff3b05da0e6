import { expect, it } from 'vitest'
import { ownPeoples } from './peoples.ts'

const named = (word: string): readonly string[] => ownPeoples.named(word).map(({ id }) => id)

it('leads the usual forms of a name, in four languages, to one people', () => {
  for (const [id, ...words] of [
    ['dungan', 'Dungans', 'дунгане', 'дунган', 'дунганином', 'дүнгендер', 'дунгандардын'],
    ['kazakh', 'Kazakhs', 'Qazaqs', 'казахи', 'казашка', 'қазақтардың'],
    ['kyrgyz', 'Kyrgyz', 'Kirghiz', 'киргизов', 'кыргызы', 'кыргыздар', 'қырғыздар'],
    ['uzbek', 'Uzbeks', 'узбечкой', 'узбекам', 'өзбектер'],
    ['uyghur', 'Uighurs', 'Uygur', 'уйгуры', 'ұйғырлар'],
    ['turk', 'Turks', 'турки', 'турок', 'түріктер'],
    ['chinese', 'Chinese', 'китайцы', 'китаец', 'қытайлар'],
    ['korean', 'Koreans', 'корейцы', 'кореец', 'кореянка', 'корейлер'],
    ['german', 'Germans', 'немцы', 'немец', 'немка'],
    ['ukrainian', 'Ukrainians', 'украинцев', 'украинка'],
    ['jew', 'Jews', 'евреи', 'еврейка'],
    ['russian', 'русские', 'русская', 'русских', 'орыстар'],
    ['muslim', 'Muslims', 'мусульмане', 'мусульманка', 'мұсылмандар'],
  ] as const)
    for (const word of words) expect([word, named(word)]).toEqual([word, [id]])
})

it('leads a word of two peoples to both, and no other word', () => {
  expect(named('казаки').toSorted()).toEqual(['cossack', 'kazakh'])
  expect(named('Kazaks').toSorted()).toEqual(['cossack', 'kazakh'])
  expect(named('Russians').toSorted()).toEqual(['of-russia', 'russian'])
  for (const word of ['казахстанцев', 'россияне', 'туркмены', 'каракалпаки', 'Crimean Tatars'])
    expect([word, named(word).length]).toEqual([word, 1])
})

it('takes no other word for a people', () => {
  for (const word of ['turkey', 'авария', 'police', 'китель', 'полька с', 'грекова', 'arabia'])
    expect([word, named(word)]).toEqual([word, []])
})
