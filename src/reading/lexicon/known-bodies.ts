import { beginsCyrillic } from '../tokens/characters.ts'
import { remembered } from '../tokens/remembered.ts'
import { beginningsOf } from './beginnings.ts'
import { russianBases } from './russian-cases.ts'
import { phraseSet } from './words.ts'

/** Media, organisations, armed groups and companies that are known by a name alone; own list, lowercase. */
const ENGLISH = phraseSet(`
reuters, associated press, agence france-presse, al jazeera, the guardian, the new york times, new york times, washington post,
the washington post, wall street journal, the economist, le monde, der spiegel, die zeit, el país, el pais, deutsche welle, euronews, bloomberg, politico,
financial times, the times, the independent, the diplomat, eurasianet, rfe/rl, radio free europe, radio liberty, radio azattyk, radio azattyq, radio ozodi,
radio ozodlik, radio free asia, voice of america, azattyk, azattyq, ozodlik, ozodi, current time, nastoyashchee vremya, interfax, interfax-kazakhstan, tass, ria novosti, kazinform, akipress,
24.kg, kaktus.media, kloop, fergana news, ferghana, mediazona, meduza, novaya gazeta, kommersant, vedomosti, the insider, bellingcat, dozhd, tv rain, rbc,
ukrinform, ukrainska pravda, suspilne, hromadske, kyiv independent, belta, nasha niva, belsat, zerkalo, tut.by, trend, turan, jam news, oc media, civil.ge,
anadolu, anadolu agency, hürriyet, hurriyet, cumhuriyet, bianet, xinhua, global times, irna, fars, isna, press tv, tolo news, dawn, the hindu, the wire,
the irrawaddy, irrawaddy, myanmar now, mizzima, frontier myanmar, daily nation, the standard, premium times, daily maverick, el faro, la prensa, confidencial,
human rights watch, amnesty international, amnesty, memorial, human rights first, freedom house, article 19, oxfam, greenpeace, save the children, world vision, mercy corps,
doctors without borders, médecins sans frontières, msf, red cross, red crescent, reporters without borders, committee to protect journalists, front line defenders,
civil rights defenders, international crisis group, crisis group, transparency international, open society foundations, open society foundation, physicians for human rights,
world organisation against torture, international federation for human rights, norwegian helsinki committee, helsinki committee, ovd-info, viasna, vyasna, agora, golos,
kazakhstan international bureau for human rights, bir duino, bir duino kyrgyzstan, dignity, penal reform international, minority rights group, anti-slavery international,
b'tselem, adalah, al-haq, peace now, karapatan, sos balochistan,
united nations, european union, council of europe, security council, human rights council, general assembly, human rights committee, committee against torture, european parliament,
european commission, european court of human rights, international criminal court, international court of justice, african union, arab league, world bank,
international monetary fund, parliament, council of ministers, cabinet of ministers, eurojust, unicef, unesco, unhcr, caritas internationalis, interpol, europol, frontex, nato, the hague tribunal, amnesty kenya, commonwealth,
kremlin, pentagon, white house, state department, state duma, duma, federation council, congress, bundestag, knesset, rada, verkhovna rada, jogorku kenesh,
zhogorku kenesh, mazhilis, majlis, majilis, oliy majlis, milli majlis, majlisi oli, sejm, saeima, riigikogu, lok sabha, rajya sabha, house of commons, house of lords, house of representatives, great khural, hluttaw, loya jirga, bundesrat, folketing, riksdag, storting, seimas, politburo, scotland yard, mossad, revolutionary guards, revolutionary guard,
revolutionary guard corps, basij, savak, national guard, rosgvardia, rosgvardiya, berkut, gestapo, stasi, securitate, janjaweed, rapid support forces, tatmadaw, kadyrovtsy,
taliban, hamas, hezbollah, hizbollah, islamic state, isis, isil, daesh, al-qaeda, al qaeda, al-shabaab, al shabaab, boko haram, iswap, farc, eln, m23, lord's resistance army,
houthis, fatah, hizb ut-tahrir, muslim brotherhood, wagner, wagner group, azov, nusra front, free syrian army, khmer rouge, ku klux klan, proud boys, georgian dream,
united national movement, united russia, fatherland, nur otan, amanat, bjp, rss, bajrang dal, awami league, akp, chp, hdp, dem party, fidesz, jobbik, golden dawn, afd,
labour, likud, zanu-pf, sandinistas, alternative for germany, national league for democracy,
gazprom, rosneft, lukoil, kazmunaygas, kazatomprom, sberbank, shell, exxonmobil, chevron, total, bp, telegram, whatsapp, facebook, instagram, youtube, twitter, tiktok, wechat, weibo, vkontakte, odnoklassniki, viber, gulagu.net,
médecins du monde, handicap international, caritas, mission eulex, human rights centre memorial, reprieve, liberty, justice for all, wada,
samsung, huawei, hikvision, dahua, nso group`)

