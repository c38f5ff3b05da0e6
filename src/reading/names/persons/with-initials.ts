import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { isSureGivenName } from '../../lexicon/given-names.ts'
import type { PersonRule } from './person-rule.ts'
import { type NameRun, wordsIn } from './run.ts'

/** "Askhat T.": a given name, or no word of English; not "annex B." at the end of a sentence. */
const isUnlikeWord = (run: NameRun): boolean => {
  const [first] = run.parts
  if (!first || run.parts.length !== 2) return false
  return isSureGivenName(first.lower) || hasFamilyEnding(first.lower)
}

/** Up to three initials before or after one or two name words. */
export const withInitials: PersonRule = {
  name: 'person-initials',
  version: 1,
  reads: 'A family name with initials before or after it.',
  examples: {
    mustRead: [
      { text: 'The court heard K. Orlanova and T.Besk.', reads: ['K. Orlanova', 'T.Besk'] },
      { text: 'Его мать Ж. К. Орланова приехала.', reads: ['Ж. К. Орланова'] },
      { text: 'A complaint by Kh. Besk was read.', reads: ['Kh. Besk'] },
      { text: 'They let Askhat T. go, and Rosario M. too.', reads: ['Askhat T.', 'Rosario M.'] },
    ],
    mustNotRead: ['See annex B. The court agreed.', 'Point A. of the list.'],
  },
  sign: (run) => {
    const initials = run.parts.filter((p) => p.initial).length
    if (initials === 0 || wordsIn(run) === 0) return null
    const endsWithInitial = run.parts.at(-1)?.initial === true
    if (endsWithInitial && run.parts.at(0)?.initial) return null
    const latin = !/^\p{Script=Cyrillic}/u.test(run.parts[0]?.lower ?? '')
    if (endsWithInitial && latin && initials < 2 && !isUnlikeWord(run)) return null
    return { reason: 'Initials stand beside a capitalised family name', sure: true }
  },
}
