import type { PeopleEntry, PeopleKind } from '../domain/groups/people-entry.ts'
import { peoplesOf } from '../domain/groups/peoples.ts'

const words = (list: string): readonly string[] => list.split('|').filter((word) => word !== '')

const entry =
  (of: PeopleKind) =>
  (
    id: string,
    label: string,
    en: string,
    ru: string,
    { turkic = '', near = '' }: { readonly turkic?: string; readonly near?: string } = {},
  ): PeopleEntry => ({
    id,
    of,
    label,
    en: words(en),
    ru: words(ru),
    turkic: words(turkic),
    near: words(near),
  })

const people = entry('people')
const citizens = entry('citizens')
const faith = entry('faith')

/**
 * Peoples, citizens and faiths that sources about Central Asia and its neighbours name, from general
 * knowledge. «Казак» is a Cossack, and in older Russian and in Kyrgyz a Kazakh; “Russians” are a people
 * and the citizens of a state.
 */
const entries: readonly PeopleEntry[] = [
  people('dungan', 'Dungans', 'dungan', 'дунган', { turkic: 'дүнген|дунган', near: 'hui' }),
  people('hui', 'Hui', 'hui', 'хуэй|хуэйц'),
  people('kazakh', 'Kazakhs', 'kazakh|kazak|qazaq', 'казах|казашк|казашек|казак', {
    turkic: 'қазақ|казак',
  }),
  people('cossack', 'Cossacks', 'cossack|kazak', 'казак|казач|казачк'),
  people('kyrgyz', 'Kyrgyz', 'kyrgyz|kirghiz|kirgiz|qyrgyz', 'киргиз|кыргыз', {
    turkic: 'қырғыз|кыргыз',
  }),
  people('uzbek', 'Uzbeks', 'uzbek|ozbek', 'узбек|узбеч', { turkic: 'өзбек' }),
  people('uyghur', 'Uyghurs', 'uyghur|uighur|uygur|uigur|ughur', 'уйгур', {
    turkic: 'ұйғыр|уйгур',
  }),
  people('tajik', 'Tajiks', 'tajik|tadjik|tadzhik', 'таджик|таджич', {
    turkic: 'тәжік|тажик',
    near: 'pamiri',
  }),
  people('pamiri', 'Pamiris', 'pamiri', 'памир'),
  people('turkmen', 'Turkmens', 'turkmen|turkoman', 'туркмен', { turkic: 'түркімен|түркмөн' }),
  people('karakalpak', 'Karakalpaks', 'karakalpak|qaraqalpaq', 'каракалпак|каракалпач', {
    turkic: 'қарақалпақ|каракалпак',
  }),
  people('tatar', 'Tatars', 'tatar|tartar', 'татар', { turkic: 'татар', near: 'crimean-tatar' }),
  people('crimean-tatar', 'Crimean Tatars', 'crimean tatar', 'крымск'),
  people('bashkir', 'Bashkirs', 'bashkir', 'башкир'),
  people('turk', 'Turks', 'turk|turkish', 'турок|турк|турч', {
    turkic: 'түрік|түрк',
    near: 'meskhetian-turk',
  }),
  people(
    'meskhetian-turk',
    'Meskhetian Turks',
    'meskhetian|meskhetian turk|ahiska turk',
    'месхетин|месхет',
  ),
  people('russian', 'Russians (the people)', 'russian', 'русск', { turkic: 'орыс|орус' }),
  citizens('of-russia', 'citizens of Russia', 'russian', 'россиян'),
  citizens('of-kazakhstan', 'citizens of Kazakhstan', 'kazakhstani', 'казахстан', {
    turkic: 'қазақстандық',
  }),
  citizens('of-kyrgyzstan', 'citizens of Kyrgyzstan', 'kyrgyzstani', 'кыргызстан|киргизстан', {
    turkic: 'кыргызстандык',
  }),
  citizens('of-tajikistan', 'citizens of Tajikistan', 'tajikistani', 'таджикистан'),
  citizens('of-uzbekistan', 'citizens of Uzbekistan', 'uzbekistani', 'узбекистан'),
  people('ukrainian', 'Ukrainians', 'ukrainian', 'украин', { turkic: 'украин' }),
  people('belarusian', 'Belarusians', 'belarusian|belorussian|byelorussian', 'белорус|беларус'),
  people('pole', 'Poles', 'pole|polish', 'поляк|поляч|полек|польк'),
  people('german', 'Germans', 'german', 'немц|немец|немк', { turkic: 'неміс|немис' }),
  people('korean', 'Koreans', 'korean', 'коре|корей|кореян', { turkic: 'кәріс|корей' }),
  people('chinese', 'Chinese', 'chinese', 'кита|китай|китаян', { turkic: 'қытай|кытай' }),
  people('mongol', 'Mongols', 'mongol|mongolian', 'монгол'),
  people('buryat', 'Buryats', 'buryat|buriat', 'бурят'),
  people('kalmyk', 'Kalmyks', 'kalmyk|kalmuk', 'калмык|калмыч'),
  people('tuvan', 'Tuvans', 'tuvan|tyvan', 'тувин'),
  people('yakut', 'Yakuts', 'yakut|sakha', 'якут'),
  people('chechen', 'Chechens', 'chechen', 'чечен', { turkic: 'шешен|чечен' }),
  people('ingush', 'Ingush', 'ingush', 'ингуш'),
  people('avar', 'Avars', 'avar', 'авар'),
  people('lezgin', 'Lezgins', 'lezgin|lezgi', 'лезгин'),
  people('dargin', 'Dargins', 'dargin', 'даргин'),
  people('ossetian', 'Ossetians', 'ossetian|ossete', 'осетин'),
  people('kabardian', 'Kabardians', 'kabardian|kabardin', 'кабардин', { near: 'circassian' }),
  people('circassian', 'Circassians', 'circassian|cherkess', 'черкес'),
  people('karachay', 'Karachays', 'karachay|karachai', 'карача|карачаев'),
  people('balkar', 'Balkars', 'balkar', 'балкар'),
  people('nogai', 'Nogais', 'nogai|nogay', 'ногай|нога'),
  people('abkhaz', 'Abkhaz', 'abkhaz|abkhazian', 'абхаз'),
  people('georgian', 'Georgians', 'georgian', 'грузин'),
  people('armenian', 'Armenians', 'armenian', 'армян', { turkic: 'армян' }),
  people('azerbaijani', 'Azerbaijanis', 'azerbaijani|azeri', 'азербайджан', {
    turkic: 'әзірбайжан|азербайжан',
  }),
  people('kurd', 'Kurds', 'kurd|kurdish', 'курд', { turkic: 'күрд|курд', near: 'yazidi' }),
  people('yazidi', 'Yazidis', 'yazidi|yezidi', 'езид|йезид'),
  people('jew', 'Jews', 'jew|jewish', 'евре|еврей', { turkic: 'еврей' }),
  people('roma', 'Roma', 'roma|romani|gypsy|gypsie', 'цыган', { near: 'lyuli' }),
  people('lyuli', 'Lyuli', 'lyuli|lyuly', 'люли'),
  people('greek', 'Greeks', 'greek', 'грек|греч'),
  people('persian', 'Persians', 'persian', 'перс', { near: 'iranian' }),
  people('iranian', 'Iranians', 'iranian', 'иран'),
  people('pashtun', 'Pashtuns', 'pashtun|pashto|pathan', 'пуштун', { near: 'afghan' }),
  people('afghan', 'Afghans', 'afghan', 'афган'),
  people('hazara', 'Hazaras', 'hazara', 'хазаре|хазарей'),
  people('baloch', 'Baloch', 'baloch|baluch', 'белудж'),
  people('arab', 'Arabs', 'arab|arabic', 'араб'),
  people('slav', 'Slavs', 'slav|slavic', 'славян'),
  people('moldovan', 'Moldovans', 'moldovan|moldavian', 'молдаван'),
  people('chuvash', 'Chuvash', 'chuvash', 'чуваш'),
  people('udmurt', 'Udmurts', 'udmurt', 'удмурт'),
  faith('muslim', 'Muslims', 'muslim|moslem', 'мусульман', { turkic: 'мұсылман|мусулман' }),
  faith('christian', 'Christians', 'christian', 'христиан'),
  faith('orthodox', 'Orthodox', 'orthodox', 'православн'),
  faith('shia', 'Shia', 'shia|shiite', 'шиит'),
  faith('sunni', 'Sunnis', 'sunni|sunnite', 'суннит'),
  faith('ahmadi', 'Ahmadis', 'ahmadi|ahmadiyya', 'ахмади|ахмадит'),
  faith('bahai', 'Baha’is', "bahai|baha'i", 'баха'),
]

/** Whom the name of a group may mean. */
export const ownPeoples = peoplesOf(entries)
