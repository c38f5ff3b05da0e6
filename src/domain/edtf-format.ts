import type { Edtf, EdtfEnd, EdtfPoint } from './edtf.ts'

const formatPoint = (p: EdtfPoint): string => {
  const digits = p.year.replace('-', '').length
  let out = digits > 4 ? `Y${p.year}` : p.year
  if (p.month !== null) out += `-${p.month}`
  if (p.day !== null) out += `-${p.day}`
  if (p.time !== null) out += `T${p.time.clock}${p.time.zone ?? ''}`
  return out + p.qualifier
}

const formatEnd = (end: EdtfEnd): string =>
  end === 'open' ? '..' : end === 'unknown' ? '' : formatPoint(end)

/** Writes a date in EDTF; what `parseEdtf` read comes out the same. */
export const formatEdtf = (date: Edtf): string =>
  date.type === 'point' ? formatPoint(date) : `${formatEnd(date.start)}/${formatEnd(date.end)}`
