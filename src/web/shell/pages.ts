/** The pages in the order of the work: what came in, what it says, what follows from it. */
export const pages = [
  { to: '/sources', name: 'Sources', says: 'every document, and how far it is reviewed' },
  { to: '/claims', name: 'Claims', says: 'what the sources say, to be reviewed' },
  { to: '/people', name: 'People', says: 'who is named, and who is who' },
  {
    to: '/chronology',
    name: 'Chronology',
    says: 'what is claimed to have happened, in order of time',
  },
  { to: '/tallies', name: 'Tallies', says: 'every source’s figures side by side' },
  { to: '/findings', name: 'Findings', says: 'what disagrees or does not add up' },
  { to: '/search', name: 'Search', says: 'words in all texts' },
  { to: '/ledger', name: 'Ledger', says: 'proof that nothing was altered; exports' },
  { to: '/add', name: 'Add', says: 'new documents' },
] as const

/** Pages that stand behind another one: found by the palette, not in the menu. */
export const pagesBehind = [
  {
    to: '/people/pairs',
    name: 'Likely pairs',
    says: 'names that may be of one person, to be decided',
  },
  {
    to: '/people/import',
    name: 'Another device’s decisions',
    says: 'who is who as somebody else decided, from their package',
  },
  {
    to: '/sources/read-again',
    name: 'Read again',
    says: 'what a newer reader would change, before it does',
  },
  {
    to: '/claims/withdrawn',
    name: 'Withdrawn proposals',
    says: 'what an earlier reading proposed and a newer one no longer does',
  },
] as const
