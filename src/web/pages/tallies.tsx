import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { Tally, TallyFigure } from '../../server/answers.ts'
import { asQuery } from '../api/fetch-json.ts'
import { sourcesQuery, talliesQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { ClaimFilters } from '../parts/claim-filters.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { Empty } from '../parts/empty.tsx'
import { Limited } from '../parts/limited.tsx'
import { Page } from '../parts/page.tsx'
import { RangeAxis, RangePlot } from '../parts/range-plot.tsx'
import { type RangeScale, rangeScale } from '../parts/range-scale.ts'
import { SourceName, ToWords } from '../parts/source-link.tsx'
import { StateMark } from '../parts/state-mark.tsx'
import { plural, statedDate, statedWords, term, upperFirst } from '../parts/words.ts'
import { fold } from '../shell/fold.ts'

const because = {
  originator: 'same originator',
  publisher: 'same publisher',
  'copied-words': 'copied words',
  alone: '',
} as const

/** "Persons, of Dungans, killed": what this tally is about, in the sources' words. */
export const tallyTitle = ({ what, population, affected }: Tally): string =>
  upperFirst(
    [
      what,
      population.is === 'stated' && fold(population.value) !== fold(what)
        ? `of ${population.value}`
        : '',
      affected.is === 'stated' ? term('effects', affected.value) : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  )

const rangeWords = ({ low, high }: Tally['range']): string => {
  if (low === null && high === null) return 'no bounds'
  if (low === null) return `up to ${high?.toLocaleString('en')}`
  if (high === null) return `${low.toLocaleString('en')} or more`
  return low === high
    ? low.toLocaleString('en')
    : `${low.toLocaleString('en')} to ${high.toLocaleString('en')}`
}

const Figure = (props: { figure: TallyFigure; voice: string; scale: RangeScale }) => {
  const { figure } = props
  return (
    <tr>
      <td data-label="Figure">
        <ToWords of={figure}>
          <q dir="auto">{figure.passage.exact}</q>
        </ToWords>
      </td>
      <td className="plot-cell">
        <RangePlot of={figure.quantity} scale={props.scale} />
        <span className="only-heard">
          {rangeWords({ low: figure.quantity.low, high: figure.quantity.high })}
        </span>
      </td>
      <td data-label="Of whom" dir="auto">
        {statedWords(figure.population, String)}
      </td>
      <td data-label="As of" className="as-of">
        {statedDate(figure.asOf)}
      </td>
      <td data-label="Who says so">
        <span dir="auto">{props.voice}</span>
        <br />
        <span className="soft small">{term('modes', figure.mode)}</span>
      </td>
      <td data-label="Source">
        <SourceName of={figure} />
      </td>
      <td data-label="Review">
        <StateMark state={figure.state} />
      </td>
    </tr>
  )
}

/** Whose figure it is; of one that its source denies or takes back, that it does. */
const voiceOf = (tally: Tally, { voice, mode }: TallyFigure): string => {
  if (voice === null) return upperFirst(term('modes', mode))
  const found = tally.voices[voice]
  if (found === undefined) return ''
  const why = because[found.because]
  return found.claimIds.length > 1 && why !== '' ? `${found.name} (${why})` : found.name
}

const Columns = ({ scale }: { scale: RangeScale }) => (
  <thead>
    <tr>
      <th scope="col">Figure, as written</th>
      <th scope="col" className="plot-cell">
        <span className="only-heard">Drawn</span>
        <RangeAxis scale={scale} />
      </th>
      <th scope="col">Of whom</th>
      <th scope="col">As of</th>
      <th scope="col">Who says so</th>
      <th scope="col">Source</th>
      <th scope="col">Review</th>
    </tr>
  </thead>
)

const Summary = ({ tally, scale }: { tally: Tally; scale: RangeScale }) => (
  <p>
    {plural(tally.figures.length, 'figure')} from {plural(tally.voices.length, 'independent voice')}
    : {rangeWords(tally.range)}.{' '}
    {tally.disagrees ? <strong>No single number fits them all.</strong> : null}
    {tally.scope.is === 'stated' ? ` ${statedDate(tally.scope)}.` : ''}
    {scale.logarithmic ? <span className="soft"> Drawn by powers of ten.</span> : null}
  </p>
)

const TallyTable = ({ tally }: { tally: Tally }) => {
  const scale = rangeScale(tally.figures.map(({ quantity }) => quantity))
  return (
    <section className="tally" id={tally.id} aria-labelledby={`${tally.id}-title`}>
      <h2 id={`${tally.id}-title`} dir="auto">
        {tallyTitle(tally)}
      </h2>
      <Summary tally={tally} scale={scale} />
      <Limited items={tally.figures} first={20}>
        {(shown) => (
          <table className="stacked">
            <Columns scale={scale} />
            <tbody>
              {shown.map((figure) => (
                <Figure
                  key={figure.claimId}
                  figure={figure}
                  voice={voiceOf(tally, figure)}
                  scale={scale}
                />
              ))}
            </tbody>
          </table>
        )}
      </Limited>
    </section>
  )
}

/** How many of whom were affected how: every source's figure beside the others, never added up. */
export const TalliesPage = () => {
  const search = useSearch({ from: '/tallies' })
  const tallies = useQuery(talliesQuery({ ...search }))
  const sources = useQuery(sourcesQuery)
  return (
    <Page
      title="Tallies"
      lead="Every source’s figure for one thing counted, side by side. Figures that repeat one another count as one voice; nothing is added up."
    >
      <div className="above-list">
        <ClaimFilters to="/tallies" search={search} kinds={[]} sources={sources.data ?? []} />
        <Downloads what="tallies" query={asQuery({ ...search })} />
      </div>
      <Answered query={tallies}>
        {(list) =>
          list.length === 0 ? (
            <Empty>
              <p>
                Figures belong here: how many of whom were killed, hurt, detained, sentenced. None
                fits these filters, or no text was read yet.
              </p>
              <Link className="button" to="/sources">
                Go to the sources
              </Link>
            </Empty>
          ) : (
            <Limited items={list} first={40}>
              {(shown) => shown.map((tally) => <TallyTable key={tally.id} tally={tally} />)}
            </Limited>
          )
        }
      </Answered>
    </Page>
  )
}
