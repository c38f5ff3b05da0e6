/**
 * What comparing names and finding them among many costs: the figures of every file in `bench/names/`,
 * each with its bar and a floor measured in the same run.
 * usage: npm run bench:names
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = join(import.meta.dirname, 'names')
let met = true
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .sort()) {
  const part: { run: () => unknown } = await import(pathToFileURL(join(folder, file)).href)
  if ((await part.run()) === false) met = false
}
if (!met) process.exitCode = 1
