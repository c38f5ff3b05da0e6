import { Link } from '@tanstack/react-router'
import { Page } from '../parts/page.tsx'

export const NothingHere = () => (
  <Page title="Nothing here">
    <p>
      There is nothing under this address. It may have been mistyped, or it may belong to another
      workspace.
    </p>
    <p>
      <Link to="/">Go to the first page</Link>
    </p>
  </Page>
)
