import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { RecordKind } from '../../domain/identity/recorded.ts'
import type { PersonLine } from '../../server/answers.ts'
import { likelyPairsQuery, peopleQuery, sourcesQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { plural } from '../parts/words.ts'
import { Described } from '../people/described.tsx'
import { KindChips, searchOf } from '../people/kind-chips.tsx'
import { kindWords } from '../people/kinds.ts'

const STEP = 50
const MOST_FORMS = 8

const MOST_NUMBERS = 12

const Line = ({ person, numbers }: { person: PersonLine; numbers: readonly number[] }) => {
  const others = person.forms.map(({ written }) => written).filter((one) => one !== person.name)
  return (
    <li className="item">
      <p>
        <Link to="/people/$recordId" params={{ recordId: person.id }} dir="auto">
          {person.name}
        </Link>{' '}
        <span className="soft small">
          {plural(person.mentions, 'mention')} in{' '}
          {numbers.length > MOST_NUMBERS
            ? plural(numbers.length, 'source')
            : numbers.map((number) => `[${number}]`).join(' ')}
          {person.records > 1 ? `, ${person.records} names decided to be one` : ''}
        </span>
      </p>
      {others.length === 0 ? null : (
        <p className="small soft" dir="auto">
          also written {others.slice(0, MOST_FORMS).join(', ')}
          {others.length > MOST_FORMS ? ` and ${others.length - MOST_FORMS} more` : ''}
        </p>
      )}
      {person.described.length === 0 ? null : (
        <p className="small soft" dir="auto">
          described as{' '}
          {person.described
            .slice(0, MOST_FORMS)
            .map((words) => `“${words}”`)
            .join(', ')}
        </p>
      )}
    </li>
  )
}

const List = (props: { of: RecordKind; q: string; numberOf: ReadonlyMap<string, number> }) => {
  const { of, q, numberOf } = props
  const [limit, setLimit] = useState(STEP)
  const people = useQuery(peopleQuery(of, q, limit))
  return (
    <Answered query={people}>
      {({ items, total }) =>
        total === 0 ? (
          <Empty>
            <p>
              {q === ''
                ? 'What the sources name stands here, once they are read.'
                : 'No name sounds like this. Fewer letters may find more.'}
            </p>
            <Link className="button" to="/sources">
              Go to the sources
            </Link>
          </Empty>
        ) : (
          <>
            <p role="status" className="soft">
              {q === '' ? plural(total, 'name') : `${plural(total, 'name')} found`}
            </p>
            <ol className="items">
              {items.map((person) => (
                <Line
                  key={person.id}
                  person={person}
                  numbers={person.sources.flatMap((id) => numberOf.get(id) ?? [])}
                />
              ))}
            </ol>
            {total > items.length && limit < 1000 ? (
              <p>
                <button
                  type="button"
                  className="button"
                  onClick={() => setLimit(Math.min(1000, limit * 3))}
                >
                  Show more ({(total - items.length).toLocaleString('en')} left)
                </button>
              </p>
            ) : null}
          </>
        )
      }
    </Answered>
  )
}

/** Whoever is named, under every spelling: names of single sources until somebody decides who is who. */
export const PeoplePage = () => {
  const { q = '', of = 'person' } = useSearch({ from: '/people' })
  const navigate = useNavigate()
  const pairs = useQuery(likelyPairsQuery(of, 0, 1)).data?.total ?? 0
  const sources = useQuery(sourcesQuery).data ?? []
  const numberOf = new Map<string, number>(sources.map(({ id, number }) => [id, number]))
  return (
    <Page
      title={kindWords[of].many}
      lead={
        of === 'person'
          ? 'Everyone the sources name. Each name stands by itself until you decide who is who.'
          : `The ${kindWords[of].many.toLowerCase()} that the sources name. Each name stands by itself until you decide which are one.`
      }
    >
      <KindChips of={of} to="/people" />
      {pairs === 0 ? null : (
        <p>
          <Link className="button" data-main="true" to="/people/pairs" search={searchOf(of)}>
            Look at {plural(pairs, 'likely pair')}
          </Link>
        </p>
      )}
      <search>
        <form
          className="search-form"
          key={`${of} ${q}`}
          onSubmit={(event) => {
            event.preventDefault()
            const words = String(new FormData(event.currentTarget).get('q') ?? '').trim()
            void navigate({
              to: '/people',
              search: { ...searchOf(of), ...(words === '' ? {} : { q: words }) },
            })
          }}
        >
          <label className="only-heard" htmlFor="name">
            Name to find, in any spelling
          </label>
          <input
            id="name"
            name="q"
            type="search"
            className="input"
            defaultValue={q}
            dir="auto"
            placeholder="Name, in any spelling or alphabet"
          />
          <button type="submit" className="button" data-main="true">
            Find
          </button>
        </form>
      </search>
      <p className="small">
        <Link to="/people/import">Bring in what another device decided</Link>
      </p>
      <List key={`${of} ${q}`} of={of} q={q} numberOf={numberOf} />
      {of === 'person' && q === '' ? <Described numberOf={numberOf} /> : null}
    </Page>
  )
}
