import { describe } from 'vitest'
import { type Probe, probeAll } from './probe.ts'

/** A Thursday. */
const THURSDAY = '2021-05-20'

const english: readonly Probe[] = [
  ['They are advised to go back to class on Monday.', ['2021-05-24'], THURSDAY],
  ['From 4 a.m. on Tuesday nobody goes down.', ['2021-05-25T04:00'], THURSDAY],
  ['He means to fly out, as he means to on Friday.', ['2021-05-21'], THURSDAY],
  ['They called a march for Wednesday.', ['2021-05-26'], THURSDAY],
  ['He agreed to an inspection on Saturday.', ['2021-05-22'], THURSDAY],
  ['A suit is down for Tuesday.', ['2021-05-25'], THURSDAY],
  ['Shops stayed shut on Wednesday and were expected to open soon.', ['2021-05-19'], THURSDAY],
  ['Detectives seek footage after the death of a man on Sunday.', ['2021-05-16'], THURSDAY],
  ['– Has anyone been in touch?\n– On Wednesday.', ['2021-05-19'], THURSDAY],
  ['The answer is due by the weekend.', ['2021-05-22/2021-05-23'], THURSDAY],
  ['Next date 14 June.', ['2021-06-14'], THURSDAY],
  ['Judgment reserved to the 31st.', ['2021-05-31'], THURSDAY],
  ['The landfill closed on the 27th.', ['2021-04-27'], THURSDAY],
  ['On the 17th two people were shot.', ['2021-05-17'], THURSDAY],
  ['The market was crowded, as it always is before the weekend.', [], THURSDAY],
]

const russian: readonly Probe[] = [
  ['Оглашение приговора – в понедельник, к обеду.', ['2021-05-24', '2021-05-24'], THURSDAY],
  ['В пятницу допрос, адвокат обещал быть.', ['2021-05-21'], THURSDAY],
  ['После выходных, в понедельник, иду в прокуратуру.', ['2021-05-24'], THURSDAY],
  ['Выйду в воскресенье.', ['2021-05-23'], THURSDAY],
  ['Ответ обещали дать до пятницы.', ['2021-05-21'], THURSDAY],
  ['Через неделю выйдем на площадь.', ['2021-05-27~'], THURSDAY],
  ['Следующая встреча через две недели.', ['2021-06-03~'], THURSDAY],
  ['Материалы: в ближайший вторник, каб. 9.', ['2021-05-25'], THURSDAY],
  ['Акцию проведут в ближайшие выходные.', ['2021-05-22/2021-05-23'], THURSDAY],
  ['В следующую пятницу у меня комиссия.', ['2021-05-28'], THURSDAY],
  ['– Он к вам выходил?\n– В среду.', ['2021-05-19'], THURSDAY],
  ['Твоё письмо от 4 мая отдали во вторник.', ['2021-05-04', '2021-05-18'], THURSDAY],
  ['Суд назначили на 27-е.', ['2021-05-27'], THURSDAY],
  ['Будет на обмене к 24-му.', ['2021-05-24'], THURSDAY],
  ['До осени воду отключать не станут.', ['2021-23'], THURSDAY],
  ['Оклады пересмотрят к Новому году.', ['2022-01-01'], THURSDAY],
]

describe('what is still to come, in English', () => probeAll(english))
describe('what is still to come, in Russian', () => probeAll(russian))
