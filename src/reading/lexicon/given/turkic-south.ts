/** Given names that are common in public life; own list, lowercase, in one or more usual spellings. */
/** Uzbek, Tajik and Uyghur names. */
export const UZBEK_TAJIK_UYGHUR = `
abdugaffor abduhamid abdulhakim abdullo abduqodir abdurakhmon abdurauf abdurazzoq abdusamad abduvali abduvohid abror
adham adolat afruza ahror ajiniyaz akhmadjon akmaljon akrom aliakbar alijon alisher aminjon anora anvarjon asadbek
asliddin asror avaz azima azimjon azizbek azizjon baxtiyor bahriddin bakhrom bakhtiyor barno bekhzod bekzod bobir
bobur botir bunyod charos davlat davlatbek davron davronbek diyora dilafruz dildora dilfuza dilmurod dilrabo dilshoda
dilshodbek diyorbek doniyor durdona elbek eldorbek elyor erkinjon farangis farhodjon farogat farruh faruh fayzullo
feruz fozil gavhar ghayrat gulbahor gulchehra gulfiya gulhayo gulmira gulnoza gulnora guzal habib hafiz hakima hamida
hamidjon hamro hayot hikmat hilola hojiakbar husniddin ibrohim ikrom ilhom iroda islomjon ismoil isroil izzat
jaloliddin jamoliddin jasurbek javlon javohir jumanazar kamola kamoliddin karimjon komil komiljon kozim lobar lutfiya
madamin mahfuza mahliyo mahmudjon malohat mamlakat mamura mansura mardon marhabo mashhura mashrab mavluda mavlon
maftuna mehribon mirabbos mirjalol mirodil miraziz mohichehra mohira mubina muhabbat muhammadali muhammadjon muhayyo
mukaddas mukhiddin munira munisa muqaddas murodali musharraf muslima muzaffar nafisa najmiddin nargizaxon nasrullo
navruz nazokat nematjon nigina nodirjon noila normurod nozima nurali nuriddin nurmat odil odiljon oydin oygul oysha
parvina poulat qahramon qobil qodir qudrat rahimjon rahmatullo ra'no rano ravshanbek rixsi ruhshona rustamjon ruxsora
sadoqat saidaziz saidbek saidjon sadriddin salohiddin sanjarbek sanobar sarvarbek sevara shahlo shahzod shahzoda
shakhboz shamsiddin sharofat sharofiddin shavkatjon sherali sherzod shodiyor shohida shohista shoira shokir shuhrat
sirojiddin sobir sohiba sojida sulton surayyo tohirjon tolib tolqin toshpulat tulkin tursunoy tursunali ubaydullo
ulugbek umarali umidjon umidakhon urol usmon valijon xurshida khurshid yodgor yoqub yoqubjon yuldosh zafarjon zebiniso
zilola ziyod ziyodullo zohid zokir zokirjon zuhriddin zulaykho zulfizar zulhumor abdujabbor abdumannon abdusattor
afzal akobir amirjon anoid ardasher azamjon bahodur bahrom barot behruz bihruz bunavsha buzurg daler davlatmand
dilovar emomali faridun farzona firdavs firuz gulrukhsor gulchekhra hofiz homid hurshed iskandar isomiddin jahongir
jamol jovid khayriddin khurshed komron manizha manuchehr mahmadali mahmadsaid mahmadullo mehrangez mehrona mirzo
mirzosharif munavvar nekruz nigora nisso nozanin orzu parvona parvoz qurbon rajab rahmatillo rajabali rukhshona
rustami safar safarali safarbek sahro saidali saidmukarram saidumar sangin savrinisso shodi sharaf shohin sino
sitorabonu suhrob sulaymon surayo tahmina tohir umed umeda vali yosuman zainura zarina zarrina ziyovuddin zuhro
zulayho faromuz mahmadruzi amrullo bakhtovar bobojon gulnazar husniya khudoyor khursand mamadamin mavzuna mizrob
oyniso pariso rahmiddin roziya saidjafar shirinjon shohruh tojiddin zainiddin abdukerim abdurehim ablajan ablet
ablimit ablikim adiljan aliye almire amangul amannisa arzugul asiye atikem aygul ayshem aynur bahar bahargul dilber
dilnur dilraba ekber ekrem elham erkin esma ezimet gheni gulbahar gulchehre gulmire gulnisa halmurat hebibe helil
ilham ilshat imin jelil jurat kadir kamil kerem mahire memet memetjan memtimin merdan mihray mihrigul minewer mirzat
muhter nurmemet nurnisa nurshat omer osman patigul perhat qelbinur rahile rena rehangul reyhan rishat rizwangul rozi
ruqiye sajide semet shemsinur sidik tahirjan tohti tunsagul turghun turghunjan tursun tursunay uyghun yalqun yasin
zeynep zulpiye zulhayat zumret ziba`

