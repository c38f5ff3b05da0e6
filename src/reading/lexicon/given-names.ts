import { remembered } from '../tokens/remembered.ts'
import { latinKey } from './latin-key.ts'
import { russianBases } from './russian-cases.ts'

/** Given names common in Central Asia, Russia and its neighbours, and in English texts. Own list. */
const CENTRAL_ASIAN = `
abai abdulla abdullah abdurahman abdrahman abdugani abdukarim abdulaziz abdumalik abdurashid abilai
ablai abubakir adil adilbek adilet adina adlet ahmad ahmed ahmet aibek aida aidana aidar aigerim
aigul aijan aikerim ainagul ainur aisha aisulu aitmat akbar akerke akhmet akilbek akmal akniet
akmaral albina aldiyar alibek alikhan alimjan alisher aliya allayar almas almat almaz altynai altynbek
alua aman amangeldy amanjol amantai amina amir amirbek ainash anar anara anvar anuar arailym ardak
arman armanbek arnur arstan arstanbek aruzhan asan asel aset ashim asiya askar askhat asylbek
atabek atyrkul aybek aybolat aziz aziza azamat azat azhar aziza bagdat baglan bakhtiyar bakhyt
bakhytjan bakyt bakytbek bakytgul balnur batyrbek bauyrjan bayan baysal begaim begimai
beibit bekbolat bekjan bekmurat beknur beksultan bektur berdibek berik bermet bibigul bolat bolot bolotbek bulat
chinara chingiz chyngyz dana daniyar darkhan dastan daulet dauren dauletbek davron daut
davut diana didar dilbar dilmurat dilnoza dilnura dilshod dina dinara dinmukhamed
doskhan duisen duman dulat edil eldar eldos elmira elnur elnura elvira elzat emil erbol
erbolat erdos erik erkebulan erkin erjan erlan ermek ernar ernazar ernur ershat esen esenbek farangiz
farhad farhod farida farrukh fatima fatimat feruza firuza gabit gafur galia galym galymjan gani gauhar
guldana gulmira gulnar gulnara gulnaz gulnur gulsara gulsum gulshat gulya gulzat gulzar habiba hafiza
hakim hamid hamza hasan hassan husain husein husan ibragim ibrahim ibraim ikram ilham ilias ilyas ilmira
imran inkar iskander iskandar islam ismail isa ismat jahongir jalil jamal jamila jamshid janara janat
janar janibek janna jansaia jasulan jaksylyk jandos jasur jazgul jenish jibek joldosh jomart
jumabek jumagul juma jypar kadyr kairat kairbek kalys kamal kamar kamchybek kamila kamil kamron
kanat kanatbek kanykei karim karima karlygash kasym kassym kayrat kemel khalid khalil khamid
khamit khadija khasan kuanysh kuat kubanych kubanychbek kudrat kural kurmanbek kurmangazy kursan
kymbat laura lazzat leila leyla lola lutfulla madi madina madiyar magjan mahabbat mahmud
makhmud maksat malik malika manas mansur marat marjan mariam maryam maruf medet medina
meerim meiram merei mereke meruert mirbek mirlan mirza mirziyo miras mohammed muhammad mukhamed mukhtar
mukhtarbek murat muratbek murod murodjon musa muslim mustafa mustafo myrzabek nabi nadira nadyr narendra
nargis nargiza nariman nasiba nasima nasir nasiba natiq nazar nazarbek nazgul nazym nazira nigora nigina
nilufar nodir nodira nodirbek nozim nurbek nurbolat nurgul nurjan nurjamal nurlan nurlanbek nursultan
nurtai nurzhan nuriya olim olimjon omar omirbek oral oralbek oraz orazbek orozbek otabek oybek oyub
parviz perizat pulat rabiga rahat rahim rahima rahmat rahmon rakhat rakhim raimbek rais
ramazan ramil ramiz ramzan rashid ratbek ravshan raushan raziya rinat rizvan roza ruslan rustam
rustem rysbek saadat sabina sabir sabit sabyr sadyk saeed safar saida saidakmal saken sakhib salamat
salim salima salman salamat saltanat samal samat samir samira sandugash sanjar sanzhar sanobar sapar
saparbek sardor sarsen sarvar saule sayat serik serikbek serikjan shadiyar shahnoza shakhnoza shakir
shamil shamshad sharif sharof shavkat shayakhmet shirin shirali shohruh shokan sholpan shukhrat shynar
shyngys sitora sohib suhrob suleiman sultan sultanbek suiunbek symbat tahir taalai talant talgat
talaibek tamerlan tanat tanzilya tatygul temir temirlan temur timur tilek tleu togjan tokhir
toktogul tolegen tolkyn turar turat turgunbay turdakun tursun tursunbek tynchtyk ualikhan uktam ulan
ulanbek ularbek ulugbek umar umid umida usman valikhan vohid yakub yerlan yermek yerzhan yesen yulduz
yunus yusuf yusup zabir zafar zakir zainab zamira zamir zarema zarina zaure zebo zere zhaniya zhanibek
zhyldyz ziyoda zoya zuhra zulfiya zulfia zumrad zukhra nasiba saodat firdavs bakhodir bahodir
abdrakhman akan akylbek alimbek almira amangul anarbek aray asem assel asylzat ayan ayaulym aynura
bagila baian balgyn bota botagoz dariga darina dauit gaukhar indira inju kenje kenzhebek kulyash
maira makpal malvina manshuk nurila nurbakyt oljas olzhas perdebek raiymbek sagat sagyndyk samgat satkyn
sauat seitjan shara shakarim taubaldy toleubek tomiris ulpan ulbolsyn zarema zharas zhasulan zhomart
zhuldyz daud davud yakup ishak iskhak yunus khalima halima khasan husen sofia safiya salikha
mariyam fatma zuleikha`

