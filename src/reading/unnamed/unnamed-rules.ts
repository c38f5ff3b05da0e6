import type { Named } from '../../domain/claim-content.ts'
import { stated } from '../../domain/stated.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import type { RuleCard } from '../rule.ts'
import type { Scene } from '../view/scene.ts'
import { trimmed } from '../view/showing.ts'
import { clauseAt } from '../view/view.ts'
import { descriptionsIn } from './descriptions.ts'
import { type Part, partsIn } from './parts.ts'

/** Described so that he or she may be known again: something in the sentence tells one from others. */
const isTold = (scene: Scene, of: Named): boolean =>
  partsIn(scene).some((part) => part.tells && part.of.start === of.start)

/**
 * One person whom the text tells of without a name, where the sentence says enough to know him or her
 * again. It makes no mention: a description is no name.
 */
export const unnamedPerson: ClaimRule = {
  name: 'unnamed-person',
  version: 1,
  reads:
    'One person who is described and not named, where the sentence says enough to know him again.',
  examples: {
    mustRead: [
      { text: 'A rioter killed two villagers with a car.', reads: ['A rioter'] },
      {
        text: 'Besk Orlanov’s client was slandered, the lawyer said.',
        reads: ['Besk Orlanov’s client'],
      },
      {
        text: 'In his last word one of the defendants confessed to the slander of a neighbour.',
        reads: ['one of the defendants'],
      },
      {
        text: 'On 3 May 2021 a resident of Taraz was detained.',
        reads: ['a resident of Taraz'],
      },
      { text: 'Один из осуждённых убил двоих сельчан.', reads: ['Один из осуждённых'] },
      {
        text: 'Подзащитный адвоката Тимура Вентова молчал.',
        reads: ['Подзащитный адвоката Тимура Вентова'],
      },
      {
        text: 'Неизвестный мужчина сбил троих человек на машине.',
        reads: ['Неизвестный мужчина'],
      },
      {
        text: '43-летний житель Тараза был задержан.',
        reads: ['43-летний житель Тараза'],
      },
    ],
    mustNotRead: [
      'A rioter came.',
      'One of the defendants was silent.',
      'Besk Orlanov, a rioter, killed two villagers.',
      'A resident of Taraz, Besk Orlanov, was detained on 3 May 2021.',
      'The rioters killed two villagers.',
      'Погромщик пришёл в село.',
      'Житель Тараза Тимур Вентов убил двоих сельчан.',
      'A number of rioters killed two villagers.',
    ],
  },
  propose: (scene) =>
    descriptionsIn(scene.view)
      .filter(({ named }) => isTold(scene, named))
      .map(({ named, start, end }) => {
        const clause = clauseAt(scene.view, start)
        const told = trimmed(scene.view, clause.start, clause.end)
        const span = { start, end }
        return propose(scene, unnamedPerson, {
          content: {
            kind: 'attribute',
            of: named,
            attribute: 'description',
            value: stated(scene.view.text.slice(told.start, told.end)),
          },
          span,
          date: null,
          reason: 'One person is described, and something is told that few others share',
        })
      }),
}

/** A rule that proposes parts of one kind: of those named, and of those described well enough. */
const ruleOf = (card: RuleCard, of: (part: Part) => boolean): ClaimRule => {
  const rule: ClaimRule = {
    ...card,
    propose: (scene) =>
      partsIn(scene)
        .filter((part) => of(part) && (part.of.of === 'person' || isTold(scene, part.of)))
        .map(({ draft }) => propose(scene, rule, draft)),
  }
  return rule
}

export const deed = ruleOf(
  {
    name: 'attribute-deed',
    version: 1,
    reads:
      'What one person, named or described, is said to have done, where it can be known again: to how many, with what, how it is told.',
    examples: {
      mustRead: [
        {
          text: 'Besk Orlanov killed two villagers.',
          reads: ['Besk Orlanov killed two villagers'],
        },
        {
          text: 'They buried a participant, who earlier had killed two people with a car.',
          reads: ['who earlier had killed two people with a car'],
        },
        {
          text: 'In his last speech Mr. Besk Orlanov admitted that he had slandered T. Venk under pressure.',
          reads: [
            'In his last speech Mr. Besk Orlanov admitted that he had slandered T. Venk under pressure',
          ],
        },
        {
          text: 'Тимур Вентов застрелил троих из ружья.',
          reads: ['Тимур Вентов застрелил троих из ружья'],
        },
      ],
      mustNotRead: [
        'Besk Orlanov killed a bear.',
        'Besk Orlanov had not killed two villagers.',
        'Besk Orlanov and Timur Venk killed two villagers.',
        'Besk Orlanov was killed with a car.',
        'Тимур Вентов не убивал двоих сельчан.',
      ],
    },
  },
  ({ is }) => is === 'deed',
)

