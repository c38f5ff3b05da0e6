import type { FoundPlace } from '../../domain/places/find-places.ts'
import { ancestorsOf, type Gazetteer } from '../../domain/places/gazetteer.ts'
import type { GazetteerEntry } from '../../domain/places/gazetteer-entry.ts'
import { scriptOf } from '../../domain/places/name-script.ts'
import type { OpenGazetteer } from '../../gazetteers/workspace-gazetteer.ts'
import { hanging, oneLine, styled } from '../terminal.ts'

const FOUND: Readonly<Record<FoundPlace['how'], string>> = {
  sound: '',
  case: 'in another case',
  near: 'all but a letter',
}

/** A place with all its names by script, what it lies in, where, and whose data that is. */
export function foundPlaceText({ entry, how, former }: FoundPlace, gazetteer: Gazetteer): string {
  const [first = entry.id] = entry.names.map(({ name }) => name)
  const found = former ? `found by a former name, “${former.name}”` : FOUND[how]
  const lines = [
    `${styled('bold', oneLine(first))}  ${entry.kind}, ${withinText(entry, gazetteer)}${found === '' ? '' : `; ${found}`}`,
    ...namesByScript(entry).map(([script, names]) => hanging(`  ${script}  `, names.join(', '))),
  ]
  if (entry.former.length > 0)
    lines.push(hanging('  formerly  ', entry.former.map(formerText).join(', ')))
  lines.push(`  ${pointText(entry)}  [${entry.sources.join(', ')}]`)
  return lines.join('\n')
}

const withinText = (entry: GazetteerEntry, gazetteer: Gazetteer): string =>
  [...ancestorsOf(entry, gazetteer).map(nameOf), entry.country].map(oneLine).join(', ')

const nameOf = ({ names, id }: GazetteerEntry): string =>
  (names.find(({ lang }) => lang === 'en') ?? names[0])?.name ?? id

const formerText = ({ name, until }: GazetteerEntry['former'][number]): string =>
  until === null ? name : `${name} (until ${until})`

const pointText = ({ at }: GazetteerEntry): string =>
  at ? `${at.lat}, ${at.lon}` : 'point not known'

export function namesByScript({ names }: GazetteerEntry): readonly (readonly [string, string[]])[] {
  const groups = Map.groupBy([...new Set(names.map(({ name }) => oneLine(name)))], scriptOf)
  return [...groups]
}

/** Whose data was used: shown under every answer. */
export const attributionText = ({ sources, files }: OpenGazetteer): string =>
  [
    ...sources.map(({ id, attribution, licence }) => `[${id}] ${attribution} (${licence})`),
    ...files.map(
      (f) => `  ${f.country}: “${oneLine(f.file)}”, imported ${f.importedAt.slice(0, 10)}`,
    ),
  ].join('\n')

/** The same as data. */
export const attributionJson = ({ sources, files }: OpenGazetteer) => ({
  sources: sources.map(({ id, attribution, licence }) => ({ id, attribution, licence })),
  files: files.map(({ country, file, sha256, importedAt }) => ({
    country,
    file,
    sha256,
    importedAt,
  })),
})
