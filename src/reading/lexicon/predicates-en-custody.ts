import type { PredicateEntry } from './predicate.ts'

const HELD_AT =
  /^ (?:[\w-]+ )?(?:incommunicado\b|under arrest\b|behind bars\b|(?:in|at) (?:an? |the |his |her )?(?:[\w'-]+ ){0,4}(?:custody|detention|prison|jail|cell|cells|colony|SIZO|facility|basement)\b)/i

/** English predicates of custody and restraint; they are asked before the plain ones. */
export const CUSTODY_EN: readonly PredicateEntry[] = [
  {
    event: 'arrest',
    status: 'house-arrest',
    strong: true,
    forms: 'placed put released held kept transferred moved remains remained remain',
    after: /^[^.;]{0,60}\b(?:under|for|to|into|on) (?:house|home) arrest\b/i,
  },
  {
    event: 'arrest',
    status: 'house-arrest',
    of: 'subject',
    forms: 'under',
    before: /\b(?:is|are|was|were|been|currently|still)\s$/i,
    after: /^ (?:house|home) arrest\b/i,
  },
  {
    event: 'restriction',
    status: 'pledge-not-to-leave',
    strong: true,
    of: 'subject',
    forms: 'signed gave',
    after:
      /^ (?:an? |the )?(?:\w+ ){0,2}(?:undertaking|pledge|promise|recogni[sz]ance) not to leave\b/i,
  },
  {
    event: 'restriction',
    status: 'pledge-not-to-leave',
    forms: 'under released',
    before: /\b(?:is|are|was|were|been|currently|still)\s$/i,
    after:
      /^ (?:on |under )?(?:an? |the )?(?:\w+ ){0,2}(?:undertaking|pledge|promise|recogni[sz]ance) not to leave\b/i,
  },
  {
    event: 'restriction',
    status: 'travel-ban',
    of: 'subject',
    forms: 'under',
    before: /\b(?:is|are|was|were|been|currently|still)\s$/i,
    after: /^ (?:a |the )?travel (?:ban|restrictions?)\b/i,
  },
  {
    event: 'restriction',
    status: 'travel-ban',
    strong: true,
    forms: 'banned barred prohibited forbidden',
    after: /^ (?:from (?:travel|leav)|to (?:travel|leave))/i,
  },
  {
    event: 'release',
    status: 'bailed',
    strong: true,
    forms: 'released freed',
    after: /^ on (?:bail|(?:his|her|their) own recogni[sz]ance)\b/i,
  },
  { event: 'release', status: 'bailed', forms: 'granted', after: /^ bail\b/i },
  {
    event: 'arrest',
    status: 'remanded',
    strong: true,
    forms: 'remanded',
    after:
      /^(?:[^.;]{0,60}\b(?:in|into|to) (?:[\w-]+ ){0,2}(?:custody|detention|prison|jail)\b| (?:until|for)\b)/i,
  },
  {
    event: 'arrest',
    status: 'remanded',
    strong: true,
    forms: 'placed put',
    after: /^[^.;]{0,60}\b(?:in|into|under) (?:[\w-]+ ){0,2}(?:custody|detention|arrest)\b/i,
  },
  {
    event: 'arrest',
    status: 'remanded',
    strong: true,
    of: 'linked',
    forms: 'ordered',
    after: /^ (?:the |a )?(?:[\w-]+ ){0,2}(?:detention|arrest) (?:of|for)\b/i,
  },
  {
    event: 'ruling',
    status: 'custody-extended',
    strong: true,
    of: 'linked',
    forms: 'extended prolonged',
    before: /\b(?:detention|custody|arrest)\b[^.;]{0,40}$/i,
  },
  {
    event: 'ruling',
    status: 'custody-extended',
    strong: true,
    of: 'linked',
    forms: 'extended prolonged',
    after: /^[^.;]{0,50}\b(?:detention|custody|arrest)\b/i,
  },
  {
    event: 'hospitalisation',
    status: 'hospitalised',
    strong: true,
    forms: 'taken rushed admitted transferred brought',
    after:
      /^ (?:unconscious |by ambulance )?to (?:an? |the )?(?:[\w'-]+ ){0,3}(?:hospital|clinic|intensive care)\b/i,
  },
  {
    event: 'hospitalisation',
    status: 'hospitalised',
    strong: true,
    forms: 'hospitalised hospitalized',
  },
  {
    event: 'detention',
    status: 'detained',
    strong: true,
    forms: 'taken brought',
    after:
      /^ (?:away by (?:the )?(?:police|security|officers|men)|(?:in)?to (?:custody|(?:an? |the )?(?:[\w'-]+ ){0,2}police (?:station|department)))\b/i,
  },
  {
    event: 'detention',
    status: 'detained',
    of: 'subject',
    forms: 'held kept',
    before: /\b(?:is|are|was|were|been|being)\s(?:[\w-]+ )?$/i,
    after: HELD_AT,
  },
  {
    event: 'detention',
    status: 'detained',
    of: 'subject',
    forms: 'remain remains remained',
    after: HELD_AT,
  },
  {
    event: 'transfer',
    status: 'transferred',
    strong: true,
    forms: 'transferred moved',
    after:
      /^[^.;]{0,50}\b(?:prison|colony|jail|detention cent(?:er|re)|SIZO|pre-?trial|cell|isolation)\b/i,
  },
  {
    event: 'search',
    status: 'searched',
    strong: true,
    of: 'linked',
    forms: 'searched raided',
    notAfter: /^ for\b/i,
  },
  {
    event: 'search',
    status: 'searched',
    strong: true,
    of: 'linked',
    forms: 'search searches raid raids',
    before: /\b(?:conducted|carried out) (?:a |an )?(?:\w+ )?$/i,
    after: /^ (?:of|at|in)\b/i,
  },
  {
    event: 'restriction',
    status: 'wanted',
    strong: true,
    forms: 'declared',
    after: /^[^.;]{0,60}\bwanted\b/i,
  },
  {
    event: 'restriction',
    status: 'wanted',
    strong: true,
    forms: 'placed put added',
    after:
      /^[^.;]{0,60}\b(?:on|to) (?:an?|the|its|their) (?:[\w-]+ ){0,3}(?:wanted|search) list\b/i,
  },
  {
    event: 'restriction',
    status: 'wanted',
    of: 'subject',
    forms: 'wanted',
    before: /\b(?:is|are|was|were)\s$/i,
    after:
      /^ (?:by (?:the )?(?:police|authorities|Interpol)|on charges|for (?:questioning|alleged|extremis|terroris))/i,
  },
]
