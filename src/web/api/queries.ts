import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { RecordKind } from '../../domain/identity/recorded.ts'
import type {
  CarriedOver,
  Chronology,
  ClaimCount,
  ClaimDetail,
  ClaimView,
  Elsewhere,
  Findings,
  HeldImport,
  LedgerState,
  Page,
  PairShown,
  PartingShown,
  PersonLine,
  PersonPage,
  RetractionShown,
  SearchHit,
  ShownPlace,
  SourceDetail,
  SourceSummary,
  Tally,
  TextPart,
  Understood,
  UnreviewedOfRule,
  WithdrawnProposal,
  WordsUnderstood,
  WorkspaceAnswer,
} from '../../server/answers.ts'
import { asQuery, getJson } from './fetch-json.ts'

/** Every question the pages ask, one place for its address and its key. */

export interface ClaimQuestion {
  readonly source?: string | undefined
  readonly text?: string | undefined
  readonly kind?: string | undefined
  readonly state?: string | undefined
  readonly during?: string | undefined
  readonly rule?: string | undefined
  readonly from?: number | undefined
}

export const workspaceQuery = queryOptions({
  queryKey: ['workspace'],
  queryFn: ({ signal }) => getJson<WorkspaceAnswer>('/api/workspace', signal),
})

export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: ({ signal }) => getJson<readonly SourceSummary[]>('/api/sources', signal),
})

export const sourceQuery = (id: string) =>
  queryOptions({
    queryKey: ['source', id],
    queryFn: ({ signal }) => getJson<SourceDetail>(`/api/sources/${id}`, signal),
  })

/**
 * What of a source's text also stands in others. It looks through every text, so it is asked anew only
 * when one of them changed: `texts` says which they are, and nothing that is reviewed changes the answer.
 */
export const carriedOverQuery = (id: string, texts: string) =>
  queryOptions({
    queryKey: ['carried-over', id, texts],
    queryFn: ({ signal }) => getJson<CarriedOver>(`/api/sources/${id}/carried-over`, signal),
    staleTime: 'static',
  })

export const withdrawnQuery = (source: string | undefined, limit: number) =>
  queryOptions({
    queryKey: ['withdrawn', source ?? '', limit],
    queryFn: ({ signal }) =>
      getJson<Page<WithdrawnProposal>>(`/api/withdrawn${asQuery({ source, limit })}`, signal),
    placeholderData: keepPreviousData,
  })

/** A part of a text by its number, or the one that holds a position. */
export const textQuery = (
  id: string,
  where: { part?: number | undefined; at?: number | undefined },
) =>
  queryOptions({
    queryKey: ['text', id, where.part ?? 0, where.part === undefined ? (where.at ?? 0) : 0],
    queryFn: ({ signal }) =>
      getJson<TextPart>(
        `/api/texts/${id}${asQuery(where.part === undefined ? { at: where.at } : { part: where.part })}`,
        signal,
      ),
  })

export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: ['claim', id],
    queryFn: ({ signal }) => getJson<ClaimDetail>(`/api/claims/${id}`, signal),
  })

/** How far the claims of a whole text are reviewed, whichever part of it is shown. */
export const progressQuery = (textId: string) =>
  queryOptions({
    queryKey: ['progress', textId],
    queryFn: ({ signal }) =>
      getJson<readonly ClaimCount[]>(`/api/texts/${textId}/progress`, signal),
  })

export const unreviewedQuery = (textId: string, rule: string) =>
  queryOptions({
    queryKey: ['unreviewed', textId, rule],
    queryFn: ({ signal }) =>
      getJson<UnreviewedOfRule>(`/api/texts/${textId}/unreviewed${asQuery({ rule })}`, signal),
  })

export const elsewhereQuery = (claimId: string) =>
  queryOptions({
    queryKey: ['elsewhere', claimId],
    queryFn: ({ signal }) =>
      getJson<readonly Elsewhere[]>(`/api/claims/${claimId}/elsewhere`, signal),
  })

