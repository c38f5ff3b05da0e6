import { expect, test } from 'vitest'
import type { Stated } from '../../domain/stated.ts'
import { readText } from '../index.ts'

const said = (value: Stated<string>): string => (value.is === 'stated' ? value.value : '–')

/** Every demand by its words, who asks and of whom. */
const demandsIn = (text: string): string[] =>
  readText(text, { language: null, sourceDate: null }).proposals.flatMap(({ statement, spans }) => {
    const { content } = statement
    if (content.kind !== 'demand') return []
    const words = text.slice(spans[0].start, spans[0].end)
    return [`${words} | ${said(content.by)} → ${said(content.addressee)}`]
  })

test.each<[string, string[]]>([
  [
    'We ask the governor to come to the village and, if he cannot, to say by phone where the bodies are.',
    [
      'We ask the governor to come to the village | – → governor',
      'to say by phone where the bodies are. | – → governor',
    ],
  ],
  [
    "I ask the mission to keep my sons' names hidden and not to show this paper to the guards.",
    [
      "I ask the mission to keep my sons' names hidden | – → –",
      'not to show this paper to the guards. | – → –',
    ],
  ],
  [
    'The mothers call on the minister to open the archive, to name the commander, and to return the bodies.',
    [
      'call on the minister to open the archive | The mothers → minister',
      'to name the commander | The mothers → minister',
      'to return the bodies. | The mothers → minister',
    ],
  ],
  [
    'We urge the mayor to pay for the roofs; to mend the bridge; to leave the school alone.',
    [
      'We urge the mayor to pay for the roofs | – → mayor',
      'to mend the bridge | – → mayor',
      'to leave the school alone. | – → mayor',
    ],
  ],
  [
    'We recommend that the prison service apologise to the two men, that all solitary orders be reviewed, and that a doctor visit weekly.',
    [
      'We recommend that the prison service apologise to the two men | – → prison service',
      'that all solitary orders be reviewed | – → prison service',
      'that a doctor visit weekly. | – → prison service',
    ],
  ],
  [
    'My office recommended that the ministry pay the widow and that the file be reopened.',
    [
      'recommended that the ministry pay the widow | My office → –',
      'that the file be reopened. | My office → –',
    ],
  ],
  [
    'The Ombudsman recommends:\n(a) remove the head of the colony;\n(b) requalify the charge;\n(c) raise the matter at the next session.',
    [
      'remove the head of the colony | The Ombudsman → –',
      'requalify the charge | The Ombudsman → –',
      'raise the matter at the next session. | The Ombudsman → –',
    ],
  ],
  [
    'I recommend the prosecutor to:\n- suspend the officer\n- pay compensation to the family\n- consider dismissing the warden',
    [
      'suspend the officer | – → prosecutor',
      'pay compensation to the family | – → prosecutor',
      'consider dismissing the warden | – → prosecutor',
    ],
  ],
  [
    'Our organisation calls on the government of Orlania to:\n• release Anna Dolina;\n• drop the charges.',
    [
      'release Anna Dolina | Our organisation → government',
      'drop the charges. | Our organisation → government',
    ],
  ],
  [
    'На основании изложенного рекомендую начальнику управления: приостановить приказ; выплатить пособие вдовам; рассмотреть вопрос о переводе.',
    [
      'рекомендую начальнику управления: приостановить приказ | – → начальнику',
      'выплатить пособие вдовам | – → начальнику',
      'рассмотреть вопрос о переводе. | – → начальнику',
    ],
  ],
  [
    'Прошу:\n1. Отменить постановление.\n2. Вернуть изъятый телефон.\n3. Сообщить о принятых мерах.',
    [
      'Отменить постановление. | – → –',
      'Вернуть изъятый телефон. | – → –',
      'Сообщить о принятых мерах. | – → –',
    ],
  ],
  [
    'Уполномоченный рекомендует:\n— освободить больных;\n— провести служебную проверку;\n— опубликовать итоги.',
    [
      'освободить больных | Уполномоченный → –',
      'провести служебную проверку | Уполномоченный → –',
      'опубликовать итоги. | Уполномоченный → –',
    ],
  ],
  [
    '"Let them tell us where he is buried," said his mother.',
    ['Let them tell us where he is buried | his mother → –'],
  ],
  ['"Give me back my daughter," she said.', ['Give me back my daughter | – → –']],
  ['"Write letters, do not stop," his wife asked.', ['Write letters, do not stop | – → –']],
  ['«Пусть покажут нам могилу», — говорит сестра.', ['Пусть покажут нам могилу | сестра → –']],
  ['«Пусть суд вызовет врача», – сказал отец.', ['Пусть суд вызовет врача | отец → –']],
  [
    '— Чтобы назвали имена, чтобы детям дали пенсию. Больше нам ничего не надо.',
    ['Чтобы назвали имена, чтобы детям дали пенсию. | – → –'],
  ],
  ['«Верните мне сына», — сказала она следователю.', ['Верните мне сына | – → –']],
  ['«Отдайте тело», — просила мать.', ['Отдайте тело | – → –']],
  [
    'The defence requests that the recording be played.',
    ['requests that the recording be played. | The defence → –'],
  ],
  [
    'The defence asks that witness Dolin be heard in person.',
    ['asks that witness Dolin be heard in person. | The defence → –'],
  ],
  ['Lawyer asks to summon the doctor.', ['asks to summon the doctor. | Lawyer → –']],
  ['Defence: motion to call the expert.', ['motion to call the expert. | – → –']],
  [
    'Защита намерена добиваться отмены приговора.',
    ['намерена добиваться отмены приговора. | Защита → –'],
  ],
  ['Защита просит вызвать эксперта.', ['просит вызвать эксперта. | Защита → –']],
  [
    'Адвокат намерен обжаловать решение и требовать вызова врача.',
    ['намерен обжаловать решение | Адвокат → –', 'требовать вызова врача. | Адвокат → –'],
  ],
  [
    'Жалоба на действия конвоя в прокуратуру.',
    ['Жалоба на действия конвоя в прокуратуру. | – → –'],
  ],
  [
    'To do: urgent action request to the Working Group on Arbitrary Detention.',
    [
      'To do: urgent action request to the Working Group on Arbitrary Detention. | – → Working Group on Arbitrary Detention',
    ],
  ],
  [
    'Обязать прокурора района устранить нарушение.',
    ['Обязать прокурора района устранить нарушение. | – → прокурора'],
  ],
  [
    'В части требования адвоката об отстранении судьи отказать.',
    ['требования адвоката об отстранении судьи | адвоката → –'],
  ],
  [
    'Обязать управление полиции выплатить Долиной 300 000 тенге.',
    ['Обязать управление полиции выплатить Долиной 300 000 тенге. | – → управление полиции'],
  ],
  [
    'The court orders the ministry to hand over the file.',
    ['orders the ministry to hand over the file. | The court → ministry'],
  ],
  [
    'The city police department asks residents not to give in to provocations and to stay at home.',
    [
      'asks residents not to give in to provocations | The city police department → residents',
      'to stay at home. | The city police department → residents',
    ],
  ],
  [
    'Полиция просит жителей не поддаваться на провокации.',
    ['просит жителей не поддаваться на провокации. | Полиция → жителей'],
  ],
  [
    'Полиция просит не распространять слухи и сообщать о подозрительных лицах по телефону 102.',
    [
      'просит не распространять слухи | Полиция → –',
      'сообщать о подозрительных лицах по телефону 102. | Полиция → –',
    ],
  ],
  [
    'We ask to be informed of the measures taken.',
    ['We ask to be informed of the measures taken. | – → –'],
  ],
  [
    'We ask you to inform us of the measures taken.',
    ['We ask you to inform us of the measures taken. | – → you'],
  ],
  [
    'Please inform us within ten days of the outcome.',
    ['Please inform us within ten days of the outcome. | – → –'],
  ],
  [
    'О принятых мерах просим сообщить в письменном виде.',
    ['просим сообщить в письменном виде. | – → –'],
  ],
  ['О результатах проверки прошу уведомить.', ['прошу уведомить. | – → –']],
  [
    'The letter asks the ministry to explain why the road was closed.',
    ['asks the ministry to explain why the road was closed. | The letter → ministry'],
  ],
  ['She wants her brother back.', ['wants her brother back. | – → –']],
  ['Мы хотим, чтобы нам вернули дома.', ['Мы хотим, чтобы нам вернули дома. | – → –']],
  ['He let them in and gave me back my coat.', []],
  ['He wrote letters to his wife.', []],
  ['She asked him to close the door.', []],
  ['He asked me to come on Sunday.', []],
  ['We need bread.', []],
  ['Пусть идёт дождь, нам всё равно.', []],
  ['Чтобы доехать до села, нужен час.', []],
  ['Чтобы не замёрзнуть, дети жались к печи.', []],
  ['The recommended dose was small.', []],
  ['Doctors recommended that he rest.', []],
  ['Врач рекомендовал покой.', []],
  ['The police asked him his name.', []],
  ['Let me tell you what happened.', []],
  ['Let us go back to May.', []],
  ['Give or take ten people, the square was full.', []],
  ['Release of the report is planned for May.', []],
  ['The guard gave him water and he slept. The next day they took him to another cell.', []],
  ['The police came at five in the morning. They did not show a warrant. They broke the door.', []],
  ['Two officers held me down. He told me to sign the paper.', []],
  [
    'In March the families wrote to the president. In June a clerk phoned and said that the letter had been lost.',
    [],
  ],
  [
    'We want the truth. Tell us who gave the order.',
    ['We want the truth. | – → –', 'Tell us who gave the order. | – → –'],
  ],
  [
    'My demands are simple: free my husband, give us the body of my brother, and stop the searches.',
    [
      'My demands are simple: free my husband | – → –',
      'give us the body of my brother | – → –',
      'stop the searches. | – → –',
    ],
  ],
  [
    'The association calls on all parties to refrain from violence, to respect the ceasefire and to let aid in.',
    [
      'calls on all parties to refrain from violence | The association → –',
      'to respect the ceasefire | The association → –',
      'to let aid in. | The association → –',
    ],
  ],
  ["Observers noted that the court did not hear the defence's witnesses.", []],
  [
    'At the hearing the judge refused the motion to call a second doctor and set the next hearing for 4 June.',
    ['motion to call a second doctor | – → –'],
  ],
  [
    "The ombudswoman's letter recommends that the warden be warned; that the cells be heated; that the doctor's visits be logged.",
    [
      "recommends that the warden be warned | The ombudswoman's letter → –",
      "that the cells be heated | The ombudswoman's letter → –",
      "that the doctor's visits be logged. | The ombudswoman's letter → –",
    ],
  ],
  [
    'The state must not punish the relatives.',
    ['The state must not punish the relatives. | – → The state'],
  ],
  ['The president signed a decree. The market opened again.', []],
  ['The company offered a discount to its customers.', []],
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
  ['The ministry of health reported 12 injured.', []],
  [
    'Мать просила следователя отдать телефон сына; тот обещал, но не отдал.',
    ['просила следователя отдать телефон сына | Мать → следователя'],
  ],
  [
    'Прошу не называть моё имя и не указывать село.',
    ['Прошу не называть моё имя | – → –', 'не указывать село. | – → –'],
  ],
  [
    'Просим: провести проверку; наказать виновных; сообщить нам о результате.',
    [
      'Просим: провести проверку | – → –',
      'наказать виновных | – → –',
      'сообщить нам о результате. | – → –',
    ],
  ],
  [
    'Адвокат подал ходатайство о переводе подзащитного в больницу, суд его отклонил.',
    ['подал ходатайство о переводе подзащитного в больницу, суд его отклонил. | Адвокат → –'],
  ],
  ['Суд удалился в совещательную комнату.', []],
  ['Полицейские стояли у ворот и молчали.', []],
  ['Мы три раза писали губернатору — ответа нет до сих пор.', []],
  ['Начальник колонии пояснил, что связь отключена из-за ремонта.', []],
  [
    'Пресс-служба полиции призвала граждан сохранять спокойствие и не верить слухам.',
    [
      'призвала граждан сохранять спокойствие | Пресс-служба полиции → –',
      'не верить слухам. | Пресс-служба полиции → –',
    ],
  ],
  ['Судья спросила, есть ли отводы. Отводов не было.', []],
  ['Начальник колонны не пришёл на работу.', []],
  ['Председатель колхоза обещал трактор.', []],
  ['Врач сказала, что нужен покой.', []],
  ['Продавец отказался принимать карту.', []],
  ['Пусть земля ему будет пухом.', []],
  ['Чтобы дети спали, мы пели им песни.', []],
  ['Прокурор просил назначить семь лет.', ['просил назначить семь лет. | Прокурор → –']],
  [
    'Правозащитники требуют: освободить больных, допустить врачей и прекратить пытки.',
    [
      'требуют: освободить больных | Правозащитники → –',
      'допустить врачей | Правозащитники → –',
      'прекратить пытки. | Правозащитники → –',
    ],
  ],
  [
    'Требования матерей: вернуть тела, назвать виновных, выплатить пенсии.',
    [
      'Требования матерей: вернуть тела | матерей → –',
      'назвать виновных | матерей → –',
      'выплатить пенсии. | матерей → –',
    ],
  ],
  ['Комиссия приехала и уехала, никого не опросив.', []],
  ['Нам обещали компенсацию, но до сих пор никто ничего не получил.', []],
  ['В МВД назвали видео постановочным.', []],
  ['Апелляционная жалоба оставлена без изменения.', []],
  ['Приговор оставлен без изменения.', []],
  ['Следователь, которому я показала справку, засмеялся.', []],
  [
    'На приёме у прокурора я попросила показать протокол. Мне отказали.',
    ['попросила показать протокол. | – → –'],
  ],
])('demands of many kinds: %s', (text, expected) => {
  expect(demandsIn(text)).toEqual(expected)
})
