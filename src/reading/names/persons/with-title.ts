import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { isPlaceAdjectiveRu } from '../../lexicon/place-types.ts'
import { isRoleWord, isTitle } from '../../lexicon/role-words.ts'
import { isCyrillic, tokenAt } from '../../tokens/token.ts'
import type { Board } from '../board.ts'
import { bare, isHyphen } from '../name-words.ts'
import { after, before, type PersonRule, type PersonSign } from './person-rule.ts'
import { type NameRun, wordsIn } from './run.ts'

const sign = (role: string, reason: string): PersonSign => ({ role, reason, sure: true })

/** “The lawyer Mr. Orlan”: the office behind the title says more than the title. */
const titled = (run: NameRun, board: Board, back: number, title: string): PersonSign => {
  const office = before(run, board, back + 1).lower
  const role = isRoleWord(office) ? office : bare(before(run, board, back))
  return sign(role, `“${title}” stands before the name`)
}

/** A title or role word right before the name, or before a comma and a full name. */
export const withTitle: PersonRule = {
  name: 'person-title',
  version: 1,
  reads: 'A name right after a title or a word for an office, an occupation or a family tie.',
  examples: {
    mustRead: [
      { text: 'She was defended by Mrs. Orlan.', reads: ['Orlan'] },
      { text: 'The lawyer Besk Orlan spoke.', reads: ['Besk Orlan'] },
      { text: 'Адвокат Беск Орлан выступила в суде.', reads: ['Беск Орлан'] },
      { text: 'Our neighbour, Besk Orlan, saw it.', reads: ['Besk Orlan'] },
      { text: 'Пришёл представитель ассоциации дунган Беск.', reads: ['Беск'] },
    ],
    mustNotRead: ['The Supreme Court heard the lawyers.', 'President of the Republic'],
  },
  sign: (run, board) => {
    const last = before(run, board)
    const beforeStop = before(run, board, 2)
    if (last.text === '.' && isTitle(beforeStop.lower))
      return titled(run, board, 2, `${beforeStop.text}.`)
    // «гр-н», «г-жа»: cut in two at the hyphen.
    const cut = `${before(run, board, 3).lower}-${last.lower}`
    if (isHyphen(before(run, board, 2)) && isTitle(cut))
      return sign(cut, `«${cut}» stands before the name`)
    const lower = bare(last)
    if (isTitle(lower)) return titled(run, board, 1, last.text)
    if (isRoleWord(lower) && lower === last.lower) {
      if (wordsIn(run) < 2 && isPlaceAdjectiveRu(run.parts[0]?.lower ?? '')) return null
      const plural = !isCyrillic(last) && /[^s]s$/.test(lower) && wordsIn(run) < 2
      return plural ? null : sign(lower, `“${last.text}” stands before the name`)
    }
    const apart = before(run, board, 2)
    const inLaw = apart.lower === 'law' && isHyphen(before(run, board, 3))
    if (last.text === ',' && (isRoleWord(apart.lower) || inLaw) && !isUncertain(run, board)) {
      return sign(apart.lower, `“${apart.text}” stands before the name`)
    }
    if (lower === 'law' && isHyphen(before(run, board, 2)))
      return sign(lower, 'A word for a family tie stands before the name')
    return roleOfBody(run, board)
  },
}

/** "Her brother, Besk, left": one word between commas is a name too, if no word and no place. */
const isUncertain = (run: NameRun, board: Board): boolean => {
  const [only] = run.parts
  if (!only || wordsIn(run) > 1 || isGivenName(only.lower)) return false
  const closed = /^[,.;:!?]$|^(?:и|and|who)$/.test(after(run, board).lower)
  return !closed || isOrdinaryWord(only.lower) || isGazetteerPlace(only.lower)
}

const FAR = 7

/** A role, the body it is held in, then the name: «представитель ассоциации дунган Беск». */
const roleOfBody: PersonRule['sign'] = (run, board) => {
  let at = run.first - 1
  let crossed = false
  while (at >= run.sentence.first && run.first - at <= FAR) {
    const body = board.takenBy[at] === 'body' || board.takenBy[at] === 'place'
    if (!body && !/^(?:of|the|at|в|во)$/.test(tokenAt(board.paragraph.tokens, at).lower)) break
    crossed ||= body
    at--
  }
  const role = tokenAt(board.paragraph.tokens, at)
  if (!crossed || at < run.sentence.first || !isRoleWord(role.lower)) return null
  return sign(role.lower, `“${role.text}” and a body stand before the name`)
}

/** The title or role word before a name that another rule has read; null when there is none. */
export const roleBefore = (run: NameRun, board: Board): string | null =>
  withTitle.sign(run, board)?.role ?? null