export const understoodQuery = (textId: string, words: { start: number; end: number }) =>
  queryOptions({
    queryKey: ['understood', textId, words.start, words.end],
    queryFn: ({ signal }) =>
      getJson<Understood>(
        `/api/texts/${textId}/understood${asQuery({ start: words.start, end: words.end })}`,
        signal,
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const wordsQuery = (as: 'date' | 'quantity', words: string) =>
  queryOptions({
    queryKey: ['words', as, words],
    queryFn: async ({ signal }) => {
      const path = `/api/understood${asQuery({ as, words })}`
      const answer = await getJson<{ understood: WordsUnderstood | null }>(path, signal)
      return answer.understood
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

export const claimsQuery = (question: ClaimQuestion, offset: number, limit: number) =>
  queryOptions({
    queryKey: ['claims', question, offset, limit],
    queryFn: ({ signal }) =>
      getJson<Page<ClaimView>>(`/api/claims${asQuery({ ...question, offset, limit })}`, signal),
    placeholderData: keepPreviousData,
  })

export const chronologyQuery = (question: ClaimQuestion, limit: number) =>
  queryOptions({
    queryKey: ['chronology', question, limit],
    queryFn: ({ signal }) =>
      getJson<Chronology>(`/api/chronology${asQuery({ ...question, limit })}`, signal),
    placeholderData: keepPreviousData,
  })

export const talliesQuery = (question: ClaimQuestion) =>
  queryOptions({
    queryKey: ['tallies', question],
    queryFn: ({ signal }) =>
      getJson<readonly Tally[]>(`/api/tallies${asQuery({ ...question })}`, signal),
    placeholderData: keepPreviousData,
  })

export const findingsQuery = queryOptions({
  queryKey: ['findings'],
  queryFn: ({ signal }) => getJson<Findings>('/api/findings', signal),
})

export const searchQuery = (q: string, limit: number) =>
  queryOptions({
    queryKey: ['search', q, limit],
    queryFn: ({ signal }) =>
      getJson<Page<SearchHit>>(`/api/search${asQuery({ q, limit })}`, signal),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  })

export const ledgerQuery = queryOptions({
  queryKey: ['ledger'],
  queryFn: ({ signal }) => getJson<LedgerState>('/api/ledger', signal),
})

export const peopleQuery = (of: RecordKind, q: string, limit: number) =>
  queryOptions({
    queryKey: ['people', of, q, limit],
    queryFn: ({ signal }) =>
      getJson<Page<PersonLine>>(`/api/people${asQuery({ of, q: q.trim(), limit })}`, signal),
    placeholderData: keepPreviousData,
  })

/** Persons whom sources tell of without a name: in no other list. */
export const describedQuery = (limit: number) =>
  queryOptions({
    queryKey: ['people', 'described', limit],
    queryFn: ({ signal }) =>
      getJson<Page<PersonLine>>(`/api/people${asQuery({ described: 'yes', limit })}`, signal),
    placeholderData: keepPreviousData,
  })

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: ({ signal }) => getJson<PersonPage>(`/api/people/${id}`, signal),
  })

export const likelyPairsQuery = (of: RecordKind, offset: number, limit: number) =>
  queryOptions({
    queryKey: ['likely-pairs', of, offset, limit],
    queryFn: ({ signal }) =>
      getJson<Page<PairShown>>(`/api/likely-pairs${asQuery({ of, offset, limit })}`, signal),
    placeholderData: keepPreviousData,
  })

export const placesQuery = (recordId: string) =>
  queryOptions({
    queryKey: ['places', recordId],
    queryFn: async ({ signal }) =>
      (await getJson<{ places: readonly ShownPlace[] }>(`/api/people/${recordId}/places`, signal))
        .places,
  })

/** `at`: places as “12-24”, in the order of the text. */
export const partingQuery = (recordId: string, at: readonly string[]) =>
  queryOptions({
    queryKey: ['parting', recordId, ...at],
    queryFn: async ({ signal }) => {
      const path = `/api/people/${recordId}/parting${asQuery({ at: at.join(',') })}`
      return (await getJson<{ preview: PartingShown }>(path, signal)).preview
    },
  })

/** What would be taken of a package that was sent: shown as the server has it, never from before. */
export const importQuery = (ticket: string) =>
  queryOptions({
    queryKey: ['people-import', ticket],
    queryFn: ({ signal }) => getJson<HeldImport>(`/api/people-imports/${ticket}`, signal),
    retry: false,
    gcTime: 0,
  })

export const retractionQuery = (decisionId: string) =>
  queryOptions({
    queryKey: ['retraction', decisionId],
    queryFn: async ({ signal }) => {
      const path = `/api/identity/${decisionId}/retraction`
      return (await getJson<{ preview: RetractionShown | null }>(path, signal)).preview
    },
  })
