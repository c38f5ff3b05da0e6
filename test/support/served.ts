import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localOwner } from '../../src/access/viewer.ts'
import type { App } from '../../src/app/types.ts'
import { createApp } from '../../src/app.ts'
import { orThrow } from '../../src/domain/failure.ts'
import { pagesFolder } from '../../src/server/pages.ts'
import { startServer } from '../../src/server/server.ts'

export interface Served {
  readonly app: App
  readonly url: string
  readonly port: number
  readonly folder: string
  close(): Promise<void>
}

/** A real workspace on disk with the documents given, read, and served as people get it. */
export const serve = async (documents: Readonly<Record<string, string>>): Promise<Served> => {
  if (!existsSync(join(pagesFolder, 'index.html'))) {
    throw new Error('The pages are not built: run “npm run build”, or the tests by “npm test”.')
  }
  const root = await mkdtemp(join(tmpdir(), 'daftar-served-'))
  const folder = join(root, 'workspace')
  const app = orThrow(await createApp({ folder, encrypt: false, name: 'Journey' }))
  orThrow(await app.openCase(localOwner, 'A case of the tests'))
  const paths = await Promise.all(
    Object.entries(documents).map(async ([name, body]) => {
      const path = join(root, name)
      await writeFile(path, body)
      return path
    }),
  )
  if (paths.length > 0) {
    await app.addFiles(localOwner, { paths })
    await app.readSources(localOwner)
  }
  const server = await startServer({ app, port: 0 })
  return {
    app,
    url: server.url,
    port: server.port,
    folder,
    close: async () => {
      await server.close()
      await app.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}

/** Two invented reports that agree, disagree and repeat each other, so that every screen has something to show. */
export const twoReports: Readonly<Record<string, string>> = {
  'first.txt': [
    'A report from the valley',
    '',
    'On March 3, 2021, ten persons were killed in the village of Aksu. According to official data, 40 people were injured.',
    '',
    'On March 5, 2021, the police detained 17 persons. The association demands that the government allow independent observers.',
    '',
    'The Ministry of Health did not respond to the request.',
  ].join('\n'),
  'second.txt': [
    'The same week, told elsewhere',
    '',
    'At least 12 persons were killed in the village of Aksu on March 3, 2022. According to official data, 40 people were injured.',
    '',
    'Hundreds of people were injured, a doctor said. 5 out of 17 detained persons were released on March 6, 2021.',
  ].join('\n'),
}
