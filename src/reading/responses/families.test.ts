import { expect, test } from 'vitest'
import type { Stated } from '../../domain/stated.ts'
import { readText } from '../index.ts'

const said = (value: Stated<string>): string => (value.is === 'stated' ? value.value : '–')

/** Every response by its kind, whose it is, and its words. */
const responsesIn = (text: string): string[] =>
  readText(text, { language: null, sourceDate: null }).proposals.flatMap(({ statement, spans }) => {
    const { content } = statement
    if (content.kind !== 'response') return []
    const words = text.slice(spans[0].start, spans[0].end)
    return [`${content.answer}: ${said(content.by)} | ${words}`]
  })

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
  ['На два письма ответа нет.', ['silent: – | На два письма ответа нет.']],
  [
    'Написал в прокуратуру 2 мая. Пока ничего не пришло.',
    ['silent: прокуратуру | Пока ничего не пришло.'],
  ],
  [
    'Я писала в министерство и в Генпрокуратуру. Не ответили.',
    ['silent: Генпрокуратуру | Не ответили.'],
  ],
  ['Прокурор так и не ответил.', ['silent: Прокурор | Прокурор так и не ответил.']],
  ['В акимате молчат.', ['silent: акимате | В акимате молчат.']],
  [
    'Представитель полиции документов не представил.',
    ['silent: полиции | Представитель полиции документов не представил.'],
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
  [
    'У матери в полиции заявление не взяли.',
    ['refused: полиции | У матери в полиции заявление не взяли.'],
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
    'Ходатайство о вызове эксперта отклонено.',
    ['refused: – | Ходатайство о вызове эксперта отклонено.'],
  ],
  ['В удовлетворении жалобы отказать.', ['refused: – | В удовлетворении жалобы отказать.']],
  [
    'Жалобу адвоката оставить без удовлетворения.',
    ['refused: – | Жалобу адвоката оставить без удовлетворения.'],
  ],
  [
    'The report of a fourth death is not confirmed.',
    ['refused: – | The report of a fourth death is not confirmed.'],
  ],
  [
    'This information is not confirmed by the ministry.',
    ['refused: ministry | This information is not confirmed by the ministry.'],
  ],
  [
    'Сведения о погибших не соответствуют действительности, заявили в МВД.',
    ['refused: – | Сведения о погибших не соответствуют действительности, заявили в МВД.'],
  ],
  ['Информация о пытках не подтвердилась.', ['refused: – | Информация о пытках не подтвердилась.']],
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
    'Начальник полиции назвал случившееся «бытовой ссорой».',
    ['answered: полиции | Начальник полиции назвал случившееся «бытовой ссорой».'],
  ],
  ['Министр назвал жалобы «выдумкой».', ['answered: Министр | Министр назвал жалобы «выдумкой».']],
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
  ['Суд применил обеспечительную меру.', ['answered: Суд | Суд применил обеспечительную меру.']],
  [
    'The akimat offered a flat in another town.',
    ['answered: akimat | The akimat offered a flat in another town.'],
  ],
  [
    'Дело прекращено «за отсутствием состава преступления».',
    ['refused: – | Дело прекращено «за отсутствием состава преступления».'],
  ],
  [
    'Уголовное дело прекратили за отсутствием состава.',
    ['refused: – | Уголовное дело прекратили за отсутствием состава.'],
  ],
  ['The bar took away his licence.', ['answered: bar | The bar took away his licence.']],
  [
    "The Ministry of Justice revoked the lawyer's licence.",
    ["answered: Ministry of Justice | The Ministry of Justice revoked the lawyer's licence."],
  ],
  ['No one was reprimanded.', ['silent: – | No one was reprimanded.']],
  ['Виновных не нашли.', ['silent: – | Виновных не нашли.']],
  [
    'The colony informed us that the letter had been withheld by mistake.',
    ['answered: colony | The colony informed us that the letter had been withheld by mistake.'],
  ],
  [
    'Аким обещал по мешку муки на семью, но никто не получил.',
    ['answered: Аким | Аким обещал по мешку муки на семью,', 'silent: Аким | но никто не получил.'],
  ],
  [
    'Приезжал депутат, обещал, что всё решат. Больше мы его не видели.',
    [
      'answered: депутат | Приезжал депутат, обещал, что всё решат.',
      'silent: депутат | Больше мы его не видели.',
    ],
  ],
  [
    'The mayor promised new roofs by winter; nobody got one.',
    [
      'answered: mayor | The mayor promised new roofs by winter;',
      'silent: mayor | nobody got one.',
    ],
  ],
  [
    'Участковый сказал: «Сами виноваты».',
    ['answered: Участковый | Участковый сказал: «Сами виноваты».'],
  ],
  [
    'The investigator told me: "You are to blame."',
    ['answered: investigator | investigator told me: "You are to blame."'],
  ],
  ['I showed the officer the photographs. He laughed.', ['refused: officer | He laughed.']],
  ['Судья сказала, что это не её дело.', ['answered: Судья | Судья сказала, что это не её дело.']],
  ['The guard said there was no doctor.', ['answered: guard | guard said there was no doctor.']],
  [
    'В приёмной нам сказали, что списков нет.',
    ['answered: – | В приёмной нам сказали, что списков нет.'],
  ],
  [
    'At the station they told me he was not there.',
    ['answered: – | At the station they told me he was not there.'],
  ],
  ['Жалобу вернули без рассмотрения.', ['silent: – | Жалобу вернули без рассмотрения.']],
  ['The complaint was returned unread.', ['refused: – | The complaint was returned unread.']],
  [
    'The complaint was forwarded to the same police station.',
    ['answered: – | The complaint was forwarded to the same police station.'],
  ],
  ['Жалобу переслали в тот же отдел.', ['answered: – | Жалобу переслали в тот же отдел.']],
  ['Прокуратура ответила отпиской.', ['silent: Прокуратура | Прокуратура ответила отпиской.']],
  [
    'The court found the search unlawful.',
    ['answered: court | The court found the search unlawful.'],
  ],
  ['Суд признал обыск незаконным.', ['answered: Суд | Суд признал обыск незаконным.']],
  ['The officer was dismissed.', ['answered: – | The officer was dismissed.']],
  ['Сотрудник уволен.', ['answered: – | Сотрудник уволен.']],
  [
    'The ministry published a list of the dead.',
    ['answered: ministry | The ministry published a list of the dead.'],
  ],
  ['Полиция начала проверку.', ['answered: Полиция | Полиция начала проверку.']],
  [
    'Возбуждено уголовное дело по факту гибели.',
    ['answered: – | Возбуждено уголовное дело по факту гибели.'],
  ],
  ['Следователю объявлен выговор.', ['answered: – | Следователю объявлен выговор.']],
  ['Тело не выдали.', ['refused: – | Тело не выдали.']],
  ['Тело выдать отказались.', ['refused: – | Тело выдать отказались.']],
  ['Свидание не дали.', ['refused: – | Свидание не дали.']],
  ['He said he was tired.', []],
  ['My brother laughed.', []],
  ['The neighbour did not answer.', []],
  ['My aunt refused to leave.', []],
  ['Он молчал всю дорогу.', []],
  ['Дети молчат.', []],
  ['Сосед сказал: «Сами виноваты».', []],
  ['Nobody brought bread.', []],
  ['Он обещал вернуться к обеду.', []],
  ['He promised to write.', []],
  ['The bus did not come.', []],
  ['Ничего не пришло в голову.', []],
  ['She offered a cup of tea.', []],
  ['Отец назвал сына Иваном.', []],
  ['Муж не ответил, телефон был выключен.', []],
  ['No one was home.', []],
  ['The soldiers refused a second helping.', []],
  ['Мы не нашли дорогу.', []],
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
  [
    'Мать просила следователя отдать телефон сына; тот обещал, но не отдал.',
    ['answered: следователя | тот обещал,', 'silent: следователя | но не отдал.'],
  ],
  ['Прошу не называть моё имя и не указывать село.', []],
  ['Просим: провести проверку; наказать виновных; сообщить нам о результате.', []],
  [
    'Адвокат подал ходатайство о переводе подзащитного в больницу, суд его отклонил.',
    [
      'refused: суд | Адвокат подал ходатайство о переводе подзащитного в больницу, суд его отклонил.',
    ],
  ],
  ['Суд удалился в совещательную комнату.', []],
  ['Полицейские стояли у ворот и молчали.', []],
  [
    'Мы три раза писали губернатору — ответа нет до сих пор.',
    ['silent: – | ответа нет до сих пор.'],
  ],
  [
    'Начальник колонии пояснил, что связь отключена из-за ремонта.',
    ['answered: Начальник колонии | Начальник колонии пояснил, что связь отключена из-за ремонта.'],
  ],
  ['Пресс-служба полиции призвала граждан сохранять спокойствие и не верить слухам.', []],
  ['Судья спросила, есть ли отводы. Отводов не было.', []],
  ['Начальник колонны не пришёл на работу.', []],
  ['Председатель колхоза обещал трактор.', []],
  ['Врач сказала, что нужен покой.', []],
  ['Продавец отказался принимать карту.', []],
  ['Соседи просили не шуметь.', []],
  ['Пусть земля ему будет пухом.', []],
  ['Чтобы дети спали, мы пели им песни.', []],
  ['Прокурор просил назначить семь лет.', []],
  ['Правозащитники требуют: освободить больных, допустить врачей и прекратить пытки.', []],
  ['Требования матерей: вернуть тела, назвать виновных, выплатить пенсии.', []],
  [
    'Комиссия приехала и уехала, никого не опросив.',
    ['silent: Комиссия | Комиссия приехала и уехала, никого не опросив.'],
  ],
  [
    'Нам обещали компенсацию, но до сих пор никто ничего не получил.',
    ['answered: – | Нам обещали компенсацию,'],
  ],
  ['В МВД назвали видео постановочным.', ['answered: МВД | В МВД назвали видео постановочным.']],
  [
    'Апелляционная жалоба оставлена без изменения.',
    ['refused: – | Апелляционная жалоба оставлена без изменения.'],
  ],
  ['Приговор оставлен без изменения.', ['refused: – | Приговор оставлен без изменения.']],
  [
    'Следователь, которому я показала справку, засмеялся.',
    ['refused: Следователь | Следователь, которому я показала справку, засмеялся.'],
  ],
  [
    'На приёме у прокурора я попросила показать протокол. Мне отказали.',
    ['refused: прокурора | Мне отказали.'],
  ],
])('responses of many kinds: %s', (text, expected) => {
  expect(responsesIn(text)).toEqual(expected)
})
