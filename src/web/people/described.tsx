import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { describedQuery } from '../api/queries.ts'
import { plural } from '../parts/words.ts'

const STEP = 20

/** Persons whom sources tell of without a name, apart from all names; nothing where there are none. */
export const Described = ({ numberOf }: { numberOf: ReadonlyMap<string, number> }) => {
  const [limit, setLimit] = useState(STEP)
  const { items = [], total = 0 } = useQuery(describedQuery(limit)).data ?? {}
  return total === 0 ? null : (
    <section aria-labelledby="described">
      <h2 id="described">Told of without a name</h2>
      <p className="soft">
        {plural(total, 'person', 'persons')} whom a source describes so that he or she may be known
        again. These words are no names.
      </p>
      <ol className="items">
        {items.map(({ id, name, sources }) => (
          <li key={id} className="item">
            <p>
              <Link to="/people/$recordId" params={{ recordId: id }} dir="auto">
                “{name}”
              </Link>{' '}
              <span className="soft small">
                {sources
                  .flatMap((source) => numberOf.get(source) ?? [])
                  .map((number) => `[${number}]`)
                  .join(' ')}
              </span>
            </p>
          </li>
        ))}
      </ol>
      {total > items.length ? (
        <p>
          <button type="button" className="button" onClick={() => setLimit(limit * 3)}>
            Show more ({(total - items.length).toLocaleString('en')} left)
          </button>
        </p>
      ) : null}
    </section>
  )
}
