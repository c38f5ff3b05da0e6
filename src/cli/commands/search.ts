import { Command } from 'commander'
import type { SearchHit } from '../../app/types.ts'
import { hanging, oneLine, print, printJson, styled } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import { limitOf } from './shared/limit.ts'

interface SearchOptions extends WorkspaceOptions {
  readonly limit: number
}

/** `daftar search WORDS`: in all texts, in any spelling and either script. */
export function searchCommand(): Command {
  const command = new Command('search')
    .description(
      'search all texts: any word form, Latin or Cyrillic; "…" for a phrase, word* for a beginning',
    )
    .argument('<words...>', 'what to look for')
    .option('--limit <n>', 'at most so many', limitOf, 20)
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar search Korday      (also finds Кордай and Қордай)',
    )
    .action((words: string[], options: SearchOptions) => search(words.join(' '), options))
}

async function search(query: string, options: SearchOptions): Promise<void> {
  await inWorkspace(options, async ({ app, viewer }) => {
    const page = await app.search(viewer, query, { limit: options.limit })
    if (options.json === true) return printJson(page)
    print(`${page.total} ${page.total === 1 ? 'passage' : 'passages'}`)
    for (const hit of page.items) print(hanging(`[${hit.sourceNumber}] `, highlighted(hit)))
  })
}

function highlighted({ words, highlights }: SearchHit): string {
  let shown = ''
  let at = 0
  for (const { start, end } of highlights) {
    shown += words.slice(at, start) + styled('bold', words.slice(start, end))
    at = end
  }
  return process.stdout.isTTY ? (shown + words.slice(at)).replace(/\s+/g, ' ') : oneLine(words)
}
