import { mapResult, type Result } from '../domain/failure.ts'
import type { Gazetteer } from '../domain/places/gazetteer.ts'
import type { GazetteerSource } from '../domain/places/gazetteer-entry.ts'
import { OWN_SOURCE, ownGazetteer } from '../vocabulary/gazetteer/own-gazetteer.ts'
import type { GazetteerFailure } from './failures.ts'
import { joinedGazetteer } from './joined-gazetteer.ts'
import { type KeptGazetteers, readKeptGazetteers } from './kept-entries.ts'
import { GEONAMES_ATTRIBUTION, type KeptSource } from './kept-file.ts'

/** What places are looked up in, and what must be named wherever something of it is shown. */
export interface OpenGazetteer {
  readonly gazetteer: Gazetteer
  readonly sources: readonly GazetteerSource[]
  /** The files an organisation brought, with their digests: what a decision may name as its evidence. */
  readonly files: readonly KeptSource[]
}

/** The gazetteer that comes with the program, alone. */
export const programGazetteer = (): OpenGazetteer => ({
  gazetteer: ownGazetteer(),
  sources: [OWN_SOURCE],
  files: [],
})

/** The program's gazetteer joined with those that lie in a workspace's folder. */
export const openGazetteer = async (
  workspace: string,
): Promise<Result<OpenGazetteer, GazetteerFailure>> =>
  mapResult(await readKeptGazetteers(workspace), opened)

const opened = ({ entries, sources }: KeptGazetteers): OpenGazetteer => ({
  gazetteer: joinedGazetteer(ownGazetteer(), entries),
  sources: [OWN_SOURCE, ...(sources.length > 0 ? [GEONAMES] : [])],
  files: sources,
})

const GEONAMES: GazetteerSource = {
  id: 'geonames',
  attribution: GEONAMES_ATTRIBUTION,
  licence: 'CC-BY-4.0',
}
