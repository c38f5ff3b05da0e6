/** The forces of a state, by the words for it: a drone and a border guard are of one or the other. */
const forcesOf = (name: string, en: string, ru: string): readonly [string, string] => [
  `${name} forces`,
  String.raw`(?:(?:${en}) (?:army|forces|troops|soldiers|drones?|artillery|aircraft|planes?|border guards|military)|(?:${ru})\p{L}* (?:арми|войск|военн|солдат|дрон|беспилотник|артиллер|авиаци|самол|пограничник|силовик|сторон)\p{L}*)`,
]

/** Nobody can be two of these at once; "special forces" may be of the police or of the army. */
export const actors: readonly (readonly [name: string, words: string])[] = [
  forcesOf('Russian', 'Russian', 'российск|русск'),
  forcesOf('Ukrainian', 'Ukrainian', 'украинск'),
  ['Ukrainian forces', String.raw`(?:ВСУ|AFU|Armed Forces of Ukraine)`],
  ['Russian forces', String.raw`(?:ВС РФ|Armed Forces of (?:the )?Russia\p{L}*)`],
  forcesOf('Tajik', 'Tajik', 'таджикск'),
  forcesOf('Kyrgyz', 'Kyrgyz', 'кыргызск|киргизск'),
  forcesOf('Armenian', 'Armenian', 'армянск'),
  forcesOf('Azerbaijani', 'Azerbaijani|Azeri', 'азербайджанск'),
  [
    'the military',
    String.raw`(?:military|soldiers?|servicem[ae]n|army|troops|military units|paratroopers|военн\p{L}+|солдат\p{L}*|арми\p{L}+|десантник\p{L}*)`,
  ],
  [
    'special units',
    String.raw`(?:special(?:-purpose)? (?:forces|units?|police)|riot police|General Service Unit|SOBR|OMON|спецназ\p{L}*|спецподраздел\p{L}+|СОБР\p{L}*|ОМОН\p{L}*|омоновц\p{L}+|росгвард\p{L}+)`,
  ],
  [
    'the police',
    String.raw`(?:police(?:m[ae]n)?(?: officers)?|constables|полици\p{L}+|полицейск\p{L}+|милици\p{L}+|милиционер\p{L}*|участков(?:ый|ого|ому|ым)|уголовн\p{L}+ розыск\p{L}*|Госполици\p{L}+)`,
  ],
  ['the gendarmerie', String.raw`(?:gendarme(?:s|rie)?|жандарм\p{L}*)`],
  [
    'the security service',
    String.raw`(?:(?:national|state) security(?: committee| service| officers)?|intelligence (?:officers|service|and security service)|NISS|KNB|SNB|FSB|GKNB|КНБ|ФСБ|СНБ|ГКНБ|чекист\p{L}*)`,
  ],
  [
    'private guards',
    String.raw`(?:(?:private|company(?:['’]s)?|estate|security) guards?|guards of|bodyguards|охранник\p{L}*|чоп(?:овц\p{L}+)?|частн\p{L}+ охран\p{L}+)`,
  ],
  [
    'rebels',
    String.raw`(?:rebels?|separatists?|separatist fighters|secessionists?|secessionist \p{L}+|terrorists?|insurgents?|guerrillas?|militants?|jihadists?|боевик\p{L}*|(?:участник|член)\p{L}* незаконн\p{L}+ (?:вооруж[её]нн\p{L}+ )?формировани\p{L}+|террорист\p{L}*|сепаратист\p{L}*|повстанц\p{L}*)`,
  ],
  [
    'the people themselves',
    String.raw`(?:(?:his|her|their) own (?:companions|comrades|friends|side|people)|сво(?:и|их|ими) (?:же )?(?:товарищ|друзь)\p{L}*|(?:one |some )?of the (?:occupants|demonstrators|protest[eo]rs|villagers|residents|inmates)(?: themselves)?|(?:by|from) the (?:crowd|demonstrators|protest[eo]rs|occupants|inmates)|another (?:occupant|protest[eo]r|resident|customer|inmate|prisoner|wom[ae]n)|друг\p{L}+ (?:женщин|покупател|заключ[её]нн|жител|сокамерник)\p{L}*|(?:сам[а-я]*|кто-то из) (?:протестующ|митингующ|жител|демонстрант|задержанн)\p{L}*)`,
  ],
  [
    'neighbours and vigilantes',
    String.raw`(?:vigilantes?|villagers of|farmers|neighbours|self-defen[cs]e (?:groups?|units?)|дружинник\p{L}*|ополчен\p{L}+|жител\p{L}+ соседн\p{L}+|соседи)`,
  ],
  [
    'criminals',
    String.raw`(?:criminal elements|criminals?|bandits?|robbers|hooligans?|thugs|бандит\p{L}*|преступник\p{L}*|криминал\p{L}*|хулиган\p{L}*)`,
  ],
  [
    'unknown men',
    String.raw`(?:unknown (?:men|people|persons)|unidentified (?:men|people|persons)|men in (?:plain|civilian) clothes|неизвестн\p{L}+ (?:люд|мужчин|лиц)\p{L}*|люди в штатском)`,
  ],
]
