import {
  type Account,
  accountAt,
  accountsOf,
  isWish,
  mattersAmong,
  saidIn,
  sidesOfAccounts,
} from '../accounts/account.ts'
import { apartAmong } from '../accounts/apart.ts'
import { saidByText, sidesOfTold, type Told } from '../accounts/told.ts'
import type { Check } from '../check.ts'
import { actors } from '../events/actors.ts'
import { type Found, makeFinding, placesKey } from '../report.ts'
import { lazy } from '../words/lazy.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** Searches, detentions and interrogations that two texts lay to different bodies. */
export const whoDidIt: Check = {
  name: 'who carried it out',
  run: (context) => {
    const accounts = accountsOf(context, HINT, read)
    const { violence = [], other = [] } = Object.groupBy(accounts, ({ about }) =>
      OF_ONE_ATTACK.has(about) ? 'violence' : 'other',
    )
    return {
      findings: [
        ...mattersAmong(context, other).flatMap(judge),
        ...narrowest(
          apartAmong(context, violence.map(toldOf)).map(({ about, told }) => ({
            about,
            finding: findingOf(about, told),
          })),
        ),
      ],
    }
  },
}

const VIOLENCE = 'the violence'
const SHOOTING = 'the shooting'
const BEATING = 'the beatings'
const OF_ONE_ATTACK: ReadonlySet<string> = new Set([VIOLENCE, SHOOTING, BEATING])

/** Who shot is also told of the violence: where both say the same, the narrower is shown. */
const narrowest = (found: readonly Named[]): Found[] =>
  found
    .filter(
      ({ about, finding }) =>
        about !== VIOLENCE ||
        !found.some((o) => o.about !== VIOLENCE && placesKey(o.finding) === placesKey(finding)),
    )
    .map(({ finding }) => finding)

interface Named {
  readonly about: string
  readonly finding: Found
}

/** Accounts of one attack may name no place in common: they are apart only where no doer is the same. */
const toldOf = (account: Account): Told => {
  const actor = actors.findIndex(([name]) => name === account.value)
  return { ...account, low: actor, high: actor, words: account.value }
}

const findingOf = (about: string, told: readonly Told[]): Found =>
  makeFinding(
    'account-conflict',
    'high',
    `Not the same doers are named for ${about}: ${saidByText(told)}.`,
    sidesOfTold(told),
  )

const HINT =
  /бьют|наносил|удары|стреля|shot|shoot|fire|bullet|struck|hit|lit|удар|преслед|обстрел|beat|torch|burn|storm|attack|kill|raid|search|бил|бит|побо|стрел|огонь|напал|подож|орудов|detention|detain|took|taken|увели|забрали|arrest|interrogat|dispers|обыск|рейд|задерж|допр[оа]|зачист|подворн|обход|двор|провероч|вошли|оцепил|окружил|проч[её]с|облав|doors?|forced|comb|разгон|разогн|отогн|оттесн|рассея|dr[oi]ve|pushed|forced|оружи|огонь/iu

