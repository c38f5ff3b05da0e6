import { gate } from '../access/gate.ts'
import type { Viewer } from '../access/viewer.ts'
import { sensitivities } from '../domain/source.ts'

/** A list for `where … in (…)`: never empty, which not every database understands. */
const inList = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [''])

/** What a viewer may read, as lists for queries; null where there is no limit. */
export interface Visible {
  readonly sensitivities: readonly string[] | null
  readonly cases: readonly string[] | null
}

export const visible = (viewer: Viewer): Visible => {
  const scope = gate.scope(viewer)
  return {
    sensitivities:
      scope.sensitivities.length === sensitivities.length ? null : inList(scope.sensitivities),
    cases: scope.cases === 'all' ? null : inList(scope.cases),
  }
}
