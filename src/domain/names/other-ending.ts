import type { NamePart } from './name-parts.ts'
import { soundsOf } from './sounds.ts'

/**
 * What people of the region put to their father's or forefather's name in place of -ов and -ев, since
 * they may: Зокиров, Зокирзода; Асанов, Асантегин.
 */
const ENDINGS: ReadonlySet<string> = new Set(
  'зода заде зод иён ён пур дуст дӯст тегин тай бай бек хан жан нур'.split(' ').map(soundsOf),
)
const SHORTEST_STEM = 4

/** Whether the one is a family name in -ov and the other the same with an ending of the region. */
export const hasOtherEnding = ({ bare }: NamePart, { sounds }: NamePart): boolean =>
  bare !== null &&
  bare.length >= SHORTEST_STEM &&
  sounds.startsWith(bare) &&
  ENDINGS.has(sounds.slice(bare.length))