const ACTS: readonly (readonly [string, string])[] = [
  [
    'searches, detentions and interrogations',
    String.raw`(?:search(?:es|ed|ing)?|raid(?:s|ed|ing)?|detentions?|detain(?:s|ed|ing)?|arrest(?:s|ed|ing)?|(?:took|taken)(?: \p{L}+){0,3}? away|interrogat\p{L}+|увели|забрали|обыск\p{L}*|рейд\p{L}*|задерж\p{L}*|арест\p{L}*|допр[оа]\p{L}*|зачист\p{L}*|подворн\p{L}+ обход\p{L}*|обход\p{L}+ двор\p{L}*|двор за двором|(?:от|из) двора (?:к|во?) двор\p{L}?|проверочн\p{L}+ мероприяти\p{L}+|вошли|оцепил\p{L}*|окружил\p{L}*|проч[её]с\p{L}+|облав\p{L}*|comb(?:ed|ing)|broke (?:down |in |open )?(?:the |our |their )?doors?|forced open)`,
  ],
  [
    VIOLENCE,
    String.raw`(?:behind the (?:raid|attack|killings|massacre|shooting)|shot|shots|shooting|(?:poured petrol|lit)(?= )|set (?:fire|light) to|set (?:\p{L}+ ){0,3}(?:alight|ablaze|on fire)|struck|hit|opened (?:fire|up)|(?:hit|struck|wounded) by (?:a |the )?(?:bullet|shot)|fired|discharged|beat(?:en|ings?)?|torched|burn(?:ed|t)|carried the fire|stormed|attack(?:ed|s)?|killed|killings?|избил\p{L}*|избит\p{L}*|избива\p{L}*|били|ударил\p{L}*|получил\p{L}* удар\p{L}*|побо\p{L}+|стрелял\p{L}*|стрельб\p{L}|открыл\p{L}* огонь|напал\p{L}*|нападени\p{L}+|огонь (?:вёл|вел|вела|вели|открыл)\p{L}*|вел\p{L}? огонь|обстрелял\p{L}*|преследовал\p{L}*|ударил\p{L}*|подожгл\p{L}|подожг\p{L}*|убил\p{L}*|орудовал\p{L}*)`,
  ],
  [
    SHOOTING,
    String.raw`(?:shot|shots|shoots?|shooting|opened (?:fire|up)|fir(?:ed|es|ing)|(?<=\p{L} )fire(?= (?:at|on|into))|стрелял\p{L}*|стреляют|стрельб\p{L}|открыл\p{L}* огонь|открыва\p{L}+ огонь|огонь (?:вёл|вел|вела|вели|открыл)\p{L}*|вел\p{L}? огонь|обстрелял\p{L}*|(?:применил|использовал)[иа]? (?:\p{L}+ )?оружие|оружие (?:\p{L}+ ){0,3}?(?:применил|использовал)[иа]?)`,
  ],
  [
    BEATING,
    String.raw`(?:beat(?:en|ings?)?|избил\p{L}*|избит\p{L}*|избива\p{L}*|били|бьют|побо\p{L}+|наносил\p{L}* удары|удары наносил\p{L}*)`,
  ],
  [
    'the dispersal',
    String.raw`(?:dispers(?:al|ed|ing)|dr[oi]ve(?:n)? (?:the (?:crowd|mob|attackers|protesters|strikers|people) |them )?(?:away|off|back)|(?:pushed|forced) (?:the (?:crowd|mob|attackers|protesters|strikers|people) |them )?back|разгон\p{L}*|разогна\p{L}*|отогна\p{L}*|оттесн\p{L}*|рассея\p{L}* толпу)`,
  ],
]
const DOES = String.raw`(?:carr(?:y|ied|ies)(?: out)?|conduct(?:s|ed)?|made|took part|led|провод\p{L}+|прове\p{L}+|осуществ\p{L}+|участв\p{L}+)`
const free = (source: string): string => String.raw`(?<!\p{L})${source}(?!\p{L})`
const SAME_CLAUSE = '[^.;:!?]'

const PATTERNS = ACTS.flatMap(([act, words]) =>
  actors.map(([actor, who]) => ({
    act,
    actor,
    doing: lazy(() => [
      new RegExp(`${free(who)}${SAME_CLAUSE}{0,60}?${free(words)}`, 'iu'),
      new RegExp(
        `${free(words)}${SAME_CLAUSE}{0,30}? (?:was|were) ${SAME_CLAUSE}{0,20}?${free(who)}`,
        'iu',
      ),
      new RegExp(
        `${free(who)}${SAME_CLAUSE}{0,60}?${free(DOES)}${SAME_CLAUSE}{0,30}?${free(words)}`,
        'iu',
      ),
      new RegExp(
        `${free(words)}${SAME_CLAUSE}{0,60}?${free('(?:by|participation of|involvement of|from|силами|при участии|с участием|от)')}${SAME_CLAUSE}{0,40}?${free(who)}`,
        'iu',
      ),
      new RegExp(
        `${free(words)}${SAME_CLAUSE}{0,30}?${free(DOES)}${SAME_CLAUSE}{0,20}?${free(who)}`,
        'iu',
      ),
      // «Били бойцы ОМОНа», «прочёсывали солдаты»: who comes behind the verb, in the nominative.
      new RegExp(
        String.raw`(?<!\p{L})(?:били|бьют|избивали|избивают|прочёсывали|прочесывали|вошли|окружили|оцепили)\s(?:(?:их|нас|его|людей|село|задержанных)\s)?(?:(?:бойцы|сотрудники|люди)\s(?:\p{L}+\s)?|(?=\p{L}*(?:ы|и|ие|ые)(?!\p{L})))${who}`,
        'iu',
      ),
      // «Стреляли солдаты»: who comes behind the verb.
      new RegExp(
        String.raw`(?<!\p{L})(?:стрелял[иа]?|огонь открыл[иа]?|открыл[иа]? огонь|(?:применил|использовал)[иа](?: \p{L}+)? оружие|оружие (?:\p{L}+ ){0,3}?(?:применил|использовал)[иа])\s(?:(?:сами?|тоже|только|именно)\s)?(?:(?:бойцы|сотрудники|военнослужащие)\s(?:\p{L}+\s)?)?${who}`,
        'iu',
      ),
    ]),
    goingOn: lazy(
      () => new RegExp(`${free(DOES)} (?:out )?by ${SAME_CLAUSE}{0,40}?${free(who)}`, 'iu'),
    ),
  })),
)
/** What a sentence that begins with "they" goes on about. */
const PRONOUN_FIRST = /^\s*(?:they|it|these|those|this|они|их|это)(?!\p{L})/iu
const ACT_WORDS = ACTS.map(([act, words]) => [act, new RegExp(free(words), 'iu')] as const)

