import type { ChronologyEntry } from '../views.ts'

/** Statuses that begin with an event: "detained" tells of the same as "a detention". */
const eventOfStatus: Readonly<Record<string, string>> = {
  detained: 'detention',
  arrested: 'arrest',
  'house-arrest': 'arrest',
  interrogated: 'interrogation',
  charged: 'charge',
  accused: 'charge',
  'on-trial': 'trial',
  convicted: 'sentence',
  sentenced: 'sentence',
  imprisoned: 'sentence',
  'suspended-sentence': 'sentence',
  'restricted-freedom': 'sentence',
  fined: 'sentence',
  acquitted: 'acquittal',
  released: 'release',
  paroled: 'parole',
  killed: 'killing',
  died: 'death',
  injured: 'injury',
  displaced: 'flight',
  dismissed: 'dismissal',
  appointed: 'appointment',
}

/** Which kind of happening an entry tells of, whether as an event, a status, a demand or an answer. */
export const familyOf = ({ kind, type }: Pick<ChronologyEntry, 'kind' | 'type'>): string => {
  if (kind === 'demand') return 'request'
  if (kind === 'response') return 'response'
  if (kind === 'status') return eventOfStatus[type ?? ''] ?? `status ${type}`
  if (kind === 'occurrence' && type === 'statement') return 'response'
  return type ?? kind
}
