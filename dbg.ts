import { Matters } from './src/audit/facts/matter.ts'
import * as told from './src/audit/accounts/told.ts'
import { toldFigures } from './src/audit/checks/told-figures.ts'
const orig = Matters.prototype.areAboutTheSame
Matters.prototype.areAboutTheSame = function (a, b) {
  const r = orig.call(this, a, b)
  process.stderr.write(`same? ${a.text.label} ${b.text.label} ${r}\n`)
  return r
}
const run = toldFigures.run
process.argv.splice(2, 0, 'read')
process.env.DBG = '1'
;(toldFigures as any).run = (c: any) => { ;(globalThis as any).dbg = true; const r = run(c); (globalThis as any).dbg = false; return r }
const { runCommandLine } = await import('./src/cli/run.ts')
process.exitCode = await runCommandLine(process.argv)
