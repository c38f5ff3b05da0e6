import { compareNames } from '../../domain/names/compare-names.ts'
import { stated } from '../../domain/stated.ts'
import type { NameMark, Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import type { Scene } from '../view/scene.ts'

/** Words between two names that say the second is another name of the same person. */
const SAID =
  /^,? ?\(?(?:also (?:known|written|spelled|spelt|named|called|recorded|referred to)(?: as)?|otherwise known as|better known as|known as|aka|a\.k\.a\.|alias|formerly|born|née|real name:?|он же|она же|также известн\p{L}{2,3}(?: как)?|известн\p{L}{2,3} как|по паспорту|по документам|настоящее имя:?|урожд[её]нн\p{L}{2}|бывш\p{L}{2}|ранее) ["“«]?$/iu

/** Nothing but an opening bracket, “or” at most: the names themselves must tell. */
const IN_BRACKETS =
  /^ \((?:or |или |in some (?:papers|documents|lists) |в (?:других )?документах )?["“«]?$/iu

const isAnotherName = (between: string, left: NameMark, right: NameMark): boolean =>
  SAID.test(between) ||
  (IN_BRACKETS.test(between) && compareNames(left.words, right.words).verdict !== 'distinct')

export const alias: ClaimRule = {
  name: 'attribute-alias',
  version: 1,
  reads:
    'Another name of a person, said to be so, or another spelling that begins a bracket right behind the name.',
  examples: {
    mustRead: [
      {
        text: 'They took T. Orlanov (T. Orlano was freed later).',
        reads: ['T. Orlanov (T. Orlano'],
      },
      {
        text: 'Police looked for Besk Orlanov, also known as Timur Venk.',
        reads: ['Besk Orlanov, also known as Timur Venk'],
      },
      {
        text: 'Задержали Тимура Вентского (он же Тимур Орланов).',
        reads: ['Тимура Вентского (он же Тимур Орланов'],
      },
    ],
    mustNotRead: [
      'They took T. Orlanov (Besk Ventov was at home).',
      'Besk Orlanov and Timur Venk came.',
    ],
  },
  propose: (scene: Scene) => {
    const persons = scene.view.names.filter(({ named }) => named.of === 'person')
    return persons.flatMap((left, at): Proposal[] => {
      const right = persons[at + 1]
      if (!right) return []
      const between = scene.view.text.slice(left.end, right.start)
      if (!isAnotherName(between, left, right)) return []
      return [
        propose(scene, alias, {
          content: {
            kind: 'attribute',
            of: left.named,
            attribute: 'alias',
            value: stated(right.words),
          },
          span: { start: left.start, end: right.end },
          date: null,
          reason: `“${between.trim()}” stands between the names`,
        }),
      ]
    })
  },
}
