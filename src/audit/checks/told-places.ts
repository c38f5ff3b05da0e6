import { answerAt, type Told } from '../accounts/told.ts'
import { toldCheck } from '../accounts/told-check.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import { isCountry } from '../spelling/countries.ts'
import { stem } from '../words/terms.ts'

/** From where they left, where they come from, where somebody lies: one place in each text, and another. */
export const toldPlaces: Check = toldCheck({
  name: 'one thing at two places',
  told: (context) => placesTold(context),
  kind: 'account-conflict',
  severity: 'medium',
  says: (about) => `Not the same place is told (${about})`,
})

/** Questions that have one place for an answer, with the words that stand just before it. */
const QUESTIONS: readonly (readonly [about: string, before: RegExp])[] = [
  [
    'where they left from',
    /(?<!\p{L})(?:departure|departed|set (?:out|off|sail)|sailed|put to sea|left port)(?: \p{L}+){0,2}? (?:from|in|at) (?:the )?(?:port of )?$|(?<!\p{L})(?:отплы|вышл|выехал|отправи|вылете)\p{L}* (?:\p{L}+ ){0,2}из (?:порта )?$/iu,
  ],
  [
    'where they come from',
    /(?<!\p{L})(?:native of|born in|comes? from|came from the|hails from|originally from)(?: the)?(?: (?:village|town|city|district|province)(?: of)?)? $|(?<!\p{L})(?:родом из|урожен(?:ец|ка|цы|цев|ца)|родил\p{L}+ в|родом)(?: (?:села|города|пос[её]лка|аула|станицы|деревни|селе|городе))? $|место жительства[^.;]{0,50}(?:–|—|:) (?:\p{L}+ )?$/iu,
  ],
  [
    'where they were seized',
    /(?<!\p{L})(?:seized|arrested|detained|abducted|kidnapped|picked up|apprehended)(?: \p{L}+){0,3}? (?:at|in|near|outside) (?:the )?(?:(?:city|town|village) of )?$|(?<!\p{L})(?:задержан|схвачен|похищен|арестован|скрутил|схватил|задержал)\p{L}* (?:\p{Ll}+ ){0,3}?(?:в|на|возле|у|близ|вблизи) (?:(?:городе|селе|пос[её]лке|аэропорту|села|города) )?$/iu,
  ],
  [
    'where they are held',
    /(?<!\p{L})(?:held|kept|serving(?: \p{L}+){0,4}|sits|imprisoned|lodged)(?: \p{L}+){0,3}? (?:at|in)(?: (?:the|a|\p{L}+)){0,3} (?:prison|colony|jail|isolator|station|centre) (?:in |of |at |No\.? ?\d+ in )?$|(?<!\p{L})(?:held|kept|lodged) (?:at|in) $|(?<!\p{L})(?:сидит|отбыва\p{L}+)[^.;,]{0,40}? (?:колонии|учреждении|тюрьме)(?: города)? $|(?<!\p{L})(?:сидит|содерж\p{L}+|отбыва\p{L}+|находится)(?: \p{L}+){0,3}? в (?:(?:колонии|тюрьме|сизо|изоляторе|следственном изоляторе)(?: (?:№ ?\d+|города|в))? )?$/iu,
  ],
  [
    'where the grave is',
    /(?<!\p{L})(?:buried|laid to rest|interred) (?:in|at|near) (?:the )?(?:\p{Ll}+ (?:of )?)?$|(?<!\p{L})(?:похорон|захорон)\p{L}* (?:\p{L}+ )?(?:в|на|под|у) (?:\p{Ll}+ )?$/iu,
  ],
]
const REACH = 70

const placesTold = ({ names }: AuditContext): Told[] => {
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  return names
    .filter((n) => n.of === 'place' && !isCountry(n.name))
    .flatMap((place): Told[] => {
      const about = askedOf(place)
      if (about === undefined) return []
      return [answerAt(place, about, numberOf(keyOf(place)), { nearDays: A_YEAR })]
    })
}

const A_YEAR = 366

const askedOf = ({ view, sentence, span }: PlacedName): string | undefined => {
  const before = view.text.body.slice(Math.max(sentence.start, span.start - REACH), span.start)
  return QUESTIONS.find(([, pattern]) => pattern.test(before))?.[0]
}

const NAME_WORD = /\p{Lu}[\p{L}\p{M}’'-]+/gu

/** The longest word: "village of Mohrenes", "Mohrenes district". */
const keyOf = ({ name }: PlacedName): string => {
  const words = [...name.matchAll(NAME_WORD)].map(([word]) => word)
  return stem(words.toSorted((a, b) => b.length - a.length)[0] ?? name)
}
