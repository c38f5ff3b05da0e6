import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { App, Viewer } from '../app/types.ts'

type Shape = z.ZodType | undefined
type Read<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined
type Answer<S extends Shape> = S extends z.ZodType ? z.output<S> : unknown

/** What a handler gets: the application, who asks, and what was asked, already checked. */
export interface Call<P extends Shape, Q extends Shape, B extends Shape> {
  readonly app: App
  readonly viewer: Viewer
  readonly params: Read<P>
  readonly query: Read<Q>
  readonly body: Read<B>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/**
 * One address of the server: what it is for, what it takes, what it answers, and the call that
 * answers. The answer's shape is held against the application's types when the program is checked;
 * at run time it is sent as it is.
 */
export interface Route<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends Shape = Shape,
  R extends Shape = Shape,
> {
  readonly method: 'GET' | 'POST'
  readonly url: string
  /** One line for the reference of addresses. */
  readonly summary: string
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  /** Of the answer when all goes well; absent for files and streams. */
  readonly response?: R
  /** Media type of a body, and of an answer, that is no JSON. */
  readonly consumes?: string
  readonly produces?: string
  /** Gives what is answered as JSON, or sends by `reply` and gives the reply. */
  readonly handler: (call: Call<P, Q, B>) => Promise<Answer<R>>
}

/** Any route, once its own types have been checked. */
export type AnyRoute = Omit<Route, 'handler'> & {
  readonly handler: (call: Call<undefined, undefined, undefined>) => Promise<unknown>
}

export const route = <
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  R extends Shape = undefined,
>(
  definition: Route<P, Q, B, R>,
): AnyRoute => definition as unknown as AnyRoute
