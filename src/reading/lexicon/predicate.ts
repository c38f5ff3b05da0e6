import type { EventTypeId, StatusId } from '../../vocabulary/index.ts'

/** Words by which something is said to happen or somebody to be in a status. */
export interface PredicateEntry {
  readonly event: EventTypeId
  readonly status?: StatusId
  /**
   * Who is in the status. Unless told: the subject of a passive, the object of an active verb.
   * subject: of whatever verb form ("died"). linked: "X's term was reduced", "a case against X",
   * «Ивану Орлову продлили арест».
   */
  readonly of?: 'subject' | 'linked'
  /** A noun ("the arrest of") tells of an event, and puts nobody into a status. */
  readonly noun?: boolean
  /** Telling enough for an occurrence although no date stands beside it. */
  readonly strong?: boolean
  /** Lowercase words with spaces between; a word that ends with `*` stands for all that begin so. */
  readonly forms: string
  /** What must follow or precede within the same sentence, near by. */
  readonly after?: RegExp
  readonly before?: RegExp
  /** What must not follow or precede right beside it. */
  readonly notAfter?: RegExp
  readonly notBefore?: RegExp
}

/** How many characters around a word its entry may look at. */
export const PREDICATE_WINDOW = 90

const SHORT_ENDINGS = ['', 'а', 'о', 'ы']
const PAST_ENDINGS = ['', 'а', 'о', 'и']
const FULL_ENDINGS = 'ый ая ые ого ой ых ому ым ыми ую'.split(' ')

const withEndings = (stems: string, endings: readonly string[]): string =>
  stems
    .split(' ')
    .flatMap((stem) => endings.map((ending) => stem + ending))
    .join(' ')

/** Russian short participles from their masculine: «задержан» with -а, -о, -ы. */
export const short = (stems: string): string => withEndings(stems, SHORT_ENDINGS)

/** Russian participles in full from their stems: «задержанн» with -ый, -ая, -ого and so on. */
export const full = (stems: string): string => withEndings(stems, FULL_ENDINGS)

/** Russian past tenses from their masculine: «задержал» with -а, -о, -и. */
export const past = (stems: string): string => withEndings(stems, PAST_ENDINGS)

/** What is arrested and is nobody: «арестовал имущество Омарова». */
export const PROPERTY =
  /^ (?:имуществ|сч[её]т|дом(?!\p{L})|квартир|автомобил|машин|земл|склад|деньг|актив|товар|груз)/u

/** What somebody is freed of and stays where he is: «освободили от должности», «от ответственности». */
export const NO_CUSTODY =
  /^[^.;]{0,60}(?<!\p{L})(?:место|должность|пост|от (?:\p{L}+(?:ой|ого|ых|их|ей) )?(?:должност|обязанност|работ|пост[а-у]|занят|уплат|ответственност|наказани|долг|налог|служб|экзамен))/u
