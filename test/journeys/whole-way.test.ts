import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AddOutcome, ClaimView, Findings, Page, SourceSummary } from '../../src/app/types.ts'
import { parsed, type Ran, runCommand, temporaryFolder } from '../support/command.ts'

const samples = readdirSync('samples/korday')
  .filter((name) => /^\d/.test(name))
  .map((name) => resolve('samples/korday', name))
const folder = temporaryFolder()
const workspace = join(folder.path, 'record')
const env = { DAFTAR_PASSPHRASE: 'a long enough passphrase' }
const daftar = (...args: string[]): Promise<Ran> => runCommand(args, { cwd: folder.path, env })
const inside = (...args: string[]) => daftar(...args, '--workspace', workspace)

afterAll(() => folder[Symbol.dispose]())

describe('from files to a checked, footnoted chronology, by the command alone', () => {
  beforeAll(async () => {
    const made = await daftar('init', workspace, '--case', 'Korday 2020')
    expect(made.stderr).toBe('')
    expect(made.code).toBe(0)
    const added = await inside('add', ...samples)
    // A slow machine is told how far adding has come, too.
    const said = added.stderr
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('adding files:'))
    expect(said).toEqual([
      expect.stringMatching(/06-trial-report\.html: left out of the text: nav, footer$/),
    ])
    expect(added.code).toBe(0)
    const read = await inside('read')
    expect(read.code).toBe(0)
  }, 60_000)

  test('the workspace cannot be opened without its passphrase, or with a wrong one', async () => {
    const without = await runCommand(['sources', '-w', workspace])
    expect(without.code).toBe(4)
    expect(without.stderr.trim().split('\n')).toHaveLength(1)
    const wrong = await runCommand(['sources', '-w', workspace], {
      env: { DAFTAR_PASSPHRASE: 'wrong' },
    })
    expect(wrong.code).toBe(4)
    expect(wrong.stderr).toMatch(/passphrase/i)
  })

  test('nothing in the folder shows a word of the documents', () => {
    const files = readdirSync(workspace, { recursive: true, encoding: 'utf8', withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile())) {
      const bytes = readFileSync(join(file.parentPath, file.name))
      expect(bytes.includes('Masanchi')).toBe(false)
      expect(bytes.includes(Buffer.from('Масанчи'))).toBe(false)
      expect(file.name).not.toContain('briefing')
    }
  })

  test('the sources are listed with what is known of them', async () => {
    const sources = parsed<SourceSummary[]>(await inside('sources', '--json'))
    expect(sources).toHaveLength(samples.length)
    expect(sources.map(({ number }) => number)).toEqual(samples.map((_, index) => index + 1))
    expect(sources.every(({ readBy }) => readBy !== null)).toBe(true)
  })

  test('the same bytes again are no second source', async () => {
    const again = parsed<AddOutcome[]>(await inside('add', samples[0] ?? '', '--json'))
    expect(again.map(({ is }) => is)).toEqual(['known'])
    expect(parsed<SourceSummary[]>(await inside('sources', '--json'))).toHaveLength(samples.length)
  })

  test('every claim proves its pin and names its rule and reason', async () => {
    const page = parsed<Page<ClaimView>>(await inside('claims', '--json', '--limit', '1000'))
    expect(page.total).toBeGreaterThan(100)
    for (const claim of page.items) {
      expect(claim.passages[0].quote.exact).not.toBe('')
      expect(['proved', 'not-checked']).toContain(claim.passages[0].proof)
      expect(claim.madeBy).toMatchObject({ by: 'rule' })
    }
  })

  test('a claim is accepted, amended, rejected, and each verdict taken back', async () => {
    const counts = () => inside('claims', '--kind', 'count', '--json', '--limit', '1000')
    const [claim] = parsed<Page<ClaimView>>(await counts()).items
    const id = claim?.id ?? ''
    const stateNow = async () => {
      const { items } = parsed<Page<ClaimView>>(await counts())
      return items.find((item) => item.id === id)?.state
    }
    expect((await inside('review', 'accept', id, '--why', 'checked')).code).toBe(0)
    expect(await stateNow()).toBe('accepted')
    expect((await inside('review', 'reject', id, '--why', 'not what it says')).code).toBe(0)
    expect(await stateNow()).toBe('rejected')
    expect((await inside('review', 'undo', id)).code).toBe(0)
    expect(await stateNow()).toBe('accepted')
    expect((await inside('review', 'undo', id)).code).toBe(0)
    expect(await stateNow()).toBe('proposed')
  })

  test('chronology, tallies and checks print and say where each line is from', async () => {
    const chronology = await inside('chronology', '--during', '2020-02')
    expect(chronology.stdout).toMatch(/2020-02-07\/2020-02-08[\s\S]*\[\d+\]/)
    const tallies = await inside('tallies')
    expect(tallies.stdout).toMatch(/killed[\s\S]*\[\d+\]/)
    const found = parsed<Findings>(await inside('check', '--json'))
    expect(found.findings.some(({ kind }) => kind === 'date-conflict')).toBe(true)
    expect(found.findings.every(({ sides }) => sides.length >= 2)).toBe(true)
  })

  test('a text is made anew from its stored bytes, and what stands in it stays', async () => {
    const again = parsed<{ source: number; from: string; to: string; lost: string[] }[]>(
      await inside('sources', 'extract', '1', '8', '--json'),
    )
    expect(again.map(({ source }) => source)).toEqual([1, 8])
    expect(again.every(({ from, to, lost }) => from === to && lost.length === 0)).toBe(true)
    expect((await inside('sources', 'extract', '99')).code).not.toBe(0)
  })

  test('search finds a place in every spelling and a word in every form', async () => {
    for (const spelling of ['Korday', 'Кордай', 'Қордай']) {
      const { stdout } = await inside('search', spelling)
      expect(stdout).toMatch(/Korday/)
      expect(stdout).toMatch(/Кордай/)
    }
    expect((await inside('search', 'погром')).stdout).toMatch(/погром(а|ы)/)
  })

  test('exports carry footnotes with the quoted words', async () => {
    const docx = join(folder.path, 'chronology.docx')
    expect((await inside('export', 'chronology', docx)).code).toBe(0)
    const { value } = await mammoth.convertToHtml({ path: docx })
    expect(value).toMatch(/footnote-\d+/)
    expect(value).toContain('not reviewed')
    for (const format of ['html', 'csv', 'json']) {
      const path = join(folder.path, `tallies.${format}`)
      expect((await inside('export', 'tallies', path, '--format', format)).code).toBe(0)
      expect(readFileSync(path, 'utf8')).toMatch(/hundreds of people/)
    }
  })

  test('a stranger verifies the package without Daftar, and sees what was altered', async () => {
    const path = join(folder.path, 'package')
    const written = await inside('export', 'package', path)
    expect(written.code).toBe(0)
    const check = () => spawnSync('sh', [join(path, 'verify.sh'), path], { encoding: 'utf8' })
    expect(check().status).toBe(0)
    expect((await daftar('verify', '--package', path)).code).toBe(0)
    const altered = join(path, 'data/chronology.html')
    expect(existsSync(altered)).toBe(true)
    const bytes = readFileSync(altered)
    bytes[100] = (bytes[100] ?? 0) ^ 1
    const { writeFileSync } = await import('node:fs')
    writeFileSync(altered, bytes)
    const shell = check()
    expect(shell.status).not.toBe(0)
    expect(shell.stdout + shell.stderr).toContain('data/chronology.html')
    const ours = await daftar('verify', '--package', path)
    expect(ours.code).toBe(3)
    expect(ours.stderr).toContain('data/chronology.html')
  }, 60_000)

  test('the ledger verifies and everything computed is what the ledger gives', async () => {
    expect((await inside('verify')).code).toBe(0)
    const check = await inside('rebuild', '--check')
    expect(check.stdout).toMatch(/same/i)
    expect(check.code).toBe(0)
  })
})
