import type { ClaimContent, Named } from '../../domain/claim-content.ts'
import { skeleton } from '../../texts/search-tokens.ts'

/** The persons that a claim speaks of by name. */
export const personsIn = (content: ClaimContent): readonly Named[] =>
  partiesTo(content).filter(({ of }) => of === 'person')

/** The persons that a claim speaks of without a name. */
export const unnamedIn = (content: ClaimContent): readonly Named[] =>
  partiesTo(content).filter(({ of }) => of === 'unnamed')

const partiesTo = (content: ClaimContent): readonly Named[] => {
  switch (content.kind) {
    case 'occurrence':
      return content.participants.map(({ who }) => who)
    case 'status':
      return content.who.of === 'counted' ? [] : [content.who]
    case 'attribute':
      return [content.of]
    case 'relation':
      return [content.from, content.to]
    case 'violation':
      return [...content.victims, ...content.allegedPerpetrators]
    default:
      return []
  }
}

interface NameParts {
  readonly full: readonly string[]
  readonly initials: readonly string[]
}

const partsOf = ({ written, base }: Pick<Named, 'written' | 'base'>): NameParts => {
  const words = (base ?? written).match(/[\p{L}\p{M}’'-]+/gu) ?? []
  const sounds = words.map((word) => ({
    long: word.length > 1,
    sound: skeleton(word) ?? word.toLowerCase(),
  }))
  return {
    full: sounds.filter(({ long }) => long).map(({ sound }) => sound),
    initials: sounds.filter(({ long }) => !long).map(({ sound }) => sound),
  }
}

/** Every full part of `a` is in `b`, and its initials begin what else `b` has. */
const fitsIn = (a: NameParts, b: NameParts): boolean => {
  const rest = [...b.full.filter((part) => !a.full.includes(part)), ...b.initials]
  return (
    a.full.length > 0 &&
    a.full.every((part) => b.full.includes(part)) &&
    (rest.length === 0 ||
      a.initials.every((initial) => rest.some((part) => part.startsWith(initial))))
  )
}

/**
 * Whether two written names may be of one person: the parts of one are in the other, in any alphabet,
 * and no initial speaks against it. It only finds; who is who a person decides.
 */
export const mayBeOneName = (
  a: Pick<Named, 'written' | 'base'>,
  b: Pick<Named, 'written' | 'base'>,
): boolean => {
  const [x, y] = [partsOf(a), partsOf(b)]
  return fitsIn(x, y) || fitsIn(y, x)
}
