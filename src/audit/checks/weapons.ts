import {
  type Account,
  accountAt,
  accountsOf,
  mattersAmong,
  sidesOfAccounts,
} from '../accounts/account.ts'
import type { Check } from '../check.ts'
import { type Found, labels, listed, makeFinding, quoted } from '../report.ts'
import { stem } from '../words/terms.ts'

/** The weapon of one crime, named as another thing in another passage. */
export const weapons: Check = {
  name: 'the weapon named differently',
  run: (context) => ({
    findings: mattersAmong(context, accountsOf(context, HINT, read)).flatMap(judge),
  }),
}

const HINT = /weapon|орудие|орудием|орудия/iu
const ARTICLE = String.raw`(?:(?:a|an|the|some|his|her|their)\s+)?`
const THING = String.raw`((?:\p{Ll}[\p{L}’'-]{1,20}\s){0,2}?\p{Ll}[\p{L}’'-]{2,20})`
const WEAPON = String.raw`(?<!\p{L})(?:murder|crime|alleged|supposed|the)\s(?:murder\s|crime\s)?weapon`
const INSTRUMENT = String.raw`(?<!\p{L})оруди[еяю]м?\s+(?:убийства|преступления)`
/** "the murder weapon (a pitchfork)", "the murder weapon was a knife", "орудие убийства — нож". */
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?:${WEAPON}|${INSTRUMENT})\s*\(\s*${ARTICLE}${THING}\s*\)`, 'iu'),
  new RegExp(
    String.raw`${WEAPON}\s*(?:,|–|—|:|\s-\s)\s*(?:a|an|the)\s+${THING}(?=\s*[,.;)–—]|$)`,
    'iu',
  ),
  new RegExp(
    String.raw`${WEAPON}\s+(?:was|is|had been|turned out to be)\s+(?:a|an)\s+${THING}`,
    'iu',
  ),
  new RegExp(String.raw`${INSTRUMENT}\s*(?:–|—|:|,|\s-\s)\s*${THING}(?=\s*[,.;)–—]|$)`, 'iu'),
  new RegExp(
    String.raw`${INSTRUMENT}\s+(?:стал[аои]?|был[аои]?|оказал[аои]с[ья]|послужил[аои]?)\s+${THING}`,
    'iu',
  ),
]
const NO_THING =
  /^(?:not|never|found|missing|lost|seized|said|alleged|forged|used|не|найден\p{L}*|изъят\p{L}*|which|that|котор\p{L}+)(?!\p{L})/iu

const read: Parameters<typeof accountsOf>[2] = (view, sentence, words) => {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words)
    const thing = match?.[1]
    if (!match || thing === undefined || NO_THING.test(thing)) continue
    const start = match.index + match[0].lastIndexOf(thing)
    const at = { start: match.index, end: start + thing.length }
    return [accountAt(view, sentence, at, 'weapon', thing.toLowerCase())]
  }
  return []
}

const keyOf = ({ value }: Account): string => stem(value.split(/\s+/).at(-1) ?? '')

const judge = (accounts: readonly Account[]): Found[] => {
  const things = [...Map.groupBy(accounts, keyOf).values()]
  if (things.length < 2) return []
  const said = things.map(
    (same) => `${quoted(same[0]?.value ?? '')} in ${labels(same.map((a) => a.view))}`,
  )
  const keys = things.map((same) => (same[0] ? keyOf(same[0]) : ''))
  const alike = keys.every((a) => keys.every((b) => a.endsWith(b) || b.endsWith(a)))
  const doubt = alike ? ' It may be one thing in two words.' : ''
  const message = `The weapon is named differently: ${listed(said)}.${doubt}`
  return [
    makeFinding(
      'naming-differs',
      alike ? 'low' : 'medium',
      message,
      sidesOfAccounts(accounts),
      alike ? 'spelling' : 'account',
    ),
  ]
}
