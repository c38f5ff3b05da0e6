import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useConnected } from '../api/connection.ts'
import { workspaceQuery } from '../api/queries.ts'
import { dialogIsOpen, useSingleKeys } from '../keys/single-keys.ts'
import { hideScreen } from './hide-screen.ts'
import { KeysHelp } from './keys-help.tsx'
import { LeftWorkStrip } from './left-work-strip.tsx'
import { pages } from './pages.ts'
import { Palette } from './palette.tsx'

/** Moves the focus to the page after going elsewhere, so that a screen reader begins there. */
const useFocusOnArrival = () => {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    if (!dialogIsOpen()) main.current?.focus({ preventScroll: true })
  }, [path])
  return { main, path }
}

const PageLinks = ({ path, open }: { path: string; open: boolean }) => (
  <nav aria-label="Pages" id="pages" data-open={open}>
    <ul>
      {pages.map(({ to, name }) => (
        <li key={to}>
          <Link to={to} aria-current={path.startsWith(to) ? 'page' : undefined}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)

/** What surrounds every page: where one is, where one can go, the palette, hiding, the keys. */
export const Shell = () => {
  const { main, path } = useFocusOnArrival()
  const workspace = useQuery(workspaceQuery)
  const connected = useConnected()
  const [finding, setFinding] = useState(false)
  const [helping, setHelping] = useState(false)
  const [menuAt, setMenuAt] = useState<string | null>(null)
  const menuOpen = menuAt === path
  useSingleKeys({ '?': () => setHelping(true) })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyK') {
        event.preventDefault()
        setFinding(true)
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <a className="skip" href="#content">
        Go to the content
      </a>
      <header className="bar">
        <Link
          className="name"
          to="/"
          aria-label={`Daftar, first page of ${workspace.data?.name ?? 'the workspace'}`}
        >
          Daftar
        </Link>
        <button
          type="button"
          className="button quiet menu-button"
          aria-expanded={menuOpen}
          aria-controls="pages"
          onClick={() => setMenuAt(menuOpen ? null : path)}
        >
          Pages
        </button>
        <PageLinks path={path} open={menuOpen} />
        <div className="tools">
          <button type="button" className="button quiet" onClick={() => setFinding(true)}>
            Find <kbd className="hint-key">Ctrl K</kbd>
          </button>
          <button type="button" className="button quiet" onClick={hideScreen}>
            Hide <kbd className="hint-key">F9</kbd>
          </button>
          <button type="button" className="button quiet wide" onClick={() => setHelping(true)}>
            Keys <kbd className="hint-key">?</kbd>
          </button>
        </div>
      </header>
      {connected ? null : (
        <p className="notice lost" role="alert">
          Daftar does not answer. Look whether it still runs in its terminal. What you see may be
          old; nothing that was saved is lost.
        </p>
      )}
      <LeftWorkStrip />
      <main id="content" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <Palette open={finding} onOpenChange={setFinding} onKeys={() => setHelping(true)} />
      <KeysHelp open={helping} onOpenChange={setHelping} />
    </>
  )
}
