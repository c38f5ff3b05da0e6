import { QueryClient } from '@tanstack/react-query'
import { Unanswered } from './fetch-json.ts'

/** Answers stay fresh until the server says that the ledger grew. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && error instanceof Unanswered && error.status === 0,
      retryDelay: 500,
    },
    mutations: { networkMode: 'always' },
  },
})
