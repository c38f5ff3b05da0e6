import { z } from 'zod'
import type { TextView } from '../../app/types.ts'
import type { TextId } from '../../domain/ids.ts'
import { idOf } from '../params.ts'
import { notFound, orNotFound } from '../problems.ts'
import { type Call, route } from '../route.ts'
import { cutPart, partCount, roughPartOf, windowOfPart } from '../text-parts.ts'
import { textViewShape } from '../wire/claims.ts'

const params = z.object({ textId: idOf('text') })
const query = z.object({
  part: z.coerce.number().int().min(1).optional().describe('Which part, from 1.'),
  at: z.coerce.number().int().min(0).optional().describe('The part that holds this position.'),
})

type Asked = Call<typeof params, typeof query, undefined>

const lengthOf = async ({ app, viewer }: Asked, id: TextId): Promise<number> =>
  orNotFound(await app.text(viewer, id, { start: 0, end: 0 })).length

/** One part, cut at lines, with the claims that begin in it and the names that stand in it. */
const readPart = async (call: Asked, part: number, length: number) => {
  const window = windowOfPart(part, length)
  const view: TextView = orNotFound(await call.app.text(call.viewer, call.params.textId, window))
  const cut = cutPart(part, view.length, view.body, view.window.start)
  const holds = (position: number) => position >= cut.start && position < Math.max(cut.end, 1)
  return {
    ...view,
    window: cut,
    body: view.body.slice(cut.start - view.window.start, cut.end - view.window.start),
    passages: view.passages.filter(({ start }) => holds(start)),
    claims: view.claims.filter(({ passages: [first] }) => holds(first.position.start)),
    mentions: view.mentions.filter(({ start }) => holds(start)),
    articles: view.articles.filter(({ start }) => holds(start)),
    part: part + 1,
    parts: partCount(view.length),
  }
}

export const textRoute = route({
  method: 'GET',
  url: '/api/texts/:textId',
  summary: 'One part of a text, cut at lines, with what is claimed and named in it.',
  params,
  query,
  response: textViewShape.extend({ part: z.int(), parts: z.int() }).meta({ id: 'TextPartOfMany' }),
  handler: async (call) => {
    const length = await lengthOf(call, call.params.textId)
    const { part, at } = call.query
    if (part !== undefined && part > partCount(length)) throw notFound()
    if (part !== undefined || at === undefined) return readPart(call, (part ?? 1) - 1, length)
    const rough = roughPartOf(at, length)
    const found = await readPart(call, rough, length)
    if (at >= found.window.end && rough + 1 < found.parts) return readPart(call, rough + 1, length)
    return found
  },
})
