import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { SearchHit } from '../../server/answers.ts'
import { searchQuery } from '../api/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { Empty } from '../parts/empty.tsx'
import { Highlighted } from '../parts/highlighted.tsx'
import { Page } from '../parts/page.tsx'
import { plural, statedDate } from '../parts/words.ts'

const STEP = 20

const Hit = ({ hit }: { hit: SearchHit }) => (
  <li className="item hit">
    <p>
      <Link
        to="/sources/$sourceId"
        params={{ sourceId: hit.sourceId }}
        search={{ at: hit.passage.start, to: hit.passage.end }}
      >
        [{hit.sourceNumber}] <span dir="auto">{hit.sourceName}</span>
      </Link>{' '}
      <span className="soft small">{statedDate(hit.sourceDate)}</span>
    </p>
    <p dir="auto" className="snippet">
      <Highlighted words={hit.words} spans={hit.highlights} />
    </p>
  </li>
)

const Hits = ({ q }: { q: string }) => {
  const [limit, setLimit] = useState(STEP)
  const hits = useQuery(searchQuery(q, limit))
  return (
    <Answered query={hits}>
      {({ items, total }) =>
        total === 0 ? (
          <Empty>
            <p>
              No text holds all of these words. Try fewer words, or another spelling: endings,
              accents and alphabets don’t matter.
            </p>
          </Empty>
        ) : (
          <>
            <p role="status" className="soft">
              {plural(total, 'paragraph')} found
            </p>
            <ol className="items">
              {items.map((hit) => (
                <Hit key={`${hit.textId}:${hit.passage.start}`} hit={hit} />
              ))}
            </ol>
            {total > items.length && limit < 1000 ? (
              <p>
                <button
                  type="button"
                  className="button"
                  onClick={() => setLimit(Math.min(1000, limit * 3))}
                >
                  Show more
                </button>
              </p>
            ) : null}
          </>
        )
      }
    </Answered>
  )
}

/** Words in all texts, by any spelling; each hit leads to its place in the source. */
export const SearchPage = () => {
  const { q = '' } = useSearch({ from: '/search' })
  const navigate = useNavigate()
  return (
    <Page title="Search">
      <search>
        <form
          className="search-form"
          key={q}
          onSubmit={(event) => {
            event.preventDefault()
            const words = String(new FormData(event.currentTarget).get('q') ?? '').trim()
            void navigate({ to: '/search', search: words === '' ? {} : { q: words } })
          }}
        >
          <label className="only-heard" htmlFor="words">
            Words to find in all texts
          </label>
          <input
            id="words"
            name="q"
            type="search"
            className="input"
            defaultValue={q}
            dir="auto"
            placeholder="Words, in any spelling"
          />
          <button type="submit" className="button" data-main="true">
            Search
          </button>
        </form>
      </search>
      {q === '' ? (
        <p className="soft prose">
          Finds paragraphs that hold all your words. Endings and accents don’t matter, and a name is
          found in Latin and in Cyrillic letters.
        </p>
      ) : (
        <Hits key={q} q={q} />
      )}
    </Page>
  )
}
