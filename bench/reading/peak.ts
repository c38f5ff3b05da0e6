/** Holds or reads one text, and prints the most memory this process ever had, in megabytes. */
import { readStretches } from '../../src/reading/index.ts'
import { kinds, textOf } from './texts.ts'

const [kind = '0', length = '0', mode] = process.argv.slice(2)
const chosen = kinds[Number(kind)]
if (!chosen) throw new Error('There is no such kind of text.')
const text = textOf(chosen, Number(length))
let found = text.charCodeAt(0)
if (mode === 'read') {
  for (const { proposals } of readStretches(text, { language: null, sourceDate: null }))
    found += proposals.length
}
console.log((process.resourceUsage().maxRSS / 1024).toFixed(1), found > 0 ? '' : 'nothing')
