/** Given names that are common in public life; own list, lowercase, in one or more usual spellings. */
/** Kazakh and Kyrgyz names, with those that their neighbours share. */
export const KAZAKH_KYRGYZ = `
abai abdulla abdullah abdurahman abdrahman abdugani abdukarim abdulaziz abdumalik abdurashid abilai ablai abubakir
adil adilbek adilet adina adlet ahmad ahmed ahmet aibek aida aidana aidar aigerim aigul aijan aikerim ainagul ainur
aisha aisulu aitmat akbar akerke akhmet akilbek akmal akniet akmaral albina aldiyar alibek alikhan alimjan alisher
aliya allayar almas almat almaz altynai altynbek alua aman amangeldy amanjol amantai amina amir amirbek ainash anar
anara anvar anuar arailym ardak arman armanbek arnur arstan arstanbek aruzhan asan asel aset ashim asiya askar askhat
asylbek atabek atyrkul aybek aybolat aziz aziza azamat azat azhar bagdat baglan bakhtiyar bakhyt bakhytjan bakyt
bakytbek bakytgul balnur batyrbek bauyrjan bayan baysal begaim begimai beibit bekbolat bekjan bekmurat beknur
beksultan bektur berdibek berik bermet bibigul bolat bolot bolotbek bulat chinara chingiz chyngyz dana daniyar darkhan
dastan daulet dauren dauletbek davron daut davut diana didar dilbar dilmurat dilnoza dilnura dilshod dina dinara
dinmukhamed doskhan duisen duman dulat edil eldar eldos elmira elnur elnura elvira elzat emil erbol erbolat erdos erik
erkebulan erkin erjan erlan ermek ernar ernazar ernur ershat esen esenbek farangiz farhad farhod farida farrukh fatima
fatimat feruza firuza gabit gafur galia galym galymjan gani gauhar guldana gulmira gulnar gulnara gulnaz gulnur
gulsara gulsum gulshat gulya gulzat gulzar habiba hafiza hakim hamid hamza hasan hassan husain husein husan ibragim
ibrahim ibraim ikram ilham ilias ilyas ilmira imran inkar iskander iskandar islam ismail isa ismat jahongir jalil
jamal jamila jamshid janara janat janar janibek janna jansaia jasulan jaksylyk jandos jasur jazgul jenish jibek
joldosh jomart jumabek jumagul juma jypar kadyr kairat kairbek kalys kamal kamar kamchybek kamila kamil kamron kanat
kanatbek kanykei karim karima karlygash kasym kassym kayrat kemel khalid khalil khamid khamit khadija khasan kuanysh
kuat kubanych kubanychbek kudrat kural kurmanbek kurmangazy kursan kymbat laura lazzat leila leyla lola lutfulla madi
madina madiyar magjan mahabbat mahmud makhmud maksat malik malika manas mansur marat marjan mariam maryam maruf medet
medina meerim meiram merei mereke meruert mirbek mirlan mirza mirziyo miras mohammed muhammad mukhamed mukhtar
mukhtarbek murat muratbek murod murodjon musa muslim mustafa mustafo myrzabek nabi nadira nadyr narendra nargis
nargiza nariman nasiba nasima nasir natiq nazar nazarbek nazgul nazym nazira nigora nigina nilufar nodir nodira
nodirbek nozim nurbek nurbolat nurgul nurjan nurjamal nurlan nurlanbek nursultan nurtai nurzhan nuriya olim olimjon
omar omirbek oral oralbek oraz orazbek orozbek otabek oybek oyub parviz perizat pulat rabiga rahat rahim rahima rahmat
rahmon rakhat rakhim raimbek rais ramazan ramil ramiz ramzan rashid ratbek ravshan raushan raziya rinat rizvan roza
ruslan rustam rustem rysbek saadat sabina sabir sabit sabyr sadyk saeed safar saida saidakmal saken sakhib salamat
salim salima salman saltanat samal samat samir samira sandugash sanjar sanzhar sanobar sapar saparbek sardor sarsen
sarvar saule sayat serik serikbek serikjan shadiyar shahnoza shakhnoza shakir shamil shamshad sharif sharof shavkat
shayakhmet shirin shirali shohruh shokan sholpan shukhrat shynar shyngys sitora sohib suhrob suleiman sultan sultanbek
suiunbek symbat tahir taalai talant talgat talaibek tamerlan tanat tanzilya tatygul temir temirlan temur timur tilek
tleu togjan tokhir toktogul tolegen tolkyn turar turat turgunbay turdakun tursun tursunbek tynchtyk ualikhan uktam
ulan ulanbek ularbek ulugbek umar umid umida usman valikhan vohid yakub yerlan yermek yerzhan yesen yulduz yunus yusuf
yusup zabir zafar zakir zainab zamira zamir zarema zarina zaure zebo zere zhaniya zhanibek zhyldyz ziyoda zoya zuhra
zulfiya zulfia zumrad zukhra saodat firdavs bakhodir bahodir abdrakhman akan akylbek alimbek almira amangul anarbek
aray asem assel asylzat ayan ayaulym aynura bagila baian balgyn bota botagoz dariga darina dauit gaukhar indira inju
kenje kenzhebek kulyash maira makpal malvina manshuk nurila nurbakyt oljas olzhas perdebek raiymbek sagat sagyndyk
samgat satkyn sauat seitjan shara shakarim taubaldy toleubek tomiris ulpan ulbolsyn zharas zhasulan zhomart zhuldyz
daud davud yakup ishak iskhak khalima halima husen sofia safiya salikha mariyam fatma zuleikha abdikerim abdrakhim
abdusalam abylkair adiya aibar aibat aidyn aidos aiganym aizada aizhan aizat akbota akbayan akgul aknur akylzhan alau
aldabergen alfiya algazy alimzhan alpamys altyn altynshash amanat amankul amre anel anvarbek arafat arai araigul
arkhat arlan arsen aruna asanali askarbek asqar assiya asylkhan asylzhan aubakir auez aukhat aytbay azhargul baibolsyn
baktygul baktyar bakytbol balgabek balzhan batima batyr batyrkhan bauyrzhan bayzak begzat bereke bigeldy birzhan
bolatbek bolatkhan bulatbek daryn daurenbek daukhan doszhan duisenbek dias dimash duisenali edige elnar emir erassyl
ergali erkebai ernat ersultan erzhan esenzhol esmukhan galymbek galymzhan gaziza gulbakhyt gulbanu gulbarshyn
guldariya gulim gulmaira gulsana gulshara gulzhan gulzhakhan iliyas ilyar ismagul issa kabdesh kadisha kairbolat
kairgeldy kaisar kamshat kanatzhan karakat kassymkhan kazbek kenes kenesary kenzhe kerimbek khamza kuandyk kuanyshbek
kultai kumar kunsulu kurmanali kurmanzhan laila lyailya madiar makhambet maksut mamanbek manarbek marua marzhan mayra
medeu meirambek meirbek meirzhan moldir muhtar mukagali mukhamedzhan mukhametkali mukhit muratkhan nagima nazarbay
nazerke nurali nurbibi nurdaulet nurgali nurgeldy nurgissa nurkan nurkhan nurlybek nurmukhamed nurpeis nursat nurseit
nursaule nurtas nurtay nurzat nurzhamal omirzak orynbasar ospan oteken ozat raikhan rakhima rakhymzhan rymkesh sabira
sabyrzhan sadu saduakas sagadat sagidulla sakena sanat sarybai sarsenbai sauirbek sayan sayran seitkali seitkazy
serikbay serikzhan shaizada shakhmardan shakirt sharipa shokhan shynargul shynbolat syrym talgatbek tamara tanirbergen
tansholpan tasbulat tauekel temirbek temirkhan tilekbek timurlan tleuzhan togzhan toktar tolebi toleutai tolganay
tuleubek tulegen turarbek turekhan turgali tursunai ulbosyn umirzak urazgali uali yerbol yerbolat yerdos yerik
yerkebulan yerkin yermukhamet yernar yerzat yesbol zeinolla zhadyra zhaina zhakyp zhamilya zhanar zhanat zhanatbek
zhandos zhangeldy zhanna zhannat zhanserik zhansaya zhappar zharkyn zhenis zhibek zhuldyzay zhumabai zhumabek zhumagul
zhumakhan zhursin zinat zubaida abdykadyr abdylda abdymanap adylbek aidai aidarbek aiperi aizirek akjol aktilek akzhol
albarbek almambet almazbek anarbay asanbek aybar aychurok azamatbek aziret baatyr baiaman bakai baktiyar batma begaly
bekten belek beishen bubusara burul cholpon cholponbek chynara dairbek damira dastanbek dinarbek doolot duishen elebes
elzada emilbek erkaiym erkinbek erlanbek gulaiym gulasal gulbara guldar gulmairam gulnura gulsaira gulzinat ilimbek
ilgiz ishenbek jainagul jakshylyk jalalidin janarbek janyl jarkynai jaynak jekshenbek jenishbek joomart jyldyz
kadyrbek kalyk kalycha kamilla kanimet kanybek karybek kerim keneshbek kubat kumarbek kunduz kurman kushtar kymbatbek
kyial maksatbek mamat mamatkul manasbek melis melisbek mirlanbek mukanbet munara myrzaiym nargiz nazik nestan nooruz
nurbubu nurdin nurzada omurbek orozbay osmon rakhatbek raykan sadyr sagynbek samarbek satybaldy seyde semetey shaarbek
shailoo sooronbay suyun syrga taalaibek tabyldy tattybubu tilebaldy tinatin toktobek toktosun tolkun torokul tynara
uluk ulukbek urmat usen zalkar zamirbek zarlyk zhanybek zhenishbek zhyrgal zhyrgalbek ainura begimay`
