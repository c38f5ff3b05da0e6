import {
  type Estimate,
  isEstimate,
  type NotEstimable,
  type WhyNot,
} from '../../estimates/estimate.ts'
import {
  type Fan,
  FEWEST_LISTS,
  FEWEST_RECORDS,
  MOST_LISTS,
  type Refusal,
  type Refused,
  type TwoLists,
} from '../../estimates/fan.ts'
import type { LinkageFailure, Linkages } from '../../estimates/linkages.ts'
import type { ListsFileFailure } from '../capture-lists.ts'
import { hanging, oneLine } from '../terminal.ts'

const whole = (n: number): string => Math.round(n).toLocaleString('en')
const quoted = (names: readonly string[]): string => names.map((n) => `“${oneLine(n)}”`).join(', ')
const together = (sets: readonly (readonly string[])[]): string =>
  sets.map((names) => names.map(oneLine).join(' and ')).join('; ')

/** All models side by side, each with its interval and with what must hold for it. */
export const estimateText = ({ strict, loose, joined }: Linkages): string =>
  [
    ...joined.map((names) => `Counted as one list, as they rest on one source: ${quoted(names)}.`),
    fanText('Strict linkage', strict),
    ...(loose ? [fanText('Loose linkage', loose)] : []),
    'No model can be proved from the lists. Give the whole fan with its assumptions, never one number.',
  ].join('\n\n')

const fanText = (title: string, fan: Fan | Refused): string => {
  const lists = fan.lists.map((l) => `${oneLine(l.name)} ${whole(l.persons)}`).join(', ')
  const head = `${title}: ${whole(fan.seen)} different persons on the lists (${lists}).`
  if (fan.is === 'refused')
    return [head, 'Not estimable:', ...fan.reasons.map((r) => hanging('  ', refusal(r)))].join('\n')
  return [
    head,
    ...fan.models.map(modelText),
    'Two lists alone (Chapman). Where these differ much, lists depend on each other:',
    ...fan.pairs.map((pair) => pairText(pair, fan.seen)),
  ].join('\n')
}

const refusal = (refusal: Refusal): string => {
  switch (refusal.kind) {
    case 'too-few-lists':
      return `Independent lists: ${refusal.lists}. ${FEWEST_LISTS} are the fewest: with two, nothing shows how far they depend on each other.`
    case 'too-many-lists':
      return `There are ${refusal.lists} lists, and ${MOST_LISTS} are the most. Join those of one kind.`
    case 'list-too-short':
      return `“${oneLine(refusal.list)}” names ${refusal.records} persons, and ${FEWEST_RECORDS} are the fewest.`
    case 'list-overlaps-none':
      return `“${oneLine(refusal.list)}” shares nobody with any other list.`
  }
}

const modelText = (model: Estimate | NotEstimable): string => {
  const says = isEstimate(model) ? numbers(model) : `not estimable: ${whyNot(model.why)}`
  return [
    hanging('  ', `${oneLine(model.model)}: ${says}`),
    hanging('      if: ', oneLine(model.assumes)),
  ].join('\n')
}

const numbers = ({ bound, low, high, total }: Estimate): string =>
  bound === 'lower'
    ? `at least ${whole(low)}`
    : `${whole(low)} to ${whole(high)}, best fit ${whole(total)}`

const whyNot = (why: WhyNot): string => {
  switch (why.kind) {
    case 'at-a-boundary':
      return why.sharing.length > 0
        ? `nobody stands on ${together(why.sharing)}, so the fit has no best point.`
        : 'the fit has no best point, as some combinations of lists are empty.'
    case 'not-converged':
      return 'the fit did not settle.'
    case 'more-unknowns-than-cells':
      return 'it has more unknowns than the lists have combinations.'
    case 'lists-avoid-each-other':
      return `${together(why.pairs)} share fewer persons than chance would have it, so this would be no lower bound.`
    case 'too-many-graphs':
      return `over more than ${why.most} lists there are too many graphs.`
    case 'open-ended':
      return 'the lists leave the total open: the further one looks, the more it may be.'
  }
}

const pairText = ({ lists, both, chapman }: TwoLists, seen: number): string => {
  const low =
    chapman.high < seen ? ', fewer than all lists name: these two depend on each other' : ''
  return hanging(
    '  ',
    `${lists.map(oneLine).join(' and ')}, ${whole(both)} on both: ${whole(chapman.low)} to ${whole(chapman.high)}${low}`,
  )
}

/** Why a file of lists could not be taken, in one sentence. */
export const listsFileSentence = (path: string, failure: ListsFileFailure): string => {
  const file = `“${path}”`
  switch (failure.kind) {
    case 'lists-not-utf-8':
      return `${file} is not in UTF-8; save it as “CSV UTF-8” and try again.`
    case 'lists-not-csv':
      return `${file} line ${failure.line} is no CSV as it should be: ${failure.detail}. Nothing was estimated; mend the line and try again.`
    case 'lists-without-columns':
      return `${file} has no column ${quoted(failure.missing)}. Its first line should name the columns, as “list,person”; nothing was estimated.`
    case 'lists-cell-empty':
      return `${file} line ${failure.line} names no ${failure.column}. Nothing was estimated; mend the line and try again.`
    case 'lists-empty':
      return `${file} holds no line below its header.`
  }
}

/** Why lists could not be looked at together, in one sentence. */
export const linkageSentence = (failure: LinkageFailure): string => {
  switch (failure.kind) {
    case 'list-given-twice':
      return `The list “${failure.list}” was given twice.`
    case 'copied-list-unknown':
      return `--copied names “${failure.list}”, and the lists are ${quoted(failure.lists)}. Nothing was estimated.`
    case 'loose-lists-differ':
      return `Both files must hold the same lists. ${[
        ...(failure.onlyStrict.length > 0
          ? [`Only in --lists: ${quoted(failure.onlyStrict)}.`]
          : []),
        ...(failure.onlyLoose.length > 0 ? [`Only in --loose: ${quoted(failure.onlyLoose)}.`] : []),
      ].join(' ')}`
    case 'loose-is-stricter':
      return `The loose linkage has ${whole(failure.loose)} different persons and the strict one ${whole(failure.strict)}; a looser one has no more. Were the files exchanged?`
  }
}
