import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localOwner } from '../access/viewer.ts'
import { openMemoryApp } from '../app.ts'
import type { GroupCase } from './finding-cases/group-case.ts'
import { englishGroups } from './finding-cases/groups-en.ts'
import { russianGroups } from './finding-cases/groups-ru.ts'
import type { Findings, FindingView } from './types.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-groups-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const auditOf = async (texts: readonly string[]): Promise<Findings> => {
  const app = await openMemoryApp()
  const paths = texts.map((text, i) => {
    const path = join(folder, `${i + 1}.txt`)
    writeFileSync(path, text)
    return path
  })
  try {
    await app.addFiles(localOwner, { paths })
    await app.readSources(localOwner)
    return await app.findings(localOwner)
  } finally {
    await app.close()
  }
}

const touches = (texts: readonly string[], finding: FindingView, words: string): boolean =>
  finding.sides.some(({ sourceNumber, start, end }) => {
    const at = texts[sourceNumber - 1]?.indexOf(words) ?? -1
    return at >= 0 && start < at + words.length && at < end
  })

/** Parts and total as one set of numbers: "64 − 30 = 34" and "30 + 34 = 64" say the same. */
const numbersOf = (parts: readonly number[], total: number): string =>
  [...parts, total]
    .map(Math.abs)
    .sort((a, b) => a - b)
    .join(' ')

describe('what is found in texts on one event', () => {
  it.each<GroupCase>([...englishGroups, ...russianGroups])('$of', async (group) => {
    const { findings, sums } = await auditOf(group.texts)
    const isOf = (finding: FindingView, pair: readonly [string, string]): boolean =>
      pair.every((words) => touches(group.texts, finding, words))
    const missed = group.disagree.filter((pair) => !findings.some((f) => isOf(f, pair)))
    expect(missed).toEqual([])
    const further = findings.filter(
      (f) => f.kind !== 'sum-fails' && !group.disagree.some((pair) => isOf(f, pair)),
    )
    expect(further.map(({ message }) => message)).toEqual([])
    expect(new Set(sums.map((s) => numbersOf(s.terms, s.total)))).toEqual(
      new Set(group.sums.map(([parts, total]) => numbersOf(parts, total))),
    )
    const failing = findings.filter((f) => f.kind === 'sum-fails')
    expect(failing).toHaveLength(sums.filter((s) => !s.holds).length)
  })
})
