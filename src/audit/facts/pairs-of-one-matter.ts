import type { AuditContext } from '../context.ts'
import type { TextView } from '../words/text-view.ts'

/** Each two of these that stand in two texts of one matter. */
export const pairsOfOneMatter = <T extends { readonly view: TextView }>(
  { matters }: AuditContext,
  all: readonly T[],
): (readonly [T, T])[] =>
  all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => a.view !== b.view && matters.areAboutTheSame(a.view, b.view))
      .map((b) => [a, b] as const),
  )