const ACTOR_WORDS = actors.map(([actor, who]) => [actor, new RegExp(free(who), 'iu')] as const)

/** The names of those whose words stand in a sentence. */
const namedIn = (list: readonly (readonly [string, RegExp])[], words: string): Set<string> =>
  new Set(list.flatMap(([name, pattern]) => (pattern.test(words) ? [name] : [])))

const read: Parameters<typeof accountsOf>[2] = (view, sentence, words) =>
  isWish(words) ? [] : [...actorsIn(view, sentence, words), ...followedUp(view, sentence, words)]

/** Every pattern holds words of its act and of its actor: most sentences lack one of them. */
const actorsIn = (view: TextView, sentence: Sentence, words: string): Account[] => {
  const acts = namedIn(ACT_WORDS, words)
  const actors = acts.size > 0 ? namedIn(ACTOR_WORDS, words) : acts
  return PATTERNS.flatMap(({ act, actor, doing }) => {
    if (!acts.has(act) || !actors.has(actor)) return []
    const match = doing()
      .map((pattern) => pattern.exec(words))
      .find((m) => m !== null)
    if (!match || isDenied(words, match) || isDeniedNext(view, sentence)) return []
    return [accountOf(view, sentence, match, act, actor)]
  })
}

/** "At no time did our officers fire", "It is refuted that soldiers took part". */
const NOT =
  /(?<!\p{L})(?:not|no|never|n['’]t|denie[sd]|deny|refuted?|reject(?:s|ed)?|without|не|ни|нет|отрица\p{L}+|опроверг\p{L}*)(?!\p{L})/iu
const NOT_REACH = 40

/** "We read that soldiers shot at us. It is not so." */
const NOT_SO =
  /^\W*(?:(?:it|this|that) (?:is|was) (?:not (?:so|true|how)|untrue|false|a lie)|not so|это (?:не так|неправда|не правда|ложь)|неправда|не было этого)(?!\p{L})/iu

const isDeniedNext = (view: TextView, { index, paragraph }: Sentence): boolean => {
  const next = view.sentences[index + 1]
  return next?.paragraph === paragraph && NOT_SO.test(view.slice(next))
}

const isDenied = (words: string, match: RegExpExecArray): boolean =>
  NOT.test(match[0]) || NOT.test(words.slice(Math.max(0, match.index - NOT_REACH), match.index))

const accountOf = (
  view: TextView,
  sentence: Sentence,
  match: RegExpExecArray,
  act: string,
  actor: string,
): Account => {
  const at = { start: match.index, end: match.index + match[0].length }
  return accountAt(view, sentence, at, act, actor)
}

/** "The police … searches. They are conducted by …": the next sentence goes on about the act. */
const followedUp = (view: TextView, sentence: Sentence, words: string): Account[] => {
  const next = view.sentences[sentence.index + 1]
  if (!next || next.paragraph !== sentence.paragraph) return []
  const more = view.slice(next)
  if (!PRONOUN_FIRST.test(more) || namedIn(ACT_WORDS, more).size > 0) return []
  const acts = namedIn(ACT_WORDS, words)
  return PATTERNS.flatMap(({ act, actor, goingOn }) => {
    const match = acts.has(act) ? goingOn().exec(more) : null
    return match ? [accountOf(view, next, match, act, actor)] : []
  })
}

/** Texts that name no doer in common; a text that names both kinds speaks of several doers. */
const judge = (accounts: readonly Account[]): Found[] => {
  const byView = [...Map.groupBy(accounts, (a) => a.view).values()]
  const [first, ...others] = byView
  if (!first) return []
  const actorsOf = (told: readonly Account[]): Set<string> => new Set(told.map((a) => a.value))
  const ofFirst = actorsOf(first)
  const apart = others.filter((told) => told.every((a) => !ofFirst.has(a.value)))
  if (apart.length === 0) return []
  const said = [first, ...apart].map((told) => {
    const actors = [...actorsOf(told)].join(' and ')
    return `${actors} (${saidIn(told.slice(0, 1))})`
  })
  const act = first[0]?.about ?? ''
  const message = `Not the same doers are named for ${act}: ${said.join(', ')}.`
  return [
    makeFinding('account-conflict', 'low', message, sidesOfAccounts([...first, ...apart.flat()])),
  ]
}
