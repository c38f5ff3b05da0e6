type LeaveOut = (key: string, value: unknown) => boolean

const nothing: LeaveOut = () => false

/** JSON with the keys of every object in order: equal values give equal strings. */
export const stableJson = (value: unknown, leaveOut: LeaveOut = nothing): string => {
  if (Array.isArray(value)) return `[${value.map((one) => stableJson(one, leaveOut)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const parts: string[] = []
  for (const [key, inner] of Object.entries(value).sort(byKey))
    if (inner !== undefined && !leaveOut(key, inner))
      parts.push(`${JSON.stringify(key)}:${stableJson(inner, leaveOut)}`)
  return `{${parts.join(',')}}`
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0
