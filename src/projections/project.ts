import type { EntryType } from '../domain/entries.ts'
import type { ProjectionTx, StoredEntry } from '../storage/store.ts'
import { actDone, actUndone } from './acts/fold.ts'
import { caseOpened, workspaceOpened } from './cases/fold.ts'
import {
  claimMade,
  claimReviewed,
  pinsRefound,
  proposalsWithdrawn,
  reviewUndone,
} from './claims/fold.ts'
import { dismissalUndone, findingDismissed } from './findings/fold.ts'
import type { Fold } from './fold.ts'
import { identityDecided, identityRetracted } from './identity/fold.ts'
import { datesFound, namesFound, readingEnded, textRead } from './mentions/fold.ts'
import { custodyNoted, sourceAdded, sourceDescribed } from './sources/fold.ts'
import { textExtracted } from './texts/fold.ts'

/** What each type of entry does to the tables. Unknown types never come here: they are kept. */
const folds: { readonly [T in EntryType]: Fold<T> } = {
  'workspace.opened/1': workspaceOpened,
  'case.opened/1': caseOpened,
  'source.added/1': sourceAdded,
  'source.described/1': sourceDescribed,
  'custody.noted/1': custodyNoted,
  'text.extracted/1': textExtracted,
  'text.read/1': textRead,
  'names.found/1': namesFound,
  'dates.found/1': datesFound,
  'text.read/2': readingEnded,
  'claim.proposed/1': claimMade,
  'proposals.withdrawn/1': proposalsWithdrawn,
  'claim.written/1': claimMade,
  'claim.reviewed/1': claimReviewed,
  'review.undone/1': reviewUndone,
  'act.done/1': actDone,
  'act.undone/1': actUndone,
  'finding.dismissed/1': findingDismissed,
  'dismissal.undone/1': dismissalUndone,
  'identity.decided/1': identityDecided,
  'identity.retracted/1': identityRetracted,
  'identity.parted/1': identityDecided,
  'identity.decision-brought/1': identityDecided,
  'identity.retraction-brought/1': identityRetracted,
  'pins.refound/1': pinsRefound,
}

/** Folds one entry into the tables, in the transaction that appends it. */
export const project = async (tx: ProjectionTx, entry: StoredEntry): Promise<void> => {
  const fold: (tx: ProjectionTx, entry: never) => Promise<void> = folds[entry.type]
  await fold(tx, entry as never)
}

export const isKnownType = (type: string): type is EntryType => Object.hasOwn(folds, type)
