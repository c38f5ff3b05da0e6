const BEFORE = 40

const ANOTHER = [
  /\b(?:another|a different|a second|(?:a|his|her|their) namesake)[,:]?\s+[«“"]?$/iu,
  /\b(?:another|a different|a second) (?:man|woman|person|defendant|detainee) (?:named|called|by the name of)\s+[«“"]?$/iu,
  /(?<!\p{L})(?:друг(?:ой|ая|ого|ую|ому|им|ом)|ещ[её] один|ещ[её] одного|т[её]зк(?:а|и|у|ой|е)|однофамил(?:ец|ьца|ьцу|ьцем|ица|ицы))[,:]?\s+[«„"]?$/iu,
  /(?<!\p{L})(?:басқа|тағы бір|аттас|башка|дагы бир)\s+[«„"]?$/iu,
]

/** The words by which a source says that this name is not of the one it named before; null where it does not. */
export const anotherSaid = (text: string, start: number): string | null => {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  for (const pattern of ANOTHER) {
    const [found] = pattern.exec(before) ?? []
    if (found !== undefined) return found.trim()
  }
  return null
}
