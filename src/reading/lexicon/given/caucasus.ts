/** Given names that are common in public life; own list, lowercase, in one or more usual spellings. */
/** Georgian, Armenian, North Caucasian and Crimean Tatar names. */
export const CAUCASIAN = `
akaki aleko ana aleksi anzor archil avtandil badri beka besarion besik bidzina bondo chabua davit demetre dimitri eka
ekaterine elene eldar eleni emzar eteri gaga gela gia giga gigi giorgi givi gocha goga guga guram gvantsa gubaz ia
iago iakob ilia inga irakli irma ivane izolda jaba jano jemal jumber kakha kakhaber keti ketevan khatia khatuna koba
konstantine kote lado lali lamara lasha levan lela lia lika lili luka maia maka makvala malkhaz mamuka manana mariam
marika mate medea merab mikheil mirian mzia nana nanuka nato natia natela nika nikoloz nino ninia nodar nona nugzar
nutsa okruashvili omar otar paata pikria ramaz revaz rezo roin rusudan salome sandro shalva shorena sopo sopio sulkhan
tamaz tamar tamari tamta tamuna tariel tata tatia tea temur tengiz teona tika tinatin tornike tsotne vakhtang vano
vaso vazha vepkhia vladimer zaal zaza zurab zviad aghasi aghvan alvard anahit ani ara araksya aram ararat araxie armen
armine armineh arpi arpine arsen arshak artak artashes artavazd artur arusyak ashot astghik atom avet avetik bagrat
edgar edik elina emma eprem erik gagik garegin garik garnik gayane gegham gevorg gor grigor gurgen hakob hamlet
haykuhi hamazasp harutyun hasmik hayk hayrik heghine henrik hermine hovhannes hovik hovsep hrach hrachya hranush hrant
hripsime jivan kamo karapet karen karine karo khachatur khachik kristine lernik levon liana lilit lusine manuk manvel
marat marine mariné mher mikayel mihran mkhitar mkrtich mushegh nairi nare narek narine nelli nerses norayr nune nvard
onik paruyr petros rafik razmik rima robert rouben ruben ruzanna sargis sarkis sasun sevak seda shushan shushanik
sirush siranush smbat sos spartak suren susanna tatevik taguhi tatul tigran tsovinar vahagn vahan vahe vahram vanik
vardan vardges vardush varuzhan vazgen vigen vruyr yeghishe yervand zabel zaruhi zaven zhanna zhirayr zohrab
abdulkhakim abdulla abdulmuslim abubakar adam adlan ahyad aindi aishat akhmad akhmat akhmed albika alikhan alkhazur
aminat apti arbi arsanukai asiyat aslambek aslan ayub ayshat aza bashir bekkhan beslan bislan buvaisar dagir daud deni
denilbek dzhabrail dzhokhar dukvakha elita eliza elmurza eset fatima gelani ibragim idris ilyas imran isa isita islam
ismail issa kaurbek khadizhat khalid khamzat khasan khava khavazh khizir kheda khusein khuseyn kuri larisa lechi lema
liza lom-ali lomali luiza madina magomed magomedrasul makka malika mairbek markha movladi movsar musa muslim musost
nazhmuddin ramzan rasul rizvan ruslan rustam said-emin saikhan salakh salambek salamu salman samira satsita shaa
shamil shakhid sharpudin sulim sultan supyan taisa tamerlan timur turko turpal umalat umar usam usman vakha visita
visait yakha yakub yunus yusup zainap zalina zara zarema zarina zaur zelim zelimkhan zulai zulikhan zura akhmednabi
abdurashid abduragim abdulgamid alibek alimpasha atsa barkhat bagaudin bagand bariyat gadzhi gadzhimurad gamid gasan
gazimagomed gulnara khabib khadzhimurad khanum kurban magomedali magomedgadzhi murad muslimat murtuz napisat
nurmagomed patimat ramazan raisat saidbek sakinat sapiyat shapi shamsudin shuaib uruzmag zagid zaira zuleikhat alan
aslanbek azamat batraz soslan taymuraz kazbek khetag chermen inal elbrus boris amiran atsamaz enver rustem emine lenur
lenie seitumer seytumer server servet ernest edem nariman ilmi remzi riza refat reshat nedim mustafa osman asan usein
emir-usein seiran eskender elvina lutfie mumine marlen diliaver dilyaver akhtem izzet vedzhie memet suleyman`
