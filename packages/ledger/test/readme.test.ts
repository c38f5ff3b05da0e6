import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const programs = [...readme.matchAll(/```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/g)]

describe('the README', () => {
  it('shows the output of every program in it', () => {
    expect(programs).toHaveLength(readme.match(/```js/g)?.length ?? 0)
    expect(programs.length).toBeGreaterThan(2)
  })

  it.each(programs.map(([, program, output], i) => [i + 1, program, output]))(
    'has a program %i that runs and prints what is shown',
    (_, program, output) => {
      const args = ['--conditions=daftar-source', '--input-type=module', '-e', String(program)]
      expect(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })).toBe(output)
    },
  )
})