export const fate = ruleOf(
  {
    name: 'attribute-fate',
    version: 1,
    reads:
      'That one person, named or described, was killed, where a day is told or somebody is accused of it.',
    examples: {
      mustRead: [
        {
          text: 'Three were accused of the murder of Besk Orlanov.',
          reads: ['Three were accused of the murder of Besk Orlanov'],
        },
        {
          text: 'They were sentenced on charges of murdering a rioter.',
          reads: ['They were sentenced on charges of murdering a rioter'],
        },
        {
          text: 'Их обвиняют в убийстве участника погрома.',
          reads: ['Их обвиняют в убийстве участника погрома'],
        },
      ],
      mustNotRead: ['Besk Orlanov was killed.', 'They mourned the murder of Besk Orlanov.'],
    },
  },
  ({ is }) => is === 'fate',
)

export const unnamedStatus = ruleOf(
  {
    name: 'status-unnamed',
    version: 1,
    reads: 'What became of one described person: on a day, or with article and term.',
    examples: {
      mustRead: [
        {
          text: 'On 3 May 2021 a resident of Taraz was detained.',
          reads: ['a resident of Taraz was detained'],
        },
        {
          text: 'One of the defendants was sentenced to 5 years under article 272 of the Criminal Code.',
          reads: ['One of the defendants was sentenced'],
        },
        {
          text: '3 мая 2021 года был задержан житель Тараза.',
          reads: ['задержан житель Тараза'],
        },
      ],
      mustNotRead: [
        'One of the defendants was sentenced.',
        'On 3 May 2021 Besk Orlanov was detained.',
      ],
    },
  },
  ({ is }) => is === 'status',
)

export const unnamedRelation = ruleOf(
  {
    name: 'relation-unnamed',
    version: 1,
    reads: 'Whose client or kin one described person is.',
    examples: {
      mustRead: [
        { text: 'Besk Orlanov’s client was silent.', reads: ['Besk Orlanov’s client'] },
        {
          text: 'A man defended by lawyer Besk Orlanov was silent.',
          reads: ['A man defended by lawyer Besk Orlanov'],
        },
        {
          text: 'Клиент адвоката Тимура Вентова молчал.',
          reads: ['Клиент адвоката Тимура Вентова'],
        },
        {
          text: 'Lawyer Besk Orlanov said in court that his client was silent.',
          reads: ['Besk Orlanov said in court that his client'],
        },
        {
          text: 'Адвокат Тимур Вентов сказал, что его подзащитный молчал.',
          reads: ['Тимур Вентов сказал, что его подзащитный'],
        },
      ],
      mustNotRead: ['Besk Orlanov met a client.', 'T. Venk, Besk Orlanov’s client, was silent.'],
    },
  },
  ({ is }) => is === 'relation',
)

export const unnamedPersonalia = ruleOf(
  {
    name: 'attribute-unnamed',
    version: 1,
    reads: 'The age and the place to live of one described person.',
    examples: {
      mustRead: [
        {
          text: 'They took a 43-year-old resident of Taraz.',
          reads: ['a 43-year-old resident of Taraz', 'a 43-year-old resident of Taraz'],
        },
        {
          text: 'They took a man (43) from Taraz.',
          reads: ['a man (43) from Taraz', 'a man (43) from Taraz'],
        },
      ],
      mustNotRead: ['They took a resident of Taraz.', 'They took a 43-year-old man.'],
    },
  },
  ({ is }) => is === 'age' || is === 'residence',
)

export const unnamedRules: readonly ClaimRule[] = [
  unnamedPerson,
  deed,
  fate,
  unnamedStatus,
  unnamedRelation,
  unnamedPersonalia,
]
