/** The short values of number marks, turned into what a gold file holds. */

export interface NumberValue {
  readonly value: number | readonly [number | null, number | null] | string
  readonly stated?: number
  readonly qualifier: string
}

const units: Readonly<Record<string, string>> = {
  y: 'years',
  mo: 'months',
  w: 'weeks',
  d: 'days',
  h: 'hours',
  min: 'minutes',
  s: 'seconds',
}
const figure =
  /^(>=|<=|>|~)?(\d+(?:\.\d+)?)(y|mo|min|w|d|h|s)?(?:-(\d+(?:\.\d+)?)(y|mo|min|w|d|h|s)?)?$/

function duration(sign: string | undefined, from: string, unit: string, to: string | undefined) {
  const number = to === undefined ? from : `${from}-${to}`
  const name = units[unit] ?? unit
  const bare = sign === '>' || sign === '>=' ? '>' : ''
  return { value: `${bare}${number} ${name}`, qualifier: to === undefined ? 'duration' : 'range' }
}

/** `7`, `~60`, `>50`, `>=11`, `<=400`, `10-12`, `1.5y`, `>12h`, `8y-12y`, or a vague word. */
export function numberValue(short: string): NumberValue {
  const parts = figure.exec(short)
  if (parts === null) {
    if (!/^[a-z][a-z ]+$/.test(short)) throw new Error(`Not a number value: ${short}`)
    return { value: short, qualifier: 'vague' }
  }
  const [, sign, from = '', unit, to] = parts
  if (unit !== undefined) return duration(sign, from, unit, to)
  const number = Number(from)
  if (to !== undefined) return { value: [number, Number(to)], qualifier: 'range' }
  if (sign === '>') return { value: [number + 1, null], stated: number, qualifier: 'more than' }
  if (sign === '>=') return { value: [number, null], qualifier: 'at least' }
  if (sign === '<=') return { value: [null, number], qualifier: 'at most' }
  return { value: number, qualifier: sign === '~' ? 'about' : 'exact' }
}
