import { bodily } from './bodies.ts'
import type { Concept } from './concept.ts'
import { deedsOfForce } from './deeds-of-force.ts'
import { deedsOfLaw } from './deeds-of-law.ts'
import { deedsOfLife } from './deeds-of-life.ts'
import { doers } from './doers.ts'
import { persons } from './persons.ts'
import { states } from './states.ts'
import { things } from './things.ts'
import { where } from './where.ts'

export type { Concept } from './concept.ts'

/** All that such papers speak of, by kind; every name stands once. */
export const allConcepts: readonly Concept[] = [
  ...doers,
  ...persons,
  ...things,
  ...where,
  ...bodily,
  ...deedsOfForce,
  ...deedsOfLaw,
  ...deedsOfLife,
  ...states,
]
