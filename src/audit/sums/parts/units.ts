import { wholeWords } from '../../words/whole-words.ts'

/** Signs and codes of currencies that stand before their number. */
const CODES =
  'FCFA|CFA|XAF|XOF|KSh|KES|USh|UGX|TSh|TZS|Rs\\.?|INR|NPR|PKR|LKR|BDT|Tk|BD|BHD|KD|QR|SAR|AED|USD|US\\$|EUR|GBP|CHF|RUB|KZT|UZS|KGS|TJS|UAH|BYN|GEL|AMD|AZN|MDL|TRY|TL|IRR|IQD|SYP|LBP|JOD|EGP|LYD|TND|MAD|DZD|SDG|SSP|ETB|RWF|BIF|CDF|GHS|NGN|MWK|ZMW|MZN|ZAR|AFN|MMK|THB|VND|KHR|LAK|PHP|IDR|Rp|MYR|RM|CNY|RMB|JPY|KRW|BRL|MXN|COP|CAD|AUD'
/** Currency before a number: its sign or code, or the one letter of a few. */
export const CURRENCY_BEFORE = `(?:(?:(?<![\\p{L}\\p{Nd}])(?:${CODES})\\s?|[$€£₽₸₴₹₦¥₺₾]\\s?|(?<![\\p{L}\\p{Nd}])[KNRQ](?=\\d{2}|\\d[.,]\\d| ?\\d+ ?(?:thousand|million|billion))))`

interface UnitWords {
  readonly unit: string
  readonly words: RegExp
}

const unit = (name: string, words: string): UnitWords => ({
  unit: name,
  words: new RegExp(`^(?:${words})(?![\\p{L}])`, 'iu'),
})

/** Units that stand behind their number; the first that fits counts. */
const UNITS: readonly UnitWords[] = [
  unit('money dollar', 'dollars?|usd|\\$|доллар\\p{L}*'),
  unit('money euro', 'euros?|eur|€|евро'),
  unit('money pound', 'pounds? sterling|£|фунт\\p{L}* стерлингов'),
  unit('money rouble', 'rou?bles?|руб(?:\\.|л\\p{L}*)?|₽'),
  unit('money tenge', 'tenge|тенге|₸'),
  unit('money sum', "so[’'ʻ]?ms?|sums? (?=\\p{Ll})|сум(?:ов|а|ы|ам|ами)?|сом(?:ов|а|ы|ам)?"),
  unit(
    'money',
    'rupees?|rupiahs?|ringgit|baht|riels?|shekels?|quetzal(?:e?s)?|lempiras?|reais|gourdes?|pula|dalasis?|leones?|pounds?|dinari?|рупи[йия]|шекел\\p{L}*|крон(?:ы)?|shillings?|francs?|naira|kwacha|birr|dinars?|dirhams?|riyals?|rials?|pesos?|liras?|lari|drams?|manats?|hryvnias?|somoni|afghanis?|kyats?|taka|yuan|cedis?|rand|leu|lei|zlotys?|рупи\\p{L}*|шиллинг\\p{L}*|франк\\p{L}*|динар\\p{L}*|лир(?:ы|а)?|лари|драм(?:ов|а)?|манат\\p{L}*|грив(?:ен|н\\p{L}*)|грн\\.?|сомони|злот\\p{L}*|юан\\p{L}*|лей|леев|афгани|белорусских рублей',
  ),
  unit('ml', 'ml|millilit\\p{L}*|мл|миллилитр\\p{L}*'),
  unit('litres', 'l|lit(?:re|er)s?|л|литр\\p{L}*'),
  unit('kg', 'kg|kilos?|kilogram\\p{L}*|кг|килограмм\\p{L}*|кило'),
  unit('grams', 'g|grams?|г(?= (?!р))|грамм\\p{L}*'),
  unit('tonnes', 't|tons?|tonnes?|т|тонн\\p{L}*'),
  unit('km', 'km|kilomet\\p{L}*|км|километр\\p{L}*'),
  unit('m2', 'm²|sq\\.? ?m|square met\\p{L}*|кв\\.? ?м|м²|квадратн\\p{L}* метр\\p{L}*'),
  unit('metres', 'm|met(?:re|er)s?|м|метр\\p{L}*'),
  unit('cm', 'cm|centimet\\p{L}*|см|сантиметр\\p{L}*|mm|мм|миллиметр\\p{L}*'),
  unit('hectares', 'ha|hectares?|га|гектар\\p{L}*'),
  unit('acres', 'acres?|акр\\p{L}*|сот(?:ок|ки|ка)'),
  unit('miles', 'miles?|мил(?:ь|и|ям)'),
  unit('bags', 'bags?|sacks?|меш(?:ок|к\\p{L}+)'),
  unit('years', 'years?|yrs?|год(?:а|у|ов|ам|ами)?|лет|г\\.?г?\\.?(?= )'),
  unit('months', 'months?|mos?|месяц\\p{L}*|мес\\.?'),
  unit('weeks', 'weeks?|недел\\p{L}*'),
  unit('days', 'days?|nights?|дн(?:ей|я|ям|ями|и)|день|сут(?:ок|ки|кам|ками)|ноч(?:ей|и)'),
  unit('hours', 'hours?|hrs?|час(?:а|ов|ам)?|ч'),
  unit('minutes', 'minutes?|mins?|минут\\p{L}*|мин\\.?'),
  unit('seconds', 'seconds?|secs?|секунд\\p{L}*'),
  unit('pages', 'pages?|sheets?|leaves|страниц\\p{L}*|лист(?:а|ах|ов)'),
]

/** "$45" and "sixty dollars" are of one currency; codes and signs go by its name. */
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollar',
  us$: 'dollar',
  usd: 'dollar',
  '€': 'euro',
  eur: 'euro',
  '£': 'pound',
  gbp: 'pound',
  '₽': 'rouble',
  rub: 'rouble',
  '₸': 'tenge',
  kzt: 'tenge',
  uzs: 'sum',
}
export const currencyUnit = (sign: string): string => {
  const key = sign.trim().toLowerCase()
  return `money ${CURRENCIES[key] ?? key}`
}

/** The unit behind a number; null when none stands there. */
export const unitBehind = (after: string): string | null => {
  const words = after.replace(/^[\s\u00a0-]{0,2}/u, '').slice(0, 40)
  return UNITS.find(({ words: pattern }) => pattern.test(words))?.unit ?? null
}

/** «Справка – на 2 л.»: sheets, and no litres. */
export const sheetsBehind = (after: string): string | null =>
  /^[\s\u00a0]л(?:\.|ист(?:е|а|ах|ов)?(?!\p{L}))/u.test(after) ? 'pages' : null

/** Numbers of time: an age, a term, a date's neighbour; they are parts only of their like. */
export const isTime = (unitName: string | null): boolean => unitName !== null && TIMES.has(unitName)

const TIMES: ReadonlySet<string> = new Set([
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
])

/** "Rs" before one number and "rupees" behind another are both money. */
export const sameUnit = (a: string | null, b: string | null): boolean => {
  if (a === b) return true
  if (a === null || b === null) return false
  return isMoney(a) && isMoney(b) && (a === 'money' || b === 'money')
}

export const isMoney = (unitName: string): boolean => unitName.startsWith('money')

const WHOLE_SHARE = wholeWords('per ?cent|percent\\p{L}*|процент\\p{L}*')
/** "61.7 %", "330 per cent": a share, and no number of things. */
export const isShare = (after: string): boolean =>
  /^\s?[%°‰]/u.test(after) || WHOLE_SHARE.test(after.slice(0, 14).split(/[,;:.]/)[0] ?? '')
