const BEFORE = 40

const ANOTHER = [
  /\b(?:another|a different|a second|(?:a|his|her|their) namesake)[,:]?\s+[«“"]?$/iu,
  /\b(?:another|a different|a second) (?:man|woman|person|defendant|detainee) (?:named|called|by the name of)\s+[«“"]?$/iu,
  /(?<!\p{L})(?:друг(?:ой|ая|ого|ую|ому|им|ом)|ещ[её] один|ещ[её] одного|т[её]зк(?:а|и|у|ой|е)|однофамил(?:ец|ьца|ьцу|ьцем|ица|ицы))[,:]?\s+[«„"]?$/iu,
  /(?<!\p{L})(?:басқа|тағы бір|аттас|башка|дагы бир)\s+[«„"]?$/iu,
]

/** “Another Sarbulak villager” is of one Sarbulak: the source must say another what. */
const ANOTHER_PLACE = [
  /\b(?:another|a different|a second|the other) (?:village|town|settlement|city|district)(?: of (?:the same|that) name)?(?:,| called| named| of|, called|, named)?\s+[«“"]?$/iu,
  /(?<!\p{L})(?:друг(?:ой|ого|ому|ом|ое|ая|ую)|одноим[её]нн(?:ый|ого|ому|ом|ое|ая|ую|ой))\s+(?:сел[оае]|селу|аул[ае]?|пос[её]л(?:ок|ка|ке)|город[ае]?|деревн[яеию]|район[ае]?|станци[яию])(?:\s+с названием|\s+под названием)?,?\s+[«„"]?$/iu,
  /(?<!\p{L})(?:басқа|аттас|башка)\s+(?:ауыл|қала|айыл|шаар)\s+[«„"]?$/iu,
]

const saidBefore = (
  patterns: readonly RegExp[],
  reach: number,
): ((text: string, start: number) => string | null) => {
  return (text, start) => {
    const before = text.slice(Math.max(0, start - reach), start)
    for (const pattern of patterns) {
      const [found] = pattern.exec(before) ?? []
      if (found !== undefined) return found.trim()
    }
    return null
  }
}

/** The words by which a source says that this name is not of the one it named before; null where it does not. */
export const anotherSaid = saidBefore(ANOTHER, BEFORE)

/** The same of the name of a place. */
export const anotherPlaceSaid = saidBefore(ANOTHER_PLACE, 2 * BEFORE)
