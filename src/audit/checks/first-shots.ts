import { isPassedOn } from '../accounts/passed-on.ts'
import type { Told } from '../accounts/told.ts'
import { toldCheck } from '../accounts/told-check.ts'
import type { AuditContext } from '../context.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import { wholeWords } from '../words/whole-words.ts'

/** Who fired, struck or attacked first: the forces, hired guards or those whom they met. */
export const firstShots = toldCheck({
  name: 'who fired first',
  told: (context) => firstShotsTold(context),
  kind: 'account-conflict',
  severity: 'high',
  says: () => 'Not the same side is told to have begun',
})

/** Each side by its words; nobody is of two of them. */
const SIDES: readonly RegExp[] = [
  wholeWords(
    String.raw`police(?:m[ae]n)?|(?:police |security |law enforcement )?(?:officers?|agents?)|constables?|soldiers?|army|troops|gendarmes?|servicem[ae]n|(?:security|government|riot) (?:forces|police)|commandos?|marines|patrol|полици\p{L}*|полицейск\p{L}*|военн\p{L}+|военнослужащ\p{L}*|солдат\p{L}*|силовик\p{L}*|омон\p{L}*|спецназ\p{L}*|гвардейц\p{L}*|росгвард\p{L}*|патрул\p{L}*`,
    'giu',
  ),
  wholeWords(
    String.raw`watchm[ae]n|(?:company|estate|private|security|mine|palm|landlord)(?:['’]s)? (?:\p{L}+ )?(?:men|guards?|people)|(?:company|estate|firm|guards?)['’]s? (?:pick-?ups?|vehicles?|cars?)|pick-?ups? of|guards|bodyguards|hired (?:men|guns|thugs)|mercenar\p{L}+|without badges|охран\p{L}*|чоп\p{L}*|сторож\p{L}*|на[её]мник\p{L}*|люд\p{L}{1,3} (?:хозяина|компании|застройщика)`,
    'giu',
  ),
  wholeWords(
    String.raw`occupants?|protest[eo]rs?|demonstrators?|villagers?|residents?|inhabitants?|locals|workers?|strikers?|miners?|crowd|mob|peasants?|farmers?|herders?|squatters?|prisoners?|inmates?|youths?|young m[ae]n|students?|rioters?|extremists?|militants?|gunmen|attackers?|protestors?|community(?: members)?|протестующ\p{L}*|митингующ\p{L}*|демонстрант\p{L}*|жител\p{L}*|сельчан\p{L}*|крестьян\p{L}*|рабоч\p{L}*|бастующ\p{L}*|толп\p{L}*|молод[её]ж\p{L}*|заключ[её]нн\p{L}*|осужд[её]нн\p{L}*|собравш\p{L}*|экстремист\p{L}*|боевик\p{L}*|провокатор\p{L}*|местн\p{L}{2,3}|шахт[её]р\p{L}*|нападавш\p{L}*|погромщик\p{L}*`,
    'giu',
  ),
]

const BEGAN_EN = String.raw`(?:shot|fired|opened fire|attacked|struck|hit out|started (?:it|shooting|firing)|began (?:shooting|firing|it)|threw (?:stones|rocks))`
/** Where the doer stands behind the words, and where before them. */
const BEHIND: readonly RegExp[] = [
  /(?<!\p{L})(?:the )?first (?:shots?|bullets?|rounds?|blows?|stones?)(?: \p{L}+){0,4}? (?:came|rang out|were fired|was fired|were thrown|flew|fell)(?: \p{L}+){0,3}? (?:from|by)(?!\p{L})/iu,
  /(?<!\p{L})fire was (?:first )?opened (?:first )?by(?!\p{L})/iu,
  /(?<!\p{L})перв(?:ые|ый|ая|ых) (?:выстрел|пул|камн|удар|залп)\p{L}*[^.;]{0,40}?(?:со стороны|из|от|сделал\p{L}*|произв[её]л\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})перв(?:ыми|ым|ой) (?:\p{L}+ ){0,2}?(?:открыл|начал|стал|напал|выстрел|примен|удар|броси|стрел)\p{L}*(?: (?:огонь|стрелять|стрельбу|оружие))?(?!\p{L})/iu,
]
const BEFORE: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})${BEGAN_EN} first(?!\p{L})`, 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:was|were) the (?:first|ones?)(?: ones?)? (?:to|who) (?:open|shoot|fire|attack|strike|start|begin|use|throw|${BEGAN_EN})\p{L}*(?!\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:first|ones) (?:to|who) (?:open(?:ed)? fire|shoot|shot|fire[d]?|attack(?:ed)?)(?!\p{L})/iu,
  /(?<!\p{L})перв(?:ыми|ым|ой) (?:\p{L}+ ){0,2}?(?:открыл|начал|стал|напал|выстрел|примен|удар|броси|стрел)\p{L}*(?: (?:огонь|стрелять|стрельбу|оружие))?(?!\p{L})/iu,
  /(?<!\p{L})(?:открыл|напал|выстрелил|начал)\p{L}* (?:\p{L}+ ){0,2}?перв(?:ыми|ым|ой)(?!\p{L})/iu,
]
const HINT = /first|the ones? (?:to|who)|перв/iu
const REACH = 80
const NOT = /(?<!\p{L})(?:not|never|n['’]t|не|ни)(?:\s\p{L}+){0,2}\s*$/iu

const firstShotsTold = ({ views }: AuditContext): Told[] =>
  [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      return HINT.test(words) ? toldIn(view, sentence, words) : []
    }),
  )

const toldIn = (view: TextView, sentence: Sentence, words: string): Told[] => {
  for (const [patterns, behind] of [
    [BEHIND, true],
    [BEFORE, false],
  ] as const) {
    for (const pattern of patterns) {
      const match = pattern.exec(words)
      if (!match) continue
      const [start, end] = [match.index, match.index + match[0].length]
      const before = words.slice(0, start)
      if (NOT.test(before) || isPassedOn(before)) return []
      const side = behind
        ? nearest(words.slice(end, end + REACH), 'first')
        : (nearest(before.slice(-REACH), 'last') ?? nearest(words.slice(end, end + REACH), 'first'))
      if (side === null) continue
      const span = { start: sentence.start + start, end: sentence.start + end }
      const said = { low: side.side, high: side.side, words: `${match[0]} … ${side.words}` }
      const told = behind ? said : { ...said, words: `${side.words} … ${match[0]}` }
      return [{ view, sentence, span, about: 'who fired first', ...told, claims: [] }]
    }
  }
  return []
}

/** The side named nearest to the words that tell of the beginning. */
const nearest = (
  words: string,
  which: 'first' | 'last',
): { readonly side: number; readonly words: string } | null => {
  const named = SIDES.flatMap((pattern, side) =>
    Array.from(words.matchAll(pattern), ({ index, 0: said }) => ({ side, at: index, words: said })),
  ).toSorted((a, b) => a.at - b.at || b.words.length - a.words.length)
  return (which === 'first' ? named[0] : named.at(-1)) ?? null
}
