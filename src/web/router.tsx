import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { HomePage } from './pages/home.tsx'
import {
  readClaimSearch,
  readFindingSearch,
  readImportSearch,
  readNamedSearch,
  readReaderSearch,
  readSourceSearch,
  readWordsSearch,
} from './search-params.ts'
import { NothingHere } from './shell/nothing-here.tsx'
import { Shell } from './shell/shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NothingHere })

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage })

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  component: lazyRouteComponent(() => import('./pages/sources.tsx'), 'SourcesPage'),
})

const reader = createRoute({
  getParentRoute: () => root,
  path: '/sources/$sourceId',
  validateSearch: readReaderSearch,
  component: lazyRouteComponent(() => import('./pages/reader.tsx'), 'ReaderPage'),
})

const readAgain = createRoute({
  getParentRoute: () => root,
  path: '/sources/read-again',
  validateSearch: readSourceSearch,
  component: lazyRouteComponent(() => import('./pages/read-again.tsx'), 'ReadAgainPage'),
})

const withdrawn = createRoute({
  getParentRoute: () => root,
  path: '/claims/withdrawn',
  validateSearch: readSourceSearch,
  component: lazyRouteComponent(() => import('./pages/withdrawn.tsx'), 'WithdrawnPage'),
})

const claims = createRoute({
  getParentRoute: () => root,
  path: '/claims',
  validateSearch: readClaimSearch,
  component: lazyRouteComponent(() => import('./pages/claims.tsx'), 'ClaimsPage'),
})

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: readNamedSearch,
  component: lazyRouteComponent(() => import('./pages/people.tsx'), 'PeoplePage'),
})

const likelyPairs = createRoute({
  getParentRoute: () => root,
  path: '/people/pairs',
  validateSearch: readNamedSearch,
  component: lazyRouteComponent(() => import('./pages/likely-pairs.tsx'), 'LikelyPairsPage'),
})

const bringIn = createRoute({
  getParentRoute: () => root,
  path: '/people/import',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('./pages/import-people.tsx'), 'ImportPeoplePage'),
})

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$recordId',
  component: lazyRouteComponent(() => import('./pages/person.tsx'), 'PersonPage'),
})

const chronology = createRoute({
  getParentRoute: () => root,
  path: '/chronology',
  validateSearch: readClaimSearch,
  component: lazyRouteComponent(() => import('./pages/chronology.tsx'), 'ChronologyPage'),
})

const tallies = createRoute({
  getParentRoute: () => root,
  path: '/tallies',
  validateSearch: readClaimSearch,
  component: lazyRouteComponent(() => import('./pages/tallies.tsx'), 'TalliesPage'),
})

const findings = createRoute({
  getParentRoute: () => root,
  path: '/findings',
  validateSearch: readFindingSearch,
  component: lazyRouteComponent(() => import('./pages/findings.tsx'), 'FindingsPage'),
})

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: readWordsSearch,
  component: lazyRouteComponent(() => import('./pages/search.tsx'), 'SearchPage'),
})

const ledger = createRoute({
  getParentRoute: () => root,
  path: '/ledger',
  component: lazyRouteComponent(() => import('./pages/ledger.tsx'), 'LedgerPage'),
})

const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  component: lazyRouteComponent(() => import('./pages/add.tsx'), 'AddPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    sources,
    readAgain,
    reader,
    claims,
    withdrawn,
    people,
    likelyPairs,
    bringIn,
    person,
    chronology,
    tallies,
    findings,
    search,
    ledger,
    add,
  ]),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
