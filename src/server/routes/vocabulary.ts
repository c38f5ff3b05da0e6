import { z } from 'zod'
import { type ListName, listNames, vocabulary } from '../../vocabulary/index.ts'
import type { TermList } from '../../vocabulary/term.ts'
import { route } from '../route.ts'
import { list } from '../wire/common.ts'

const termsOf = (name: ListName) => {
  const terms: TermList = vocabulary[name]
  return Object.values(terms)
}

export const vocabularyRoute = route({
  method: 'GET',
  url: '/api/vocabulary',
  summary: 'Every list of terms, with labels in English, Russian and Kazakh, and what they mean.',
  response: z.record(
    z.string(),
    list(
      z.object({
        id: z.string(),
        labels: z.object({ en: z.string(), ru: z.string(), kk: z.string().optional() }),
        definition: z.string(),
        huridocs: z.string().optional(),
      }),
    ),
  ),
  handler: async () => Object.fromEntries(listNames.map((name) => [name, termsOf(name)])),
})
