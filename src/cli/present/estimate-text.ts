import type { Estimate, NotEstimable } from '../../estimates/estimate.ts'
import {
  type Fan,
  FEWEST_LISTS,
  FEWEST_RECORDS,
  type Refusal,
  type Refused,
} from '../../estimates/fan.ts'
import type { Linkages } from '../../estimates/linkages.ts'

const whole = (n: number): string => Math.round(n).toLocaleString('en')

const refusalSentence = (refusal: Refusal): string => {
  switch (refusal.kind) {
    case 'too-few-lists':
      return `There are ${refusal.lists} independent lists, and ${FEWEST_LISTS} are the fewest: with two, nothing shows how far they depend on each other.`
    case 'list-too-short':
      return `“${refusal.list}” has ${refusal.records} records, and ${FEWEST_RECORDS} are the fewest.`
    case 'list-overlaps-none':
      return `“${refusal.list}” shares nobody with any other list.`
  }
}

const modelLine = (model: Estimate | NotEstimable): string =>
  'why' in model
    ? `  ${model.model}: not estimable. ${model.why}`
    : `  ${model.model}: ${whole(model.low)} to ${whole(model.high)} (middle ${whole(model.total)})\n    if: ${model.assumes}`

const fanText = (title: string, fan: Fan | Refused): string => {
  const head = `${title}: ${fan.lists.map((l) => `${l.name} ${whole(l.records)}`).join(', ')}; ${whole(fan.seen)} different persons listed`
  if (fan.is === 'refused')
    return [head, 'Not estimable:', ...fan.reasons.map((r) => `  ${refusalSentence(r)}`)].join('\n')
  return [head, ...fan.models.map(modelLine)].join('\n')
}

/** All models side by side, each with its interval and with what must hold for it. */
export const estimateText = ({ strict, loose, joined }: Linkages): string =>
  [
    ...joined.map((names) => `Counted as one list, as they copy one source: ${names.join(', ')}`),
    fanText('Strict linkage', strict),
    ...(loose ? [fanText('Loose linkage', loose)] : []),
    'No model can be proved from the lists. Give the whole fan, never one number.',
  ].join('\n\n')
