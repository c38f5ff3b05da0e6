import * as s from './src/audit/sums/numbers-in.ts'
import { Scopes } from './src/audit/facts/scope.ts'
import { toldFigures } from './src/audit/checks/told-figures.ts'
;(toldFigures as any).run = (c: any) => {
  const by = Map.groupBy(c.counts, (f: any) => f.sentence)
  for (const v of c.views.values()) for (const sen of v.sentences) {
    const n = s.numbersIn(v, sen, (by.get(sen) ?? []) as any)
    if (n.length) process.stderr.write(`${v.text.label} p${sen.paragraph} ${n.map((x: any) => `${x.value}${x.fact ? `(${x.fact.noun}|${x.fact.effect}|whole=${x.fact.whole ? x.fact.whole.quantity.low : ''}|${[...x.fact.markers]})` : '#'}`).join(' ')} :: ${v.slice(sen).slice(0, 90).replace(/\n/g, ' ')}\n`)
  }
  return { findings: [] }
}
process.argv.splice(2, 0, 'read')
const { runCommandLine } = await import('./src/cli/run.ts')
process.exitCode = await runCommandLine(process.argv)
