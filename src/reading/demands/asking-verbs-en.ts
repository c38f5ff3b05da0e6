import { boundForms, everyForm } from './english-forms.ts'

/**
 * English verbs of asking, by what stands behind them. Data for the formulas; every form is made from
 * the plain verb.
 */

/** Somebody, to do something; they ask whoever stands behind them. */
export const URGES = everyForm(
  `urge exhort implore entreat beseech petition lobby pressure pressurise pressurize enjoin adjure admonish press prod beg`,
)

/** The same with a preposition before whoever is asked. */
export const TURNS_TO = `(?:${everyForm('call')} (?:up)?on|${everyForm('appeal')} to|${everyForm('plead remonstrate')} with|${everyForm('prevail')} (?:up)?on)`

/** The same, where it tells as often of talk and of orders: only to those who have power. */
export const TELLS_TO = everyForm(
  `ask tell order instruct direct want expect invite advise require need encourage challenge request warn remind command counsel oblige compel summon recommend`,
)

/** That something be done. */
export const ASKS_THAT = everyForm(
  `ask demand insist urge request recommend propose suggest move pray plead petition advise order direct rule decree stipulate submit contend argue prefer desire require beg counsel instruct resolve vote advocate`,
)

/** For something. */
export const ASKS_FOR = everyForm(
  `appeal apply ask beg call campaign clamour clamor lobby move petition plead pray press push agitate sue argue vote canvass march rally demonstrate strike protest picket shout chant cry sign fast`,
)

/** Something: a noun of what is asked for stands behind it. */
export const ASKS_THING = everyForm(
  `demand request seek want require advocate recommend propose suggest urge expect favour favor back solicit beg crave`,
)

/** Forms that are no noun: "demanded", not "demand". */
export const DEMANDS_THING = boundForms('demand request seek')
