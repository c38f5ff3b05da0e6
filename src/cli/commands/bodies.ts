import { Command } from 'commander'
import { compareBodies } from '../../domain/bodies/compare-bodies.ts'
import { explainBodies, explainBody } from '../../domain/bodies/explain-bodies.ts'
import { attributionJson, attributionText } from '../present/places-text.ts'
import { print, printJson } from '../terminal.ts'
import { gazetteerFor, type PlacesOptions, withGazetteer } from './shared/gazetteer-for.ts'

/** `daftar bodies`: what can be said of written names of institutions and organisations alone. */
export function bodiesCommand(): Command {
  return new Command('bodies')
    .description('compare written names of authorities and organisations, in four languages')
    .addCommand(compareCommand())
}

function compareCommand(): Command {
  return withGazetteer(
    new Command('compare')
      .description('say whether two written names may be of one body, and why')
      .argument('<left>', 'a name as written')
      .argument('<right>', 'the other name'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar bodies compare "Кордайский районный суд" "Korday District Court"\n\n“same” says that nothing in the names speaks against it. It merges nothing: that is a person’s decision.',
    )
    .action(compare)
}

async function compare(left: string, right: string, options: PlacesOptions): Promise<void> {
  const opened = await gazetteerFor(options)
  const comparison = compareBodies(left, right, opened.gazetteer)
  const { verdict, score, why } = comparison
  if (options.json === true)
    return printJson({ score, verdict, why: explainBodies(comparison), ...attributionJson(opened) })
  print(`${verdict} (${score.toFixed(3)})`)
  for (const reason of why) print(`  ${explainBody(reason)}`)
  print(attributionText(opened))
}
