import { createHash } from 'node:crypto'
import { countRules } from './counts/index.ts'
import { dateRules } from './dates/index.ts'
import { ruleCards } from './rules.ts'

interface NamedRule {
  readonly name: string
  readonly version: number
}

/** Of what lies between the rules: how a text is cut, in which order rules are asked, what is kept. */
const ENGINE: NamedRule = { name: 'engine', version: 6 }

/** The same rules in the same versions give the same version, in whatever order they are listed. */
export const versionOf = (rules: readonly NamedRule[]): string => {
  const lines = rules.map(({ name, version }) => `${name}/${version}`).sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
}

/** Stands in every reading; follows from the names and versions of all rules. */
export const READER_VERSION = versionOf([ENGINE, ...dateRules, ...countRules, ...ruleCards])
