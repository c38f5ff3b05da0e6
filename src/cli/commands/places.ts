import { Command } from 'commander'
import { comparePlaces } from '../../domain/places/compare-places.ts'
import { explainPlace, explainPlaces } from '../../domain/places/explain-places.ts'
import { findPlaces } from '../../domain/places/find-places.ts'
import { ancestorsOf } from '../../domain/places/gazetteer.ts'
import {
  attributionJson,
  attributionText,
  foundPlaceText,
  namesByScript,
} from '../present/places-text.ts'
import { print, printJson } from '../terminal.ts'
import { placesImportCommand } from './places-import.ts'
import { gazetteerFor, type PlacesOptions, withGazetteer } from './shared/gazetteer-for.ts'

const MOST_FOUND = 30

/** `daftar places`: what can be said of written places alone, and the gazetteers they are looked up in. */
export function placesCommand(): Command {
  return new Command('places')
    .description('compare and find written places, and bring a gazetteer of your own')
    .addCommand(compareCommand())
    .addCommand(findCommand())
    .addCommand(placesImportCommand())
}

function compareCommand(): Command {
  return withGazetteer(
    new Command('compare')
      .description('say whether two written places may be one, and why')
      .argument('<left>', 'a place as written')
      .argument('<right>', 'the other place'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar places compare "в Кордайском районе" "Korday District"\n\n“same” says that nothing in the two speaks against it. It merges nothing: that is a person’s decision.',
    )
    .action(compare)
}

async function compare(left: string, right: string, options: PlacesOptions): Promise<void> {
  const opened = await gazetteerFor(options)
  const comparison = comparePlaces(left, right, opened.gazetteer)
  const { verdict, score, why } = comparison
  if (options.json === true)
    return printJson({ score, verdict, why: explainPlaces(comparison), ...attributionJson(opened) })
  print(`${verdict} (${score.toFixed(3)})`)
  for (const reason of why) print(`  ${explainPlace(reason)}`)
  print(attributionText(opened))
}

function findCommand(): Command {
  return withGazetteer(
    new Command('find')
      .description('find a place by any spelling of its name, in any of its alphabets')
      .argument('<name>', 'a name as written, with what it lies in after a comma if you like'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar places find "Жамбылский район, Алматинская область"',
    )
    .action(find)
}

async function find(name: string, options: PlacesOptions): Promise<void> {
  const opened = await gazetteerFor(options)
  const { gazetteer } = opened
  const found = findPlaces(name, gazetteer, MOST_FOUND)
  if (options.json === true)
    return printJson({
      found: found.map(({ entry, how, former }) => ({
        id: entry.id,
        kind: entry.kind,
        how,
        foundBy: former,
        names: Object.fromEntries(namesByScript(entry)),
        former: entry.former,
        within: ancestorsOf(entry, gazetteer).map(({ id }) => id),
        country: entry.country,
        at: entry.at,
        sources: entry.sources,
      })),
      ...attributionJson(opened),
    })
  if (found.length === 0) print('Not known here. That is no statement that there is no such place.')
  for (const one of found) print(foundPlaceText(one, gazetteer))
  if (found.length === MOST_FOUND) print(`Only the first ${MOST_FOUND} are shown.`)
  print(attributionText(opened))
}
