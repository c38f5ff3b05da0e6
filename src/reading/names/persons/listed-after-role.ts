import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { isKinWord, isRoleWord } from '../../lexicon/role-words.ts'
import type { RuleCard } from '../../rule.ts'
import { beginsCyrillic } from '../../tokens/characters.ts'
import { isCyrillic } from '../../tokens/token.ts'
import { type Board, put } from '../board.ts'
import { before } from './person-rule.ts'
import { type NameRun, wordsIn } from './run.ts'

export const listedAfterRole: RuleCard = {
  name: 'persons-after-role',
  version: 1,
  reads:
    'Names in a list after a word for several persons: her sons A and B, defendants C, D and E.',
  examples: {
    mustRead: [
      { text: 'She lost her sons Besk and Orlo.', reads: ['Besk', 'Orlo'] },
      {
        text: 'The defendants Vesk, Tamen and Orlo kept silent.',
        reads: ['Vesk', 'Tamen', 'Orlo'],
      },
      { text: 'Подсудимые Веск, Орло и Тамен молчали.', reads: ['Веск', 'Орло', 'Тамен'] },
    ],
    mustNotRead: ['Local residents Kenya and Uganda cooperate.', 'Жители Алматы и Астаны ждут.'],
  },
}

const JOINS = /^(?:,|and|&|и|а также|, and)$/
const ROLE_WITHIN = 2
const PLURAL_RU = /(?:и|ы|ья|ие|ые|ей|ев|ов|ых|их|ам|ям|ым|им|ами|ями|ыми|ими|ьев|ьям)$/

/** The word for several persons right before the run: "sons", «подсудимые», "defendants:". */
const pluralRole = (board: Board, run: NameRun): string | null => {
  for (let steps = 1; steps <= ROLE_WITHIN; steps++) {
    const token = before(run, board, steps)
    if (steps > 1 && !/^[:,–—-]$/.test(before(run, board, steps - 1).text)) return null
    if (token.kind !== 'word' || !(isRoleWord(token.lower) || isKinWord(token.lower))) continue
    const plural = isCyrillic(token)
      ? PLURAL_RU.test(token.lower)
      : /[^s]s$/.test(token.lower) || /^(?:children|siblings|policemen|accused)$/.test(token.lower)
    return plural ? token.lower : null
  }
  return null
}

const isPossible = (run: NameRun): boolean => {
  if (wordsIn(run) > 3 || wordsIn(run) === 0) return false
  const [first] = run.parts
  if (!first || isGazetteerPlace(first.lower)) return false
  // Within a Russian sentence a capital is enough; English writes more words with one.
  if (run.parts.length > 1 || beginsCyrillic(first.lower)) return true
  return isGivenName(first.lower) || !isOrdinaryWord(first.lower)
}

const joined = (board: Board, left: NameRun, right: NameRun): boolean => {
  const between = board.paragraph.tokens.slice(left.next, right.first).map((t) => t.lower)
  return JOINS.test(between.join(' '))
}

/** «Жители Алматы и Астаны» are no persons' names; of residents only full names are taken. */
const NAMES_PLACES =
  /^(?:resident|villager|native|citizen|жител|урожен|сельчан|граждан|глав|мэр|аким)/

export const markListsAfterRoles = (board: Board, runs: readonly NameRun[]): void => {
  for (let i = 0; i < runs.length; i++) {
    const opening = runs[i]
    if (!opening) continue
    const role = pluralRole(board, opening)
    if (role === null) continue
    let end = i
    while (end + 1 < runs.length) {
      const [left, right] = [runs[end], runs[end + 1]]
      if (!left || !right || !joined(board, left, right)) break
      end++
    }
    const list = runs.slice(i, end + 1)
    if (list.length < 2 || !list.every((run) => isPossible(run))) continue
    if (NAMES_PLACES.test(role) && list.some((run) => wordsIn(run) < 2)) continue
    for (const run of list) mark(board, run, role)
    i = end
  }
}

const mark = (board: Board, run: NameRun, role: string): void => {
  if (board.takenBy[run.first] !== undefined) return
  put(board, {
    first: run.first,
    next: run.next,
    of: 'person',
    role,
    rule: listedAfterRole.name,
    version: listedAfterRole.version,
    reason: `The name stands in a list after “${role}”`,
    sure: true,
  })
}
