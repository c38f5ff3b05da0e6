import type { AnyRoute } from '../route.ts'
import { acceptManyRoute } from './accept-many.ts'
import { actRoute, undoActRoute } from './act.ts'
import { addRoute } from './add.ts'
import { carriedOverRoute } from './carried-over.ts'
import { changesRoute } from './changes.ts'
import { chronologyRoute } from './chronology.ts'
import { claimRoute } from './claim.ts'
import { claimsRoute } from './claims.ts'
import { describeSourceRoute } from './describe-source.ts'
import { dismissFindingRoute } from './dismiss-finding.ts'
import { elsewhereRoute } from './elsewhere.ts'
import { exportRoute } from './export.ts'
import { extractAgainRoute } from './extract-again.ts'
import { findingsRoute } from './findings.ts'
import { decideIdentityRoute, previewRetractionRoute, retractIdentityRoute } from './identity.ts'
import { ledgerRoute } from './ledger.ts'
import { likelyPairsRoute } from './likely-pairs.ts'
import { openCaseRoute } from './open-case.ts'
import { fetchPackageRoute, makePackageRoute } from './package.ts'
import { partRecordRoute, placesOfRecordRoute, previewPartingRoute } from './parting.ts'
import { peopleRoute, personRoute } from './people.ts'
import { heldImportRoute, sendImportRoute, takeImportRoute } from './people-imports.ts'
import { previewReadingRoute } from './preview-reading.ts'
import { progressRoute, unreviewedRoute } from './progress.ts'
import { readRoute } from './read.ts'
import { reopenFindingRoute } from './reopen-finding.ts'
import { reviewRoute } from './review.ts'
import { searchRoute } from './search.ts'
import { sourceRoute } from './source.ts'
import { sourcesRoute } from './sources.ts'
import { talliesRoute } from './tallies.ts'
import { textRoute } from './text.ts'
import { understandRoute, understandWordsRoute } from './understand.ts'
import { undoRoute } from './undo.ts'
import { verifyRoute } from './verify.ts'
import { vocabularyRoute } from './vocabulary.ts'
import { withdrawnRoute } from './withdrawn.ts'
import { workspaceRoute } from './workspace.ts'
import { writeClaimRoute } from './write-claim.ts'

/** Every address of the server. */
export const routes: readonly AnyRoute[] = [
  workspaceRoute,
  openCaseRoute,
  sourcesRoute,
  sourceRoute,
  carriedOverRoute,
  addRoute,
  describeSourceRoute,
  extractAgainRoute,
  readRoute,
  previewReadingRoute,
  textRoute,
  progressRoute,
  unreviewedRoute,
  understandRoute,
  understandWordsRoute,
  claimsRoute,
  claimRoute,
  withdrawnRoute,
  writeClaimRoute,
  reviewRoute,
  undoRoute,
  actRoute,
  acceptManyRoute,
  undoActRoute,
  elsewhereRoute,
  chronologyRoute,
  talliesRoute,
  findingsRoute,
  dismissFindingRoute,
  reopenFindingRoute,
  peopleRoute,
  personRoute,
  likelyPairsRoute,
  decideIdentityRoute,
  previewRetractionRoute,
  retractIdentityRoute,
  placesOfRecordRoute,
  previewPartingRoute,
  partRecordRoute,
  sendImportRoute,
  heldImportRoute,
  takeImportRoute,
  searchRoute,
  ledgerRoute,
  verifyRoute,
  exportRoute,
  makePackageRoute,
  fetchPackageRoute,
  vocabularyRoute,
  changesRoute,
]
