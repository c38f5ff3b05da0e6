/** Given names that are common in public life; own list, lowercase, in one or more usual spellings. */
/** Arabic, Persian and Afghan names. */
export const ARABIC_PERSIAN = `
aamir abbas abd abdallah abdel abdelaziz abdelhamid abdelkader abdelkarim abdelrahman abderrahim abdo abdou abdulhadi
abdulkarim abdullahi abdulmajid abdulqader abdulrahman abdulsalam abed abu adel adham adnan afaf ahlam ahmad akram
alaa alaeddin ali alia amal amani amer amin amina amira ammar anas anis anwar aref ashraf asim asma asmaa assad atef
awad ayah ayat ayman ayoub azza aziz azzam badr bahaa basel basem bashar basma bassam bassel bilal boutheina bushra
dalal dalia dima diab eman emad esam essam fadel fadi fadia fahad fahd faisal faraj fares farid farida faris farouk
fathi fatiha fatima fayez fayrouz feras firas fouad fuad ghada ghaith ghassan habib hadi hadeel hafez haifa haitham
hala hamada hamdi hamid hana hanaa hanan hani hanin haneen harith harun hashem hashim hassan hatem haya haytham hazem
heba hicham hind hisham hossam houda hoda huda hussam hussein huwaida ibrahim ibtisam ihab ikhlas ilham iman imad inas
intisar iqbal isam ismail ismat issa iyad izzeddin jaber jabir jafar jalal jamal jamil jamila jawad jihad jihan
joumana kamal kamel karam karim karima kassem khadija khadijah khaled khalid khalil kholoud khulood lamia latifa layla
leila lina loay loujain lubna luay maha maher mahmoud mai majd majdi majed majid malak malek manal manar mansour maram
mariam marwa marwan maryam masoud may maya mayada mazen mehdi mervat miriam moataz moaz moez mohab mohammad mohammed
mohsen moncef mona montaser mostafa moustafa mouna mounir muhammad muhannad muna munir mustafa muthanna muwaffaq
nabeel nabil nabila nada nadia nadim nadir nael naeem nahed nahla naima naji najla najwa nasser nawal nawaf nayef
nazih nidal nisreen nizar noha noor noora noura nour nuha nura nuri omaima omar omnia osama othman qais qasim qassem
rabab rabia radwan raed rafat raghad raghda rahma raja rajab rami rana rania rashid rasha raouf razan reem rehab rida
rima rim riyad riad rola rowaida ruba rula saad saadia sabah sabri sadek saeed safa safaa safwan sahar said salah
salam salama saleh salem salim sally salma salwa sama samah samar sameh sami samia samih samir samira sana sanaa sara
sarah sawsan sayed shadi shadia shaima shaimaa sharif sherif shereen shirin siham sliman souad soha soad soraya suad
suha suhail suleiman sumaya susan tahani taher tahrir talal talib tamer tareq tarek tariq tawfiq taysir thaer thabet
turki um umm umar usama wael wafa wafaa wahid walid waleed wajdi wasim widad wissam yahya yara yaser yasir yasmin
yasmine yasser yazan yehia youssef younes yousef yousif yousra yusra zahra zaid zainab zakaria zaki zayd zayed zeina
zeinab ziad ziyad zuhair abbasali abolfazl afshin ahmadreza akbar alireza amirhossein anahita arash ardalan arezou
armita arman ashkan atena azadeh azar babak bahareh bahman bahram behnam behrouz behzad bijan borzou dariush davoud
ehsan elaheh elham elnaz esmail faezeh faramarz farangis farhad fariba farnaz farrokh farzad farzaneh fatemeh
fereshteh ferdows forough ghazaleh gholam gholamreza golnaz golrokh habibollah hadis hamed hamidreza hatef heshmat
homa hooman iraj jahangir javad kambiz kamran kaveh kazem keyvan khosrow kianoush kiarash kourosh kubra ladan laleh
latif leili mahnaz mahsa mahshid mahvash mana mandana masih masoumeh maziar mehran mehrdad mehri milad minoo mitra
mohammadreza mojtaba morteza mozhgan nahid narges nargess nasim nasrin navid nazanin negar negin niloufar nima
niloofar omid pari parisa parvaneh parvin payam pegah peyman pouria pouya ramin reyhaneh reza rezvaneh roghayeh roya
ruhollah saba sadegh saghar sajad sajjad sasan sattar sepideh setareh shabnam shaghayegh shahin shahla shahram
shahrokh shahrzad sharareh shayan shima shokoufeh shiva siamak siavash simin soheil sohrab soroush toomaj taraneh
vahid vida yalda yasaman zanyar zhina zohreh jina abdulbasir ahmadullah aminullah asadullah atiqullah azizullah
bismillah esmatullah farkhunda ghulam gulalai habibullah hafizullah hamidullah hekmatullah hidayatullah inayatullah
jan khairullah khalilullah laila lal mahbooba malalai mirwais mohibullah najib najibullah naqibullah nasratullah nazar
noorullah palwasha rahmatullah rohullah sadaf sediq shafiq shukria sibghatullah storai taj wali wazhma zabihullah
zahir zakia zalmai zarghuna ziaullah`
