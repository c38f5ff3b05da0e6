import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SourceSummary } from '../../../server/answers.ts'
import { carriedOverQuery, sourcesQuery } from '../../api/queries.ts'
import { type CarriedSentence, carriedSentences } from './runs.ts'

/** What the answer rests on: the texts, the names they are shown by, and the dates that tell which is earlier. */
const restsOn = (sources: readonly SourceSummary[]): string =>
  sources
    .map(({ textId, name, description: { date } }) => [
      textId,
      name,
      date.is === 'stated' ? date.value.edtf : date.is,
    ])
    .join('\n')

/** What of a source's text also stands in others, once it is known. */
export const useCarriedOver = (sourceId: string) => {
  const sources = useQuery(sourcesQuery).data
  const texts = useMemo(() => (sources === undefined ? null : restsOn(sources)), [sources])
  return useQuery({ ...carriedOverQuery(sourceId, texts ?? ''), enabled: texts !== null }).data
}

const NONE: readonly CarriedSentence[] = []

/** The sentences of it, in the order of the text; none while they are not known. */
export const useCarriedSentences = (sourceId: string): readonly CarriedSentence[] => {
  const carried = useCarriedOver(sourceId)
  return useMemo(() => (carried === undefined ? NONE : carriedSentences(carried)), [carried])
}
