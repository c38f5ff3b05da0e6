import { gate } from '../access/gate.ts'
import type { Viewer } from '../access/viewer.ts'
import { describeClaim } from '../claims/describe.ts'
import { changeOf } from '../claims/propose.ts'
import type { Claim } from '../domain/claim.ts'
import { DaftarError } from '../domain/failure.ts'
import type { SourceId } from '../domain/ids.ts'
import { sourceSummaries } from '../projections/sources/reader.ts'
import type { SourceSummary } from '../projections/views.ts'
import { READER_VERSION } from '../reading/index.ts'
import { type AppContext, reading } from './context.ts'
import { missing, refusalOf } from './read-sources.ts'
import { type Begun, beginTexts, type TextToRead } from './read-texts.ts'
import type { ChangedClaim, ReadPreview, RuleChange, Work } from './types.ts'

interface Request extends Work {
  readonly sources?: readonly SourceId[]
}

/**
 * What reading would change, source by source, without writing anything. Without names, of those that
 * this version of the reader has not read yet.
 */
export const previewReading = async (
  context: AppContext,
  actor: Viewer,
  { sources: wanted, ...work }: Request = {},
): Promise<readonly ReadPreview[]> => {
  const all = await reading(context, ({ db }) => sourceSummaries(actor, db))
  const chosen = all.filter(({ id, readBy }) =>
    wanted ? wanted.includes(id) : readBy !== READER_VERSION,
  )
  const previews: ReadPreview[] = missing(wanted ?? [], all)
  const readable = chosen.filter(
    (source): source is TextToRead => refusalOf(actor, source) === null && source.textId !== null,
  )
  const begun = beginTexts(context, readable, work)
  try {
    for (const source of chosen) {
      if (work.signal?.aborted) break
      previews.push(
        refusalOf(actor, source) ?? (await previewOf(context, actor, await begun.next())),
      )
    }
  } catch (error) {
    if (!work.signal?.aborted) throw error
  } finally {
    await begun.close()
  }
  return previews
}

const previewOf = async (
  context: AppContext,
  actor: Viewer,
  { source, body, first, rest }: Begun,
): Promise<ReadPreview> => {
  const preview = previewer(actor)
  const text = { source, textId: source.textId, body }
  try {
    for (let step = await first; !step.done; step = await rest.next()) {
      const { value } = step
      preview.add(await reading(context, ({ db }) => changeOf(db, text, value)))
    }
    return preview.finish(source, source.textId)
  } catch (error) {
    if (!(error instanceof DaftarError)) throw error
    return { sourceId: source.id, is: 'failed', failure: error.failure }
  } finally {
    await rest.return(undefined)
  }
}

/** Claims shown in words of each source at most; all are counted. */
const MOST_SHOWN = 500

type Change = 'added' | 'withdrawn' | 'kept'

const previewer = (viewer: Viewer) => {
  const rules = new Map<string, Record<Change, number>>()
  const shown: Record<'added' | 'withdrawn', ChangedClaim[]> = { added: [], withdrawn: [] }
  const count = (claim: Claim, change: Change): void => {
    if (claim.madeBy.by !== 'rule') return
    const known = rules.get(claim.madeBy.rule) ?? { added: 0, withdrawn: 0, kept: 0 }
    known[change]++
    rules.set(claim.madeBy.rule, known)
  }
  return {
    add(change: Readonly<Record<Change, readonly Claim[]>>): void {
      for (const claim of change.kept) count(claim, 'kept')
      for (const which of ['added', 'withdrawn'] as const) {
        for (const claim of change[which]) count(claim, which)
        for (const claim of gate.releaseAll(viewer, change[which]))
          if (shown[which].length < MOST_SHOWN) shown[which].push(inWords(claim))
      }
    },
    finish({ id, number, name }: SourceSummary, textId: TextToRead['textId']): ReadPreview {
      const byRule: RuleChange[] = [...rules]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([rule, counts]) => ({ rule, ...counts }))
      const sum = (which: Change): number =>
        byRule.reduce((total, counts) => total + counts[which], 0)
      const counts = { added: sum('added'), withdrawn: sum('withdrawn'), kept: sum('kept') }
      return {
        sourceId: id,
        textId,
        sourceNumber: number,
        sourceName: name,
        is: counts.added + counts.withdrawn > 0 ? 'would-change' : 'would-stay',
        ...counts,
        byRule,
        wouldAdd: shown.added,
        wouldWithdraw: shown.withdrawn,
      }
    },
  }
}

const inWords = (claim: Claim): ChangedClaim => {
  const [{ position, quote }] = claim.passages
  return {
    claimId: claim.id,
    rule: claim.madeBy.by === 'rule' ? claim.madeBy.rule : '',
    kind: claim.content.kind,
    sentence: describeClaim(claim),
    time: claim.time,
    words: quote.exact,
    start: position.start,
    end: position.end,
  }
}
