import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import type { SourceDetail, TextPart } from '../../server/answers.ts'
import { progressQuery } from '../api/queries.ts'
import type { ReaderSearch } from '../search-params.ts'
import { Beside } from './beside.tsx'
import { useCarriedSentences } from './carried/use-carried-over.ts'
import type { DeskMode } from './desk-mode.ts'
import { inTextOrder, listedOf } from './listed.ts'
import { PartLinks } from './part-links.tsx'
import type { SelectedWords } from './selection.ts'
import { SourceHead } from './source-head.tsx'
import { TextPane } from './text-pane.tsx'
import { useActions } from './use-actions.ts'
import { useChosen } from './use-chosen.ts'
import { isNarrow } from './use-narrow.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import { useStable } from './use-stable.ts'
import { useVerdicts } from './use-verdicts.ts'
import { useWordCursor } from './use-word-cursor.ts'

/** What the address points at, if no claim says it better. */
const shownOf = ({ at, to }: ReaderSearch) =>
  at === undefined || to === undefined || to <= at ? null : { start: at, end: to }

const useLists = (text: TextPart, { claim, kind, state, rule }: ReaderSearch) => {
  const claims = useMemo(() => inTextOrder(text.claims), [text.claims])
  const listed = useMemo(() => {
    const filters = {
      ...(claim === undefined ? {} : { claim }),
      ...(kind === undefined ? {} : { kind }),
      ...(state === undefined ? {} : { state }),
      ...(rule === undefined ? {} : { rule }),
    }
    return listedOf(claims, filters)
  }, [claims, claim, kind, state, rule])
  // The same array while the same claims are listed, so that the text is not laid out anew.
  const key = listed.map(({ id, state: now }) => `${id}${now}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the list
  const steady = useMemo(() => listed, [key, claims])
  return { claims, listed: steady }
}

/** A text and its claims, with the keys that review them. */
export const Reader = (props: {
  source: SourceDetail
  text: TextPart
  search: ReaderSearch
  children?: ReactNode
}) => {
  const { source, text, search } = props
  const { claims, listed } = useLists(text, search)
  const carried = useCarriedSentences(source.id)
  const progress = useQuery(progressQuery(text.textId)).data ?? []
  const pick = useChosen(text, search, claims, listed)
  const verdicts = useVerdicts()
  const [mode, setMode] = useState<DeskMode>('look')
  const actions = useActions(pick, verdicts, setMode)
  const [selected, setSelected] = useState<SelectedWords | null>(null)
  const choose = useStable((id: string) => {
    setMode('look')
    verdicts.forget()
    if (search.panel === 'list' && isNarrow()) pick.go({ claim: id }, ['panel'])
    else pick.choose(id)
  })
  const move = useStable(pick.move)
  const cursor = useWordCursor(text, pick.chosen, actions.say)
  const write = () => {
    const words = cursor.taken()
    setSelected(words)
    if (words === null) actions.say('Select words in the text first, by mouse or with V; then C.')
    else setMode('write')
  }
  const { at, to } = search
  const shown = useMemo(
    () => shownOf({ ...(at === undefined ? {} : { at }), ...(to === undefined ? {} : { to }) }),
    [at, to],
  )
  useReaderKeys({ mode, pick, actions, write, words: cursor.begin, panel: search.panel })
  return (
    <div className="reader" data-list={search.panel === 'list'} data-mode={mode}>
      <TextPane
        text={text}
        claims={listed}
        chosen={pick.chosen?.id ?? null}
        shown={shown}
        carried={carried}
        label={`Text of ${source.name}`}
        onChoose={choose}
        onMove={move}
        head={<SourceHead source={source} />}
      >
        <PartLinks text={text} sourceId={source.id} />
      </TextPane>
      <Beside
        source={source}
        text={text}
        search={search}
        claims={claims}
        listed={listed}
        progress={progress}
        pick={pick}
        actions={actions}
        verdicts={verdicts}
        mode={mode}
        setMode={setMode}
        selected={selected}
        choose={choose}
        write={write}
        words={cursor.begin}
      >
        {props.children}
      </Beside>
    </div>
  )
}
