import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { isKinWord } from '../../lexicon/role-words.ts'
import type { RuleCard } from '../../rule.ts'
import { tokenAt } from '../../tokens/token.ts'
import { type Board, put } from '../board.ts'
import { phraseOf } from '../name-words.ts'
import type { NameRun } from './run.ts'
import { russianNameBase } from './russian-base.ts'

export const sharingFamilyName: RuleCard = {
  name: 'persons-sharing-family-name',
  version: 2,
  reads: 'Several given names with one family name after the last: A, B and C Family.',
  examples: {
    mustRead: [
      {
        text: 'The brothers Besk, Tamen and Orlo Vanders left.',
        reads: ['Besk', 'Tamen', 'Orlo Vanders'],
      },
      {
        text: 'Братья Беск, Тамен и Орло Вандеры уехали.',
        reads: ['Беск', 'Тамен', 'Орло Вандеры'],
      },
    ],
    mustNotRead: [
      'In Besk and Yusuf Orlan’s house it was cold.',
      'They came to Besk, Tamen and Orlo Vanders.',
    ],
  },
}

const isJoin = (board: Board, from: number, to: number): 'comma' | 'and' | null => {
  const { tokens } = board.paragraph
  const words = tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(' ')
  if (words === ',') return 'comma'
  return /^(?:, )?(?:and|и|&)$/.test(words) ? 'and' : null
}

const KIN_WITHIN = 8

const kinBefore = (board: Board, run: NameRun): string | null => {
  for (let i = run.first - 1; i >= Math.max(run.sentence.first, run.first - KIN_WITHIN); i--) {
    const token = tokenAt(board.paragraph.tokens, i)
    if (isKinWord(token.lower)) return token.lower
  }
  return null
}

/** Marks the persons of such lists; the family name is added to the base form of each. */
export const markSharedFamilyNames = (board: Board, runs: readonly NameRun[]): void => {
  for (let i = 1; i < runs.length; i++) {
    const last = runs[i]
    if (last?.parts.length !== 2 || last.parts.some((p) => p.initial)) continue
    if (isJoin(board, runs[i - 1]?.next ?? 0, last.first) !== 'and') continue
    let first = i - 1
    while (
      first > 0 &&
      runs[first]?.parts.length === 1 &&
      runs[first - 1]?.parts.length === 1 &&
      isJoin(board, runs[first - 1]?.next ?? 0, runs[first]?.first ?? 0) === 'comma'
    ) {
      first--
    }
    const group = runs.slice(first, i)
    if (group.some((r) => r.parts.length !== 1 || r.parts[0]?.initial)) continue
    markGroup(board, group, last)
  }
}

const markGroup = (board: Board, group: readonly NameRun[], last: NameRun): void => {
  const opening = group[0]
  if (!opening) return
  const role = kinBefore(board, opening)
  const given = [...group, last].filter((r) => isGivenName(r.parts[0]?.lower ?? '')).length
  const alone = role === null && given * 2 <= group.length + 1 && !isPluralFamily(last)
  if (alone) {
    markPair(board, group, last)
    return
  }
  const family = board.paragraph.text.slice(
    tokenAt(board.paragraph.tokens, last.parts[1]?.first ?? 0).start,
    tokenAt(board.paragraph.tokens, last.next - 1).end,
  )
  const reason = `The names are listed with one family name, “${family}”, after the last`
  for (const run of group) {
    const written = board.paragraph.text.slice(
      tokenAt(board.paragraph.tokens, run.first).start,
      tokenAt(board.paragraph.tokens, run.next - 1).end,
    )
    const base = baseOf(written, family, role)
    put(board, personOf(run, role, reason, base))
  }
  if (phraseOf(board.paragraph.tokens, last.first, last.next) !== '') {
    put(board, personOf(last, role, reason))
  }
}

/** «Сакине и Юсуф Тахировы»: the family name itself stands for several. */
const isPluralFamily = (last: NameRun): boolean =>
  /(?:[оеё]вы|[иы]ны|ские|цкие|[оеё]вых|[иы]ных|ских|цких|[оеё]вым|[иы]ным|ским)$/.test(
    last.parts[1]?.lower ?? '',
  )

/** "Sakine and Yusuf Tahir": two persons; whether the first has the name too is not known. */
const markPair = (board: Board, group: readonly NameRun[], last: NameRun): void => {
  const [run] = group
  const [only] = run?.parts ?? []
  if (!run || !only || group.length > 1 || !isGivenName(last.parts[0]?.lower ?? '')) return
  if (isOrdinaryWord(only.lower) || isGazetteerPlace(only.lower) || run.sentence.titleCase) return
  const before = tokenAt(board.paragraph.tokens, run.first - 1)
  if (NOT_BEFORE_PERSONS.test(before.lower) || /^\p{Lu}{2,}$/u.test(first(board, run))) return
  put(board, personOf(run, null, 'The name stands beside another person’s name'))
}

const first = (board: Board, run: NameRun): string =>
  tokenAt(board.paragraph.tokens, run.first).text

const NOT_BEFORE_PERSONS =
  /^(?:in|at|near|from|to|the|a|an|between|around|of|for|into|в|во|из|под|на|до|около|между)$/

/** «братьев Тимура и Данияра Орлановых»: one of them is Тимур Орланов. */
const baseOf = (given: string, family: string, role: string | null): string => {
  const ending = role !== null && /^(?:сест|доч)/.test(role) ? '$1ой' : '$1а'
  const one = `${given} ${family.replace(/([оеё]в|[иы]н)ых$/u, ending)}`
  return russianNameBase(one) ?? one
}

const personOf = (run: NameRun, role: string | null, reason: string, base?: string) => ({
  first: run.first,
  next: run.next,
  of: 'person' as const,
  role,
  rule: sharingFamilyName.name,
  version: sharingFamilyName.version,
  reason,
  sure: true,
  ...(base === undefined ? {} : { base }),
})
