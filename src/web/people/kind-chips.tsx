import { Link } from '@tanstack/react-router'
import { type RecordKind, recordKinds } from '../../domain/identity/recorded.ts'
import type { NamedSearch } from '../search-params.ts'
import { kindWords } from './kinds.ts'

/** Persons are what the pages show without a word in the address. */
export const searchOf = (of: RecordKind): NamedSearch => (of === 'person' ? {} : { of })

/** People, places, bodies, groups: which of them a page shows. */
export const KindChips = ({ of, to }: { of: RecordKind; to: '/people' | '/people/pairs' }) => (
  <nav aria-label="What is named" className="chips">
    {recordKinds.map((kind) => (
      <Link
        key={kind}
        to={to}
        search={searchOf(kind)}
        className="chip"
        activeOptions={{ exact: true }}
        aria-current={kind === of}
      >
        {kindWords[kind].many}
      </Link>
    ))}
  </nav>
)
