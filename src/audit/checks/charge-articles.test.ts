import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { namesAt, textOf } from '../test-material.ts'

/** Each text with the articles that the reading finds in it. */
const found = (...told: readonly (readonly [body: string, ...articles: string[]])[]): string[] => {
  const texts = told.map(([body], i) => textOf(`${'ab'[i]}.txt`, `In Tarsk Ullmer told. ${body}`))
  const mentions = texts.flatMap((text) => [
    ...namesAt(text, 'place', 'Tarsk'),
    ...namesAt(text, 'person', 'Ullmer'),
  ])
  const articles = texts.flatMap(({ textId, body }, i) =>
    (told[i] ?? []).slice(1).map((words) => {
      const [article = '', law] = words.split(' of ')
      const start = body.indexOf(article.split('(')[0] ?? '')
      return { textId, article, law: law ?? null, start, end: start + article.length }
    }),
  )
  return audit({ texts, mentions, articles, claims: [] }).findings.map((f) => f.message)
}

test('articles of the charge that differ', () => {
  expect(
    found(
      ['He is charged under Article 174.', '174'],
      ['A case was opened, section 272 of the Penal Code.', '272 of Penal Code'],
    ),
  ).toEqual(['Not the same articles are given for the charges: “174” in a.txt, “272” in b.txt.'])
})

test('parts of one article differ, and a part fits its whole article', () => {
  expect(
    found(['He is charged under 174(1).', '174(1)'], ['They face 174(3).', '174(3)']),
  ).toHaveLength(1)
  expect(found(['He is charged under 174.', '174'], ['They face 174(3).', '174(3)'])).toEqual([])
})

test('an article of a treaty or of procedure is no charge, and one article more is no other', () => {
  const charged = ['He is charged under Article 174.', '174'] as const
  expect(found([...charged], ['He is charged in breach of Article 19.', '19 of Covenant'])).toEqual(
    [],
  )
  expect(found([...charged], ['He is charged under 174 and 272.', '174', '272'])).toEqual([])
})

test('what the law threatens everybody with is no charge', () => {
  expect(
    found(
      ['He is charged under Article 174.', '174'],
      ['People are reminded that rioters are liable under Article 272.', '272'],
    ),
  ).toEqual([])
})
