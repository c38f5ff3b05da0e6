import type { Quantity } from '../../domain/quantities.ts'

const number = (n: number): string => n.toLocaleString('en', { maximumFractionDigits: 6 })

const bounds = ({ low, high }: Quantity): string => {
  if (low !== null && high !== null)
    return low === high ? number(low) : `${number(low)} to ${number(high)}`
  if (low !== null) return `${number(low)} or more`
  return high === null ? 'some number' : `${number(high)} or fewer`
}

/** What a quantity is taken to mean, in numbers: "11 or more", "90 to 110, by Daftar’s convention". */
export const quantityMeaning = (quantity: Quantity): string => {
  const said = bounds(quantity)
  if (quantity.kind === 'none') return 'none at all (0)'
  if (quantity.vague) return `${said}, by Daftar’s convention for such words`
  if (quantity.kind === 'more-than' && quantity.stated !== null)
    return `more than ${number(quantity.stated)}${quantity.unit === undefined ? `, so ${said}` : ''}`
  if (quantity.kind === 'less-than' && quantity.stated !== null)
    return `less than ${number(quantity.stated)}${quantity.unit === undefined ? `, so ${said}` : ''}`
  return said
}
