/** Given names that are common in public life; own list, lowercase, in one or more usual spellings. */
/** South, South-East and East Asian names. */
export const ASIAN = `
aabha abhay abhijit abhinav abhishek aditi aditya ajay ajit akash akhil akhilesh akshay alok amar amarjeet amit amita
amitabh amrita anand ananya anil anita anjali ankit ankita anup anuradha apoorva aparna arjun arun aruna arundhati
arvind aseem ashish ashok ashwin asha atul avinash babita babu balbir balwinder bashir bharat bharti bhaskar bhavana
bhushan bilkis binayak chandan chandra chandrashekhar chetan deepa deepak deepika devendra devika dharmendra dilip
dinesh divya durga gaurav gautam geeta gita gopal govind gurmeet gurpreet hameed hansraj hardeep hari harish harjit
harpreet harsh hemant hemlata imran indira irfan irom ishrat jagdish jai jasbir jaswant jaya jayant jignesh jitendra
jyoti kabir kailash kalpana kamala kamlesh kanhaiya kapil karan kavita khurram kiran kishore krishna kuldeep kumar
kunal lakshmi lalit lata madan madhav madhu mahesh mamta manish manisha manjit manjula manohar manoj maqbool meena
meenakshi meera mehbooba mohan mohit mukesh mukul murali nagesh nandini naresh narendra naveen navjot neelam neeraj
neha nikhil nirmala nisha nitin nusrat om omkar padma pankaj parveen parvez piyush pooja prabhakar pradeep prakash
pramod pranav prashant pratap pratibha praveen prem priti priya priyanka puja puneet purnima rachna radha raghav rahul
raj raja rajeev rajendra rajesh rajinder rajiv rajkumar rajni rakesh ram ramesh ranjit rashmi ravi ravindra rekha renu
reshma ritu rohan rohini rohit rona roshni rupa sabeen sachin sadhana safoora sandeep sandhya sangeeta sanjay sanjeev
sanjit sanjiv santosh sarita sarojini satish satya saurabh savita seema shabana shabnam shahid shanti sharad sharda
sharjeel shashi shehla sheikh shilpa shivani shobha shraddha shubham siddharth siddique simran sita smita sneha sohail
soni sonia srinivas stan subhash sudha sudhir sujata suman sumit sunil sunita suraj surendra suresh surinder sushil
sushma swati tahira tanvi tara teesta uma umesh usha vaibhav vandana varavara varun venkatesh vernon vijay vikas
vikram vimala vinay vinod vipin virender vishal vivek yash yasmeen yogesh yogendra zubair arumugam anura asanka ayesha
bandara chamara chaminda chandrika dayan gamini gotabhaya gothabaya hemal hiran ishara jeyakumari kandiah kumari
lakshman lasantha mahinda mahela malathi mangala murugan nadarajah nimal nirosha nuwan parameswari prageeth priyantha
rajani ranil ranjan rathika ruki ruwan sandya sanath sarath selvan selvam sellathurai shantha sivakumar sujeewa
sunanda suren tharindu thilak thushara udaya upul vijitha yogaranjini jeyanthi aung aye chit daw htet htoo khin khaing
ko kyaw kyi lwin ma maung min mya myat myint myo naing nan nay nilar nu nwe nyan nyein nyi nyo phyo phyu san sandar
sein shwe soe su swe tayza thant thandar thein thet thi thiha thin thura tin tun wai win wunna yadanar yan ye yin zar
zarni zaw zayar zin anh binh dung duc hanh hieu hoa hoang huong huyen khanh lan linh loan mai minh nga ngoc nguyen
nhung phuong quang quyen son thanh thao thu thuy tien trang trinh trung tuan tuyet van viet xuan somchai somsak
pornpen angkhana arnon anon panusaya parit jatupat sirikanya thanathorn prayut sok sophea sothea vanna kosal theary
samnang chea agus andi ani arief asep bambang budi dewi eko fatia haris heru joko munir novel nurul putri rini siti
sri suciwati sukarno susilo tri wahyu yanto jomar jovito kian leila lito marlon reina renato rodel rogelio rowena
teresita walden wilfredo zenaida hao hong jian jianguo jing juan jun lei lijuan liang ming na ping qiang qing rui shan
tao wei wenzu xia xiaobo xiaoming xin xiu xiuying yang yi ying yong yu yuan yun zhen zhiqiang zhiyong hyun ji-hoon ji-
yeon jung-eun jong-un min-jun min-ji seo-yeon soo-jin sung-min young-soo akira aiko akiko daisuke emi haruto hiroshi
hiroko kazuo keiko kenji makoto masako mayumi naoko noriko sakura satoshi shigeru shinzo takeshi takashi tomoko yoko
yoshiko yuki yumi altantsetseg amgalan bat-erdene batbayar batbold bayarmaa bolormaa enkhbayar enkhjargal enkhtuya
erdene ganbold gantulga munkhbat naran narantuya odval oyun oyuntsetseg purevdorj sarantuya sukhbaatar tsagaan tsend
tuya tumen tenzin dorjee lobsang tsering tashi pema sonam dolma kelsang choekyi gyaltsen rinchen tsewang wangchuk
palden dhondup jamyang yangchen namgyal`

