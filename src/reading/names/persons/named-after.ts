import { isGivenName } from '../../lexicon/given-names.ts'
import { isStreetTypeRu } from '../../lexicon/place-types.ts'
import type { Board } from '../board.ts'
import { after, before } from './person-rule.ts'
import type { NameRun } from './run.ts'

/** Things that bear a person's name: "the Orlan Prize", "Orlan Street". */
const THING =
  /^(?:prize|prizes|award|awards|act|law|laws|rules|street|avenue|square|boulevard|road|lane|highway|bridge|airport|station|university|college|school|hospital|clinic|stadium|park|foundation|centre|center|institute|museum|library|theatre|theater|cathedral|church|mosque|synagogue|palace|tower|building|plaza|declaration|doctrine|principles|protocol|protocols|convention|fund|fellowship|scholarship|battalion|brigade|regiment|medal|order|memorial|report|list|plan|amendment|day|plant|factory|mine|hotel|hall|arena|canal|dam|cup|ship|ferry|vessel|trophy|test|method|syndrome|treaty|commission|inquiry|district|province|region|county|oblast|peninsula|island|valley|mountains|river)$/

const THING_RU =
  /^(?:преми\p{L}{1,3}|орден\p{L}{0,3}|медал\p{L}{1,3}|закон\p{L}{0,3}|поправк\p{L}{1,2}|стипенди\p{L}{1,3}|театр\p{L}{0,2}|музе\p{L}{1,2}|мечет\p{L}{1,2}|стадион\p{L}{0,2}|теплоход\p{L}{0,2}|крейсер\p{L}{0,2}|имени|монумент\p{L}{0,2})$/u
const SMALL_THING = /^(?:family|brothers|case|trial|report|list|plan|day|order|rules)$/

/** "Jude Law", "Park": words of things that are family names too, after a given name. */
const SURNAME = /^(?:law|park|day|hall|lane|church|bridge|street|rivers?|test|list|order|mine|cup)$/

const isSurname = (run: NameRun, board: Board): boolean => {
  const [first] = run.parts
  if (!first || run.parts.length !== 2 || before(run, board).lower === 'the') return false
  return SURNAME.test(run.parts[1]?.lower ?? '') && isGivenName(first.lower)
}

/** True where the name is that of a street, a prize, a law, a ship, not the person's own. */
export const isNamedAfter = (run: NameRun, board: Board): boolean => {
  const next = after(run, board)
  if (THING.test(next.lower) && !(SMALL_THING.test(next.text) && next.text === next.lower)) {
    const possessive = /['’]s$/.test(board.paragraph.tokens[run.next - 1]?.text ?? '')
    if (!possessive) return true
  }
  const inner = run.parts.at(-1)
  if (run.parts.length > 1 && inner && THING.test(inner.lower) && !isSurname(run, board))
    return true
  const last = before(run, board)
  if (THING_RU.test(last.lower) || isStreetTypeRu(last.lower)) return true
  if (last.text !== '.') return false
  return /^(?:им|ул|пр|просп|пл|пер)$/.test(before(run, board, 2).lower)
}
