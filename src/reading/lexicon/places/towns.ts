import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownEntries } from '../../../vocabulary/gazetteer/own-gazetteer.ts'
import { beginsCyrillic } from '../../tokens/characters.ts'
import { remembered } from '../../tokens/remembered.ts'
import { beginningsOf } from '../beginnings.ts'
import { isOrdinaryWord } from '../dictionary/dictionary.ts'
import { hasFamilyEnding } from '../family-endings.ts'
import { isGivenName } from '../given-names.ts'
import { russianBases } from '../russian-cases.ts'
import { phraseSet } from '../words.ts'

/** A comment's line begins so in the file of towns. */
const COMMENT = /^#.*$/gm

/** Shorter names are words of too many languages. */
const SHORTEST = 4

const plain = (name: string): string => name.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")

/** A name that is a person's or a word as well tells no place by itself. */
const isPlain = (name: string): boolean =>
  name.length >= SHORTEST &&
  (/[\s-]/.test(name) || !(isOrdinaryWord(name) || isGivenName(name) || hasFamilyEnding(name)))

/** Towns and villages of Daftar's own gazetteer, under all their names. */
const ownTowns = (): string[] =>
  ownEntries()
    .filter(({ kind }) => kind !== 'district' && kind !== 'city-district' && kind !== 'region')
    .flatMap(({ names, former }) => [...names, ...former].map(({ name }) => plain(name)))
    .filter(isPlain)

interface Towns {
  readonly all: ReadonlySet<string>
  readonly mayBegin: (phrase: string) => boolean
}

let read: Towns | undefined

const towns = (): Towns => {
  if (read) return read
  const file = readFileSync(join(import.meta.dirname, 'world-towns.txt'), 'utf8')
  const all = new Set([...phraseSet(file.replace(COMMENT, '')), ...ownTowns()])
  read = { all, mayBegin: beginningsOf(all) }
  return read
}

/**
 * True for a town of the world's gazetteer, of which many are somebody's family name besides: what
 * stands around it must speak for a place, or at least not against it. Lowercase, any Russian case.
 */
export const isTown: (phrase: string) => boolean = remembered((phrase) => {
  const { all, mayBegin } = towns()
  if (!mayBegin(phrase)) return false
  if (all.has(phrase.replace(/'s$/, ''))) return true
  return beginsCyrillic(phrase) && russianBases(phrase).some((base) => all.has(base))
})
