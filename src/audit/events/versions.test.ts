import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { namesAt, textOf } from '../test-material.ts'

/** What two versions are found to be about, in two texts that tell of one place and person. */
const aboutIn = (...bodies: readonly string[]): string[] => {
  const texts = bodies.map((body, i) => textOf(`${'ab'[i]}.txt`, `In Tarsk Ullmer told. ${body}`))
  const mentions = texts.flatMap((text) => [
    ...namesAt(text, 'place', 'Tarsk'),
    ...namesAt(text, 'person', 'Ullmer'),
  ])
  return audit({ texts, mentions, claims: [] }).findings.flatMap(
    ({ message }) => /exclude each other \((.+?)\)/.exec(message)?.[1] ?? [],
  )
}

test.each([
  [
    'what those who came wore',
    'Nobody wore a uniform, and one had a cap.',
    'The search was made by officers in uniform.',
  ],
  ['what those who came wore', 'Пришли двое в штатском.', 'Обыск вели сотрудники в форме.'],
  ['how the door was opened', 'They kicked in the door.', 'The gate was opened by the owner.'],
  ['how the door was opened', 'Дверь выбили кувалдой.', 'Хозяйка сама открыла дверь.'],
  ['resistance', 'He put up resistance.', 'I raised my hands at once.'],
  ['resistance', 'Он оказал сопротивление.', 'Мы подняли руки.'],
  [
    'whether they were taken at all',
    'The baker was led away at dusk.',
    'At no time was he in custody.',
  ],
  ['whether they were taken at all', 'Ткача увезли ночью.', 'Никто не задерживался.'],
  ['who saw it', 'Three neighbours saw it from the roof.', 'No eyewitness has been found.'],
  ['who saw it', 'Свидетель всё видел.', 'Очевидцев не установлено.'],
  ['whether a doctor saw them', 'No doctor came to her.', 'A nurse examined her twice.'],
  ['whether a doctor saw them', 'Врача к нему не пустили.', 'Его осмотрел фельдшер.'],
  ['whether alone in a cell', 'She is alone in her cell.', 'She shares a cell with others.'],
  ['whether alone in a cell', 'Он сидит в одиночке.', 'Он в общей камере.'],
  ['visits', 'Visits were refused.', 'The family had two visits.'],
  ['whether drunk', 'He was heavily intoxicated.', 'He was sober, they say.'],
  ['whether drunk', 'Он был в состоянии опьянения.', 'Он совсем не пьёт.'],
  ['whether the sentence is served', 'A suspended sentence of a year.', 'She was sent to prison.'],
  [
    'whether hatred was a motive',
    'There was no racial motive in it.',
    'It was done out of hatred, as the motive shows.',
  ],
  ['whether the defence was heard', 'The lawyers were not allowed to speak.', 'Counsel spoke.'],
  ['whether the defence was heard', 'Защите слова не дали.', 'Суд выслушал адвоката.'],
  ['an interpreter', 'The hearing went on without an interpreter.', 'An interpreter was present.'],
  ['where the bullet struck', 'The bullet hit him in the back.', 'He was shot in the chest.'],
  ['where the bullet struck', 'Пуля попала в спину.', 'Ранение в грудь.'],
  ['with what it was struck', 'A helicopter fired on the bus.', 'Mortars struck the bus.'],
  ['with what it was struck', 'Ударили с вертолёта.', 'Автобус подорвался на мине.'],
  ['whether they were armed', 'The men were unarmed.', 'A pistol was found on the men.'],
  ['whether the school was destroyed', 'The school burned.', 'The school is untouched.'],
  ['whether the school was destroyed', 'Школа сгорела.', 'Школа уцелела.'],
  ['whether the body was returned', 'The body was not given back.', 'The body was returned.'],
  ['whether the body was returned', 'Тело не выдали.', 'Родным выдали тело.'],
  ['where they died', 'He died at the scene.', 'She says he died in the hospital.'],
  ['where they died', 'Он погиб на месте.', 'Он скончался в больнице.'],
  ['a ransom', 'The kidnappers demanded a ransom.', 'No ransom was named by the captors.'],
  ['protection', 'The escort never came.', 'Protection was provided.'],
  ['whether there was a way out', 'The doors were locked.', 'The exits were open.'],
  ['whether there was a way out', 'Двери были заперты.', 'Выходы были открыты.'],
  ['signs of life', 'Knocking was heard from the mine.', 'No signs of life came from the mine.'],
  [
    'whether a criminal case was opened',
    'A criminal case was opened.',
    'The police refused to open a case.',
  ],
  [
    'whether a criminal case was opened',
    'Возбуждено уголовное дело.',
    'В возбуждении дела отказано.',
  ],
  [
    'whether taken or gone by themselves',
    'Men pulled him off his bed.',
    'He packed a bag that night.',
  ],
  ['whether taken or gone by themselves', 'Его скрутили у калитки.', 'Он сам ушёл со двора.'],
  [
    'whether an ambulance was called',
    'Nobody called an ambulance.',
    'The guard called for an ambulance.',
  ],
  ['arrest or fine', 'The judge gave him ten days of arrest.', 'The court fined him.'],
  ['the cause of death or injury', 'Его задушили.', 'Умер от падения: упал с крыши.'],
  ['special means', 'Tear gas was used.', 'No force was used.'],
  ['special means', 'Против толпы применили водомёты.', 'Спецсредства не применялись.'],
  ['an examination of the body', 'No autopsy was made.', 'The autopsy showed nothing.'],
  ['a recording', 'The cameras were switched off.', 'It can be seen on the footage.'],
  ['a recording', 'Запись не сохранилась.', 'По видеозаписи видно всё.'],
  ['whether the family was told', 'Nobody told us.', 'The family was informed at once.'],
  ['whether the family was told', 'Родным не сообщили.', 'Семья извещена сразу.'],
  ['food and medicine', 'She was not given insulin.', 'She receives all her medicines.'],
  ['whether still held', 'He is still held in the isolator.', 'He was released on bail.'],
  ['whether still held', 'Он до сих пор в изоляторе.', 'Он давно отпущен под подписку.'],
  ['whether they came back', 'Nobody has returned to the village.', 'The residents have returned.'],
  ['illness before', 'He had never been ill.', 'He died of a chronic disease.'],
  ['what was taken from the house', 'They took the money.', 'At the search nothing was taken.'],
  ['where the accused was then', 'He was at home that evening.', 'He was seen at the scene.'],
  [
    'which came first, the looting or the army',
    'The looting began before the army came.',
    'Houses were looted after the army left.',
  ],
  [
    'which came first, their leaving or the attack',
    'The inhabitants had already left before the first shell fell.',
    'Only after the shelling did the villagers leave.',
  ],
  [
    'by their own hand or by another’s',
    'Он свёл счёты с жизнью, тело нашли.',
    'Его убили: тело в синяках.',
  ],
  ['the motive', 'He was killed because of the land.', 'He was killed over an unpaid debt.'],
  ['the motive', 'Его убили из-за земли.', 'Убийство произошло из ревности.'],
  ['planned or on the spur of the moment', 'The attack was planned.', 'The fight was spontaneous.'],
  ['freely or by force', 'He was bundled into a van.', 'He came of his own accord.'],
  ['freely or by force', 'Её увезли силой.', 'Она поехала по собственному желанию.'],
  ['missing or dead', 'Nothing is known of him.', 'He was killed and buried by the road.'],
  ['ill or in good health', 'She has tuberculosis.', 'She is in good health.'],
  ['ill or in good health', 'У неё диабет.', 'Диабета у неё нет: она здорова.'],
  ['a warning beforehand', 'They had been warned twice.', 'Not one of us had received a warning.'],
  ['a warning beforehand', 'Жителей оповестили.', 'Никто ничего не говорил.'],
  ['where they were seized', 'He was detained at home.', 'He was detained at the border.'],
  ['where they were seized', 'Его задержали на рынке.', 'Его задержали дома.'],
  ['where they are held', 'She is held in a camp.', 'She is held at the police station.'],
  ['civilians or fighters', 'The dead were herders.', 'The dead were militants.'],
  ['prisoners of war or not', 'They are prisoners of war.', 'They are saboteurs, now in custody.'],
  ['whether the body was returned', 'Тело матери не выдали.', 'Тело выдали.'],
])('%s: “%s” against “%s”', (about, a, b) => {
  expect(aboutIn(a, b)).toContain(about)
})

test.each([
  ['The doors were locked.', 'The windows were barred.'],
  ['He was sober, they say.', 'He had never been drinking.'],
  ['A helicopter fired on the bus.', 'Mortars struck; a helicopter was seen above the attack.'],
  ['Mortars struck the bus.', 'Aircraft did not attack that day; a mortar shell struck.'],
])('no two versions: “%s” and “%s”', (a, b) => {
  expect(aboutIn(a, b)).toEqual([])
})
