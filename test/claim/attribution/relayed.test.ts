// Sayings that reached the report through others, and words in unusual places: source, content, who is told, through whom.
import { describe, expect, it } from 'vitest';
import { readClaims, wordsOf } from '../read-claims.js';

/** What was said in a text: "source: content > to hearer > via chain", the last two where there are any. */
function said(text: string): readonly string[] {
  return readClaims(text)
    .attributions.filter(({ mode, relays }) => (mode === 'said' || mode === 'shown') && relays === null)
    .map(({ source, content, addressees, via }) => {
      const who = source === null ? '-' : wordsOf(text, [source]);
      const to = addressees.length === 0 ? '' : ` > to ${wordsOf(text, addressees)}`;
      return `${who}: ${wordsOf(text, content)}${to}${via.length === 0 ? '' : ` > via ${wordsOf(text, via)}`}`;
    });
}

describe('through whom words came', () => {
  it.each<[string, string, string[]]>([
    [
      'quoted at the end of the words',
      'The mill would reopen, the owner was quoted as saying.',
      ['the owner: The mill would reopen'],
    ],
    [
      'quoted at the end, by an agency',
      'No date was set, the bishop was cited by Varna as telling a radio station.',
      ['the bishop: No date was set > to a radio station > via Varna'],
    ],
    [
      'a paper records it',
      'The diary records the queen as saying that the ships were late.',
      ['the queen: the ships were late > via The diary'],
    ],
    [
      'quoted in a paper',
      'A miner was quoted in the study as saying that the shaft had flooded.',
      ['A miner: the shaft had flooded > via the study'],
    ],
    [
      'a recording shows it',
      'The recording shows the harbour master telling a clerk that the books were burnt.',
      ['the harbour master: the books were burnt > to a clerk > via The recording'],
    ],
    [
      'on a station',
      'Speaking on Halmian television, Marshal Renn said the siege was over.',
      ['Marshal Renn: the siege was over > via Halmian television'],
    ],
    ['on no station in particular', 'Lund said on live television that she was tired.', ['Lund: she was tired']],
    [
      'a copy that a paper has',
      'In a letter to the bishops, a copy of which was obtained by the Courier, Lund wrote that the money was gone.',
      ['Lund: the money was gone > to the bishops > via the Courier'],
    ],
    [
      'a paper that was leaked',
      'According to a memo leaked to the weekly Sonde, the army had fled.',
      ['a memo: the army had fled > via the weekly Sonde'],
    ],
    [
      'a paper that was published',
      'A cable from the consul, published last month by the Courier, says that the harvest failed.',
      ['A cable from the consul: the harvest failed > via the Courier'],
    ],
    [
      'a message that was brought',
      'The envoy delivered a message from the sultan, who wrote that the strait was open.',
      ['the sultan: the strait was open > via The envoy'],
    ],
    [
      'a clause parted from who is told',
      'The governor had assured the farmers, a clerk said, that the dam was safe.',
      ['The governor: the dam was safe > to the farmers > via a clerk'],
    ],
    [
      'a second act of whom the agency tells of',
      'Varna reported that the consul had seen the mayor and had warned him that the gate was shut.',
      ['the consul: the gate was shut > to him > via Varna'],
    ],
    [
      'a source before the verb, behind a word of time',
      'In May, according to three clerks who saw the file, Oss told the minister, Ivo Renn, that the mine was empty.',
      ['Oss: the mine was empty > to the minister, Ivo Renn > via three clerks who saw the file'],
    ],
    ['through somebody', 'Through her lawyer, Ms. Oss denied the theft.', ['Ms. Oss: the theft > via her lawyer']],
    [
      'an interpreter passes nothing on',
      'The mayor said through an interpreter that she was glad.',
      ['The mayor: she was glad'],
    ],
    [
      'whom a paper quotes speaks in a relative clause',
      'The Courier quoted the harbour master, Ivo Renn, who said that nine ships had sunk.',
      ['the harbour master, Ivo Renn: nine ships had sunk > via The Courier'],
    ],
    [
      'parts of a paper that others printed',
      'A report, extracts of which were published by the Courier, concluded that the bridge was old.',
      ['A report, extracts of which were published by the Courier: the bridge was old > via the Courier'],
    ],
    [
      'the phrase of a third inside what two agreed',
      'The two kings agreed that, as one clerk put it, "nobody wins".',
      ['The two kings: as one clerk put it, "nobody wins"', 'one clerk: "nobody wins"'],
    ],
    [
      'a second "that" behind "but"',
      'Her son told the Courier that she was ill, but that nurses had told him she would live.',
      [
        'Her son: she was ill, but that nurses had told him she would live > to the Courier',
        'nurses: she would live > to him > via Her son',
      ],
    ],
    [
      'a source behind a semicolon',
      'Oss says the talks went well; according to an aide, Renn had left in anger.',
      ['Oss: the talks went well', 'an aide: Renn had left in anger'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('who said it and what', () => {
  it.each<[string, string, string[]]>([
    [
      'told without "that"',
      'The sultan told his guards he would not sell salt for a song.',
      ['The sultan: he would not sell salt for a song > to his guards'],
    ],
    [
      'told a long name without "that"',
      'The sultan told the Bank of Varna he had paid.',
      ['The sultan: he had paid > to the Bank of Varna'],
    ],
    [
      'a passive',
      'Sailors were told by the harbour master to stay ashore.',
      ['the harbour master: to stay ashore > to Sailors'],
    ],
    [
      'a name with a clause behind it',
      'Ivo Haas, who runs the port, said his men were "not afraid of rain; they are afraid of ice".',
      ['Ivo Haas, who runs the port: his men were "not afraid of rain; they are afraid of ice"'],
    ],
    [
      'a name right before marked words',
      'In a note, the archbishop, Petra Oss, said Varna “will stand by its sailors”.',
      ['the archbishop, Petra Oss: Varna “will stand by its sailors”'],
    ],
    [
      'a name between commas, and a perfect tense',
      'The strait stays open, its keeper, Ada Renn, has just posted.',
      ['its keeper, Ada Renn: The strait stays open'],
    ],
    [
      'a clause of time behind the telling',
      'The mine is empty, two clerks said on Friday, weeks after a paper reported that gold had been found.',
      ['two clerks: The mine is empty', 'a paper: gold had been found'],
    ],
    [
      'marked words asked on an occasion',
      'A clerk recalled a dinner at which the old consul had asked, “Who pays for the wine?”',
      ['the old consul: Who pays for the wine? > via A clerk'],
    ],
    [
      'an aside in a relative clause',
      'The mayor received the consul, who, Lund told the Courier, "nodded and forgot".',
      ['Lund: nodded and forgot > to the Courier'],
    ],
    [
      'words before a colon are not those behind it',
      'Much is unclear: the fleet, Lund says, had sailed.',
      ['Lund: the fleet | had sailed'],
    ],
    ['a wish to say so', 'The board wishes to state that no ship was lost.', ['The board: no ship was lost']],
    ['an objection', 'Renn’s objection that the price was low was noted.', ['Renn’s: the price was low']],
    ['what a paper provides', 'The treaty provides that tolls will end in May.', ['The treaty: tolls will end in May']],
    [
      'an amount of several things',
      'The clinic put the number of the sick at nine.',
      ['The clinic: the number of the sick at nine'],
    ],
    [
      'neither said nor denied',
      'The palace would neither confirm nor deny that the king was ill, but said he was resting.',
      ['The palace: he was resting'],
    ],
    ['a question of the reporter', 'Last week I asked a sailor whether he missed the sea.', []],
    [
      'a story that is told',
      'The cook told me the story in the kitchen and then asked me to leave.',
      ['The cook: to leave > to me'],
    ],
    [
      'an act beside what is told',
      'Ministers show that they voted to offer him a seat.',
      ['Ministers: they voted to offer him a seat'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});
