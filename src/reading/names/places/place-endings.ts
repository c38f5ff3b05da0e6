import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { isEthnonym } from '../../lexicon/ethnonyms.ts'
import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { isRoleWord, isTitle } from '../../lexicon/role-words.ts'
import type { RuleCard } from '../../rule.ts'
import { remembered } from '../../tokens/remembered.ts'
import { tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { isKnownPerson, type KnownNames } from '../known.ts'
import { bare, hyphenEnd, isNameWord } from '../name-words.ts'
import { LIKE_NAMES, wordsOf } from '../word-kinds.ts'
import { putPlace } from './put-place.ts'

export const placeByEnding: RuleCard = {
  name: 'place-ending',
  version: 1,
  reads:
    'A name that ends as towns and villages do: -abad, -pur, -grad, -ovka, -sk; -абад, -овка, -ск.',
  examples: {
    mustRead: [
      {
        text: 'Tamenabad is quiet; Orlovka and Sarlykpur burned.',
        reads: ['Tamenabad', 'Orlovka', 'Sarlykpur'],
      },
      { text: 'Весной Тамарабад и Сарлыковка опустели.', reads: ['Тамарабад', 'Сарлыковка'] },
    ],
    mustNotRead: [
      'Besk is quiet.',
      'Забастовка кончилась.',
      'Mr Orlovka came.',
      'Aigul Tamenpur came.',
    ],
  },
}

const LATIN =
  /^\p{L}{3,}(?:abad|ābād|pur|pura|nagar|nagor|istan|grad|gorod|kent|kand|köy|shahr|garh|ganj|gaon|patnam|palem|halli|ovka|evka|ivka|insk|ovsk|evsk|etsk|itsk|ansk|opol|ville|stadt|hausen|bourg|burgh|polje|ovac|evac|ivtsi|ichi|zhou|jiang|taung|gyi|kyun)$/u
const CYRILLIC =
  /^[а-яәғқңөұүһі-]{3,}(?:(?:абад|пур|град|город|кент|канд|ополь|бург|инск|овск|евск|анск|янск|ольск|етск|ецк|ицк)(?:а|у|ом|е|ем|ю|я|ью)?|(?:овк|евк|ивк|ёвк)(?:а|и|е|у|ой))$/

const endsAsTowns = remembered(
  (lower) =>
    (LATIN.test(lower) || CYRILLIC.test(lower)) &&
    !isOrdinaryWord(lower) &&
    !isGivenName(lower) &&
    !hasFamilyEnding(lower) &&
    !isEthnonym(lower) &&
    !/ский$|цкий$/.test(lower),
)

/** Towns by the ending of their names, where no other name, title or role stands beside them. */
export const findPlacesByEnding = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  for (const i of wordsOf(board.paragraph, LIKE_NAMES)) {
    const token = tokenAt(tokens, i)
    if (!isFree(board, i)) continue
    const next = hyphenEnd(tokens, i + 1)
    const lower = bare(tokenAt(tokens, next - 1))
    if (!isNameWord(token) || !endsAsTowns(lower) || isKnownPerson(known, lower)) continue
    const before = tokenAt(tokens, i - 1)
    const after = tokenAt(tokens, next)
    if (isNameWord(after) && !after.lineStart) continue
    if (isNameWord(before) && !isOrdinaryWord(before.lower) && !token.lineStart) continue
    if (isTitle(before.lower) || isRoleWord(before.lower)) continue
    putPlace(board, placeByEnding, i, next, {
      reason: 'The name ends as those of towns and villages do',
      sure: false,
    })
  }
}
