import type { Named } from '../../domain/claim-content.ts'
import type { DateValue } from '../../domain/dates.ts'
import type { Quantity } from '../../domain/quantities.ts'
import type { Absence, Stated } from '../../domain/stated.ts'

/** A date as EDTF, or with the source's words beside it. Bounds are computed, never taken over. */
export type DateDraft =
  | string
  | {
      readonly edtf: string
      readonly words?: string
      readonly earliest?: string | null
      readonly latest?: string | null
    }

/** "11", "at least 11", "10 to 12", "hundreds", 11, or a whole quantity. */
export type QuantityDraft = string | number | Quantity

/** A name that stands in the text; without a position it is looked for, near the passages first. */
export type NamedDraft =
  | string
  | {
      readonly of?: Named['of']
      readonly written: string
      readonly base?: string
      readonly start?: number
      readonly end?: number
    }

/** A bare value counts as stated; left out counts as not stated. */
export type StatedDraft<T> =
  | T
  | { readonly is: 'stated'; readonly value: T }
  | { readonly is: Absence }

type MayBeLeftOut<T> =
  T extends Stated<unknown> ? true : T extends readonly unknown[] ? true : false

type DraftedObject<T> = {
  readonly [K in keyof T as MayBeLeftOut<NonNullable<T[K]>> extends true ? never : K]: Drafted<T[K]>
} & {
  readonly [K in keyof T as MayBeLeftOut<NonNullable<T[K]>> extends true ? K : never]?: Drafted<
    T[K]
  >
}

/** What a person may write for a `T`: short forms of dates, quantities, names and stated values. */
export type Drafted<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends DateValue
    ? DateDraft
    : T extends Quantity
      ? QuantityDraft
      : T extends Named
        ? NamedDraft
        : T extends { readonly is: 'stated'; readonly value: infer V }
          ? StatedDraft<Drafted<V>>
          : T extends { readonly is: Absence }
            ? never
            : T extends readonly (infer E)[]
              ? readonly Drafted<E>[]
              : DraftedObject<T>
