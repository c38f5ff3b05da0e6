import { factsIn, type PartSum, termAt } from './part-sum.ts'
import type { Amount } from './parts/amount.ts'
import { mayCountTogether } from './parts/kinds.ts'
import { sameUnit } from './parts/units.ts'

const LINES_AROUND = 1
const MOST_AROUND = 12
/** A smaller difference is found between too many numbers. */
const LEAST = 3

/**
 * "Room for 60; 84 were put in, 24 too many", «стало 215 вместо 340, на 125 меньше»: a number that
 * says by how much two others beside it differ. Only what is right is told.
 */
export const differences = (texts: readonly (readonly Amount[])[]): PartSum[] =>
  texts.flatMap((amounts) =>
    amounts.flatMap((amount) => (saysDifference(amount) ? (sumAt(amounts, amount) ?? []) : [])),
  )

const BEHIND =
  /^(?:\s[\p{L}’'-]+){0,2}\s(?:(?:more|fewer|less) than|too (?:many|few|much)|(?:over|above|beyond) (?:the|its|their|capacity|what|it)|short(?: of)?|in excess|extra)(?!\p{L})/iu
const BEFORE =
  /(?<!\p{L})(?:an excess of|a (?:surplus|shortfall|difference) of|exceed(?:s|ed|ing) (?:\p{L}+ ){0,4}by|(?:up|down|rose|fell|grew|shrank|higher|lower) by|сверх (?:\p{L}+ ){1,3}|перелимит|лишн(?:ие|их)|превы\p{L}+ (?:\p{L}+ ){0,3}на|нехватка|недо\p{L}+)[\s,:–—-]{1,3}$/iu
const BY_RU = /(?<!\p{L})на\s$/iu
const BY_RU_BEHIND = /^(?:\s\p{L}+){0,2}\s(?:больше|меньше|выше|ниже|превыша\p{L}+)(?!\p{L})/iu

const saysDifference = ({ view, line, start, end, value, unit, loose }: Amount): boolean => {
  if (value < LEAST || unit !== null || loose) return false
  const before = view.text.body.slice(Math.max(line.start, start - 60), start)
  const after = view.text.body.slice(end, Math.min(line.end, end + 60))
  return (
    BEHIND.test(after) || BEFORE.test(before) || (BY_RU.test(before) && BY_RU_BEHIND.test(after))
  )
}

const sumAt = (amounts: readonly Amount[], difference: Amount): PartSum | null => {
  const near = amounts
    .filter(
      (a) =>
        a !== difference &&
        a.view === difference.view &&
        a.line.paragraph === difference.line.paragraph &&
        Math.abs(a.line.index - difference.line.index) <= LINES_AROUND &&
        a.value > LEAST &&
        !a.loose &&
        sameUnit(a.unit, difference.unit),
    )
    .slice(0, MOST_AROUND)
  const pairs = near.flatMap((more) =>
    near
      .filter(
        (less) =>
          more.value - less.value === difference.value && mayCountTogether(more.kind, less.kind),
      )
      .map((less) => ({ more, less })),
  )
  const [pair, other] = pairs
  if (!pair || other) return null
  const { view } = difference
  const terms = [termAt(view, pair.more), { ...termAt(view, pair.less), value: -pair.less.value }]
  const message = `The difference is right: ${pair.more.value} − ${pair.less.value} = ${difference.value}, in ${view.text.label}.`
  return {
    terms,
    total: termAt(view, difference),
    message,
    asserted: false,
    parts: factsIn([termAt(view, difference)]),
  }
}
