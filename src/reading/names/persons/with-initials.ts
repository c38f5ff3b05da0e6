import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { isSureGivenName } from '../../lexicon/given-names.ts'
import { beginsCyrillic } from '../../tokens/characters.ts'
import type { Board } from '../board.ts'
import { after, type PersonRule } from './person-rule.ts'
import { type NameRun, wordsIn } from './run.ts'

/** "Askhat T.": a given name, or no word of English; not "annex B." at the end of a sentence. */
const isUnlikeWord = (run: NameRun, board: Board): boolean => {
  const [first] = run.parts
  if (!first || run.parts.length !== 2) return false
  if (isSureGivenName(first.lower) || hasFamilyEnding(first.lower)) return true
  // "Imomnazar Q. was": the sentence goes on, so the point is the initial's.
  return !isOrdinaryWord(first.lower) && /^\p{Ll}/u.test(after(run, board).text)
}

/** Up to three initials before or after one or two name words. */
export const withInitials: PersonRule = {
  name: 'person-initials',
  version: 2,
  reads: 'A family name with initials before or after it.',
  examples: {
    mustRead: [
      { text: 'The court heard K. Orlanova and T.Besk.', reads: ['K. Orlanova', 'T.Besk'] },
      { text: 'Его мать Ж. К. Орланова приехала.', reads: ['Ж. К. Орланова'] },
      { text: 'Then Besk Q. was beaten.', reads: ['Besk Q.'] },
      { text: 'A complaint by Kh. Besk was read.', reads: ['Kh. Besk'] },
      { text: 'They let Askhat T. go, and Rosario M. too.', reads: ['Askhat T.', 'Rosario M.'] },
    ],
    mustNotRead: ['Point B. is wrong.', 'See annex B. The court agreed.', 'Point A. of the list.'],
  },
  sign: (run, board) => {
    const initials = run.parts.filter((p) => p.initial).length
    if (initials === 0 || wordsIn(run) === 0) return null
    const endsWithInitial = run.parts.at(-1)?.initial === true
    if (endsWithInitial && run.parts.at(0)?.initial) return null
    const latin = !beginsCyrillic(run.parts[0]?.lower ?? '')
    if (endsWithInitial && latin && initials < 2 && !isUnlikeWord(run, board)) return null
    return { reason: 'Initials stand beside a capitalised family name', sure: true }
  },
}
