import type { GazetteerEntry } from '../../domain/places/gazetteer.ts'

const region = (id: string, ...names: readonly string[]): GazetteerEntry => ({
  id,
  tier: 'region',
  names,
  former: [],
})

const city = (
  id: string,
  names: readonly string[],
  former: GazetteerEntry['former'] = [],
): GazetteerEntry => ({ id, tier: 'city', names, former })

/**
 * Regions and cities of republican significance of Kazakhstan and Kyrgyzstan, written for this
 * repository from public facts, under its licence. Ids are words of this
 * gazetteer, no official codes. What is not here is a gap, not a statement.
 */
export const REGIONS: readonly GazetteerEntry[] = [
  region('kz-abai', 'Абай облысы', 'Абайская область', 'область Абай', 'Abai Region'),
  region('kz-akmola', 'Ақмола облысы', 'Акмолинская область', 'Akmola Region'),
  region('kz-aktobe', 'Ақтөбе облысы', 'Актюбинская область', 'Aktobe Region'),
  region('kz-almaty', 'Алматы облысы', 'Алматинская область', 'Almaty Region'),
  region('kz-atyrau', 'Атырау облысы', 'Атырауская область', 'Atyrau Region'),
  region(
    'kz-west',
    'Батыс Қазақстан облысы',
    'Западно-Казахстанская область',
    'West Kazakhstan Region',
  ),
  region('kz-jambyl', 'Жамбыл облысы', 'Жамбылская область', 'Zhambyl Region', 'Jambyl Region'),
  region(
    'kz-jetisu',
    'Жетісу облысы',
    'область Жетісу',
    'Жетысуская область',
    'Jetisu Region',
    'Zhetysu Region',
  ),
  region(
    'kz-karaganda',
    'Қарағанды облысы',
    'Карагандинская область',
    'Karaganda Region',
    'Karagandy Region',
  ),
  region('kz-kostanay', 'Қостанай облысы', 'Костанайская область', 'Kostanay Region'),
  region('kz-kyzylorda', 'Қызылорда облысы', 'Кызылординская область', 'Kyzylorda Region'),
  region('kz-mangystau', 'Маңғыстау облысы', 'Мангистауская область', 'Mangystau Region'),
  region(
    'kz-north',
    'Солтүстік Қазақстан облысы',
    'Северо-Казахстанская область',
    'North Kazakhstan Region',
  ),
  region('kz-pavlodar', 'Павлодар облысы', 'Павлодарская область', 'Pavlodar Region'),
  {
    ...region('kz-turkistan', 'Түркістан облысы', 'Туркестанская область', 'Turkistan Region'),
    former: [
      { name: 'Южно-Казахстанская область', until: 2018 },
      { name: 'Оңтүстік Қазақстан облысы', until: 2018 },
      { name: 'South Kazakhstan Region', until: 2018 },
    ],
  },
  region('kz-ulytau', 'Ұлытау облысы', 'область Улытау', 'Ulytau Region'),
  region(
    'kz-east',
    'Шығыс Қазақстан облысы',
    'Восточно-Казахстанская область',
    'East Kazakhstan Region',
  ),
  city(
    'kz-astana',
    ['Астана', 'Astana'],
    [
      { name: 'Нұр-Сұлтан', until: 2022 },
      { name: 'Нур-Султан', until: 2022 },
      { name: 'Nur-Sultan', until: 2022 },
    ],
  ),
  city(
    'kz-almaty-city',
    ['Алматы', 'Almaty'],
    [
      { name: 'Алма-Ата', until: 1993 },
      { name: 'Alma-Ata', until: 1993 },
    ],
  ),
  city('kz-shymkent', ['Шымкент', 'Shymkent', 'Чимкент']),
  region('kg-batken', 'Баткен облусу', 'Баткенская область', 'Batken Region'),
  region('kg-jalal-abad', 'Жалал-Абад облусу', 'Джалал-Абадская область', 'Jalal-Abad Region'),
  region('kg-issyk-kul', 'Ысык-Көл облусу', 'Иссык-Кульская область', 'Issyk-Kul Region'),
  region('kg-naryn', 'Нарын облусу', 'Нарынская область', 'Naryn Region'),
  region('kg-osh', 'Ош облусу', 'Ошская область', 'Osh Region'),
  region('kg-talas', 'Талас облусу', 'Таласская область', 'Talas Region'),
  region('kg-chuy', 'Чүй облусу', 'Чуйская область', 'Chuy Region', 'Chui Region'),
  city(
    'kg-bishkek',
    ['Бишкек', 'Bishkek'],
    [
      { name: 'Фрунзе', until: 1991 },
      { name: 'Frunze', until: 1991 },
    ],
  ),
  city('kg-osh-city', ['Ош', 'Osh']),
]