const SLAVIC = `
aleksandr alexander aleksandra alexandra aleksei alexei alexey aleksey alena alina alla alisa anastasia
anastasiya anatoli anatoly anatolii andrei andrey angelina anna anton antonina arina arkadi arkady artem
artyom artur arseni boris bogdan daria darya denis diana dmitri dmitry dmitrii egor ekaterina elena
elizaveta emilia eva evgeni evgeny evgenii evgenia evgeniya fedor fyodor galina gennadi gennady georgi
georgy gleb grigori grigory ignat igor ilya inna inessa irina ivan jana kirill klara klim konstantin kristina
ksenia kseniya larisa leonid lev lidia lidiya liliya liubov lyubov liudmila lyudmila ludmila luiza maksim maxim
margarita maria mariya marina mark mikhail mihail nadejda nadezhda natalia natalya nataliya nikita nikolai
nikolay nina oksana oleg olesya olga pavel petr pyotr polina raisa regina renat renata rimma roman
rostislav ruslana semyon semen sergei sergey sergii snejana stanislav stepan svetlana sviatoslav taisia
tamara taras tatiana tatyana timofei ulyana vadim valentin valentina valeri valery valeria valeriya
vasili vasily vasilii vera veronika viktor victor viktoria victoria viktoriya vitali vitaly vitalii
vladimir vladislav vladlen volodymyr vyacheslav viacheslav yakov yana yaroslav yaroslava yegor yekaterina
yelena yevgeni yevgeny yevgenia yulia yuliya yulya yuri yury yurii zinaida zoia`

const WESTERN = `
aaron adam adrian agnes alan albert alex alfred alice amanda amy andrea andrew angela ann anne annie
anthony arthur barbara benjamin bernard betty bill brian bruce carl carlos carol caroline catherine
charles charlotte christian christine christopher claire clara daniel david deborah dennis
diane donald dorothy douglas edward eleanor elisabeth elizabeth ellen emily emma eric erik ernest
ethan eugene eva evelyn felix frances francis frank fred frederick gabriel gary george gerald gerard
giorgio gordon graham gregory hannah hans harold harry heather helen henry howard hugh ian isabel isabella
jack jacob james jane janet jason jean jeffrey jennifer jeremy jessica joan johann john johannes jonathan
jose joseph joshua juan judith judy julia julian julie karen karl kate katherine keith kelly kenneth
kevin laurence lawrence lena leonard lewis linda lisa louis louise lucas lucy luis luke magdalena marc
marcus margaret marianne marie marion martha martin mary matthew michael michel michelle miguel
monica nancy natasha nicholas nicolas nicole noah oliver olivia oscar pamela patricia patrick paul pedro
peter philip philippe pierre rachel ralph raymond rebecca richard robert robin roger ronald rosa
rosemary roy rudolf russell ruth ryan sally samuel sandra sara sarah scott sebastian sharon sheila
simon sofia sophia sophie stefan stephanie stephen steven stuart susan suzanne sylvia teresa theresa
thomas timothy tom tony tyler ursula vanessa vincent virginia walter wendy werner
wilhelm william xavier yvonne volker antonio francesca francesco giovanni giulia isabelle ingrid
jan jakub katarzyna krzysztof lech magnus malgorzata marek pawel piotr tomasz zbigniew`

const keys = new Set(
  `${CENTRAL_ASIAN} ${SLAVIC} ${WESTERN}`
    .split(/\s+/)
    .filter((n) => n !== '')
    .map(latinKey),
)

/** Names that are as often a word, a place or a month; alone they tell nothing. */
const DOUBTFUL = new Set(
  `islam bill mark april may june august frank will grant rose hope faith grace victor roman sultan
  alma asia georgia jordan chad israel virginia ural jean dana aman вера надежда любовь роман лев
  слава`.split(/\s+/),
)

/** True for a given name in its base form, in any spelling. */
export const isListedGivenName = remembered((lower) => keys.has(latinKey(lower)))

/** True for a given name in any of its spellings; Russian case forms count. */
export const isGivenName = remembered((lower): boolean => {
  if (isListedGivenName(lower)) return true
  return (
    /^\p{Script=Cyrillic}/u.test(lower) && russianBases(lower).some((b) => keys.has(latinKey(b)))
  )
})

/** A given name that is no common word besides. */
export const isSureGivenName = (lower: string): boolean =>
  isGivenName(lower) && !DOUBTFUL.has(lower)
