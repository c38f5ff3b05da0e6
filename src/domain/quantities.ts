/** Quantities as sources give them: kinds, bounds, units, comparison and sums. */
export {
  ABOUT_SHARE,
  about,
  atLeast,
  atMost,
  between,
  type DurationUnit,
  exactly,
  lessThan,
  moreThan,
  noneAtAll,
  type Quantity,
  type QuantityKind,
  type Unit,
  vaguely,
} from './quantity.ts'
export {
  compatible,
  contradicts,
  type DifferentMeasures,
  equalQuantities,
  orderOfMagnitude,
  sameMeasure,
  sumOf,
} from './quantity-compare.ts'
export { type Magnitude, magnitude, VAGUE_MAGNITUDES } from './vague-magnitudes.ts'
