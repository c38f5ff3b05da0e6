import type { DateValue } from '../../domain/dates.ts'
import { statedValue } from '../../domain/stated.ts'
import type { Span } from '../../domain/text-span.ts'
import type { AuditContext } from '../context.ts'
import type { AuditedClaim } from '../material.ts'
import { fold } from '../words/fold.ts'
import type { TextView } from '../words/text-view.ts'

/** What befell a named person on a date, as one text says it. */
export interface PersonEvent {
  readonly view: TextView
  readonly claim: AuditedClaim
  /** Folded name: persons are only taken for one within one text, where the name is the same. */
  readonly name: string
  readonly written: string
  readonly status: string
  readonly date: DateValue
  readonly span: Span
}

const STATUS_OF_EVENT: Readonly<Record<string, string>> = {
  detention: 'detained',
  arrest: 'arrested',
  interrogation: 'interrogated',
  charge: 'charged',
  sentence: 'sentenced',
  acquittal: 'acquitted',
  release: 'released',
  parole: 'paroled',
  death: 'died',
  killing: 'killed',
}

export const personEventsOf = ({ claims, views, sums }: AuditContext): PersonEvent[] => [
  ...claims.flatMap((claim) => {
    const date = statedValue(claim.time)
    const view = views.get(claim.textId)
    if (!date || !view) return []
    const span = claim.passages[0].position
    return whoOf(claim).map(({ written, status }) => ({
      view,
      claim,
      name: nameKey(written),
      written,
      status,
      date,
      span,
    }))
  }),
  ...sums.lists.flatMap(({ fact, names }) => {
    const { time, effect, view, claim } = fact
    if (!time || !effect) return []
    return names.map((span) => {
      const written = view.slice(span)
      return { view, claim, name: nameKey(written), written, status: effect, date: time, span }
    })
  }),
]

const whoOf = ({ content }: AuditedClaim): { written: string; status: string }[] => {
  if (content.kind === 'status') {
    const { who, status } = content
    return who.of === 'person' ? [{ written: who.base ?? who.written, status }] : []
  }
  if (content.kind !== 'occurrence') return []
  const status = STATUS_OF_EVENT[content.type]
  if (!status) return []
  return content.participants.flatMap(({ role, who }) =>
    who.of === 'person' && SUFFERS.has(role) ? [{ written: who.base ?? who.written, status }] : [],
  )
}

/** Roles of those whom a measure befalls, not of those who take it or speak of it. */
const SUFFERS = new Set(['victim', 'detainee', 'defendant', 'suspect', 'convict', 'target'])

const nameKey = (written: string): string =>
  written
    .split(/[\s.]+/)
    .map(fold)
    .filter((part) => part !== '')
    .sort()
    .join(' ')

/** A key for a name that says more than a family name; null for a bare one. */
export const fullNameKey = (written: string): string | null => {
  const parts = written.split(/[\s.]+/).filter((part) => part !== '')
  return parts.length > 1 ? nameKey(written) : null
}
