import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Chronology, ChronologyEntry, ChronologyLine } from '../../server/answers.ts'
import { asQuery } from '../api/fetch-json.ts'
import { chronologyQuery, sourcesQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { ClaimFilters } from '../parts/claim-filters.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { Empty } from '../parts/empty.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { Limited } from '../parts/limited.tsx'
import { Page } from '../parts/page.tsx'
import { SourceName, ToWords } from '../parts/source-link.tsx'
import { StateMark } from '../parts/state-mark.tsx'
import { dateWords, plural } from '../parts/words.ts'

const STEP = 200

const Entry = ({ entry }: { entry: ChronologyEntry }) => (
  <li className="entry">
    <p dir="auto">{entry.sentence}</p>
    <p className="small">
      <ToWords of={entry}>
        <q dir="auto">{entry.passage.exact}</q>
      </ToWords>{' '}
      <SourceName of={entry} />
    </p>
    <p className="small item-head">
      <KindMark kind={entry.kind} /> <StateMark state={entry.state} />
      {entry.alsoClaimIds.length === 0 ? null : (
        <span className="soft">
          and {plural(entry.alsoClaimIds.length, 'more claim')} drawn from these words
        </span>
      )}
    </p>
  </li>
)

const Entries = ({ entries }: { entries: readonly ChronologyEntry[] }) => (
  <Limited items={entries} first={12}>
    {(shown) => (
      <ul className="entries">
        {shown.map((entry) => (
          <Entry key={entry.claimId} entry={entry} />
        ))}
      </ul>
    )}
  </Limited>
)

/** The year a line is filed under: of its first possible day. */
const yearOf = ({ time }: ChronologyLine): string =>
  time.earliest?.slice(0, 4) ?? time.latest?.slice(0, 4) ?? 'No year'

const byYear = (lines: readonly ChronologyLine[]): ReadonlyMap<string, ChronologyLine[]> => {
  const years = new Map<string, ChronologyLine[]>()
  for (const line of lines) {
    const year = yearOf(line)
    const there = years.get(year)
    if (there === undefined) years.set(year, [line])
    else there.push(line)
  }
  return years
}

const Line = ({ line }: { line: ChronologyLine }) => {
  const words = dateWords(line.time)
  return (
    <li className="line" data-precision={line.precision}>
      <div className="when">
        <span>{words}</span>
        {line.time.words === '' || line.time.words === words ? null : (
          <span className="soft small" dir="auto">
            “{line.time.words}”
          </span>
        )}
        {line.entries.length > 1 ? (
          <span className="soft small">{plural(line.entries.length, 'telling')}</span>
        ) : null}
      </div>
      <div>
        <Entries entries={line.entries} />
      </div>
    </li>
  )
}

const Undated = ({ chronology }: { chronology: Chronology }) =>
  chronology.undatedTotal === 0 ? null : (
    <details className="undated">
      <summary>{plural(chronology.undatedTotal, 'claim')} whose source gives no date</summary>
      <Entries entries={chronology.undated} />
    </details>
  )

const Lines = ({ chronology, more }: { chronology: Chronology; more: () => void }) => (
  <>
    {[...byYear(chronology.lines)].map(([year, lines]) => (
      <section key={year} aria-label={year}>
        <h2 className="year">{year}</h2>
        <ol className="lines">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      </section>
    ))}
    {chronology.total > chronology.lines.length ? (
      <p>
        <button type="button" className="button" onClick={more}>
          Show more ({chronology.total - chronology.lines.length} lines left)
        </button>
      </p>
    ) : null}
    <Undated chronology={chronology} />
  </>
)

/** What is claimed to have happened, in order of time; every wording kept beside the others. */
export const ChronologyPage = () => {
  const search = useSearch({ from: '/chronology' })
  const [limit, setLimit] = useState(STEP)
  const chronology = useQuery(chronologyQuery({ ...search }, limit))
  const sources = useQuery(sourcesQuery)
  return (
    <Page
      title="Chronology"
      lead="What the sources claim happened, in order of time. Wordings that may tell of one event stand together; none overwrites another."
    >
      <div className="above-list">
        <ClaimFilters
          to="/chronology"
          search={search}
          kinds={['occurrence', 'status', 'demand', 'response']}
          sources={sources.data ?? []}
        />
        <Downloads what="chronology" query={asQuery({ ...search })} />
      </div>
      <Answered query={chronology}>
        {(data) =>
          data.total === 0 && data.undatedTotal === 0 ? (
            <Empty>
              <p>
                What happened when belongs here, once a text was read and its claims fit these
                filters.
              </p>
              <Link className="button" to="/sources">
                Go to the sources
              </Link>
            </Empty>
          ) : (
            <Lines chronology={data} more={() => setLimit(Math.min(1000, limit + STEP))} />
          )
        }
      </Answered>
    </Page>
  )
}
