/** `npm run bench:names`: every measurement of bench/names/, one after the other; fails where a bar is not met. */
import { readdirSync } from 'node:fs'

const folder = new URL('names/', import.meta.url)
for (const file of readdirSync(folder)
  .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
  .sort()) {
  const { run } = await import(new URL(file, folder).href)
  if (typeof run === 'function' && (await run()) === false) process.exitCode = 1
}
