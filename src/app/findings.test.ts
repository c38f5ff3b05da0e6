import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localOwner } from '../access/viewer.ts'
import { openMemoryApp } from '../app.ts'
import { accountCases } from './finding-cases/accounts.ts'
import { cases } from './finding-cases/cases-en-ru.ts'
import { figureCases } from './finding-cases/figures.ts'
import { nameCases } from './finding-cases/names.ts'
import { toldInEnglish } from './finding-cases/told-en.ts'
import { toldInRussian } from './finding-cases/told-ru.ts'
import { whoIsTold } from './finding-cases/who-is-told.ts'
import type { FindingView } from './types.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-findings-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const findingsIn = async (texts: readonly string[]): Promise<readonly FindingView[]> => {
  const app = await openMemoryApp()
  const paths = texts.map((text, i) => {
    const path = join(folder, `${i + 1}.txt`)
    writeFileSync(path, text)
    return path
  })
  try {
    await app.addFiles(localOwner, { paths })
    await app.readSources(localOwner)
    return (await app.findings(localOwner)).findings
  } finally {
    await app.close()
  }
}

describe('what is found in texts as they come in', () => {
  it.each([
    ...accountCases,
    ...cases,
    ...nameCases,
    ...figureCases,
    ...toldInEnglish,
    ...toldInRussian,
    ...whoIsTold,
  ])('$of', async ({ texts, finds = [], silent = [] }) => {
    const found = await findingsIn(texts)
    const told = found.map(({ kind, message }) => `${kind}: ${message}`)
    for (const [kind, message] of finds)
      expect(told).toContainEqual(
        expect.stringMatching(new RegExp(`^${kind}: .*${message.source}`)),
      )
    const loud = found.filter(({ kind }) => silent === 'all' || silent.includes(kind))
    expect(loud.map(({ message }) => message)).toEqual([])
  })
})
