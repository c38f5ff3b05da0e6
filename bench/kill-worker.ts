/**
 * The one who is killed: adds, reads and reviews without end, and says on standard output what was
 * acknowledged to it, a line each, at once.
 */
import { writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { localOwner } from '../src/access/viewer.ts'
import { openApp } from '../src/app.ts'
import { orThrow } from '../src/domain/failure.ts'

const [folder = '', seed = '0'] = process.argv.slice(2)
const app = orThrow(await openApp({ folder, passphrase: 'killed again and again' }))
const acknowledge = (kind: string, id: string) => writeSync(1, `${kind} ${id}\n`)

function document(round: number): string {
  const day = (round % 27) + 1
  return [
    `Report ${seed}-${round} of the residents' committee`,
    `On March ${day}, 2020 ${round + 12} persons were detained in the village of Lower Spring.`,
    `According to official data, ${round + 3} persons were injured. There was no official response.`,
    'Расул Тохтин был задержан 3 апреля 2020 года. Ранены не менее 4 человек.',
  ].join('\n\n')
}

acknowledge('ready', '-')
for (let round = 0; ; round++) {
  const path = join(folder, '..', `document-${seed}-${round}.txt`)
  writeFileSync(path, document(round))
  for (const outcome of await app.addFiles(localOwner, { paths: [path] })) {
    if (outcome.is !== 'failed') acknowledge('source', outcome.sourceId)
  }
  await app.readSources(localOwner)
  const { items } = await app.claims(localOwner, { states: ['proposed'] }, { limit: 5 })
  for (const claim of items) {
    acknowledge('claim', claim.id)
    const verdict = round % 2 === 0 ? 'accepted' : 'rejected'
    const review = await app.review(localOwner, { claimId: claim.id, verdict, why: 'seen' })
    if (review.ok) acknowledge('review', `${claim.id} ${review.value}`)
  }
}
