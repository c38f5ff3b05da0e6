import type { AnyRoute } from '../route.ts'
import { addRoute } from './add.ts'
import { changesRoute } from './changes.ts'
import { chronologyRoute } from './chronology.ts'
import { claimRoute } from './claim.ts'
import { claimsRoute } from './claims.ts'
import { describeSourceRoute } from './describe-source.ts'
import { dismissFindingRoute } from './dismiss-finding.ts'
import { exportRoute } from './export.ts'
import { extractAgainRoute } from './extract-again.ts'
import { findingsRoute } from './findings.ts'
import { ledgerRoute } from './ledger.ts'
import { openCaseRoute } from './open-case.ts'
import { fetchPackageRoute, makePackageRoute } from './package.ts'
import { readRoute } from './read.ts'
import { reopenFindingRoute } from './reopen-finding.ts'
import { reviewRoute } from './review.ts'
import { searchRoute } from './search.ts'
import { sourceRoute } from './source.ts'
import { sourcesRoute } from './sources.ts'
import { talliesRoute } from './tallies.ts'
import { textRoute } from './text.ts'
import { undoRoute } from './undo.ts'
import { verifyRoute } from './verify.ts'
import { vocabularyRoute } from './vocabulary.ts'
import { workspaceRoute } from './workspace.ts'
import { writeClaimRoute } from './write-claim.ts'

/** Every address of the server. */
export const routes: readonly AnyRoute[] = [
  workspaceRoute,
  openCaseRoute,
  sourcesRoute,
  sourceRoute,
  addRoute,
  describeSourceRoute,
  extractAgainRoute,
  readRoute,
  textRoute,
  claimsRoute,
  claimRoute,
  writeClaimRoute,
  reviewRoute,
  undoRoute,
  chronologyRoute,
  talliesRoute,
  findingsRoute,
  dismissFindingRoute,
  reopenFindingRoute,
  searchRoute,
  ledgerRoute,
  verifyRoute,
  exportRoute,
  makePackageRoute,
  fetchPackageRoute,
  vocabularyRoute,
  changesRoute,
]
