import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { type FindingKind, findingKinds } from '../../domain/finding.ts'
import type { Findings, FindingView, SumView } from '../../server/answers.ts'
import { findingsQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Empty } from '../parts/empty.tsx'
import { FindingSides } from '../parts/finding-sides.tsx'
import { Limited } from '../parts/limited.tsx'
import { Page } from '../parts/page.tsx'
import { plural, term, upperFirst } from '../parts/words.ts'

const severity = { high: '▲ serious', medium: '◆ look into it', low: '▽ minor' } as const

const Opener = (props: { id: string; open: boolean; sides: number }) => {
  const navigate = useNavigate()
  const toggle = () =>
    navigate({
      to: '/findings',
      search: ({ open: _, ...rest }) => (props.open ? rest : { ...rest, open: props.id }),
      resetScroll: false,
    })
  return (
    <button
      type="button"
      className="button"
      aria-expanded={props.open}
      aria-controls={`${props.id}-sides`}
      onClick={toggle}
    >
      {props.open ? 'Close' : `Open the ${plural(props.sides, 'passage')}`}
    </button>
  )
}

const FindingItem = ({ finding, open }: { finding: FindingView; open: boolean }) => (
  <li className="item" id={finding.id}>
    <p className="item-head small">
      <span className="kind-mark">{term('finding-kinds', finding.kind)}</span>{' '}
      <span className="soft">{severity[finding.severity]}</span>
    </p>
    <p className="message" dir="auto">
      {finding.message}
    </p>
    <p>
      <Opener id={finding.id} open={open} sides={finding.sides.length} />
    </p>
    <div id={`${finding.id}-sides`}>{open ? <FindingSides sides={finding.sides} /> : null}</div>
  </li>
)

const SumItem = ({ sum, open }: { sum: SumView; open: boolean }) => (
  <li className="item" id={sum.id}>
    <p className="item-head small">
      <span className="kind-mark">{sum.holds ? '= holds' : '≠ does not hold'}</span>
    </p>
    <p className="message" dir="auto">
      {sum.message}
    </p>
    <p>
      <Opener id={sum.id} open={open} sides={sum.sides.length} />
    </p>
    <div id={`${sum.id}-sides`}>{open ? <FindingSides sides={sum.sides} /> : null}</div>
  </li>
)

const KindChips = ({ findings, chosen }: { findings: Findings; chosen: string | undefined }) => {
  const count = (kind: FindingKind) =>
    findings.findings.filter((finding) => finding.kind === kind).length
  const present = findingKinds.filter((kind) => count(kind) > 0)
  return present.length < 2 ? null : (
    <nav aria-label="Kinds of findings" className="chips">
      <Link
        to="/findings"
        className="chip"
        activeOptions={{ exact: true }}
        aria-current={chosen === undefined}
      >
        All {findings.findings.length}
      </Link>
      {present.map((kind) => (
        <Link
          key={kind}
          to="/findings"
          search={{ kind }}
          className="chip"
          activeOptions={{ exact: true }}
          aria-current={chosen === kind}
        >
          {upperFirst(term('finding-kinds', kind))} {count(kind)}
        </Link>
      ))}
    </nav>
  )
}

/** How many are drawn at first; more, if the one that the address opens comes later. */
const FIRST = 60

const indexOf = (items: readonly { readonly id: string }[], id: string | undefined): number =>
  items.findIndex((item) => item.id === id)

/** Brings what the address opens into sight, once, when the page is come to. */
const useOpenInView = (open: string | undefined) => {
  const first = useRef(open)
  useEffect(() => {
    if (first.current !== undefined) {
      document.getElementById(first.current)?.scrollIntoView({ block: 'start' })
    }
  }, [])
}

const Lists = ({ data, kind, open }: { data: Findings; kind?: string; open?: string }) => {
  useOpenInView(open)
  const shown = data.findings.filter((finding) => kind === undefined || finding.kind === kind)
  return (
    <>
      <KindChips findings={data} chosen={kind} />
      <Limited items={shown} first={Math.max(FIRST, indexOf(shown, open) + 1)}>
        {(some) => (
          <ol className="items">
            {some.map((finding) => (
              <FindingItem key={finding.id} finding={finding} open={open === finding.id} />
            ))}
          </ol>
        )}
      </Limited>
      {kind !== undefined || data.sums.length === 0 ? null : (
        <section aria-labelledby="sums" className="prose-wide">
          <h2 id="sums">Sums</h2>
          <p className="soft">Parts a text gives beside their total.</p>
          <Limited items={data.sums} first={Math.max(FIRST, indexOf(data.sums, open) + 1)}>
            {(some) => (
              <ol className="items">
                {some.map((sum) => (
                  <SumItem key={sum.id} sum={sum} open={open === sum.id} />
                ))}
              </ol>
            )}
          </Limited>
        </section>
      )}
    </>
  )
}

/** What disagrees or does not add up, each opening the passages it is about. */
export const FindingsPage = () => {
  const search = useSearch({ from: '/findings' })
  const findings = useQuery(findingsQuery)
  return (
    <Page
      title="Findings"
      lead="What disagrees, repeats or does not add up between the sources or within one. A finding says where to look; it does not say who is right."
    >
      <Answered query={findings}>
        {(data) =>
          data.findings.length === 0 && data.sums.length === 0 ? (
            <Empty>
              <p>
                Disagreements between sources belong here. None was found, or no text was read yet.
              </p>
              <Link className="button" to="/sources">
                Go to the sources
              </Link>
            </Empty>
          ) : (
            <Lists data={data} {...search} />
          )
        }
      </Answered>
    </Page>
  )
}
