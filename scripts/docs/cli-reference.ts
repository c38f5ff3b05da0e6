import { commandReference } from '../../src/cli/program.ts'

/** docs/cli.md, from the commands' own help. */
export async function cliReference(): Promise<string> {
  const sections = (await commandReference()).map(
    ({ name, help }) => `## daftar ${name}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`,
  )
  return [
    '# Commands',
    'Made from the commands’ own help by `npm run docs -- --write`. Every command takes `--json`.',
    ...sections,
  ].join('\n\n')
}
