/** JSON with the keys of every object in order: equal values give equal strings. */
export const stableJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const parts: string[] = []
  for (const [key, inner] of Object.entries(value).sort(byKey))
    if (inner !== undefined) parts.push(`${JSON.stringify(key)}:${stableJson(inner)}`)
  return `{${parts.join(',')}}`
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0
