import type { FindingCase } from './finding-case.ts'

export const accountCases: readonly FindingCase[] = [
  {
    of: 'a trial behind closed doors and in open court',
    texts: [
      'The miners of Velmino were tried in Velmino in May 2019. The trial of the miners was held behind closed doors.',
      'The miners of Velmino stood before the Velmino court. The hearings were open to the public and journalists came to Velmino.',
    ],
    finds: [['account-conflict', /closed and to be open/]],
  },
  {
    of: 'суд закрытый и суд открытый',
    texts: [
      'Дело шахтёров Вельмина слушали в Вельмине. Процесс проходил в закрытом режиме.',
      'Шахтёров Вельмина судили в Вельмине. Это был открытый судебный процесс, говорит пресс-служба Вельмина.',
    ],
    finds: [['account-conflict', /closed and to be open/]],
  },
  {
    of: 'a demand for an open trial is no account of one',
    texts: [
      'The miners of Velmino were tried in Velmino behind closed doors. Relatives in Velmino demanded an open trial.',
      'The court of Velmino should hold open hearings for the miners of Velmino.',
    ],
    silent: ['account-conflict'],
  },
  {
    of: 'closed courts of two cities',
    texts: [
      'In Tarsk the trial of the teachers was held behind closed doors. Tarsk waits.',
      'In Ulmenau the bakers were judged. The hearing in Ulmenau was held in open court.',
    ],
    silent: ['account-conflict'],
  },
  {
    of: 'observers who came and did not come',
    texts: [
      'The prison of Tarsk burned in March. No international observers have visited Tarsk since the fire.',
      'After the fire in the Tarsk prison, international observers visited the prison of Tarsk on 4 April 2019.',
    ],
    finds: [['account-conflict', /observers/]],
  },
  {
    of: 'наблюдателей пустили и не пустили',
    texts: [
      'Колония в Тарске закрыта для всех. Независимых наблюдателей в Тарск не допустили.',
      'Международные наблюдатели посетили колонию в Тарске, пишет газета «Тарск».',
    ],
    finds: [['account-conflict', /observers/]],
  },
  {
    of: 'nobody came, except humanitarian groups',
    texts: [
      'No international organisation has visited Tarsk after the shooting in Tarsk.',
      'After the shooting in Tarsk not a single international organisation, except humanitarian ones, has visited Tarsk.',
    ],
    finds: [['account-conflict', /exception/]],
  },
  {
    of: 'lawyers let in, relatives not',
    texts: [
      'The relatives of the strikers of Tarsk were not allowed to visit them in Tarsk.',
      'The lawyers of the strikers of Tarsk were allowed to see them in Tarsk.',
    ],
    silent: ['account-conflict'],
  },
  {
    of: 'a request to be let in is no visit',
    texts: [
      'No journalists have visited the village of Tarsk. We ask that journalists be allowed to visit Tarsk.',
      'Journalists should be given access to Tarsk, the union of Tarsk says.',
    ],
    silent: ['account-conflict'],
  },
  {
    of: 'officially a domestic quarrel, by others a pogrom',
    texts: [
      'The night in Tarsk left ruins. The authorities called the events in Tarsk a domestic conflict.',
      'Residents of Tarsk speak of a pogrom. The pogrom in Tarsk was prepared, the union says.',
    ],
    finds: [['account-conflict', /domestic conflict.*others say otherwise/]],
  },
  {
    of: 'официально бытовой конфликт, по словам жителей погром',
    texts: [
      'Министр назвал события в Тарске бытовым конфликтом. В Тарске введён комендантский час.',
      'Жители Тарска говорят о другом. Это был погром, его готовили, считают в Тарске.',
    ],
    finds: [['account-conflict', /others say otherwise/]],
  },
  {
    of: 'refused to recognise, yet charged with it',
    texts: [
      'The authorities refused to recognise the events in Tarsk as mass riots.',
      'In Tarsk eleven men were charged with taking part in mass riots. The court of Tarsk sits in June.',
    ],
    finds: [['account-conflict', /officially not/]],
  },
  {
    of: 'all call it by one name',
    texts: [
      'The authorities called the events in Tarsk mass riots.',
      'The prosecutor of Tarsk also spoke of mass riots in Tarsk.',
    ],
    silent: ['account-conflict'],
  },
  {
    of: 'searches by police or by the army',
    texts: [
      'Since April soldiers have searched houses in Tarsk every night. People of Tarsk are afraid.',
      'Searches in Tarsk were carried out by police officers, the residents of Tarsk say.',
    ],
    finds: [['account-conflict', /doers/]],
  },
  {
    of: 'обыски полиции и военных',
    texts: [
      'В Тарске по ночам обыски проводят военные. Тарск боится.',
      'В Тарске снова обыски: полицейские задержали семь человек, сообщают из Тарска.',
    ],
    finds: [['account-conflict', /doers/]],
  },
  {
    of: 'police and soldiers together, then police',
    texts: [
      'Police and soldiers searched houses in Tarsk. Police detained ten people in Tarsk.',
      'Police officers searched houses in Tarsk, people in Tarsk say.',
    ],
    silent: ['account-conflict'],
  },
  {
    of: 'a weapon that changes',
    texts: [
      'The court of Tarsk heard the case of the guard of Tarsk. The murder weapon (a kitchen knife) was shown.',
      'In the case of the guard of Tarsk the murder weapon was an axe, the Tarsk prosecutor said.',
    ],
    finds: [['naming-differs', /knife.*axe/]],
  },
  {
    of: 'орудие убийства названо по-разному',
    texts: [
      'В Тарске судят сторожа. Орудие убийства (нож) так и не нашли, говорит адвокат из Тарска.',
      'Сторож из Тарска осуждён. Орудием убийства стал топор, решил суд Тарска.',
    ],
    finds: [['naming-differs', /нож.*топор/]],
  },
  {
    of: 'an answer that came and did not come',
    texts: [
      'The families of Tarsk wrote to the Ministry of Justice about the missing miners of Tarsk. There was no response from the Ministry of Justice to the families of the miners.',
      'The Ministry of Justice responded to the families of the missing miners of Tarsk on 4 May 2019.',
    ],
    finds: [['account-conflict', /answer/]],
  },
  {
    of: 'ответ был и ответа не было',
    texts: [
      'Семьи шахтёров Тарска обратились в Министерство юстиции. Министерство юстиции не ответило семьям пропавших шахтёров Тарска.',
      'Министерство юстиции ответило семьям пропавших шахтёров Тарска 4 мая 2019 года.',
    ],
    finds: [['account-conflict', /answer/]],
  },
  {
    of: 'two letters, one answered',
    texts: [
      'The families of Tarsk received no reply from the prosecutor about the burned market.',
      'The mayor replied to the school of Tarsk that the roof will be mended.',
    ],
    silent: ['account-conflict'],
  },
  {
    of: 'twelve hours and more than a day',
    texts: [
      'The students of Tarsk were interrogated for 12 hours at the station of Tarsk.',
      'The students of Tarsk were interrogated for more than a day, Tarsk lawyers say.',
    ],
    finds: [['count-conflict', /cannot have lasted/]],
  },
  {
    of: 'допрашивали 12 часов и более суток',
    texts: [
      'В Алматы студентов допрашивали 12 часов. Студенты Алматы протестуют.',
      'Студентов в Алматы допрашивали более суток, говорят адвокаты из Алматы.',
    ],
    finds: [['count-conflict', /cannot have lasted/]],
  },
  {
    of: 'two named persons questioned for two lengths of time',
    texts: [
      'Oleg Marin was interrogated for 3 hours in Tarsk. Tarsk was quiet.',
      'Pavel Dorin was interrogated for 12 hours in Tarsk. Tarsk was quiet.',
    ],
    silent: ['count-conflict', 'count-compatible'],
  },
]
