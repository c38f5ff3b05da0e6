/** English nouns for those who have the power to do what is asked: authorities, bodies, employers, and "you". */
const POWERS = String.raw`
court authorit\w+ government police prosecut\w+ president premier chancellor king crown queen judges? justice magistrates? ministry ministries minister
parliament UN OSCE EU NATO ombuds\w+ committee commission\w* mayor governor prefect states? lawmakers? legislators? MPs? senators? deputies
community council\w* administration mission delegation embassy ambassador consul\w* envoy rapporteurs? bureau office prisons? colony
hospital clinic directors? warden commandant commander superintendent investigators? inspectors? officials? departments? agenc(?:y|ies)
registrar secretary compan(?:y|ies) firms? employers? managers? management owners? operators? army military troops navy officers? generals? chiefs?
party parties respondents? applicants? defendants? counsel jury board panel bank donors? lenders? union church bishop university school rector
sides? countr(?:y|ies) capitals leaders? leadership regime junta rebels? militia village elders you
secretariat assembly congress cabinet senate regulator tribunal bench service services staff landlords? contractors? developers?
editors? media press platforms? world everyone nations? bod(?:y|ies) team experts? district region province city town municipalit(?:y|ies) borough
residents citizens drivers motorists anyone anybody everybody witnesses parents journalists population public visitors shopkeepers villagers inhabitants`

/** For use within a pattern. */
export const POWER = `(?:${POWERS.trim().split(/\s+/).join('|')})`

/** Whoever is asked, up to the verb of what is asked: some words, one of them a power or a name. */
export const ASKED = String.raw`(?:[\p{L}\d'’.-]+,? ){0,5}?(?:${POWER}|(?!I(?!\p{L}))\p{Lu}[\p{L}-]+)(?:,? [\p{L}\d'’-]+){0,7}?`
/** Whoever is asked, in any words. */
export const ANYBODY = String.raw`(?:[\p{L}\d'’.-]+,? ){1,9}?`