/** African names. */
export const AFRICAN = `
abena abeba abebe abiodun abiola abraha abubakar achieng adaeze adama adamu adebayo adeola adesina adjoa afia agnes
aisha aissatou akech akinyi akosua akua akuol alemayehu alhaji alhassan aliyu almaz ama amadou amara amare aminata
aminu amsale anyango apiyo asante asfaw aster atieno awa awino awour aya ayele ayodele babacar babatunde bakary
balarabe barasa bashir bekele berhane betty biniam birhanu birtukan blessing boubacar boniface boubou bukola caleb
chege chiamaka chidi chidinma chika chikondi chima chinedu chinonso chinwe chinyere chukwuemeka cyprian dawit demba
dereje desta dieudonné djibril ebele ebrima ebuka efe efua ekene emeka emmanuel eskinder essien esther ezekiel fadumo
fana fanta farai fatou fatoumata felicien femi fikru fiston folake francois funmilayo gebre gebremedhin getachew
ghirmay girma godwin haile hailemariam halima hamisi hauwa hawa haruna hirut hope ibrahima idriss ifeanyi ifeoma ige
ikenna ines innocent ishaya issoufou jabari jean-claude jean-baptiste jean-marie jean-pierre jelani jide joao joaquim
josephine juma kabiru kalu kamau kebede kelechi kenneth kgosi khadim khady khalifa kibet kidane kigen kimani kiprono
kipchoge kiptoo kofi kojo koffi kokou kossi kwabena kwaku kwame kwasi kwesi ladi lamine lemma lerato lindiwe lucia
lungile lwazi macharia mahlet makena mamadou mamo mandla mariama maryan mbali mehari mekonnen melaku meles meron
mesfin mohamed mohamud moussa mukami mulugeta muluwork muthoni mutua mwangi nadège naledi nandi nardos negash ndeye
neema ngozi nkechi nkosana nnamdi nneka nomsa nomvula nontando njeri njoroge nyambura nyandeng nyawira ochieng
odhiambo okello okeke olu oluwaseun olusegun omari onyango oumar ousmane otieno patience precious rahel rashidi robel
rufaro rukia saad sadio saidou salif salimata samson saratou sekou selam selamawit senait seydou shukri sipho sibusiso
solomon souleymane stella sunday tadesse tafadzwa taiwo tariku tatenda temesgen tendai teodros teshome tewodros thabo
thandeka thandi thandiwe thomas tigist titi tsegaye tsehay tunde uche uchenna umaru unathi wanjiku wanjiru wambui
wangari winnie wondimu worku yaa yacouba yared yaw yetunde yohannes yonas yosef youssouf yusuf zainabu zanele zenebe
zola zuberi hodan deqa asha abshir farah guled hassan ifrah warsame yasin nuur ilhan sahra`
