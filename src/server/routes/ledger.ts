import { route } from '../route.ts'
import { ledgerShape } from '../wire/results.ts'

export const ledgerRoute = route({
  method: 'GET',
  url: '/api/ledger',
  summary: 'The state of the ledger: size, root, signed checkpoint, entries by type.',
  response: ledgerShape,
  handler: ({ app, viewer }) => app.ledgerState(viewer),
})
