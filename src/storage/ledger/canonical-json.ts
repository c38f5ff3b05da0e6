/**
 * The one spelling of a JSON value (RFC 8785): no white space, members in the order of their names'
 * UTF-16 code units, strings and numbers as ECMAScript writes them.
 */

/** The canonical text. Members that are undefined are left out, as in `JSON.stringify`. Throws a
 * TypeError on what JSON can't say: a lone surrogate, a number that is not finite, a function. */
export const canonicalJson = (value: unknown): string => {
  const text = write(value)
  if (text === undefined) throw new TypeError('An undefined value has no JSON.')
  return text
}

const write = (value: unknown): string | undefined => {
  switch (typeof value) {
    case 'string':
      return writeString(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON.`)
      return JSON.stringify(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'undefined':
      return undefined
    case 'object':
      if (value === null) return 'null'
      return Array.isArray(value) ? writeArray(value) : writeObject(value)
    default:
      throw new TypeError(`A ${typeof value} has no JSON.`)
  }
}

const writeString = (text: string): string => {
  if (!text.isWellFormed()) throw new TypeError('A lone surrogate has no JSON.')
  return JSON.stringify(text)
}

const writeArray = (items: readonly unknown[]): string => {
  let text = '['
  for (let i = 0; i < items.length; i++) {
    if (i > 0) text += ','
    text += write(items[i]) ?? 'null'
  }
  return `${text}]`
}

const writeObject = (object: object): string => {
  const members = Object.entries(object)
  // The default order of sort is by UTF-16 code units, which is what RFC 8785 asks for.
  members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  let text = ''
  for (const [name, member] of members) {
    const written = write(member)
    if (written === undefined) continue
    text += `${text === '' ? '' : ','}${writeString(name)}:${written}`
  }
  return `{${text}}`
}
