import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { namesAt, textOf } from '../test-material.ts'

/** What is found to be answered in two ways; what is a version, too, is shown as that. */
const askedIn = (...bodies: readonly string[]): string[] => {
  const texts = bodies.map((body, i) => textOf(`${'ab'[i]}.txt`, `In Tarsk Ullmer told. ${body}`))
  const mentions = texts.flatMap((text) => [
    ...namesAt(text, 'place', 'Tarsk'),
    ...namesAt(text, 'person', 'Ullmer'),
  ])
  return audit({ texts, mentions, claims: [] }).findings.flatMap(
    ({ message }) => /(?:the other no|exclude each other) \((.+?)\)/.exec(message)?.[1] ?? [],
  )
}

test.each([
  ['a lawyer', 'The advocate could attend.', 'The advocate was turned away at the barrier.'],
  ['a lawyer', 'Защитник участвовал в допросе.', 'Защитника развернули у ворот.'],
  ['a doctor', 'A nurse looked at the wound.', 'Nobody from the medical unit came to look.'],
  ['a doctor', 'Прошёл медкомиссию.', 'Врачу его никто не показывал.'],
  ['an interpreter', 'It was held with an interpreter’s help.', 'Nobody translated a word.'],
  ['a warrant', 'They read the warrant aloud.', 'The men had no warrant to show.'],
  ['a warrant', 'Ордер предъявлен жене.', 'Ордера никто не показал.'],
  ['whether shots were fired', 'Shots were heard by all.', 'Not one shot was fired.'],
  ['whether shots were fired', 'Были слышны выстрелы.', 'Огнестрельное оружие не применялось.'],
  ['traces of blows', 'Bruises were found on his back.', 'He bore no injuries.'],
  ['visits', 'Her family could visit on Sunday.', 'My children never saw me.'],
  ['visits', 'Семья навещала его.', 'Мать его не увидела.'],
  ['parcels and letters', 'He received the parcel.', 'The parcel was sent back.'],
  ['parcels and letters', 'Посылку приняли.', 'Передачу вернули матери.'],
  ['consent', 'The families gave their consent.', 'No parent was asked for consent.'],
  ['consent', 'Получено письменное согласие.', 'Мы ничего не подписывали.'],
  ['whether children died', 'Two children died.', 'No child lost his life.'],
  ['telephone and internet', 'The internet works.', 'The internet has been cut.'],
  ['telephone and internet', 'Связь работает без перебоев.', 'Связь отключили.'],
  ['whether there was a way out', 'Both doors stood open.', 'The door had a padlock on it.'],
  ['instruction and drills', 'A drill took place in May.', 'There was never a drill held.'],
  ['instruction and drills', 'Инструктаж проведён.', 'Инструктажа никто не проводил.'],
  ['payment', 'The compensation was paid.', 'They have not seen the money.'],
  ['payment', 'Выплата зачислена.', 'Денег мы не видели.'],
  ['whether protection was asked for', 'He asked for a guard.', 'He made no request for a guard.'],
  ['what was taken', 'They took his wallet.', 'His wallet was still in his coat.'],
  ['a complaint', 'The complaint was registered.', 'They refused the complaint.'],
  ['lists and receipts', 'The list was handed over.', 'He declined to sign a receipt.'],
  ['handcuffs', 'Handcuffs held her hand.', 'Handcuffs were not used.'],
  ['filming', 'A camera filmed it all.', 'No filming took place.'],
  ['aid', 'Tents were delivered.', 'No aid came.'],
  ['access for observers', 'Observers were let in.', 'Journalists were turned away.'],
  ['food and drink', 'Bread was brought to all.', 'He was brought no bread.'],
  ['food and drink', 'Пить ему давали.', 'Пить ему никто не подавал.'],
  ['whether a hospital took them in', 'The hospital admitted him.', 'The clinic turned him away.'],
  ['whether the family was told', 'Семью известили.', 'Родным не сообщили.'],
  ['what the registers hold', 'His name is entered in the register.', 'The log book has no entry.'],
  ['the fire brigade', 'Firefighters came at once.', 'No fire engine came.'],
  ['sexual violence', 'Two women were raped in the raid.', 'No case of rape is known.'],
  ['a hunger strike', 'They began a hunger strike.', 'There was no hunger strike on at all.'],
  ['whether a convoy was let through', 'The convoy was let through.', 'The convoy was blocked.'],
  ['whether the road was open', 'The road is open.', 'The road is closed.'],
  ['calls and letters home', 'He sent letters.', 'Letters were forbidden.'],
  ['walks in the open air', 'На прогулку выводили.', 'Прогулок не давали.'],
  ['bedding and heating', 'She had a blanket.', 'No blanket was given.'],
  [
    'whether the things found were planted',
    'Heroin was found in the coat.',
    'The heroin was planted.',
  ],
  ['membership', 'He is a member of the group.', 'He never belonged to any party.'],
  ['consular access', 'The consul was informed.', 'The embassy was not informed.'],
  ['certificates and papers', 'A certificate was issued.', 'He was given no certificate.'],
  ['whether the school or clinic works', 'Школа работает.', 'Школа закрыта.'],
  ['a promise', 'Директор дал слово.', 'Гарантий никто не дал.'],
  ['whether they showed who they were', 'He showed his badge.', 'They showed no badge.'],
  ['a priest or an imam', 'The chaplain came every week.', 'The chaplain was turned away.'],
  ['a priest or an imam', 'Священник навещал его.', 'Священника к нему не пустили.'],
  ['whether rights were explained', 'His rights were read to him.', 'Nobody explained his rights.'],
  ['whether witnesses were heard', 'Three witnesses testified.', 'Not one witness was called.'],
  ['whether they saw the body', 'They saw the body.', 'The coffin was closed.'],
  ['whether they saw the body', 'Тело показали семье.', 'Гроб был закрыт.'],
  ['the funeral', 'The burial was attended by all.', 'The burial was forbidden.'],
  [
    'a lawyer',
    'The barrister visited her.',
    'Access for her solicitor was denied, and not allowed.',
  ],
  ['whether suspects were found', 'The culprits are known.', 'The culprits are still at large.'],
])('%s: “%s” against “%s”', (about, yes, no) => {
  expect(askedIn(yes, no)).toContain(about)
})

test.each([
  ['Both doors stood open.', 'If the doors were locked, all would have died.'],
  ['Shots were heard by all.', 'Shots were fired at dawn.'],
  ['The family must be given the list.', 'The list was not shown.'],
])('no yes against a no: “%s” and “%s”', (a, b) => {
  expect(askedIn(a, b)).toEqual([])
})
