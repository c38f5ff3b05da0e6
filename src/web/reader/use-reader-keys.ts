import { useSingleKeys } from '../keys/single-keys.ts'
import type { ReaderPanel } from '../search-params.ts'
import type { DeskMode } from './desk-mode.ts'
import type { Actions } from './use-actions.ts'
import type { useChosen } from './use-chosen.ts'

export const panelKeys: Readonly<Record<ReaderPanel, string>> = {
  others: 'O',
  history: 'H',
  rule: 'R',
  list: 'L',
}

/** The keys of the reader, off while a form is open. */
export const useReaderKeys = (reader: {
  mode: DeskMode
  pick: ReturnType<typeof useChosen>
  actions: Actions
  write: () => void
  /** Begins to select words by keyboard. */
  words: () => void
  panel: ReaderPanel | undefined
}): void => {
  const { pick, actions } = reader
  const panel = (wanted: ReaderPanel) => () =>
    reader.panel === wanted ? pick.go({}, ['panel']) : pick.go({ panel: wanted })
  useSingleKeys(
    reader.mode === 'look'
      ? {
          j: () => pick.move(1),
          k: () => pick.move(-1),
          n: actions.next,
          p: actions.previous,
          a: actions.accept,
          A: actions.acceptAndNext,
          e: actions.amend,
          x: actions.reject,
          s: actions.split,
          m: actions.join,
          u: actions.undo,
          c: reader.write,
          v: reader.words,
          o: panel('others'),
          h: panel('history'),
          r: panel('rule'),
          l: panel('list'),
          f: () => document.querySelector<HTMLElement>('.list-filters select')?.focus(),
        }
      : {},
  )
}
