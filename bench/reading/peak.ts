/**
 * Holds or reads one text, in a thread as the application reads a long one, and prints the most memory
 * this process ever had, in megabytes.
 */
import { readersInThreads } from '../../src/reading/readers.ts'
import { kinds, textOf } from './texts.ts'

const [kind = '0', length = '0', mode] = process.argv.slice(2)
const chosen = kinds[Number(kind)]
if (!chosen) throw new Error('There is no such kind of text.')
const text = textOf(chosen, Number(length))
let found = text.charCodeAt(0)
if (mode === 'read') {
  const readers = readersInThreads(1)
  for await (const { reading } of readers.read(text, { language: null, sourceDate: null }))
    found += reading.proposals.length
  readers.close()
}
console.log((process.resourceUsage().maxRSS / 1024).toFixed(1), found > 0 ? '' : 'nothing')
