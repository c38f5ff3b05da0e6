import { Command } from 'commander'
import { compareGroups } from '../../domain/groups/compare-groups.ts'
import { explainGroup } from '../../domain/groups/explain-groups.ts'
import { ownPeoples } from '../../vocabulary/peoples.ts'
import { print, printJson } from '../terminal.ts'

/** `daftar groups`: what can be said of written names of peoples, citizens and the faithful alone. */
export function groupsCommand(): Command {
  return new Command('groups')
    .description('compare written names of peoples, citizens of a state and the faithful')
    .addCommand(compareCommand())
}

function compareCommand(): Command {
  return new Command('compare')
    .description('say whether two written names may be of one group, and why')
    .argument('<left>', 'a name as written')
    .argument('<right>', 'the other name')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar groups compare Dungans дунганами\n\n“same” says that nothing in the names speaks against it. It merges nothing: that is a person’s decision.',
    )
    .action((left: string, right: string, options: { readonly json?: boolean }) => {
      const { verdict, score, why } = compareGroups(left, right, ownPeoples)
      const reasons = why.map(explainGroup)
      if (options.json === true) return printJson({ score, verdict, why: reasons.join('; ') })
      print(`${verdict} (${score.toFixed(3)})`)
      for (const reason of reasons) print(`  ${reason}`)
    })
}
