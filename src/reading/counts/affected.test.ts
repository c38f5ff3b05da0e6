import { describe, expect, it } from 'vitest'
import { thingsIn } from './told.ts'

describe('what is counted, of whom, how they were affected, and of what whole', () => {
  it.each<[string, string[]]>([
    // news, English
    ['At least 19 people were killed in the clashes.', ['19.. people / – / killed']],
    [
      'Clashes killed nine villagers and wounded 35.',
      ['9 villagers / – / killed', '35 villagers / – / injured'],
    ],
    ['The attack left six dead and 28 injured.', ['6 – / – / died', '28 – / – / injured']],
    ['Six Uzbek men died of gunshot wounds.', ['6 men / Uzbek / died']],
    ['Some 23,000 people were displaced by the violence.', ['23000 people / – / displaced']],
    [
      'Around 300 homes were destroyed and 45 vehicles burned.',
      ['300 homes / – / destroyed', '45 vehicles / – / burned'],
    ],
    ['Police detained 47 people on suspicion of arson.', ['47 people / – / detained']],
    ['Another 12 were arrested on Friday.', ['12 – / – / arrested']],
    [
      'Thirty-eight people were taken to hospital, including two children.',
      ['38 people / – / hospitalised', '2 children / – / hospitalised < Thirty-eight'],
    ],
    ['More than 100 families fled across the border.', ['101.. families / – / fled']],
    ['Gunmen shot dead three Hazara students.', ['3 students / Hazara / killed']],
    ['The fire destroyed 17 shops.', ['17 shops / – / destroyed']],
    ['Eleven houses were set on fire.', ['11 houses / – / burned']],
    ['Dozens of cars were torched.', ['dozens cars / – / burned']],
    ['The bodies of 14 men were found in the river.', ['14 men / – / died']],
    ['Nine people are still missing.', ['9 people / – / missing']],
    // courts, English
    [
      'The court acquitted one defendant and convicted 11.',
      ['1 defendant / – / acquitted', '11 defendant / – / convicted'],
    ],
    ['Charges were brought against 26 people.', ['26 people / – / charged']],
    [
      'Eight of the 15 defendants pleaded guilty.',
      ['8 defendants / – / – < 15', '15 defendants / – / –'],
    ],
    [
      'Of the 60 detainees, 14 were released.',
      ['60 detainees / – / –', '14 detainees / – / released < 60'],
    ],
    [
      'Nineteen men were sentenced, three of them to life.',
      ['19 men / – / sentenced', '3 men / – / – < Nineteen'],
    ],
    ['Criminal cases were opened against 51 residents.', ['51 residents / – / prosecuted']],
    [
      'Two officers were dismissed and one was fined.',
      ['2 officers / – / dismissed', '1 officers / – / fined'],
    ],
    ['Seven people are on trial.', ['7 people / – / on-trial']],
    ['Four detainees were placed under house arrest.', ['4 detainees / – / house-arrest']],
    ['Five were released on bail.', ['5 – / – / released']],
    // NGO, English
    ['We documented 83 cases of torture.', ['83 cases of torture / – / tortured']],
    ['The committee received 112 complaints.', ['112 complaints / – / –']],
    ['Lawyers represent 31 of the 44 accused.', ['31 accused / – / – < 44', '44 accused / – / –']],
    ['Of these, 16 were women.', ['16 – / – / –']],
    [
      'Two thousand Meskhetian Turks were deported.',
      ['2000 Meskhetian Turks / Meskhetian Turks / deported'],
    ],
    ['At least five detainees were beaten in custody.', ['5.. detainees / – / beaten']],
    [
      'None of the 400 attackers was prosecuted.',
      ['0 attackers / – / prosecuted < 400', '400 attackers / – / –'],
    ],
    ['Officials questioned 17 witnesses.', ['17 witnesses / – / interrogated']],
    [
      'There were 22 deaths and 185 injuries.',
      ['22 deaths / – / died', '185 injuries / – / injured'],
    ],
    [
      'A total of 178 people, among them 24 minors, were evacuated.',
      ['178 people / – / evacuated', '24 minors / – / evacuated < 178'],
    ],
    ['Police searched 30 houses.', ['30 houses / – / searched']],
    ['Three journalists were attacked by the crowd.', ['3 journalists / – / attacked']],
    ['Only two of the families received compensation.', ['2 families / – / compensated']],
    // новости
    ['В результате столкновений погибли 19 человек.', ['19 человек / – / died']],
    [
      'В столкновениях убиты девять сельчан, ранены 35.',
      ['9 сельчан / – / killed', '35 сельчан / – / injured'],
    ],
    [
      'Ранения получили 28 человек, шестеро скончались.',
      ['28 человек / – / injured', '6 человек / – / died'],
    ],
    ['Шесть узбеков погибли от огнестрельных ранений.', ['6 узбеков / – / died']],
    ['Полиция задержала 47 человек.', ['47 человек / – / detained']],
    ['Ещё 12 человек арестованы в пятницу.', ['12 человек / – / arrested']],
    [
      'Госпитализированы 38 человек, в том числе двое детей.',
      ['38 человек / – / hospitalised', '2 детей / – / hospitalised < 38'],
    ],
    ['Более ста семей бежали через границу.', ['101.. семей / – / fled']],
    ['Сгорели 11 домов и 17 магазинов.', ['11 домов / – / burned', '17 магазинов / – / burned']],
    [
      'Уничтожено 300 домов, повреждено 45 машин.',
      ['300 домов / – / destroyed', '45 машин / – / damaged'],
    ],
    ['Десятки автомобилей сожжены.', ['десятки автомобилей / – / burned']],
    ['Девять человек пропали без вести.', ['9 человек / – / missing']],
    [
      'Пострадали 190 человек, среди них 24 ребёнка.',
      ['190 человек / – / injured', '24 ребёнка / – / injured < 190'],
    ],
    ['Число погибших достигло 14.', ['14 – / – / died']],
    ['Эвакуировано 2 тысячи жителей.', ['2000 жителей / – / evacuated']],
    ['Изъято 12 единиц оружия.', ['12 единиц / – / seized']],
    ['Без крова остались 80 семей.', ['80 семей / – / displaced']],
    // суд
    [
      'Суд оправдал одного подсудимого и осудил 11.',
      ['1 подсудимого / – / acquitted', '11 подсудимого / – / convicted'],
    ],
    ['Обвинения предъявлены 26 жителям села.', ['26 жителям / – / charged']],
    [
      'Из 60 задержанных 14 отпустили.',
      ['60 задержанных / – / –', '14 задержанных / – / released < 60'],
    ],
    ['На скамье подсудимых 53 человека.', ['53 человека / – / on-trial']],
    [
      'Трое из пятерых подсудимых признали вину.',
      ['3 подсудимых / – / – < пятерых', '5 подсудимых / – / –'],
    ],
    [
      'Осуждены 19 человек, из них трое – пожизненно.',
      ['19 человек / – / convicted', '3 человек / – / – < 19'],
    ],
    ['Возбуждено 120 уголовных дел.', ['120 уголовных дел / – / registered']],
    ['Уголовные дела возбуждены в отношении 51 жителя.', ['51 жителя / – / prosecuted']],
    [
      'Двое полицейских уволены, один оштрафован.',
      ['2 полицейских / – / dismissed', '1 полицейских / – / fined'],
    ],
    ['Четверо обвиняемых помещены под домашний арест.', ['4 обвиняемых / – / house-arrest']],
    ['К различным срокам приговорили 13 человек.', ['13 человек / – / sentenced']],
    ['К уголовной ответственности привлечено 25 лиц.', ['25 лиц / – / prosecuted']],
    ['Допрошено 340 свидетелей.', ['340 свидетелей / – / interrogated']],
    ['Под следствием находятся 7 человек.', ['7 человек / – / investigated']],
    ['Освобождены 44 человека.', ['44 человека / – / released']],
    // НПО, свидетельства
    ['Мы задокументировали 83 случая пыток.', ['83 случая пыток / – / tortured']],
    ['Поступило 112 жалоб.', ['112 жалоб / – / –']],
    ['Не менее пяти задержанных избили в отделе.', ['5.. задержанных / – / beaten']],
    [
      'Никто из 400 нападавших не наказан.',
      ['0 нападавших / – / prosecuted < 400', '400 нападавших / – / –'],
    ],
    ['Обысканы 30 домов.', ['30 домов / – / searched']],
    ['На трёх журналистов напали.', ['3 журналистов / – / –']],
    ['Компенсацию получили только две семьи.', ['2 семьи / – / compensated']],
    ['Моих двух братьев забрали ночью.', ['2 братьев / – / –']],
    ['В селе живут 7 тысяч дунган.', ['7000 дунган / – / resident']],
    ['Село покинули около 5000 дунган.', ['5000 дунган / – / fled']],
    ['Убили моего отца и двух соседей.', ['2 соседей / – / killed']],
  ])('%s', (text, expected) => expect(thingsIn(text)).toEqual(expected))
})
