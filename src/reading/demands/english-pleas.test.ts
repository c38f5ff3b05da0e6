import { expect, test } from 'vitest'
import { saidIn } from '../said-in.ts'

/** English demands as those who tell of them put them, and those of chats and placards. */
test.each([
  'My uncle waved and yelled at the drivers not to leave the orphans.',
  'The captain signalled to the tug to turn back.',
  'My sister’s pleas for insulin were laughed at.',
  'The neighbours heard screams for a doctor until morning.',
  'I begged for a blanket.',
  'I told the clerk to enter the right article.',
  'She filed a criminal complaint against the two warders.',
  'The drivers blocked the bridge to force the city to pay the wages of the winter.',
  'Widows marched to the palace to have the decree withdrawn.',
  'The parish also wants back four icons and a bell.',
  'They were asking fifty rupees more per sack when the lorries came.',
  'The tenants claim 40,000 euros in compensation.',
  'The consul advised us to keep quiet.',
  'The mayor told everybody to stay indoors.',
  '“Wait for the judge,” our elder told them.',
  'Independent monitors should have access to every cell.',
  'Families should have the right to attend.',
  'We are owed eleven weeks’ pay.',
  'An apology would be a start.',
  'Not until the last of them is home will we take down the tents.',
  'The crowd was shouting “Resign!”',
  '[04/06/21, 18:20] Amina: everyone to the mill at six',
  '[04/06/21, 18:25] Yusuf: he fell off the wall. need a car. somebody bring the key',
  'no phones, no flags, please',
  'anyone with a boat near the pier?',
  'OUR SONS HOME NOW',
  'NO LAND NO VOTE',
  'What about an apology?',
  'When do we get our passports?',
])('asks: %s', (text) => {
  expect(saidIn(text, 'demand')).not.toEqual([])
})

test.each([
  'A policeman signalled to us to stop.',
  'The children begged for coins at the station.',
  'She screamed for hours.',
  'The police blocked the road to stop the marchers.',
  'They gathered at the well to have a chat.',
  'He needs a van for his work.',
  'Anyone with a licence may fish here.',
  'All to no avail.',
  'The lawyer advised him to rest.',
  'The clerk advised us to try the other office.',
  'He should have been home by then.',
  'Until the rains came, nobody worried.',
  'When do we eat?',
  'The crowd chanted the name of the singer.',
  'The team claimed 3 points.',
])('only tells: %s', (text) => {
  expect(saidIn(text, 'demand')).toEqual([])
})

test.each([
  'The defendant asks the tribunal to disregard the second report.',
  'Prisoners in the east wing refuse breakfast until their letters are handed out.',
  'The landlord has been asked four times to mend the roof.',
  'Patients were told to bring their own sheets.',
  'Nobody leaves the yard without the list being read.',
  'Thousands signed an open letter for the release of the editor.',
  'He should never again wear a uniform.',
  'Whoever has the film, bring it to the lawyers.',
  'guys keep the phones off',
  'can we get a doctor to block 4',
  'Land to those who till it!',
  'Mr President, tear down that fence.',
  'The only thing that would calm us is a date.',
])('asks: %s', (text) => {
  expect(saidIn(text, 'demand')).not.toEqual([])
})

test.each([
  'Please accept, Sir, the assurances of my esteem.',
  'The ruling may be appealed to the regional court within ten days.',
  'As to your requests:\n\n(a) The register is kept in the cellar;\n(b) Nothing has been found so far.',
  'Nobody knew him before the war began.',
  'They refused tea until Friday.',
])('asks for nothing: %s', (text) => {
  expect(saidIn(text, 'demand')).toEqual([])
})
