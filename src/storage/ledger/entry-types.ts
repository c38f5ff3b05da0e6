import type { EntryType } from '../../domain/entries.ts'

/** The types of entries this program knows, as data: the compiler keeps it whole. */
const known: Readonly<Record<EntryType, true>> = {
  'workspace.opened/1': true,
  'case.opened/1': true,
  'source.added/1': true,
  'source.described/1': true,
  'custody.noted/1': true,
  'text.extracted/1': true,
  'text.read/1': true,
  'names.found/1': true,
  'dates.found/1': true,
  'text.read/2': true,
  'claim.proposed/1': true,
  'proposals.withdrawn/1': true,
  'claim.written/1': true,
  'claim.reviewed/1': true,
  'review.undone/1': true,
  'act.done/1': true,
  'act.undone/1': true,
  'finding.dismissed/1': true,
  'dismissal.undone/1': true,
  'identity.decided/1': true,
  'identity.retracted/1': true,
  'identity.parted/1': true,
  'identity.decision-brought/1': true,
  'identity.retraction-brought/1': true,
  'pins.refound/1': true,
}

export const entryTypes: ReadonlySet<string> = new Set(Object.keys(known))

export const isEntryType = (type: string): type is EntryType => Object.hasOwn(known, type)
