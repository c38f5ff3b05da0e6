import { describe, expect, it } from 'vitest'
import { recordOfEachTest } from '../../test/support/memory-record.ts'
import { localOwner } from '../access/viewer.ts'
import { orThrow } from '../domain/failure.ts'
import type { PairShown } from './types.ts'

const record = recordOfEachTest()
const { add } = record

const describedNames = async (): Promise<readonly string[]> =>
  (await record.app.people(localOwner, { described: true })).items.map(({ name }) => name)

const queue = async (): Promise<readonly PairShown[]> =>
  (await record.app.likelyPairs(localOwner)).items.filter(
    ({ left, right }) => left.described || right.described,
  )

const sides = async (): Promise<readonly string[]> =>
  (await queue()).map(({ left, right }) => [left.name, right.name].sort().join(' | '))

const NAMED_CLIENT = 'Lawyer Gulnara Ventova, the lawyer defending Timur Adilov, spoke in court.'
const CLIENT = 'Ventova’s client was silent in court, wrote lawyer Gulnara Ventova.'

describe('a person whom a source tells of without a name', () => {
  it('stands in a list of his own, and in none of names', async () => {
    await add('one.txt', NAMED_CLIENT)
    await add('two.txt', CLIENT)
    expect(await describedNames()).toEqual(['Ventova’s client'])
    const { items, total } = await record.app.people(localOwner)
    expect(items.map(({ name }) => name)).not.toContain('Ventova’s client')
    expect(total).toBe(items.length)
    expect((await record.app.people(localOwner, { search: 'client' })).items).toEqual([])
  })

  it('is a question where both have the same lawyer, and says so', async () => {
    await add('one.txt', NAMED_CLIENT)
    await add('two.txt', CLIENT)
    const [pair] = await queue()
    expect(pair).toMatchObject({ verdict: 'unsure', algorithm: 'descriptions/2' })
    expect(pair?.lines[0]).toMatch(/^Both are defended by “/)
    expect(pair?.lines).toContain(
      'The one source gives no name: “Ventova’s client” is a description',
    )
    expect(await sides()).toEqual(['Timur Adilov | Ventova’s client'])
  })

  it('is a question where both are said to have killed as many by the same means', async () => {
    await add('one.txt', 'Timur Adilov killed two villagers with a car.')
    await add('two.txt', 'Погромщик задавил на машине и убил двоих сельчан.')
    await add('three.txt', 'Besk Orlanov killed three villagers with a car.')
    expect(await sides()).toEqual(['Timur Adilov | Погромщик'])
  })

  it('is a question where article and term are the same, and none where the term is another', async () => {
    await add('one.txt', 'Timur Adilov was sentenced to 5 years under article 272.')
    await add('two.txt', 'One of the defendants was sentenced to 5 years under article 272.')
    await add('three.txt', 'One of the convicts was sentenced to 7 years under article 272.')
    expect(await sides()).toEqual(['One of the defendants | Timur Adilov'])
  })

  it('is a question where age and village are the same, and none where the sex is another', async () => {
    await add('one.txt', 'In court sat a 43-year-old man from Taraz.')
    await add('two.txt', '43-летний житель Тараза молчал.')
    await add('three.txt', '43-летняя жительница Тараза молчала.')
    expect(await sides()).toEqual(['43-летний житель Тараза | a 43-year-old man from Taraz'])
  })

  const CONFESSED =
    'In his last speech, Besk Orlanov admitted that he had slandered Timur Adilov under pressure from the investigators.'
  const CONFESSED_TOO =
    'In his final statement, one of the defendants confessed to the slander of Ventova’s client under pressure from the investigators, wrote lawyer Gulnara Ventova.'

  it('is proposed as one where a deed agrees in all that is told of it, and so is whom it was done to by the same lawyer’s client', async () => {
    await add('one.txt', `${NAMED_CLIENT}\n\n${CONFESSED}`)
    await add('two.txt', CONFESSED_TOO)
    const pairs = await queue()
    expect(await sides()).toEqual([
      'Timur Adilov | Ventova’s client',
      'Besk Orlanov | one of the defendants',
    ])
    for (const { verdict, lines } of pairs) {
      expect(verdict).toBe('same')
      expect(lines).toContain('In neither source does anybody else come into question')
    }
    expect(pairs[0]?.lines[1]).toMatch(/^Both are named in what may be one deed of somebody else/)
    // Nothing is joined by it, and what was shown is kept with the decision.
    expect(await describedNames()).toHaveLength(2)
    const [pair] = pairs
    if (!pair) return
    const { left, right, lines } = pair
    orThrow(
      await record.app.decideIdentity(localOwner, {
        ...{ left: left.id, right: right.id },
        ...{ verdict: 'same', reason: 'the lawyer says so' },
      }),
    )
    expect((await record.app.person(localOwner, left.id))?.decisions[0]?.lines).toEqual(lines)
  })

  it('is a question where the other source tells it of two, or one thing alone agrees', async () => {
    await add('one.txt', CONFESSED)
    await add('two.txt', CONFESSED_TOO)
    await add('three.txt', `${CONFESSED} ${CONFESSED.replaceAll('Besk Orlanov', 'Arman Besalov')}`)
    const verdicts = (await queue()).map(({ left, right, verdict }) => [
      ...[left.sourceName, right.sourceName].sort(),
      verdict,
    ])
    expect(verdicts).toContainEqual(['three.txt', 'two.txt', 'unsure'])
    expect(verdicts).not.toContainEqual(['three.txt', 'two.txt', 'same'])
  })

  it('is none where what is told is said of many in the other source', async () => {
    const names = ['Timur Adilov', 'Besk Orlanov', 'Arman Ventov', 'Nurlan Besalov']
    await add('one.txt', names.map((name) => `${name} was detained on 3 March 2021.`).join(' '))
    await add('two.txt', 'On 3 March 2021 a resident of Taraz was detained.')
    expect(await queue()).toEqual([])
  })

  it('is none where nothing specific is told, nor within one source', async () => {
    await add('one.txt', 'Timur Adilov was detained. Besk Orlanov was killed by a rioter.')
    await add('two.txt', 'A rioter came. One of the defendants was detained. A man was killed.')
    expect(await describedNames()).toEqual([])
    await add('three.txt', `${NAMED_CLIENT} Ventova’s client was silent.`)
    expect(await queue()).toEqual([])
  })

  it('becomes one with a name by a person’s decision alone, and is himself again when it is taken back', async () => {
    await add('one.txt', NAMED_CLIENT)
    await add('two.txt', CLIENT)
    const [pair] = await queue()
    if (!pair) throw new Error('There is no pair.')
    const decisionId = orThrow(
      await record.app.decideIdentity(localOwner, {
        left: pair.left.id,
        right: pair.right.id,
        verdict: 'same',
        reason: 'the lawyer says so',
      }),
    )
    expect(await describedNames()).toEqual([])
    const one = await record.app.person(localOwner, pair.left.id)
    expect(one).toMatchObject({
      name: 'Timur Adilov',
      isNamed: true,
      described: ['Ventova’s client'],
      records: 2,
    })
    expect(one?.forms.map(({ written }) => written)).toEqual(['Timur Adilov'])
    const [decision] = one?.decisions ?? []
    expect([decision?.leftName, decision?.rightName]).toContain('not named: “Ventova’s client”')
    expect(decision?.lines[0]).toMatch(/^Both are defended by/)

    orThrow(await record.app.retractIdentity(localOwner, { decisionId, reason: 'two clients' }))
    expect(await describedNames()).toEqual(['Ventova’s client'])
  })

  it('has a page of what is said of him, and keeps his address when the source is read again', async () => {
    await add('two.txt', 'A rioter killed two villagers with a car. Ventova’s client wept.')
    const { items } = await record.app.people(localOwner, { described: true })
    const rioter = items.find(({ name }) => name === 'A rioter')
    if (!rioter) throw new Error('He is not told of.')
    const page = await record.app.person(localOwner, rioter.id)
    expect(page).toMatchObject({ isNamed: false, name: 'A rioter', forms: [] })
    expect(page?.said.map(({ attribute }) => attribute).sort()).toEqual(['deed', 'description'])
    await record.app.readSources(localOwner)
    expect(
      (await record.app.people(localOwner, { described: true })).items.map(({ id }) => id),
    ).toContain(rioter.id)
  })

  it('is gone where a person rejects the description', async () => {
    await add('two.txt', 'A rioter killed two villagers with a car.')
    const { items } = await record.app.people(localOwner, { described: true })
    const [rioter] = items
    const page = rioter ? await record.app.person(localOwner, rioter.id) : null
    const claim = page?.said.find(({ attribute }) => attribute === 'description')
    if (!claim) throw new Error('There is no description.')
    orThrow(
      await record.app.review(localOwner, {
        claimId: claim.claimId,
        verdict: 'rejected',
        why: 'it is said of nobody',
      }),
    )
    expect(await describedNames()).toEqual([])
  })
})
