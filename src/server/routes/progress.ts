import { z } from 'zod'
import { idOf } from '../params.ts'
import { route } from '../route.ts'
import { progressShape, unreviewedShape } from '../wire/claims.ts'

const params = z.object({ textId: idOf('text') })

export const progressRoute = route({
  method: 'GET',
  url: '/api/texts/:textId/progress',
  summary: 'How many claims of a text there are of each kind, rule and review state.',
  params,
  response: progressShape,
  handler: ({ app, viewer, params: { textId } }) => app.progress(viewer, textId),
})

export const unreviewedRoute = route({
  method: 'GET',
  url: '/api/texts/:textId/unreviewed',
  summary: 'The claims of one rule that nobody has reviewed in a text, and a sample of them.',
  params,
  query: z.object({ rule: z.string().min(1).max(100) }),
  response: unreviewedShape,
  handler: ({ app, viewer, params: { textId }, query }) =>
    app.unreviewed(viewer, textId, query.rule),
})
