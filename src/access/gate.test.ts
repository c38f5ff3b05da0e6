import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '../domain/ids.ts'
import { consents, sensitivities } from '../domain/source.ts'
import { type Action, gate } from './gate.ts'
import { combine, consentRank, type Handling, sensitivityRank } from './handling.ts'
import { type Role, rights } from './roles.ts'
import { asSystem, localOwner, type Viewer } from './viewer.ts'

const someCases = [newId('case'), newId('case'), newId('case')]
const sensitivity = fc.constantFrom(...sensitivities)
const consent = fc.constantFrom(...consents)
const cases = fc.subarray(someCases)
const handling: fc.Arbitrary<Handling> = fc.record({ sensitivity, consent, cases })
const thing = fc.record({ sensitivity, consent, caseId: fc.constantFrom(...someCases) })
const role = fc.constantFrom(...(Object.keys(rights) as Role[]))
const viewer: fc.Arbitrary<Viewer> = fc.record({
  id: fc.constant('someone'),
  name: fc.constant('Someone'),
  role,
  clearance: sensitivity,
  cases: fc.oneof(fc.constant('all' as const), cases),
})
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constant({ to: 'read' } as const),
  fc.constant({ to: 'write' } as const),
  consent.map((audience) => ({ to: 'export', audience }) as const),
)

const sorted = ({ cases: own, ...rest }: Handling) => ({ ...rest, cases: [...own].sort() })

describe('what is made of several things', () => {
  it('has the strictest sensitivity and the narrowest consent of them, in any order', () => {
    fc.assert(
      fc.property(fc.array(handling, { minLength: 1 }), (parts) => {
        const whole = combine(parts)
        for (const part of parts) {
          expect(sensitivityRank(whole.sensitivity)).toBeGreaterThanOrEqual(
            sensitivityRank(part.sensitivity),
          )
          expect(consentRank(whole.consent)).toBeLessThanOrEqual(consentRank(part.consent))
        }
        expect(parts.map((part) => part.sensitivity)).toContain(whole.sensitivity)
        expect(parts.map((part) => part.consent)).toContain(whole.consent)
        expect(sorted(combine([...parts].reverse()))).toEqual(sorted(whole))
      }),
    )
  })

  it('can be combined in groups, and with itself', () => {
    fc.assert(
      fc.property(handling, handling, handling, (a, b, c) => {
        expect(sorted(combine([combine([a, b]), c]))).toEqual(sorted(combine([a, combine([b, c])])))
        expect(sorted(combine([a, a]))).toEqual(sorted(a))
      }),
    )
  })

  it('is allowed only to who is allowed every part', () => {
    fc.assert(
      fc.property(viewer, action, fc.array(handling, { minLength: 1 }), (who, what, parts) => {
        const each = parts.every((part) => gate.decide(who, what, part).allowed)
        expect(gate.decide(who, what, combine(parts)).allowed).toBe(each)
      }),
    )
  })

  it('and of nothing at all is sealed and internal', () => {
    expect(combine([])).toMatchObject({ sensitivity: 'sealed', consent: 'internal' })
  })
})

describe('the gate', () => {
  it('releases what it allows, and is silent about the rest', () => {
    fc.assert(
      fc.property(viewer, fc.array(thing), (who, things) => {
        const out = gate.releaseAll(who, things)
        const allowed = things.filter((one) => gate.release(who, one) !== null)
        expect(out).toEqual(allowed)
        const made = gate.releaseMadeOf(who, things, 'a total')
        if (things.length > 0) expect(made !== null).toBe(allowed.length === things.length)
      }),
    )
  })

  it('says the same to a query as to a single thing', () => {
    fc.assert(
      fc.property(viewer, thing, (who, one) => {
        const { sensitivities: levels, cases: own } = gate.scope(who)
        const inScope =
          levels.includes(one.sensitivity) && (own === 'all' || own.includes(one.caseId))
        expect(inScope).toBe(gate.release(who, one) !== null)
        expect(gate.readable(who)).toEqual(levels)
        if (gate.seesAll(who)) expect(inScope).toBe(true)
      }),
    )
  })

  it('never allows more to a lower clearance or fewer cases', () => {
    fc.assert(
      fc.property(viewer, action, handling, sensitivity, cases, (who, what, one, level, fewer) => {
        const clearance =
          sensitivityRank(level) < sensitivityRank(who.clearance) ? level : who.clearance
        const own = who.cases === 'all' ? fewer : who.cases.filter((id) => fewer.includes(id))
        const less: Viewer = { ...who, clearance, cases: own }
        if (gate.decide(less, what, one).allowed) {
          expect(gate.decide(who, what, one).allowed).toBe(true)
        }
      }),
    )
  })

  it('lets nothing travel further than its consent', () => {
    const one: Handling = { sensitivity: 'public', consent: 'confidential-to-un', cases: [] }
    const out = consents.filter(
      (audience) => gate.decide(localOwner, { to: 'export', audience }, one).allowed,
    )
    expect(out).toEqual(['internal', 'confidential-to-un'])
  })

  it('denies what it has no word for', () => {
    const odd = (value: string) => value as never
    const one: Handling = { sensitivity: 'public', consent: 'published-named', cases: [] }
    const reads = { to: 'read' } as const
    expect(gate.decide({ ...localOwner, role: odd('root') }, reads, one).allowed).toBe(false)
    expect(gate.decide({ ...localOwner, role: odd('toString') }, reads, one).allowed).toBe(false)
    expect(gate.decide({ ...localOwner, clearance: odd('all') }, reads, one).allowed).toBe(false)
    expect(gate.decide(localOwner, reads, { ...one, sensitivity: odd('x') }).allowed).toBe(false)
    expect(gate.decide(localOwner, { to: odd('delete') }, one).allowed).toBe(false)
    expect(gate.decide(localOwner, { to: 'export', audience: odd('everyone') }, one).allowed).toBe(
      false,
    )
  })

  it('lets the local owner read everything and the program send nothing out', () => {
    const one: Handling = { sensitivity: 'sealed', consent: 'published-named', cases: someCases }
    expect(gate.decide(localOwner, { to: 'read' }, one).allowed).toBe(true)
    const system = asSystem('rebuilding')
    expect(gate.decide(system, { to: 'read' }, one).allowed).toBe(true)
    expect(system.reason).toBe('rebuilding')
    expect(gate.decide(system, { to: 'export', audience: 'internal' }, one)).toEqual({
      allowed: false,
      because: 'role',
    })
  })
})
