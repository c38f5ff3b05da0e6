import { wordSet } from '../words.ts'

/** Names of places that are given names, family names or words as well: they need a sign that a place is meant. */
export const DOUBTFUL_PLACES = wordSet(`
georgia jordan chad israel oral mary chu ili turkey china osh rushan rasht perm samara chile navoi navoiy frunze
virginia florence sofia alexandria santiago salvador rosario granada medina split van batman nice halle swat surat cork
bender gori porto pale victoria austin dallas houston phoenix buffalo portland darwin perth wellington kingston
lincoln jackson orlando sydney carolina diana luxor orange hue nis turkana java papua bari cali palma beni gao jos aral shu
kant talas naryn sudak kirov pokrov lida linz bergen valencia jammu komi altai adana fez oran mali puno lima leon león
concepción samoa tonga hama homs qom moria manus amazon nile sinai shali shan chin pemba argun kurgan tula penza ganja
guinea buea goma bago nuh gulu queens male america montana nevada indiana poti galicia komi saki toktogul
мары ош кр рк самара вена чили фрунзе навои семей софия ван кали порту гори сана шу кант талас нарын орел киров
покров лида дон лена амур обь александрия флоренция медина доха гома аден чад того судак дума хама ницца
шахты волжский рудный грозный шали ровно сумы изюм рубежное попасная николаев хмельницкий борисов токтогул
кызыл или аргун тула цар саха энгельс курган находка газа варна сатпаев конаев рашт кале шуша лима алтай
ростов гент грац гана куба покровск ленинград эмираты`)
