import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { listenForChanges } from './api/changes.ts'
import { queryClient } from './api/query-client.ts'
import { router } from './router.tsx'
import { watchForHiding } from './shell/hide-screen.ts'
import './style/fonts.css'
import './style/tokens.css'
import './style/base.css'
import './style/controls.css'
import './style/shell.css'
import './style/parts.css'
import './style/kinds.css'
import './style/results.css'
import './style/findings.css'
import './style/people.css'
import './style/reader.css'
import './style/margin.css'
import './style/desk.css'
import './style/forms.css'
import './style/reader-narrow.css'

watchForHiding()
listenForChanges(queryClient)

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
