import {
  type Account,
  accountAt,
  accountsOf,
  mattersAmong,
  sidesOfAccounts,
  textsAmong,
} from '../accounts/account.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { type Found, labels, makeFinding, quoted } from '../report.ts'
import { durationsIn, type SaidDuration } from '../words/durations.ts'
import { fold } from '../words/fold.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** How long one thing lasted, given differently: "for 12 hours", "for more than a day". */
export const howLong: Check = {
  name: 'how long it lasted',
  run: (context) => {
    const read = readerFor(personsOf(context))
    const accounts = accountsOf(context, HINT, read)
    const ofMatter = accounts.filter(({ about }) => OF_MATTER.test(about))
    const ofPersons = accounts.filter(({ about }) => !OF_MATTER.test(about))
    const groups = [...mattersAmong(context, ofPersons), ...textsAmong(context, ofMatter)]
    return { findings: groups.flatMap(judge) }
  },
}

/** What a whole matter is about, whoever is named beside it. */
const OF_MATTER = /^(?:violence|strike) $/

const HINT = /minute|hour|day|week|минут|час|дн[ея]|сут[ко]|недел/iu
const ACTS: readonly (readonly [string, RegExp])[] = [
  ['interrogation', /(?<!\p{L})(?:interrogat\p{L}+|questioned|questioning|допр[оа]\p{L}+)/giu],
  [
    'beating',
    /(?<!\p{L})(?:beat(?:en|ings?)?|tortured?|изби(?:ва|ли|т|е)\p{L}*|пыта(?:ли|ть|л)\p{L}*)(?!\p{L})/giu,
  ],
  ['search', /(?<!\p{L})(?:search(?:es)?|обыск\p{L}*)(?!\p{L})/giu],
  [
    'violence',
    /(?<!\p{L})(?:riots?|clash(?:es)?|pogroms?|unrest|attacks?|assault|raid|storming|shooting|siege|беспоряд\p{L}+|столкновени\p{L}+|погром\p{L}*|нападени\p{L}+|осад\p{L}|штурм\p{L}{0,2}|стрельб\p{L}+)(?!\p{L})/giu,
  ],
  [
    'strike',
    /(?<!\p{L})(?:strikes?|забастовк\p{L}+|стачк\p{L}+|бастова\p{L}+|голодовк\p{L}+)(?!\p{L})/giu,
  ],
  [
    'blackout',
    /(?<!\p{L})(?:blackout|internet (?:was|outage|shutdown)|отключ\p{L}+|блокировк\p{L}+)/giu,
  ],
]
const REACH = 70
/** Between the act and its length: no other clause, and a word that says "this long". */
const LASTS =
  /(?:(?<!\p{L})(?:for|lasted|lasting|lasts|took|continued|go on|gone on|went on|over|в течение|длил\p{L}+|продолжал\p{L}+|продлил\p{L}+|продержал\p{L}+|шёл|шел|шли|на протяжении)\s+(?:for\s+)?(?:(?:about|around|almost|nearly|some|only|at least|около|почти|примерно|всего|лишь)\s+)?)$/iu
const BARE_RUSSIAN = /(?:допр|изби|пыта|обыск|бастова)\p{L}+\s+$/iu
const AFTER_OF = /^\s+(?:of\s+)?(?:constant |continuous |непрерывн\p{L}+ )?$/iu

type Read = Parameters<typeof accountsOf>[2]

const readerFor =
  (persons: (view: TextView, sentence: Sentence) => string): Read =>
  (view, sentence, words) => {
    const durations = durationsIn(words).filter((d) => d.unit < WEEKS)
    if (durations.length === 0) return []
    return ACTS.flatMap(([act, pattern]) => {
      const about = `${act} ${persons(view, sentence)}`
      for (const match of words.matchAll(pattern)) {
        const at = { start: match.index, end: match.index + match[0].length }
        const said = durations.find((d) => isLengthOf(words, at, d))
        const span = said && (OF_MATTER.test(about) ? said : spanOf(at, said))
        if (said && span) return [accountAt(view, sentence, span, about, said.words)]
      }
      return []
    })
  }

/** Longer than weeks is a term or a case, and no single act. */
const WEEKS = 700

const spanOf = (a: { start: number; end: number }, b: { start: number; end: number }) => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

const isLengthOf = (
  words: string,
  act: { start: number; end: number },
  said: SaidDuration,
): boolean => {
  if (said.start >= act.end) {
    const between = words.slice(act.end, said.start)
    if (between.length > REACH || /[.;!?:]/.test(between)) return false
    const before = words.slice(Math.max(0, said.start - REACH), said.start)
    return LASTS.test(before) || BARE_RUSSIAN.test(before)
  }
  return AFTER_OF.test(words.slice(said.end, act.start))
}

/** Whom a sentence names: of two named persons, each may have been held for another time. */
const personsOf = ({ names }: AuditContext) => {
  const byPlace = new Map<TextView, Map<number, string>>()
  for (const { of, view, sentence, name } of names) {
    if (of !== 'person') continue
    const ofView = byPlace.get(view) ?? new Map<number, string>()
    byPlace.set(view, ofView)
    const family = fold(name.split(/\s+/).at(-1) ?? '')
    ofView.set(sentence.index, [ofView.get(sentence.index) ?? '', family].sort().join(' ').trim())
  }
  return (view: TextView, sentence: Sentence): string =>
    byPlace.get(view)?.get(sentence.index) ?? ''
}

const boundsOf = ({ value }: Account): SaidDuration | undefined => durationsIn(value)[0]

const judge = (accounts: readonly Account[]): Found[] => {
  const said = accounts.flatMap((account) => {
    const bounds = boundsOf(account)
    return bounds ? [{ account, ...bounds }] : []
  })
  const apart = said.filter((a) => said.some((b) => a.high < b.low || b.high < a.low))
  const differ = said.filter((a) =>
    said.some((b) => a.account.view !== b.account.view && (a.low !== b.low || a.high !== b.high)),
  )
  const shown = (apart.length > 0 ? apart : differ).map((s) => s.account)
  if (shown.length < 2) return []
  const act = shown[0]?.about.split(' ')[0] ?? ''
  const values = [...Map.groupBy(shown, (a) => a.value.toLowerCase()).values()]
    .map((same) => `${quoted(same[0]?.value ?? '')} in ${labels(same.map((a) => a.view))}`)
    .join(', ')
  return apart.length > 0
    ? [
        makeFinding(
          'count-conflict',
          'medium',
          `It cannot have lasted both so long (${act}): ${values}.`,
          sidesOfAccounts(shown),
        ),
      ]
    : [
        makeFinding(
          'count-compatible',
          'low',
          `How long it lasted is worded differently, but not opposed (${act}): ${values}.`,
          sidesOfAccounts(shown),
        ),
      ]
}
