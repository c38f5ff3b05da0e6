import type { Version } from './version.ts'

const WOUNDED = String.raw`shot|bullets?|gunshot|wound\p{L}*|holes?|пул[ияеюь]\p{L}*|ранен\p{L}*|ран[аыу]|выстрел\p{L}*|стрел\p{L}+|застрел\p{L}+`
const FIRE = String.raw`shell\p{L}*|attack\p{L}*|hit|struck|fired?|explo\p{L}+|blast|bomb\p{L}*|strikes?|killed|died|обстрел\p{L}*|ударил\p{L}*|удар\p{L}*|огонь|огн[яё]м?|попал\p{L}*|взрыв\p{L}*|взорв\p{L}+|подорвал\p{L}*|нападени\p{L}+|погиб\p{L}*`

/** With what people were shot at, from where, and whether they bore arms themselves. */
export const byArms: readonly Version[] = [
  {
    about: 'where the bullet struck',
    ofPersons: true,
    subject: { words: WOUNDED, concepts: 'shoot gunshot-wound' },
    sides: [
      String.raw`(?:in|to|through) (?:the|his|her|their) back|from behind|(?:in|to) the back of (?:the|his|her) (?:head|neck)|back of the head|в спин\p{L}|со спины|сзади|в затылок`,
      String.raw`(?:in|to|through) (?:the|his|her|their) (?:chest|stomach|abdomen|belly|face|forehead|breast)|from the front|facing (?:the )?(?:officers|police|soldiers)|в груд\p{L}|груди|грудн\p{L}+|в живот|в лицо|в лоб|лицом к|спереди`,
      String.raw`(?:in|to|through) (?:the|his|her|their) (?:legs?|feet|foot|thighs?|knees?|arms?|shoulders?)|в (?:ног|бедр|колен|рук|плеч)\p{L}+`,
    ],
  },
  {
    about: 'with what it was struck',
    subject: { words: FIRE, concepts: 'attack shoot explode' },
    sides: [
      {
        words: String.raw`helicopters?|air[ -]?strikes?|from the air|aircraft|aeroplanes?|jets?|planes?|drones?|верт(?:о|а)л[её]т\p{L}*|с воздуха|авиа(?:удар|бомб|ци)\p{L}*|самол[её]т\p{L}*|беспилотник\p{L}*|дрон\p{L}*`,
        concepts: 'aircraft =drone',
      },
      {
        words: String.raw`mortars?|artillery|howitzers?|shells?|мином[её]т\p{L}*|артиллер\p{L}+|гаубиц\p{L}*|снаряд\p{L}*`,
        concepts: 'mortar artillery',
      },
      {
        words: String.raw`(?:land)?mines?(?! (?:was|were|is)(?! (?:laid|planted)))|IED|roadside bomb|explosive device|(?:на|о) мин[еуы]\p{L}*|фугас\p{L}*|взрывн\p{L}+ устройств\p{L}*`,
        concepts: 'lay-mines',
      },
      {
        words: String.raw`armou?red (?:vehicle|car|personnel carrier)s?|tanks?|бронемашин\p{L}+|бронетранспорт[её]р\p{L}*|танк\p{L}{0,3}`,
        concepts: 'tank armoured-vehicle',
      },
    ],
  },
  {
    about: 'whether they were armed',
    subject: {
      words: String.raw`weapons?|suspects?|dead|killed|fighters|fire|погибш\p{L}+|убит\p{L}+|уничтожен\p{L}+|наход\p{L}+|ничего|руки|column|civilians|criminals|gunm[ae]n|оружи\p{L}+|crowd|protest\p{L}*|demonstrat\p{L}*|men|brothers?|pair|suspects?|people|they|us|ours|police|officers|толп\p{L}*|протест\p{L}*|парн\p{L}+|брат\p{L}*|люд\p{L}+|нас|наших|полици\p{L}*|погибш\p{L}*|he|him|она?|they|нас|suspects?`,
      concepts: 'die detain shoot gather attack search-deed man',
    },
    sides: [
      {
        words: String.raw`(?:wrists|hands) (?:were )?tied|kneeling|on (?:his|her|their) knees|(?:nobody|no one|none)[^.;]{0,50}? (?:shot|fired|had (?:a |any )?weapons?)|на коленях|руки (?:были )?связан\p{L}*|nothing in (?:his|her|their|our) hands|nobody(?: of \p{L}+)? had (?:a |any )?(?:weapons?|guns?)|no (?:guns?|weapons?|knife|knives)(?: (?:was|were) (?:ever )?found)?|unarmed|with (?:empty|bare) hands|не (?:был\p{L}? )?вооруж[её]н\p{L}{0,1}|руки за головой|ничего (?:у \p{L}+ )?в руках не|without a (?:single )?weapon|(?:none|not one) of [^.;]{0,30}? (?:had )?(?:carried|had|bore) (?:a |any )?weapons?|had nothing, (?:he|she|they)|ни у кого[^.;]{0,40}? не было|руки (?:\p{L}+ ){0,2}над головой|оружия (?:\p{L}+ ){0,2}не (?:было|име\p{L}+|найд\p{L}+|обнаруж\p{L}+)|(?:никакого|ни у кого) (?:\p{L}+ )?оружи\p{L}|безоруж\p{L}+|без оружия|с (?:пустыми|голыми) руками|nothing in (?:his|her|their) hands|without a single weapon|руки (?:\p{L}+ ){0,3}(?:пуст|за голов|над голов)\p{L}*|ничего (?:\p{L}+ ){0,3}в руках не было|ни палки|had nothing on (?:him|her|them)|with (?:his|her|their) hands up`,
        concepts: 'unarmed',
      },
      {
        words: String.raw`(?:pistols?|revolvers?|guns?|rifles?|kni(?:fe|ves)|machetes?|weapons?)(?: [^.;,]{0,40})? (?:was|were) (?:found|recovered|taken|seized|removed)|(?:the (?:men|crowd|criminals|youths|suspects?|gang)|they)[^.;]{0,90}? (?:opened|open) fire|drew (?:a |his |the )?(?:[\p{L}\p{Nd}.]+ ){0,3}(?:revolver|pistol|gun|knife)|fired (?:up)?on (?:the )?(?:officers|police|lawmen|buyer|troops|patrol|soldiers)|greeted with (?:\p{L}+ )?fire|came under fire|(?:were|was) fired (?:up)?on|ответил\p{L}* (?:стрельбой|огнём|выстрелами)|открыл\p{L}* ответный огонь|armed (?:men|criminals|individuals|youths|mob|crowd)|(?:pulled|drew|pointed|brandished) (?:a |the )?(?:gun|knife|pistol|weapon)|(?:изъят|обнаружен|найден)\p{L}* (?:\p{L}+ ){0,3}(?:пистолет|нож|автомат|ружь|обрез|оружи)\p{L}*|(?:пистолет|нож|автомат|ружь|обрез)\p{L}* (?:\p{L}+ ){0,3}(?:изъят|обнаружен|найден)\p{L}*|вооруж[её]нн\p{L}+ (?:люд|лиц|преступник|толп|мужчин|сопротивлени|группировк)\p{L}*|ответил\p{L}* (?:\p{L}+ ){0,2}(?:очередями|выстрел\p{L}+|стрельбой|огн[её]м)|бросил\p{L}+ на \p{L}+ с (?:\p{L}+ )?(?:ножом|топором)|fire was directed at|shot back|fighters of|members of (?:a |the |an )?(?:said )?(?:terrorist|armed|militia)|активн\p{L}+ (?:участник|член)\p{L}* (?:террорист|банд)\p{L}*|возглавля\p{L}+ банд\p{L}+|(?:drew|pulled out|reached for) (?:a |an |his )[^.;,]{0,30}(?:pistol|revolver|gun|knife|weapon)|with (?:rifles?|guns?|pistols?|knives)|обнаружен\p{L}* оружи\p{L}|бросил(?:ся|ась) [^.;,]{0,30}с (?:\p{L}+ )?ножом|ответил\p{L}* (?:стрельбой|огн[её]м)|достал\p{L}* (?:нож|пистолет)`,
        concepts: '=armed',
      },
    ],
  },
]
