import iconv from 'iconv-lite'

/** An encoding is declared near the beginning or not at all (HTML standard: the first 1,024 bytes). */
const LOOKED_AT = 4_096

const META = /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i
const XML = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i

/** Labels that the Encoding Standard reads otherwise than their name says. */
const READ_AS: ReadonlyMap<string, string> = new Map([
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['x-cp1251', 'windows-1251'],
  ['cp1251', 'windows-1251'],
  ['utf8', 'utf-8'],
  ['utf-16', 'utf-16le'],
])

/** Bytes in which an ASCII declaration can be read are not UTF-16. */
const UTF_16 = /^utf-16(?:le|be)?$/

/** What the decoder also takes, and is no encoding of characters. */
const NO_CHARACTERS = /^(?:base-?64|hex|binary)$/

/** The encoding of a name as people and documents write it, if it is one we can decode. */
export const encodingNamed = (label: string): string | null => {
  const name = label.trim().toLowerCase()
  const encoding = READ_AS.get(name) ?? name
  return !NO_CHARACTERS.test(encoding) && iconv.encodingExists(encoding) ? encoding : null
}

/** The encoding an HTML document declares, if it is one we can decode. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
  const label = (META.exec(head)?.[1] ?? XML.exec(head)?.[1])?.toLowerCase()
  if (label === undefined) return null
  return encodingNamed(UTF_16.test(label) ? 'utf-8' : label)
}
