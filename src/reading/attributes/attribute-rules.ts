import { stated } from '../../domain/stated.ts'
import type { NameMark, Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import type { Scene } from '../view/scene.ts'
import { alias } from './alias.ts'

/** The person named last before a position, with nothing but signs and few words between. */
const personBefore = (scene: Scene, position: number, most: number): NameMark | null => {
  const name = scene.view.names.filter((n) => n.named.of === 'person' && n.end <= position).at(-1)
  if (!name || position - name.end > most) return null
  return /[.;]\s/.test(scene.view.text.slice(name.end, position)) ? null : name
}

export const birthDate: ClaimRule = {
  name: 'attribute-birth-date',
  version: 1,
  reads: 'The date of birth that stands after a person’s name.',
  examples: {
    mustRead: [
      { text: 'Besk Orlanov (DOB 01.02.1990) was there.', reads: ['Besk Orlanov (DOB 01.02.1990'] },
    ],
    mustNotRead: ['Besk Orlanov came on 01.02.2020.'],
  },
  propose: (scene) =>
    scene.view.dates.flatMap((date) => {
      const person = date.role === 'birth' ? personBefore(scene, date.start, 24) : null
      if (!person) return []
      return [
        propose(scene, birthDate, {
          content: {
            kind: 'attribute',
            of: person.named,
            attribute: 'birth-date',
            value: stated(date.words),
            date: date.value,
          },
          span: { start: person.start, end: date.end },
          date: null,
          reason: `The date of birth stands after ${person.words}`,
        }),
      ]
    }),
}

export const age: ClaimRule = {
  name: 'attribute-age',
  version: 1,
  reads: 'The age that stands right after a person’s name.',
  examples: {
    mustRead: [],
    mustNotRead: ['Besk Orlanov has 24 sheep.'],
  },
  propose: (scene) =>
    scene.view.counts.flatMap((count): Proposal[] => {
      const person = count.measures === 'age' ? personBefore(scene, count.start, 12) : null
      if (!person) return []
      return [
        propose(scene, age, {
          content: {
            kind: 'attribute',
            of: person.named,
            attribute: 'age',
            value: stated(count.words),
          },
          span: { start: person.start, end: count.end },
          date: null,
          reason: `The age stands after ${person.words}`,
        }),
      ]
    }),
}

const OFFICE =
  /^(?:president|prime-minister|minister|prosecutor|judge|investigator|governor|mayor|akim|deputy|senator|ambassador|commissioner|ombudsman|chairman|chairwoman|chairperson|director|secretary|spokesman|spokeswoman|spokesperson|lawyer|attorney|advocate|colonel|major|captain|lieutenant|general|sergeant|президент\p{L}*|премьер-министр\p{L}*|министр\p{L}*|прокурор\p{L}*|судь\p{L}+|следовател\p{L}+|депутат\p{L}*|аким\p{L}*|губернатор\p{L}*|мэр\p{L}*|председател\p{L}+|директор\p{L}*|адвокат\p{L}*|полковник\p{L}*|майор\p{L}*|капитан\p{L}*|генерал\p{L}*)$/u

export const office: ClaimRule = {
  name: 'attribute-office',
  version: 1,
  reads: 'The office or profession that stands before a person’s name.',
  examples: {
    mustRead: [{ text: 'They wrote to President K. Orlanov.', reads: ['President K. Orlanov'] }],
    mustNotRead: ['They wrote to Mr. Orlanov.'],
  },
  propose: (scene) =>
    scene.view.names.flatMap((name) => {
      if (name.named.of !== 'person' || name.role === null || !OFFICE.test(name.role)) return []
      const before = scene.view.text.slice(Math.max(scene.view.start, name.start - 24), name.start)
      const at = before.toLowerCase().replaceAll('ё', 'е').lastIndexOf(name.role)
      if (at < 0) return []
      const start = name.start - before.length + at
      const value = scene.view.text.slice(start, start + name.role.length)
      return [
        propose(scene, office, {
          content: { kind: 'attribute', of: name.named, attribute: 'office', value: stated(value) },
          span: { start, end: name.end },
          date: null,
          reason: `“${value}” stands before the name`,
        }),
      ]
    }),
}

export const attributeRules: readonly ClaimRule[] = [birthDate, age, office, alias]
