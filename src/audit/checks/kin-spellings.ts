import { namePartsOf } from '../../domain/names/name-parts.ts'
import { allowedDistance, soundDistance } from '../../domain/names/sound-distance.ts'
import type { Check } from '../check.ts'
import { type Found, makeFinding, quoted, sideAt } from '../report.ts'
import type { TextView } from '../words/text-view.ts'

/** Kin named in one sentence whose family name is spelt two ways; they stay two persons. */
export const kinSpellings: Check = {
  name: 'kin whose family name is spelt two ways',
  run: ({ claims, views }) => ({
    findings: claims.flatMap((claim) => {
      const { content } = claim
      const view = views.get(claim.textId)
      if (content.kind !== 'relation' || !KIN.has(content.relation) || !view) return []
      return findingOf(view, content.from, content.to)
    }),
  }),
}

const KIN = new Set([
  'mother-of',
  'father-of',
  'son-of',
  'daughter-of',
  'brother-of',
  'sister-of',
  'relative-of',
])

interface Kin {
  readonly of: string
  readonly written: string
  readonly base?: string
  readonly start: number
  readonly end: number
}

const familyOf = (kin: Kin) =>
  namePartsOf(kin.base ?? kin.written).findLast((p) => p.kind === 'word')

const findingOf = (view: TextView, a: Kin, b: Kin): Found[] => {
  const [x, y] = [familyOf(a), familyOf(b)]
  if (!x || !y || a.of !== 'person' || b.of !== 'person') return []
  const distance = soundDistance(x.sounds, y.sounds)
  if (distance === 0 || distance > allowedDistance(x.sounds, y.sounds)) return []
  const message = `Kin, and their family name is spelt two ways in ${view.text.label}: ${quoted(a.written)} and ${quoted(b.written)} (two persons).`
  return [
    makeFinding(
      'naming-differs',
      'low',
      message,
      [a, b].map((kin) => sideAt(view, kin, kin.written, [])),
    ),
  ]
}
