import { isEthnonym } from '../../lexicon/ethnonyms.ts'
import { DOUBTFUL_PLACES, isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import type { RuleCard } from '../../rule.ts'
import { tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import { put } from '../board.ts'
import { phraseOf } from '../name-words.ts'
import { inContext } from './in-context.ts'
import { markListsAfterRoles } from './listed-after-role.ts'
import { isNamedAfter } from './named-after.ts'
import type { PersonRule } from './person-rule.ts'
import { pseudonym } from './pseudonym.ts'
import { type NameRun, nameRuns, wordsIn } from './run.ts'
import { russianNameBase } from './russian-base.ts'
import { markSharedFamilyNames } from './sharing-family-name.ts'
import { twoCapitals } from './two-capitals.ts'
import { withBirthDate } from './with-birth-date.ts'
import { givenNameAlone, withFamilyEnding, withGivenName } from './with-given-name.ts'
import { withInitials } from './with-initials.ts'
import { roleBefore, withTitle } from './with-title.ts'

/** Rules that outweigh a place of the same name. */
const strong: readonly PersonRule[] = [
  withInitials,
  withTitle,
  withBirthDate,
  pseudonym,
  withGivenName,
]
/** Rules asked after places and bodies have taken theirs. */
const weak: readonly PersonRule[] = [withFamilyEnding, inContext, givenNameAlone, twoCapitals]

export const personRules: readonly PersonRule[] = [...strong, ...weak]

const writtenOf = (board: Board, run: NameRun): string => {
  const { tokens, text } = board.paragraph
  return text.slice(tokenAt(tokens, run.first).start, tokenAt(tokens, run.next - 1).end)
}

/** «Южной Америке»: the words are a place of the gazetteer, and nothing else. */
const isPlace = (run: NameRun, board: Board): boolean => {
  const phrase = phraseOf(board.paragraph.tokens, run.first, run.next)
  return isGazetteerPlace(phrase) && !DOUBTFUL_PLACES.has(phrase)
}

const decide = (board: Board, run: NameRun, rules: readonly PersonRule[]): void => {
  if (isNamedAfter(run, board) || isPlace(run, board)) return
  for (const rule of rules) {
    const sign = rule.sign(run, board)
    if (!sign) continue
    const base = russianNameBase(writtenOf(board, run))
    put(board, {
      first: run.first,
      next: run.next,
      of: 'person',
      ...(base === null ? {} : { base }),
      role: sign.role ?? roleBefore(run, board),
      rule: rule.name,
      version: rule.version,
      reason: sign.reason,
      sure: sign.sure,
    })
    return
  }
}

const decideAll = (board: Board, rules: readonly PersonRule[], share: boolean): void => {
  for (const sentence of board.paragraph.sentences) {
    const runs = nameRuns(board, sentence)
    if (share) {
      markSharedFamilyNames(board, runs)
      markListsAfterRoles(board, runs)
    }
    for (const run of runs) {
      if (board.takenBy[run.first] === undefined) decide(board, run, rules)
    }
  }
}

export const listedPerson: RuleCard = {
  name: 'person-listed',
  version: 1,
  reads: 'Two or three name words that stand in a list with a person’s name.',
  examples: {
    mustRead: [
      {
        text: 'They took the “Orlo” men: Bu Shy, K. Besk and Lu Chen (both tall).',
        reads: ['Bu Shy'],
      },
    ],
    mustNotRead: ['They took K. Besk to Orlo Tam.'],
  },
}

const JOIN = /^(?:,|and|и|&|или|or)$/

const isPersonAt = (board: Board, index: number): boolean => board.takenBy[index] === 'person'

/** Right after a person and a comma or "and", or right before them; one word only between two. */
const isListed = (board: Board, run: NameRun): boolean => {
  const { tokens } = board.paragraph
  const before = JOIN.test(tokenAt(tokens, run.first - 1).lower) && isPersonAt(board, run.first - 2)
  const after = JOIN.test(tokenAt(tokens, run.next).lower) && isPersonAt(board, run.next + 1)
  if (wordsIn(run) > 1) return before || after
  return before && after && run.parts.length === 1 && !isEthnonym(run.parts[0]?.lower ?? '')
}

const findListed = (board: Board): void => {
  for (const sentence of board.paragraph.sentences) {
    for (const run of nameRuns(board, sentence)) {
      if (wordsIn(run) < 1 || wordsIn(run) > 3 || !isListed(board, run)) continue
      put(board, {
        first: run.first,
        next: run.next,
        of: 'person',
        role: null,
        rule: listedPerson.name,
        version: listedPerson.version,
        reason: 'The name stands in a list with a person’s name',
        sure: true,
      })
    }
  }
}

export const findStrongPersons = (board: Board): void => decideAll(board, strong, true)
export const findWeakPersons = (board: Board): void => {
  decideAll(board, weak, false)
  findListed(board)
}
