import type { ReaderPanel, ReaderSearch } from '../search-params.ts'
import type { useChosen } from './use-chosen.ts'
import { panelKeys } from './use-reader-keys.ts'

const names: readonly (readonly [ReaderPanel | null, string])[] = [
  [null, 'Claim'],
  ['others', 'Others say'],
  ['history', 'History'],
  ['rule', 'Rule'],
  ['list', 'List'],
]

/** From which side the claim is looked at. It stays so while one goes from claim to claim. */
export const PanelTabs = (props: {
  search: ReaderSearch
  go: ReturnType<typeof useChosen>['go']
}) => (
  <nav className="panel-tabs" aria-label="What is shown of the claim">
    {names.map(([panel, name]) => (
      <button
        key={name}
        type="button"
        className="tab"
        aria-current={(props.search.panel ?? null) === panel}
        aria-keyshortcuts={panel === null ? undefined : panelKeys[panel]}
        onClick={() => (panel === null ? props.go({}, ['panel']) : props.go({ panel }))}
      >
        {name} {panel === null ? null : <kbd>{panelKeys[panel]}</kbd>}
      </button>
    ))}
  </nav>
)
