import { expect, test } from 'vitest'
import { saidIn } from '../said-in.ts'

/** How many demands are read, for wordings of letters, petitions, rulings and meetings. */
test.each<[string, number]>([
  ['Please send appeals urging the authorities:\n- to drop all charges;\n- to find the men.', 2],
  ['We beg you:\nto ask where the men are;\nto keep our names hidden.', 2],
  ['We urge\n– the ministry: reopen the case;\n– the court: hear the witness.', 2],
  [
    'What we ask\n\nOne. The names of the men on duty.\nTwo. A doctor from outside the prison.\n\nWe shall come back.',
    2,
  ],
  [
    'The board recommends:\n(a) close the cellar;\n(b) keep a register.\n\n12. The board notes the reply of the state.',
    2,
  ],
  ['The petitioners pray for:\n(a) a declaration that the arrests were unlawful;\n(b) costs.', 2],
  ['The use of force must be looked into by someone other than the police.', 1],
  ['No action should be taken against the family.', 1],
  ['Counsel applied for leave to cross-examine the officer.', 1],
  ['The first respondent shall within 21 days file a full account.', 1],
  ['The second respondent is directed to pay each petitioner.', 1],
  ['It would be appreciated if the Government could provide details.', 1],
  ['We would be grateful for observations on the case.', 1],
  ['Relatives are pleading with the army to say whether the boys are alive.', 1],
  ['The union pressed for compensation.', 1],
  ['The opposition tabled a motion calling for the minister to step down.', 1],
  ['Хочу, чтобы сына осмотрел независимый врач.', 1],
  ['Прошу, чтобы меня не высылали, пока идёт проверка.', 1],
  ['Просим Вас:\nвзять дело под контроль;\nнаказать виновных.', 2],
  ['Главное, чего люди хотят, – чтобы вернули воду.', 1],
  ['Акимиату дали срок до 5 октября.', 1],
  ['Считаем необходимым провести повторную экспертизу.', 1],
  ['Жители вышли на площадь, требуя отпустить задержанных.', 1],
  ['Министерству предписано устранить нарушения.', 1],
  ['Прошу:\nа) вернуть изъятое\nб) вызвать врача\nв) сообщить о принятых мерах', 3],
  ['The operator, asked for comment, did not return calls.', 0],
  ['She hoped it would be warm.', 0],
  ['Мать хотела, чтобы он учился.', 0],
  ['The bus stops here.', 0],
])('%s', (text, count) => {
  expect(saidIn(text, 'demand')).toHaveLength(count)
})

test('a word of thousands of letters is read through in one go', () => {
  expect(saidIn('а'.repeat(4000), 'demand')).toEqual([])
  expect(saidIn('a'.repeat(4000), 'demand')).toEqual([])
  expect(saidIn('мать '.repeat(400), 'demand')).toEqual([])
})