/** Turkish and Azerbaijani names. */
export const TURKISH_AZERI = `
abdullah adem ahmet ali arif arzu asli atilla ayça aydın aygün ayhan ayla aylin aynur aysel ayten ayşe ayşegül aziz
barış bahar bayram bekir berfin beyza bilal birgül burak burcu bülent büşra cafer can canan celal cem cemal cemile
cengiz cihan coşkun deniz derya devrim dilan dilek doğan ebru ece eda edip ekrem elif emine emrah emre engin enver
erdal erdem erdoğan eren erhan erkan erol ertuğrul esra eyüp fadime fatih fatma feride ferhat feyza figen fikret filiz
fırat gamze gizem gökhan gönül gül gülay gülistan güler gülsüm gülten gülşen güney gürkan hacer hakan hakkı halil
halim halis hamide hasan hatice hayri hazal hülya hüseyin ibrahim idris ilhan ilker inci ismail ismet kadir kadriye
kamuran kazım kemal kenan kerem kerim koray kübra leyla levent makbule mahir mahmut mazlum mehmet mehtap melek meltem
meral merve meryem mesut metin mevlüt mine muharrem muhammet muhsin mustafa muzaffer müjde mürsel müslüm naci nalan
nazan nazlı necati necdet necla nermin nesrin nevin nevzat nihat nilay nilgün nilüfer nur nuray nurcan nurettin nuri
nuriye okan onur orhan osman ozan oya ömer özcan özge özgür özlem pelin pınar rabia ramazan recep remzi reyhan rojda
rukiye sabahattin sabri salih sami sedat seda selahattin selçuk selda selim selin selma semih semra serap serdar
serhat serkan serpil sevda sevgi sevil sevim sezgin sibel sinan sırrı songül soner suat süleyman sultan şaban şahin
şebnem şerif şermin şevket şeyma şükrü tahir tahsin tamer tarık tayfun tekin tolga tuba tuğba tuncay turgut tülay
tülin ufuk uğur ümit ümmühan ünal veli veysel volkan yasemin yasin yavuz yeliz yeter yıldız yılmaz yunus yusuf yücel
zafer zehra zekeriya zeki zeliha zerrin zeynep ziya zübeyde abbas abil afag afsaneh aftandil agil aida akif alakbar
aliaga aligulu alovsat altay anar aqil arastun araz asad asif aslan avaz aygun azad azer babek bakhtiyar bahruz bayim
elchin elchingiz eldar elgiz elkhan elman elmar elmira elnara elnur elshad elshan elton elvin emin esmira etibar fagan
fakhraddin fazil ferid fidan fikrat fuad galib ganimat gubad gular gulnar gulshan gunay gunel habil hafiz hajar heydar
hikmat ilaha ilgar ilham ilkin ilqar imran inqilab intigam isa ismat ismayil jabbar jahan jala jamil javid javidan
jeyhun kamala kamran kanan khadija khalid khalida khayala konul lala lamiya latif mahammad mahmud malahat mammad
matanat mehman mehriban mirza mubariz mushfig nail namig nariman nargiz natavan natig natiq nazim nigar niyamaddin
nizami nurlan orkhan parvana parviz polad qurban rafael rafig ragim rahib rahman ramil ramin ramiz rana rasim rasul
rashad raul rauf ravan rena roya rovshan rufat rustam sabina sabir sabuhi sadig sahib sahil salatin saleh samad samir
samira sarkhan seadet sevinj shahin shahla shahnaz shamil shamsi shirin sona subhan sudaba tahmasib talysh taleh
tamerlan tapdig tarana taryel teymur tofig togrul tural turan turana tunzala ulvi ulviyya umud vafa vagif vahid vasif
vidadi vugar vusal vusala xadija yashar yunis yusif zahid zaur zeynab zibeyda zohrab zulfugar`
