import type { Span } from '../../text-span.ts'

const NEAR = 80

/** “Besk”, “New Besk-Ata”: the name of a district or region, without its kind. */
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?`
const ENGLISH = `(?:the )?${NAME} (?:[Dd]istrict|[Rr]egion|[Oo]blast|[Pp]rovince|[Rr]ayon|[Rr]aion)`
const RUSSIAN = String.raw`\p{Lu}[\p{L}-]+(?:[сц]кого|[сц]кой|[сц]кий|[сц]кая) (?:района|р-на|район|области|обл\.|область)`
const OWN = `${NAME} (?:ауданы|облысы|району|облусу)`

/** Right behind a place: in brackets, behind a comma, “of”, “in”, or in the Russian genitive. */
const BEHIND = [
  new RegExp(String.raw`^(?:,| of| in|, in|, of)? ?\(?(${ENGLISH})(?!\p{L})`, 'u'),
  new RegExp(String.raw`^,? ?\(?(${RUSSIAN})(?!\p{L})`, 'u'),
  new RegExp(String.raw`^,? ?\((${OWN})(?!\p{L})`, 'u'),
]
/** Kazakh and Kyrgyz, and Russian addresses, name the area first. */
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})(${OWN}|${RUSSIAN})(?:ның|нің|нын|нин)?,? (?:\p{Ll}+\.? )?[«“"]?$`,
  'u',
)

/** Kind words that a name may be followed by: “Besk village in …”. */
const KIND = /^ (?:village|town|city|settlement|ауылы|айылы|қаласы|шаары)(?!\p{L})/iu

/** The district or region that a source says a place lies in, just beside its name; null where it says none. */
export const areaSaid = (text: string, { start, end }: Span): string | null => {
  const after = plain(text.slice(end, end + NEAR)).replace(KIND, '')
  for (const pattern of BEHIND) {
    const [, area] = pattern.exec(after) ?? []
    if (area !== undefined) return area
  }
  return BEFORE.exec(plain(text.slice(Math.max(0, start - NEAR), start)))?.[1] ?? null
}

/** On whatever lines it stands. */
const plain = (words: string): string => words.replace(/[^\S\n]+|\n(?!\n)/gu, ' ')
