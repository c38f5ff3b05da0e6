import { type ReactNode, useMemo, useState } from 'react'
import type { ClaimView, SourceDetail, TextPart } from '../../server/answers.ts'
import { useSingleKeys } from '../keys/single-keys.ts'
import { plural } from '../parts/words.ts'
import type { ReaderSearch } from '../search-params.ts'
import { ClaimList } from './claim-list.tsx'
import { ListFilters } from './list-filters.tsx'
import { PartLinks } from './part-links.tsx'
import { type DeskMode, ReviewDesk } from './review-desk.tsx'
import { type SelectedWords, selectedWords } from './selection.ts'
import { SourceHead } from './source-head.tsx'
import { TextPane } from './text-pane.tsx'
import { useActions } from './use-actions.ts'
import { useChosen } from './use-chosen.ts'
import { useVerdicts } from './use-verdicts.ts'

/** The claims the filters let through; the chosen one stays, so that nothing jumps when it is reviewed. */
const listedOf = (claims: readonly ClaimView[], search: ReaderSearch): readonly ClaimView[] =>
  claims.filter(
    ({ id, kind, state }) =>
      id === search.claim ||
      ((search.kind === undefined || kind === search.kind) &&
        (search.state === undefined || search.state.split(',').includes(state))),
  )

const inTextOrder = (claims: readonly ClaimView[]): readonly ClaimView[] =>
  [...claims].sort(
    (a, b) =>
      a.passages[0].position.start - b.passages[0].position.start ||
      a.passages[0].position.end - b.passages[0].position.end,
  )

/** What the address points at, if no claim says it better. */
const shownOf = ({ at, to }: ReaderSearch) =>
  at === undefined || to === undefined || to <= at ? null : { start: at, end: to }

/** A text and its claims, with the keys that review them. */
export const Reader = (props: {
  source: SourceDetail
  text: TextPart
  search: ReaderSearch
  children?: ReactNode
}) => {
  const { source, text, search } = props
  const claims = useMemo(() => inTextOrder(text.claims), [text.claims])
  const listed = listedOf(claims, search)
  const pick = useChosen(source.id, search, claims, listed)
  const verdicts = useVerdicts()
  const [mode, setMode] = useState<DeskMode>('look')
  const [listOpen, setListOpen] = useState(false)
  const actions = useActions(pick, verdicts, setMode)
  const [selected, setSelected] = useState<SelectedWords | null>(null)
  const choose = (id: string) => {
    setMode('look')
    setListOpen(false)
    verdicts.forget()
    pick.choose(id)
  }
  const write = () => {
    const words = selectedWords(text.body, text.window.start)
    setSelected(words)
    if (words === null) actions.say('Select the words in the text first, then press C.')
    else setMode('write')
  }
  const { at, to } = search
  const shown = useMemo(
    () => shownOf({ ...(at === undefined ? {} : { at }), ...(to === undefined ? {} : { to }) }),
    [at, to],
  )
  useSingleKeys(
    mode === 'look'
      ? {
          j: () => pick.move(1),
          k: () => pick.move(-1),
          n: actions.next,
          a: actions.accept,
          A: actions.acceptAndNext,
          e: actions.amend,
          x: actions.reject,
          u: actions.undo,
          c: write,
        }
      : {},
  )
  const done = claims.filter(({ state }) => state !== 'proposed').length
  return (
    <div className="reader" data-list={listOpen}>
      <TextPane
        text={text}
        claims={claims}
        chosen={pick.chosen?.id ?? null}
        shown={shown}
        label={`Text of ${source.name}`}
        onChoose={choose}
        head={<SourceHead source={source} />}
      >
        <PartLinks text={text} sourceId={source.id} />
      </TextPane>
      <aside className="beside" aria-label="Claims">
        <ReviewDesk
          claim={pick.chosen}
          place={pick.chosen === null ? '' : `${pick.index + 1} of ${listed.length}`}
          mode={mode}
          setMode={setMode}
          actions={actions}
          verdicts={verdicts}
          move={pick.move}
          empty={claims.length === 0}
          textId={text.textId}
          selected={selected}
          onWritten={choose}
        >
          {props.children}
        </ReviewDesk>
        <div className="list-head">
          <button
            type="button"
            className="button list-toggle"
            aria-expanded={listOpen}
            onClick={() => setListOpen(!listOpen)}
          >
            {listOpen ? 'Back to the text' : 'List of claims'}
          </button>
          <p className="small soft">
            <span role="status">{actions.said}</span> {done} of {plural(claims.length, 'claim')}{' '}
            reviewed
            {text.parts > 1 ? ' in this part' : ''}
          </p>
          <button
            type="button"
            className="button quiet small about-words"
            aria-keyshortcuts="C"
            // The selection must not be lost to the button.
            onMouseDown={(event) => event.preventDefault()}
            onClick={write}
          >
            Claim about selected words <kbd>C</kbd>
          </button>
          <ListFilters claims={claims} sourceId={source.id} search={search} />
        </div>
        <ClaimList
          claims={listed}
          chosen={pick.chosen?.id ?? null}
          onChoose={choose}
          onMove={pick.move}
        />
      </aside>
    </div>
  )
}
