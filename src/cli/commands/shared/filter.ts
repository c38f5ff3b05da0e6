import type { Command } from 'commander'
import type { App, ClaimFilter, SourceSummary, Viewer } from '../../../app/types.ts'
import { CommandRefused } from '../../errors.ts'

export interface FilterOptions {
  readonly source?: string
  readonly during?: string
}

export function withFilterOptions(command: Command): Command {
  return command
    .option('--source <number>', 'only this source (its number or id, from “daftar sources”)')
    .option('--during <edtf>', 'only what may have happened then: 2020-02, 2020-02-07/2020-02-08')
}

/** The filter a person's options mean. A source may be named by its number. */
export async function claimFilter(
  app: App,
  viewer: Viewer,
  options: FilterOptions,
): Promise<ClaimFilter> {
  const during = options.during === undefined ? {} : { during: options.during }
  if (options.source === undefined) return during
  const source = sourceNamed(await app.sources(viewer), options.source)
  return { ...during, sourceId: source.id }
}

/** The source of a number or an id. */
export function sourceNamed(sources: readonly SourceSummary[], named: string): SourceSummary {
  const source = sources.find(({ id, number }) => id === named || String(number) === named)
  if (source !== undefined) return source
  throw new CommandRefused(`There is no source “${named}”. “daftar sources” lists them.`)
}
