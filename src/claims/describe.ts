import type { ClaimStatement, Mode } from '../domain/claim.ts'
import { describeContent } from './kinds/index.ts'

const lead: Record<Mode, string> = {
  asserted: 'Stated',
  alleged: 'Alleged',
  'officially-stated': 'Officially stated',
  'found-by-court': 'Found by a court',
  'found-by-expert': 'Found by an expert',
  denied: 'Denied',
  retracted: 'Said and later retracted',
}

/**
 * A claim as one plain sentence that says no more than its source: the mode in words, who first said
 * it, what, when, where. "Officially stated (the ministry): 10 persons, killed; February 7, 2020."
 */
export const describeClaim = (statement: ClaimStatement): string => {
  const { mode, originator, time, places, content } = statement
  const by = originator.is === 'stated' ? ` (${originator.value.words})` : ''
  const what = describeContent(content)
  const when =
    time.is === 'stated' && !what.includes(time.value.words) ? `; ${time.value.words}` : ''
  const where = places.length > 0 ? `; ${places.map((place) => place.written).join(', ')}` : ''
  return `${lead[mode]}${by}: ${what}${when}${where}.`.replace(/\s+/g, ' ')
}