const RUSSIAN = phraseSet(`
рейтер, рейтерс, интерфакс, риа новости, казинформ, акипресс, медиазона, медуза, новая газета, коммерсант, ведомости, дождь, эхо москвы, настоящее время,
радио свобода, радио азаттык, радио озоди, радио озодлик, азаттык, озодлик, озоди, клооп, фергана, би-би-си, бибиси, голос америки, немецкая волна, дойче велле, аль-джазира, си-эн-эн, франс-пресс,
укринформ, украинская правда, белта, наша нива, белсат, зеркало, sputnik, спутник, анадолу, синьхуа, нью-йорк таймс, вашингтон пост, ле монд, шпигель,
хьюман райтс вотч, международная амнистия, эмнести, мемориал, репортеры без границ, врачи без границ, красный крест, красный полумесяц, фридом хаус, гринпис, овд-инфо, весна, агора, голос,
русь сидящая, комитет против пыток, гражданское содействие, кавказский узел, хельсинкский комитет, хельсинкская группа, бир дуйно, эзгулик, гулагу.нет, команда против пыток,
евросоюз, европейский союз, совет европы, организация объединенных наций, совет безопасности, совбез, генассамблея, генеральная ассамблея, европарламент, еврокомиссия, европейская комиссия, страсбургский суд, европейский суд, международный уголовный суд,
африканский союз, лига арабских государств, всемирный банк, кабинет министров, фронтекс, евроюст, интерпол, европол, юнеско, юнисеф, нато, кремль, пентагон, белый дом, госдеп, госдепартамент, госдума, государственная дума, совфед, совет федерации,
конгресс, бундестаг, кнессет, рада, верховная рада, жогорку кенеш, мажилис, олий мажлис, милли меджлис, меджлис, моссад, росгвардия, беркут, роскомнадзор, росфинмониторинг,
маджлиси оли, маджлис, сейм, великий хурал, скупщина, бундесрат, палата общин, палата представителей, лойя-джирга, следком, талибан, хамас, хезболла, хизбалла, исламское государство, игил, даиш, аль-каида, боко харам, аш-шабаб, рпк, фатх, хизб ут-тахрир, братья-мусульмане,
вагнер, азов, айдар, грузинская мечта, единая россия, нур отан, аманат, ата журт, мекенчил, единое национальное движение, газпром, роснефть, лукойл, казмунайгаз, казатомпром, сбербанк, аэрофлот, вконтакте,
телеграм, телеграмм, ватсап, вотсап, фейсбук, инстаграм, инстаграмм, ютуб, ютьюб, твиттер, тикток, вичат, вейбо, вайбер, вясна, антикор, финпол, главред, хартия-97`)

const mayBegin = beginningsOf(ENGLISH, RUSSIAN)

export const LONGEST_BODY = 5

/** Names that are ordinary words or persons' as well: they count in quotation marks only, or not at all. */
const DOUBTFUL = phraseSet(`
total, congress, labour, agora, golos, memorial, dignity, dawn, trend, turan, fars, shell, isis, fatherland, azov, ferghana, commonwealth, reprieve, liberty, caritas, wada, justice for all, amnesty, amanat, the times, the standard, dozhd, wagner, zerkalo, adalah,
весна, голос, агора, дождь, зеркало, медуза, фергана, спутник, азов, айдар, мемориал, настоящее время, вагнер, рада, аманат, конгресс, меджлис, совет федерации`)

const ADJECTIVE_END =
  /(?:ого|его|ому|ему|ой|ей|ую|юю|ым|им|ом|ем|ая|яя|ое|ее|ый|ий|ые|ие|ых|их|ыми|ими)$/

const adjectiveBases = (word: string): string[] => {
  const stem = word.replace(ADJECTIVE_END, '')
  return stem === word
    ? [word]
    : [word, ...['ая', 'яя', 'ый', 'ий', 'ое', 'ее', 'ые', 'ие'].map((e) => stem + e)]
}

const wordBases = (word: string): string[] => [...adjectiveBases(word), ...russianBases(word)]

/** A Russian name of one or two words in any case; of longer ones the first two words may be declined. */
const inRussian = remembered((phrase) => {
  if (RUSSIAN.has(phrase)) return true
  const [first = '', second, ...rest] = phrase.split(' ')
  if (second === undefined) return wordBases(first).some((b) => RUSSIAN.has(b))
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  return wordBases(first).some((a) =>
    [second, ...wordBases(second)].some((b) => RUSSIAN.has(`${a} ${b}${tail}`)),
  )
})

const isDoubtful = remembered(
  (phrase) =>
    DOUBTFUL.has(phrase) ||
    (!phrase.includes(' ') && wordBases(phrase).some((b) => DOUBTFUL.has(b))),
)

/** True for a listed body; `quoted` counts those too that are words besides. */
export const isKnownBody = (phrase: string, quoted: boolean): boolean =>
  mayBegin(phrase) && isListed(phrase) && (quoted || !isDoubtful(phrase))

const isListed = (phrase: string): boolean =>
  beginsCyrillic(phrase)
    ? inRussian(phrase)
    : ENGLISH.has(phrase.endsWith("'s") ? phrase.slice(0, -2) : phrase)
