import fastifySwagger from '@fastify/swagger'
import fastify, { type FastifyInstance } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import { registerRoutes } from './register.ts'

/** As much of an OpenAPI document as its readers here look at. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly summary?: string; readonly description?: string }>>
    >
  >
}

/** Prepares a server to describe its routes; to be called before they are registered. */
export const describeWith = async (server: FastifyInstance): Promise<void> => {
  server.setValidatorCompiler(validatorCompiler)
  // Answers are typed by the application's own types; here they are only written down.
  server.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
  await server.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Daftar',
        description:
          'The record of one workspace, on this machine only. Requests that change something carry the header “x-daftar-request: 1”.',
        version: '0.1.0',
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
}

/** The OpenAPI document of all routes, without opening a workspace. */
export const openApiDocument = async (): Promise<OpenApiDocument> => {
  const server = fastify()
  await describeWith(server)
  registerRoutes(server, async () => null)
  await server.ready()
  const document = server.swagger()
  await server.close()
  return document as unknown as OpenApiDocument
}
