import { setImmediate as breathe } from 'node:timers/promises'
import { foldedName } from '../../domain/identity/recorded.ts'
import type { NameForm } from '../../domain/names/index/match-all.ts'
import type { Naming } from './judge-named.ts'
import type { LikelyMatch } from './likely-match.ts'
import type { NameRecord } from './records.ts'

/** Of so many names that share a key, each is compared with so many before it, and no more. */
const MOST_BESIDE = 200
const AT_A_TIME = 200

/**
 * Names of places or bodies that may be one, found by the keys they share, never all beside all. What
 * several sources write alike comes behind all that is written otherwise: a country stands in every
 * source, and nobody should have to say so five hundred times before the first real question. Lets
 * others work in between.
 */
export const namedMatchesOf = async (
  records: readonly NameRecord[],
  { judge, keysOf }: Naming,
): Promise<readonly LikelyMatch[]> => {
  const byKey = new Map<string, NameForm[]>()
  const matches: LikelyMatch[] = []
  for (const [done, form] of formsOf(records).entries()) {
    if (done % AT_A_TIME === 0) await breathe()
    const keys = keysOf(form.written)
    if (form.ids.length > 1 && keys.length > 0) matches.push(alike(form, judge))
    const beside = new Set<NameForm>()
    for (const key of keys) {
      const forms = byKey.get(key) ?? []
      for (const other of forms.slice(-MOST_BESIDE)) beside.add(other)
      forms.push(form)
      byKey.set(key, forms)
    }
    for (const other of beside) {
      const judged = judge(other.written, form.written)
      if (judged.verdict !== 'distinct')
        matches.push({ left: other, right: form, judge: () => judged })
    }
  }
  return matches
}

const alike = (form: NameForm, judge: Naming['judge']): LikelyMatch => {
  const judged = judge(form.written, form.written)
  return { left: form, right: form, behind: true, judge: () => judged }
}

/**
 * In an order of their own, whatever the order of the records; judged as most of them write it, since
 * capital letters tell something of a body.
 */
const formsOf = (records: readonly NameRecord[]): readonly NameForm[] =>
  [...Map.groupBy(records, ({ name }) => foldedName(name))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, alike]) => ({ written: writtenMost(alike), ids: alike.map(({ id }) => id) }))

const writtenMost = (alike: readonly NameRecord[]): string => {
  const written = [...Map.groupBy(alike, ({ name }) => name)]
  written.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return written[0]?.[0] ?? ''
}
