import { expect, test } from 'vitest'
import { responsesIn } from './responses-in.ts'

test.each<[string, string[]]>([
  [
    'My complaint of 3 May has remained without an answer.',
    ['silent: – | My complaint of 3 May has remained without an answer.'],
  ],
  [
    'I wrote to the prosecutor twice. They did not reply.',
    ['silent: prosecutor | They did not reply.'],
  ],
  [
    'The investigator does not answer any more.',
    ['silent: investigator | The investigator does not answer any more.'],
  ],
  [
    "We sent three letters to the mayor's office. Nothing came.",
    ["silent: mayor's office | Nothing came."],
  ],
  [
    'The judge asked for the warrants. Nobody brought one.',
    ['silent: judge | Nobody brought one.'],
  ],
  [
    'Of the forty arrests, not one was preceded by a warrant.',
    ['silent: – | Of the forty arrests, not one was preceded by a warrant.'],
  ],
  [
    'I went to the police station. They refused to write anything down.',
    ['refused: police | They refused to write anything down.'],
  ],
  ['Her application was refused.', ['refused: – | Her application was refused.']],
  ['The lawyer has no access to the file.', ['refused: – | The lawyer has no access to the file.']],
  [
    'The lawyer is not admitted to the hearings.',
    ['refused: – | The lawyer is not admitted to the hearings.'],
  ],
  ['Request to call the doctor: rejected.', ['refused: – | Request to call the doctor: rejected.']],
  ['Request for a pen and paper rejected.', ['refused: – | Request for a pen and paper rejected.']],
  [
    'The report of a fourth death is not confirmed.',
    ['refused: – | The report of a fourth death is not confirmed.'],
  ],
  [
    'This information is not confirmed by the ministry.',
    ['refused: ministry | This information is not confirmed by the ministry.'],
  ],
  [
    'The spokesman dismissed the account as "a fairy tale".',
    ['refused: spokesman | The spokesman dismissed the account as "a fairy tale".'],
  ],
  [
    'The ministry maintained that the men had fallen.',
    ['answered: ministry | ministry maintained that the men had fallen.'],
  ],
  [
    'The governor said on the radio that no persons were taken.',
    ['answered: governor | governor said on the radio that no persons were taken.'],
  ],
  [
    'A ministry spokesman said that the men would be tried.',
    ['answered: ministry spokesman | ministry spokesman said that the men would be tried.'],
  ],
  [
    "The prosecutor's office has started a check.",
    ["answered: prosecutor's office | The prosecutor's office has started a check."],
  ],
  [
    'The duty officer registered my complaint.',
    ['answered: officer | The duty officer registered my complaint.'],
  ],
  [
    'The akimat offered a flat in another town.',
    ['answered: akimat | The akimat offered a flat in another town.'],
  ],
  ['The bar took away his licence.', ['answered: bar | The bar took away his licence.']],
  [
    "The Ministry of Justice revoked the lawyer's licence.",
    ["answered: Ministry of Justice | The Ministry of Justice revoked the lawyer's licence."],
  ],
  ['No one was reprimanded.', ['silent: – | No one was reprimanded.']],
  [
    'The colony informed us that the letter had been withheld by mistake.',
    ['refused: colony | The colony informed us that the letter had been withheld by mistake.'],
  ],
  [
    'The mayor promised new roofs by winter; nobody got one.',
    [
      'answered: mayor | The mayor promised new roofs by winter;',
      'silent: mayor | nobody got one.',
    ],
  ],
  [
    'The investigator told me: "You are to blame."',
    ['answered: investigator | investigator told me: "You are to blame."'],
  ],
  ['I showed the officer the photographs. He laughed.', ['refused: officer | He laughed.']],
  ['The guard said there was no doctor.', ['answered: guard | guard said there was no doctor.']],
  [
    'At the station they told me he was not there.',
    ['answered: – | At the station they told me he was not there.'],
  ],
  ['The complaint was returned unread.', ['refused: – | The complaint was returned unread.']],
  [
    'The complaint was forwarded to the same police station.',
    ['answered: – | The complaint was forwarded to the same police station.'],
  ],
  [
    'The court found the search unlawful.',
    ['answered: court | The court found the search unlawful.'],
  ],
  ['The officer was dismissed.', ['answered: – | The officer was dismissed.']],
  [
    'The ministry published a list of the dead.',
    ['answered: ministry | The ministry published a list of the dead.'],
  ],
  ['He said he was tired.', []],
  ['My brother laughed.', []],
  ['The neighbour did not answer.', []],
  ['My aunt refused to leave.', []],
  ['Nobody brought bread.', []],
  ['He promised to write.', []],
  ['The bus did not come.', []],
  ['She offered a cup of tea.', []],
  ['No one was home.', []],
  ['The soldiers refused a second helping.', []],
  ['They did not answer when I called through the wall to the other women.', []],
  ['The guard gave him water and he slept. The next day they took him to another cell.', []],
  [
    'The police came at five in the morning. They did not show a warrant. They broke the door.',
    ['silent: police | They did not show a warrant.'],
  ],
  ['Two officers held me down. He told me to sign the paper.', []],
  [
    'In March the families wrote to the president. In June a clerk phoned and said that the letter had been lost.',
    ['answered: clerk | clerk phoned and said that the letter had been lost.'],
  ],
  ['We want the truth. Tell us who gave the order.', []],
  [
    'My demands are simple: free my husband, give us the body of my brother, and stop the searches.',
    [],
  ],
  [
    'The association calls on all parties to refrain from violence, to respect the ceasefire and to let aid in.',
    [],
  ],
  ["Observers noted that the court did not hear the defence's witnesses.", []],
  [
    'At the hearing the judge refused the motion to call a second doctor and set the next hearing for 4 June.',
    [
      'refused: judge | At the hearing the judge refused the motion to call a second doctor and set the next hearing for 4 June.',
    ],
  ],
  [
    "The ombudswoman's letter recommends that the warden be warned; that the cells be heated; that the doctor's visits be logged.",
    [],
  ],
  ['The state must not punish the relatives.', []],
  ['The president signed a decree. The market opened again.', []],
  ['The doctor said that the wound was two days old.', []],
  ['The teacher asked the pupils to be quiet.', []],
  ['The boy asked his mother to open the window.', []],
  ['She wants her son to be an engineer.', []],
  ['He was told to lie down.', []],
  ['The road was not cleared for a week.', []],
  ['The committee of the village decided to rebuild the school.', []],
  ['The mosque committee collected money.', []],
  ['The mayor attended the wedding.', []],
  ['The prison is not far from the town.', []],
  ['No one was injured.', []],
  ['The case of the missing bus was not solved.', []],
  ['The lawyer filed an appeal on 3 May; the court has not yet set a date.', []],
  ['According to the ministry, no one died in custody.', []],
  [
    'The ministry of health reported 12 injured.',
    ['answered: ministry of health | ministry of health reported 12 injured.'],
  ],
])('responses of many kinds in English: %s', (text, expected) => {
  expect(responsesIn(text)).toEqual(expected)
})
