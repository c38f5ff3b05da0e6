import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SourceSummary, StateCounts } from '../../server/answers.ts'
import { findingsQuery, ledgerQuery, sourcesQuery, workspaceQuery } from '../api/queries.ts'
import { isLeft } from '../findings/select-findings.ts'
import { Answered } from '../parts/answered.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { plural } from '../parts/words.ts'

const addUp = (sources: readonly SourceSummary[]): StateCounts => {
  const sum = { proposed: 0, accepted: 0, amended: 0, rejected: 0 }
  for (const { claims } of sources) {
    sum.proposed += claims.proposed
    sum.accepted += claims.accepted
    sum.amended += claims.amended
    sum.rejected += claims.rejected
  }
  return sum
}

/** The source with most left to review: where reviewing best begins. */
const fullest = (sources: readonly SourceSummary[]): SourceSummary | undefined =>
  [...sources].sort((a, b) => b.claims.proposed - a.claims.proposed)[0]

const Tries = ({ sources }: { sources: readonly SourceSummary[] }) => {
  const first = fullest(sources)
  return (
    <section aria-labelledby="try" className="prose">
      <h2 id="try">Three things to try</h2>
      <ol className="tries">
        {first === undefined ? null : (
          <li>
            <Link to="/sources/$sourceId" params={{ sourceId: first.id }}>
              Read a source with its claims beside it
            </Link>
            <span className="soft">
              Press <kbd>N</kbd> for the next claim nobody has reviewed, <kbd>A</kbd> to accept it,{' '}
              <kbd>U</kbd> to take that back.
            </span>
          </li>
        )}
        <li>
          <Link to="/findings">See where the sources disagree</Link>
          <span className="soft">Each finding opens the passages it is about, side by side.</span>
        </li>
        <li>
          <Link to="/chronology">Read the chronology and take it with you</Link>
          <span className="soft">
            A document with a footnote for every sentence, marked where nobody has reviewed it yet.
          </span>
        </li>
      </ol>
    </section>
  )
}

const State = ({ sources }: { sources: readonly SourceSummary[] }) => {
  const findings = useQuery(findingsQuery)
  const ledger = useQuery(ledgerQuery)
  const claims = addUp(sources)
  const all = claims.proposed + claims.accepted + claims.amended + claims.rejected
  return (
    <section aria-labelledby="state" className="prose">
      <h2 id="state">How it stands</h2>
      <dl className="facts">
        <dt>Sources</dt>
        <dd>
          <Link to="/sources">{plural(sources.length, 'source')}</Link>
        </dd>
        <dt>Claims</dt>
        <dd>
          <Link to="/claims">{plural(all, 'claim')}</Link>
          {all === 0 ? '' : ', of which nobody has reviewed '}
          {all === 0 ? null : (
            <Link to="/claims" search={{ state: 'proposed' }}>
              {claims.proposed.toLocaleString('en')}
            </Link>
          )}
        </dd>
        <dt>Findings</dt>
        <dd>
          {findings.data === undefined ? (
            '…'
          ) : (
            <Link to="/findings">
              {plural(findings.data.findings.filter(isLeft).length, 'finding')}
            </Link>
          )}
        </dd>
        <dt>Ledger</dt>
        <dd>
          {ledger.data === undefined ? (
            '…'
          ) : (
            <Link to="/ledger">{plural(ledger.data.size, 'entry', 'entries')}</Link>
          )}
        </dd>
      </dl>
    </section>
  )
}

const FirstStep = () => (
  <Empty>
    <p>
      Documents about the same events belong here: articles, appeals, testimonies, rulings. Nothing
      has been added yet.
    </p>
    <Link className="button" data-main="true" to="/add">
      Add the first documents
    </Link>
  </Empty>
)

/** The first page: what this is in three sentences, three things to try, how it stands. */
export const HomePage = () => {
  const workspace = useQuery(workspaceQuery)
  const sources = useQuery(sourcesQuery)
  return (
    <Page title={workspace.data?.cases[0]?.name ?? workspace.data?.name ?? 'Daftar'}>
      <div className="prose">
        <p>
          This is a record of what sources say about grave events: who says what happened, and where
          exactly they say it. Rules propose what each text claims, a person decides, and nothing is
          shown that does not lead back to the words it comes from. Everything stays on this
          machine, and every step is kept in a ledger that shows if anything was altered.
        </p>
      </div>
      <Answered query={sources}>
        {(list) =>
          list.length === 0 ? (
            <FirstStep />
          ) : (
            <div className="columns">
              <Tries sources={list} />
              <State sources={list} />
            </div>
          )
        }
      </Answered>
    </Page>
  )
}
