import iconv from 'iconv-lite'

/** An encoding is declared near the beginning or not at all (HTML standard: the first 1,024 bytes). */
const LOOKED_AT = 4_096

const META = /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i
const XML = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i

/** Labels that the Encoding Standard reads otherwise than their name says. */
const READ_AS: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'x-cp1251': 'windows-1251',
  cp1251: 'windows-1251',
  utf8: 'utf-8',
  // Bytes in which an ASCII declaration can be read are not UTF-16.
  'utf-16': 'utf-8',
  'utf-16le': 'utf-8',
  'utf-16be': 'utf-8',
}

/** The encoding an HTML document declares, if it is one we can decode. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
  const label = (META.exec(head)?.[1] ?? XML.exec(head)?.[1])?.toLowerCase()
  if (label === undefined) return null
  const encoding = READ_AS[label] ?? label
  return iconv.encodingExists(encoding) ? encoding : null
}
