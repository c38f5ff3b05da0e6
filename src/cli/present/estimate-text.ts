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
  type Refusal,
  type Refused,
  type TwoLists,
} from '../../estimates/fan.ts'
import { type LinkageFailure, type Linkages, MOST_LISTS } from '../../estimates/linkages.ts'
import type { ListsFileFailure } from '../capture-lists.ts'
import { hanging, oneLine } from '../terminal.ts'

const whole = (n: number): string => Math.round(n).toLocaleString('en')
const quoted = (names: readonly string[]): string => names.map((n) => `“${oneLine(n)}”`).join(', ')
const together = (sets: readonly (readonly string[])[]): string =>
  sets.map((names) => names.map(oneLine).join(' and ')).join('; ')

/** Every model with what must hold for it, strict and loose linkage side by side. */
export const estimateText = ({ strict, loose, joined }: Linkages): string =>
  [
    ...joined.map((names) => `Counted as one list, as they rest on one source: ${quoted(names)}.`),
    ...linkagesText(
      loose
        ? [named('Strict linkage', strict), named('Loose linkage', loose)]
        : [named('', strict)],
    ),
  ].join('\n\n')

interface Linkage {
  readonly title: string
  readonly fan: Fan | Refused
}

const named = (title: string, fan: Fan | Refused): Linkage => ({ title, fan })

const linkagesText = (linkages: readonly Linkage[]): string[] => {
  const estimated = linkages.flatMap(({ title, fan }) =>
    fan.is === 'estimated' ? [{ title, fan }] : [],
  )
  const models = estimated[0]?.fan.models ?? []
  const pairs = estimated[0]?.fan.pairs ?? []
  return [
    ...linkages.map(({ title, fan }) => headText(title, fan)),
    ...(models.length === 0
      ? []
      : [
          models.map((_, i) => modelText(estimated, i)).join('\n'),
          [
            'Two lists alone (Chapman). Where these differ much, lists depend on each other:',
            ...pairs.map((_, i) => pairText(estimated, i)),
          ].join('\n'),
          'No model can be proved from the lists. Give the whole fan with its assumptions, never one number.',
        ]),
  ]
}

const headText = (title: string, fan: Fan | Refused): string => {
  const lists = fan.lists.map((l) => `${oneLine(l.name)} ${whole(l.persons)}`).join(', ')
  return [
    `${title === '' ? '' : `${title}: `}${whole(fan.seen)} different persons on the lists (${lists}).`,
    ...(fan.is === 'refused'
      ? ['Not estimable:', ...fan.reasons.map((r) => hanging('  ', refusal(r)))]
      : []),
  ].join('\n')
}

interface Estimated {
  readonly title: string
  readonly fan: Fan
}

/** One model, a line for each linkage, and its assumption. The models of all linkages stand in one order. */
const modelText = (estimated: readonly Estimated[], i: number): string => {
  const model = estimated[0]?.fan.models[i]
  return [
    `  ${oneLine(model?.model ?? '')}`,
    ...beside(estimated, ({ models }) => (models[i] ? says(models[i]) : '')),
    hanging('      if: ', oneLine(model?.assumes ?? '')),
  ].join('\n')
}

const pairText = (estimated: readonly Estimated[], i: number): string =>
  [
    `  ${(estimated[0]?.fan.pairs[i]?.lists ?? []).map(oneLine).join(' and ')}`,
    ...beside(estimated, ({ pairs, seen }) => (pairs[i] ? pairSays(pairs[i], seen) : '')),
  ].join('\n')

const beside = (estimated: readonly Estimated[], line: (fan: Fan) => string): string[] => {
  const longest = Math.max(...estimated.map(({ title }) => title.length))
  return estimated.map(({ title, fan }) => {
    const mark = longest === 0 ? '' : `${title.toLowerCase().padEnd(longest)}  `
    return hanging(`      ${mark}`, line(fan))
  })
}

const refusal = (refusal: Refusal): string => {
  switch (refusal.kind) {
    case 'too-few-lists':
      return `Independent lists: ${refusal.lists}. ${FEWEST_LISTS} are the fewest: with two, nothing shows how far they depend on each other.`
    case 'list-too-short':
      return `“${oneLine(refusal.list)}” names ${refusal.records} persons, and ${FEWEST_RECORDS} are the fewest.`
    case 'list-overlaps-none':
      return `“${oneLine(refusal.list)}” shares nobody with any other list.`
  }
}

const says = (model: Estimate | NotEstimable): string =>
  isEstimate(model) ? numbers(model) : `not estimable: ${whyNot(model.why)}`

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

const pairSays = ({ both, chapman }: TwoLists, seen: number): string => {
  const fewer =
    chapman.high < seen ? '; all lists name more, so these two depend on each other' : ''
  return `${whole(chapman.low)} to ${whole(chapman.high)}, with ${whole(both)} on both${fewer}`
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
    case 'too-many-lists':
      return `There are ${failure.lists} independent lists, and ${MOST_LISTS} are the most. Join those of one kind.`
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
