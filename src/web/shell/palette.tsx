import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useId, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import type { SearchHit, SourceSummary } from '../../server/answers.ts'
import { searchQuery, sourcesQuery } from '../api/queries.ts'
import { Highlighted } from '../parts/highlighted.tsx'
import { fold } from './fold.ts'
import { hideScreen } from './hide-screen.ts'
import { pages, pagesBehind } from './pages.ts'

interface Option {
  readonly key: string
  readonly label: React.ReactNode
  readonly says: string
  readonly go: () => void
}

const SOURCES_SHOWN = 6
const HITS_SHOWN = 6

interface Options {
  readonly options: readonly Option[]
  /** False while sources or texts are still looked through for these words. */
  readonly complete: boolean
}

const useOptions = (words: string, close: () => void, onKeys: () => void): Options => {
  const navigate = useNavigate()
  const sources = useQuery(sourcesQuery)
  const hits = useQuery(searchQuery(words, HITS_SHOWN))
  const wanted = fold(words)
  const fits = (text: string) => wanted === '' || fold(text).includes(wanted)
  const then = (act: () => unknown) => () => {
    close()
    act()
  }
  const commands: Option[] = [
    { key: 'hide', label: 'Hide the screen', says: 'F9', go: then(hideScreen) },
    { key: 'keys', label: 'List of keys', says: '?', go: then(onKeys) },
  ]
  const sourceOption = ({ id, number, name, fileName }: SourceSummary): Option => ({
    key: id,
    label: `[${number}] ${name}`,
    says: `source, ${fileName}`,
    go: then(() => navigate({ to: '/sources/$sourceId', params: { sourceId: id } })),
  })
  const hitOption = (hit: SearchHit): Option => ({
    key: `${hit.textId}:${hit.start}`,
    label: <Highlighted words={hit.words} spans={hit.highlights} />,
    says: `in [${hit.sourceNumber}] ${hit.sourceName}`,
    go: then(() =>
      navigate({
        to: '/sources/$sourceId',
        params: { sourceId: hit.sourceId },
        search: { at: hit.passage.start, to: hit.passage.end },
      }),
    ),
  })
  const options = [
    ...[...pages, ...(wanted === '' ? [] : pagesBehind)]
      .filter(({ name, says }) => fits(`${name} ${says}`))
      .map(({ to, name, says }) => ({
        key: to,
        label: name,
        says,
        go: then(() => navigate({ to })),
      })),
    ...(sources.data ?? [])
      .filter(({ number, name, fileName }) => fits(`${number} ${name} ${fileName}`))
      .slice(0, SOURCES_SHOWN)
      .map(sourceOption),
    ...(wanted === '' ? [] : (hits.data?.items ?? []).slice(0, HITS_SHOWN).map(hitOption)),
    ...commands.filter(({ label }) => fits(String(label))),
    ...(wanted === ''
      ? []
      : [
          {
            key: 'search',
            label: `Search all texts for “${words.trim()}”`,
            says: 'search',
            go: then(() => navigate({ to: '/search', search: { q: words.trim() } })),
          },
        ]),
  ]
  return { options, complete: !sources.isLoading && (wanted === '' || !hits.isFetching) }
}

const Finder = ({ close, onKeys }: { close: () => void; onKeys: () => void }) => {
  const [words, setWords] = useState('')
  const [active, setActive] = useState(0)
  const list = useId()
  const shown = useDeferredValue(words)
  const { options, complete } = useOptions(shown, close, onKeys)
  const at = Math.min(active, options.length - 1)
  const upToDate = complete && shown === words
  const [entered, setEntered] = useState(false)
  // Enter right after typing means what will be found, not what happened to stand there.
  useEffect(() => {
    if (!entered || !upToDate) return
    setEntered(false)
    options[at]?.go()
  })
  const move = (by: number) => {
    const next = (at + by + options.length) % Math.max(1, options.length)
    setActive(next)
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter') setEntered(true)
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        className="input"
        role="combobox"
        aria-label="Find a page, a source or words"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        placeholder="A page, a source, or words in any spelling"
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to write here
        autoFocus
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setActive(0)
          setEntered(false)
        }}
        onKeyDown={onKeyDown}
      />
      {/* The input keeps the focus; the options are pointed at from it. */}
      <div id={list} role="listbox" aria-label="Found">
        {options.map(({ key, label, says, go }, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the input chooses the active option
          <div
            key={key}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            data-active={i === at}
            className="option"
            onClick={go}
          >
            <span dir="auto">{label}</span>
            <span className="soft small">{says}</span>
          </div>
        ))}
      </div>
    </>
  )
}

/** Ctrl-K: goes to any page, source or words. */
export const Palette = (props: {
  open: boolean
  onOpenChange: (open: boolean) => void
  onKeys: () => void
}) => (
  <ModalOverlay
    className="overlay"
    isOpen={props.open}
    onOpenChange={props.onOpenChange}
    isDismissable
  >
    <Modal className="dialog palette">
      <Dialog aria-label="Find">
        <Finder close={() => props.onOpenChange(false)} onKeys={props.onKeys} />
      </Dialog>
    </Modal>
  </ModalOverlay>
)
