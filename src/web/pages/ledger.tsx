import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LedgerState, MadePackage, VerifyOutcome } from '../../server/answers.ts'
import { ledgerQuery } from '../api/queries.ts'
import { useWork } from '../api/work.ts'
import { Answered } from '../parts/answered.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { Page } from '../parts/page.tsx'
import { bytesWords, instantWords, plural } from '../parts/words.ts'
import { WorkProgress } from '../parts/work-progress.tsx'

const Verified = ({ outcome }: { outcome: VerifyOutcome }) =>
  outcome.is === 'clean' ? (
    <p role="status" className="notice calm">
      ✓ Verified now: {plural(outcome.entries, 'entry', 'entries')}, nothing was altered.
    </p>
  ) : (
    <div role="alert" className="notice">
      <p>
        <strong>Something is not what it was.</strong> Make no changes, and compare with a copy.
      </p>
      <ul className="plain-list">
        {outcome.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  )

const Verify = () => {
  const { state, start, stop } = useWork<VerifyOutcome>('/api/verify')
  return (
    <section aria-labelledby="verify" className="prose">
      <h2 id="verify">Verify</h2>
      <p>Computes every entry’s fingerprint anew and compares it with the signed checkpoint.</p>
      {state.is === 'under-way' ? null : (
        <p>
          <button type="button" className="button" data-main="true" onClick={() => void start({})}>
            Verify now
          </button>
        </p>
      )}
      <WorkProgress state={state} stop={stop} />
      {state.is === 'done' ? <Verified outcome={state.outcome} /> : null}
    </section>
  )
}

const HandOver = () => {
  const { state, start, stop } = useWork<MadePackage>('/api/packages')
  const make = async () => {
    const made = await start({})
    if (made !== null) window.location.assign(`/api/packages/${made.ticket}`)
  }
  return (
    <section aria-labelledby="take" className="prose">
      <h2 id="take">Hand over</h2>
      <p>
        The package holds the case with its proofs, and a small program by which a stranger checks
        it without Daftar. It can be read by whoever has it. Of somebody else’s package, you can{' '}
        <Link to="/people/import">bring in who is who</Link> as they decided.
      </p>
      {state.is === 'under-way' ? null : (
        <p>
          <button type="button" className="button" onClick={() => void make()}>
            Make a package and download it
          </button>
        </p>
      )}
      <WorkProgress state={state} stop={stop} />
      {state.is === 'done' ? (
        <p role="status">
          Package made: {plural(state.outcome.entries, 'entry', 'entries')},{' '}
          {plural(state.outcome.files, 'file')}, {bytesWords(state.outcome.bytes)}. The download has
          begun.
        </p>
      ) : null}
      <h3>Chronology</h3>
      <Downloads what="chronology" query="" />
      <h3>Tallies</h3>
      <Downloads what="tallies" query="" />
    </section>
  )
}

const Facts = ({ ledger }: { ledger: LedgerState }) => (
  <section aria-labelledby="size" className="prose">
    <h2 id="size">State</h2>
    <dl className="facts">
      <dt>Entries</dt>
      <dd>{ledger.size.toLocaleString('en')}</dd>
      <dt>Last entry</dt>
      <dd>{ledger.lastEntryAt === null ? 'none yet' : instantWords(ledger.lastEntryAt)}</dd>
      <dt>Root</dt>
      <dd className="breaks">
        <code>{ledger.root ?? 'none yet'}</code>
      </dd>
      <dt>Origin</dt>
      <dd className="breaks">
        <code>{ledger.origin}</code>
      </dd>
      <dt>Key</dt>
      <dd className="breaks">
        <code>{ledger.key}</code>
      </dd>
    </dl>
    {ledger.checkpoint === null ? null : (
      <>
        <h3>Signed checkpoint</h3>
        <p className="soft small">
          Give a copy to somebody you trust: with it they can tell later whether anything before it
          was changed.
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a narrow screen */}
        <pre className="checkpoint" tabIndex={0}>
          {ledger.checkpoint}
        </pre>
      </>
    )}
  </section>
)

const Types = ({ ledger }: { ledger: LedgerState }) => (
  <section aria-labelledby="types" className="prose">
    <h2 id="types">Entries by type</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Type</th>
          <th scope="col" className="number">
            Entries
          </th>
        </tr>
      </thead>
      <tbody>
        {[...ledger.entries, ...ledger.unknown].map(({ type, count }) => (
          <tr key={type}>
            <td>
              <code>{type}</code>
              {ledger.unknown.some((unknown) => unknown.type === type)
                ? ' (not known to this version, kept)'
                : ''}
            </td>
            <td className="number">{count.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

/** The state of the ledger, proof on demand, and what can be handed over. */
export const LedgerPage = () => {
  const ledger = useQuery(ledgerQuery)
  return (
    <Page
      title="Ledger"
      lead="Every step is an entry here: what was added, read, reviewed, undone. No entry can be changed without it showing."
    >
      <div className="columns">
        <Verify />
        <HandOver />
      </div>
      <Answered query={ledger}>
        {(state) => (
          <div className="columns">
            <Facts ledger={state} />
            <Types ledger={state} />
          </div>
        )}
      </Answered>
    </Page>
  )
}
