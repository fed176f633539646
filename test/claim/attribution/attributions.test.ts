// Attributions: source, cue and content of sayings in every order and wording; what was not said is none.
import { describe, expect, it, test } from 'vitest';
import type { Attribution } from '../../../src/claim/attribution/attribution.js';
import { readClaims, wordsOf } from '../read-claims.js';

/** Source, cue and content of each attribution: "she > said > We wait." */
function told(text: string, isKept: (one: Attribution) => boolean = () => true): readonly string[] {
  return readClaims(text)
    .attributions.filter(isKept)
    .map(({ source, cue, content }) => {
      const words = [source === null ? '-' : wordsOf(text, [source]), cue === null ? '-' : wordsOf(text, cue.spans)];
      return [...words, wordsOf(text, content)].join(' > ');
    });
}

describe('direct quotations', () => {
  it.each<[string, string, string[]]>([
    ['cue after', '“The dam is safe,” the engineer said.', ['the engineer > said > The dam is safe,']],
    ['inverted', '“The dam is safe,” said Mayor Nora Lind.', ['Mayor Nora Lind > said > The dam is safe,']],
    ['cue before', 'The mayor told residents: “The dam is safe.”', ['The mayor > told > The dam is safe.']],
    ['split', '“The dam,” she said, “will hold.”', ['she > said > The dam, | will hold.']],
    ['resumed', '“It is over,” Mr. Lind said. “We go home.”', ['Mr. Lind > said > It is over, | We go home.']],
    [
      'over paragraphs',
      'Mayor Lind said: “The dam held.\n\n“We checked it.\n\n“All is well.”',
      ['Mayor Lind > said > The dam held. | We checked it. | All is well.'],
    ],
    [
      'cue in the next sentence of another quotation',
      '“It is over,” Lind said. “We go home,” Aram added.',
      ['Lind > said > It is over,', 'Aram > added > We go home,'],
    ],
    [
      'a second cue between',
      '“It is over,” Lind said, adding: “We go home.”',
      ['Lind > said > It is over,', 'Lind > adding > We go home.'],
    ],
    [
      'title and name behind',
      '“No,” said the ministry’s envoy, Ivo Renn.',
      ['the ministry’s envoy, Ivo Renn > said > No,'],
    ],
    [
      'a document',
      'Article 4 of the draft reads: “Either side may leave.”',
      ['Article 4 of the draft > reads > Either side may leave.'],
    ],
    ['an adverb says nothing', 'The commander, better known as Jaguar, was killed in May.', []],
    [
      'a paper that is pointed at',
      'The duty is laid down in the Treaty of Halm. At article 22:\n\n“The premises are inviolable.”',
      ['the Treaty of Halm > is laid down > The premises are inviolable.'],
    ],
    [
      'a paper that a speaker turns to',
      'I turn to the Halm declaration. Over at page 3.\n\n“Neither side shall build here.”',
      ['the Halm declaration > turn > Neither side shall build here.'],
    ],
    [
      'what is made in a town is pointed at by nobody',
      'The first car was made in Halm. “It runs well,” said Ada Lind.',
      ['Ada Lind > said > It runs well,'],
    ],
    ['a name that looks like a cue', '“The road is open,” Karim Said said.', ['Karim Said > said > The road is open,']],
    [
      'sign-off',
      '“We welcome the agreement.”\n\n— Nora Lind, mayor of Halm',
      ['Nora Lind, mayor of Halm > — > We welcome the agreement.'],
    ],
    [
      'quoted as saying',
      '“We lost it all,” one miller was quoted as saying.',
      ['one miller > was quoted | as saying > We lost it all,'],
    ],
    [
      'whom an agency quotes',
      '“We wait,” Varna quoted Lund as telling aides.',
      ['Lund > quoted | as telling > We wait,'],
    ],
    [
      'cue in the paragraph before',
      'The mayor of Halm said:\n\n“The dam is safe.”',
      ['The mayor of Halm > said > The dam is safe.'],
    ],
    ['no cue', 'Nora Lind was blunt. “There is no plan.”', ['Nora Lind > - > There is no plan.']],
    [
      'who is described in the words of a name',
      'In the words of Nora Lind, a poet, “the sea never signs a treaty”.',
      ['Nora Lind, a poet > words of > the sea never signs a treaty'],
    ],
    [
      'a banner',
      '“We will not be moved,” read a banner held by students.',
      ['a banner held by students > read > We will not be moved,'],
    ],
    [
      'the form of it, with a participle',
      'The deal, Renn said in a statement posted online, “opens a new page”.',
      ['Renn > said > opens a new page'],
    ],
    [
      'a verb that looks like a plural',
      '“Thank you,” President Nora Lind posts.',
      ['President Nora Lind > posts > Thank you,'],
    ],
    [
      'one of several by name',
      '“The dam held.”\n\n“We lost it all,” lamented one, Ivo Renn.',
      ['- > - > The dam held.', 'one, Ivo Renn > lamented > We lost it all,'],
    ],
  ])('%s: %s', (_name, text, expected) => {
    expect(told(text, ({ inside }) => inside === null)).toEqual(expected);
  });

  test('a speaker without a cue is inferred', () => {
    expect(readClaims('Nora Lind was blunt. “There is no plan.”').attributions.map(({ basis }) => basis)).toEqual([
      'inferred',
    ]);
  });
});

describe('indirect and mixed speech', () => {
  it.each<[string, string[]]>([
    ['Lind said the dam was safe.', ['Lind > said > the dam was safe']],
    ['Lind said on Tuesday that the dam was safe.', ['Lind > said > the dam was safe']],
    ['The dam was safe, Lind said on Tuesday.', ['Lind > said > The dam was safe']],
    ['The dam, engineers said, would hold.', ['engineers > said > The dam | would hold']],
    ['Lind told reporters that the dam was safe.', ['Lind > told > the dam was safe']],
    [
      'Lind said the dam was safe and added that work would go on.',
      ['Lind > said > the dam was safe', 'Lind > added > work would go on'],
    ],
    [
      'Lind called the plan “a mistake,” while Aram hailed it as “brave.”',
      ['Lind > called > the plan “a mistake,”', 'Aram > hailed > it as “brave.”'],
    ],
    ['Lind accused the company of hiding the report.', ['Lind > accused > the company of hiding the report']],
    ['Lind denied that the dam had cracks.', ['Lind > denied > the dam had cracks']],
    [
      'The parliament threatened to halt gas sales unless the tariff is dropped.',
      ['The parliament > threatened > to halt gas sales'],
    ],
    ['Lind urged the ministers to leave the hall.', ['Lind > urged > to leave the hall']],
    [
      'Exports fell by a third, according to the customs office.',
      ['the customs office > according to > Exports fell by a third'],
    ],
    [
      'According to the customs office, exports fell by a third.',
      ['the customs office > According to > exports fell by a third'],
    ],
    ['Lind’s claim that the vote was stolen is false.', ['Lind’s > claim > the vote was stolen']],
    [
      'Three diplomats and an aide said the text was ready.',
      ['Three diplomats and an aide > said > the text was ready'],
    ],
    [
      'The general was quoted by the agency Varna as saying the brigade had left.',
      ['The general > was quoted | as saying > the brigade had left'],
    ],
    [
      'Varna has complained that it is being punished for a quarrel, and Mayor Nora Lind repeated that charge in an interview with the daily Sol on Wednesday.',
      ['Varna > has complained > it is being punished for a quarrel', 'Mayor Nora Lind > repeated > that charge'],
    ],
    [
      'The ministers expressed satisfaction with the growth of trade.',
      ['The ministers > expressed > satisfaction with the growth of trade'],
    ],
    ['Critics at home call this appeasement.', ['Critics at home > call > this appeasement']],
    [
      'The rebels denied having agreed to an earlier ceasefire that Lind had announced in May, and the army left the town.',
      ['The rebels > denied > having agreed to an earlier ceasefire', 'Lind > had announced > an earlier ceasefire'],
    ],
    ['Lind promised two ferries, down from the six pledged in 2019.', ['Lind > promised > two ferries']],
    ['She has confirmed it to the committee.', ['She > has confirmed > it']],
    ['Lind signalled her office would appeal.', ['Lind > signalled > her office would appeal']],
    ['She made it plain that talks were over.', ['She > plain > talks were over']],
    ['It was Lind who first claimed that the dam was old.', ['Lind > first claimed > the dam was old']],
    [
      'Norland’s central bank estimated that growth would slow to 2%.',
      ['Norland’s central bank > estimated > growth would slow to 2%'],
    ],
    [
      'Lind dismissed as “noise” reports that the dam had cracks.',
      ['Lind > dismissed > as “noise” reports that the dam had cracks'],
    ],
    ['Lind dismissed it as “noise” on Tuesday.', ['Lind > dismissed > it as “noise”']],
    [
      'According to two people briefed on the talks, the fleet left.',
      ['two people briefed on the talks > According to > the fleet left'],
    ],
    ['Local media report that the dam was safe.', ['Local media > report > the dam was safe']],
    ['His insistence that the vote was fair drew laughter.', ['His > insistence > the vote was fair']],
    [
      'It emerged on Monday that the minister had told aides the plan was doomed.',
      ['the minister > had told > the plan was doomed'],
    ],
    [
      'Lind has long argued that bans do not work, a view shared by few of her colleagues.',
      ['Lind > has long argued > bans do not work'],
    ],
    [
      'Lund said he “could not care less” what Brussels thought, adding with a grin: “They know me.”',
      ['Lund > said > he “could not care less” what Brussels thought', 'Lund > adding > They know me.'],
    ],
    ['Engineers pointed out that the dam was old.', ['Engineers > pointed out > the dam was old']],
    ['The dam, she points out, is old.', ['she > points out > The dam | is old']],
    ['Lind ruled out talks with the union.', ['Lind > ruled out > talks with the union']],
    ['Lind pointed out of the window.', []],
    ['Lind boasted of a “wall of ships” around the bay.', ['Lind > boasted > a “wall of ships” around the bay']],
    ['The mayor informed the council of his plan to resign.', ['The mayor > informed > his plan to resign']],
    ['Lind appealed to the strikers to return.', ['Lind > appealed > to return']],
    ['The widow pleaded with the judge to free him.', ['The widow > pleaded > to free him']],
    ['Lind appealed the verdict to the high court.', []],
    [
      'Exports would fall by a third, Lind went on, and could “stop for good”.',
      ['Lind > went on > Exports would fall by a third | and could “stop for good”'],
    ],
    ['Exports fell, Lind said, and left the hall.', ['Lind > said > Exports fell']],
    [
      'The fleet, by its own admission, has fuel for a week.',
      ['its > by its own admission > The fleet | has fuel for a week'],
    ],
    ['Little is known: the fleet, according to Varna, has left.', ['Varna > according to > the fleet | has left']],
    [
      'Lind dismissed a report in the Halm Courier that he had fled.',
      ['Lind > dismissed > a report in the Halm Courier that he had fled', 'the Halm Courier > report > he had fled'],
    ],
    ['There is concern among envoys that the truce will fail.', ['envoys > concern > the truce will fail']],
    [
      'The envoy recalled that the gates had been opened and gave an assurance that the boats were safe.',
      ['The envoy > recalled > the gates had been opened', 'The envoy > assurance > the boats were safe'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what was not said, or is only asked', () => {
  it.each<[string, string | undefined]>([
    ['The army would neither confirm nor deny the raid.', undefined],
    ['The army did not confirm or deny the raid.', undefined],
    ['The army neither confirmed nor denied the raid.', undefined],
    ['The army confirmed the raid and denied the losses.', 'said'],
    ['Are you calling him a coward?', undefined],
    ['He called him a coward.', 'said'],
    ['An aide asked for anonymity because of the raid.', undefined],
    ['An aide asked for patience.', 'said'],
    ['Varna undertook to inform the council of the outcome.', undefined],
    ['Varna informed the council of the outcome.', 'said'],
  ])('%s', (text, mode) => {
    const modes = readClaims(text).attributions.map((one) => one.mode);
    expect(modes.find((one) => one === 'said')).toBe(mode);
  });
});

describe('where contents begin and end', () => {
  it.each<[string, string[]]>([
    [
      'Lund reported “12 thefts” in the harbour between May and June.',
      ['Lund > reported > “12 thefts” in the harbour between May and June'],
    ],
    ['Lund denounced the “brazen breach” at a rally in Oslo.', ['Lund > denounced > the “brazen breach”']],
    [
      'She said “tax reforms” and the sale of two ports would pay for the ships.',
      ['She > said > “tax reforms” and the sale of two ports would pay for the ships'],
    ],
    ['Ngoma called it selective justice.', ['Ngoma > called > it selective justice']],
    ['Norland declared the award void.', ['Norland > declared > the award void']],
    ['A second envoy put the debt at $38 million.', ['A second envoy > put > the debt at $38 million']],
    [
      'Tembo denied that officers had opened the gates, telling Radio Copper that only tear gas was used.',
      ['Tembo > denied > officers had opened the gates', 'Tembo > telling > only tear gas was used'],
    ],
    [
      'The envoy’s office, asked for a response, said it does not talk.',
      ['The envoy’s office > said > it does not talk'],
    ],
    [
      'The port is shut ‘for the safety of travellers’. Earlier, the embassy said its staff were safe.',
      ['the embassy > said > its staff were safe'],
    ],
    [
      'Q: The president, Rodolfo Arana, said last week that exiles may return. Is it so?',
      ['The president, Rodolfo Arana > said > exiles may return'],
    ],
    [
      'Nora Lind spoke first; she was quoted by the Courier on the port;\n\n“We will not sail.”',
      ['she > was quoted > We will not sail.'],
    ],
    ['He read a line from Hugo Lanz:\n\n“The sea is home.”', ['Hugo Lanz > line from > The sea is home.']],
    ['Post from @Holm: “The harbour is open to all.”', ['@Holm > : > The harbour is open to all.']],
    ['Lund said Monday the text was ready.', ['Lund > said > the text was ready']],
    ['Lund said Sunday papers had printed it.', ['Lund > said > Sunday papers had printed it']],
    ['Lund called on Monday for a vote.', ['Lund > called > a vote']],
    ['Lund promised the farmers a fair price.', ['Lund > promised > a fair price']],
    [
      'The mayor said the bridge, according to engineers, was unsafe.',
      [
        'The mayor > said > the bridge, according to engineers, was unsafe',
        'engineers > according to > the bridge | was unsafe',
      ],
    ],
    [
      'Renn believes the deal is dead, two of his aides told Varna.',
      ['two of his aides > told > Renn believes the deal is dead', 'Renn > believes > the deal is dead'],
    ],
    [
      'Exports, according to the port union, which runs the piers, fell by a third.',
      ['the port union > according to > Exports | fell by a third'],
    ],
    ['The mayor said it rained; the army said nothing.', ['The mayor > said > it rained']],
    [
      'The president told farmers he would take it as a “personal insult” if they did not vote, implicitly putting his name on the line.',
      ['The president > told > he would take it as a “personal insult” if they did not vote'],
    ],
    ['Lund likened the rules to “burning the house” - a charge that might have stung.', ['Lund > likened > the rules to “burning the house”']], // biome-ignore format: a row
    ['Lund urged the crowd to leave the square.', ['Lund > urged > to leave the square']],
    ['Lund recalled the envoy humming about the lost city.', ['Lund > recalled > the envoy humming about the lost city']], // biome-ignore format: a row
    [
      'Holm condemned what he called a “brazen breach” of the accord.',
      [
        'Holm > condemned > what he called a “brazen breach” of the accord',
        'he > called > a “brazen breach” of the accord',
      ],
    ],
    [
      'The strike, according to the ministry, killed six people.',
      ['the ministry > according to > The strike | killed six people'],
    ],
    [
      'Norland turns away boats which, according to Varna, the council has criticised.',
      ['Varna > according to > the council has criticised'],
    ],
    [
      'According to a notice made just over a day ago, the site was closed.',
      ['a notice made just over a day ago > According to > the site was closed'],
    ],
    [
      'Lund said that, as the crew came from Norland, they should be let go.',
      ['Lund > said > as the crew came from Norland, they should be let go'],
    ],
    ['All they get is a note stating “The sea means home.”', ['a note > stating > The sea means home.']],
    ['Lund stated,\n\n“The crew was picked up.”', ['Lund > stated > The crew was picked up.']],
    [
      'The cook, as the Courier put it in a long essay, is “the boss.”',
      ['the Courier > put it > The cook | is “the boss.”'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each<[string, string]>([
    ['Despite admitting that he had doubts, Lund signed it.', 'Lund > admitting > he had doubts'],
    ['Bemoaning the “phony system,” Lund left.', 'Lund > Bemoaning > the “phony system,”'],
    [
      'Our notice said, “If you sail, come aboard” -- I forgot the rest.',
      'Our notice > said > If you sail, come aboard',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});

describe('headlines and turns', () => {
  it.each<[string, string[]]>([
    ['Lind: No deal before winter', ['Lind > : > No deal before winter']],
    ['Lind says talks to resume in Varna', ['Lind > says > talks to resume in Varna']],
    ['No deal before winter – palace spokesman', ['palace spokesman > – > No deal before winter']],
    [
      'MAYOR LIND: We are ready.\n\nREPORTER: When?\n\nMAYOR LIND: Tomorrow.',
      ['MAYOR LIND > : > We are ready.', 'MAYOR LIND > : > Tomorrow.'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test('a heading only announces what the story tells', () => {
    const text = 'Lind warns Aram of floods\n\nLind warned Aram of floods in the north.';
    const blocks = [
      { kind: 'heading' as const, start: 0, end: 25 },
      { kind: 'paragraph' as const, start: 27, end: text.length },
    ];
    expect(readClaims(text, blocks).attributions.map(({ cue }) => cue?.spans[0]?.start)).toEqual([32]);
  });
});

describe('how a saying stands', () => {
  it.each<[string, string]>([
    ['Lind said the dam was safe.', 'said'],
    ['Lind did not say when the dam would open.', 'unsaid'],
    ['The embassy declined to comment.', 'unsaid'],
    ['The embassy did not respond to questions.', 'unsaid'],
    ['The embassy refused to close its doors.', 'acted'],
    ['Two envoys asked not to be named because the talks are private.', 'unsaid'],
    ['Norway would drop its threat to close the strait.', 'unmade'],
    ['Lind will say that the dam is safe.', 'unmade'],
    ['Had Lind said that the dam was safe, nobody would have left.', 'unmade'],
    ['Lind is expected to say that the dam is safe.', 'unmade'],
    ['Lind believes that the dam is safe.', 'held'],
    ['Lind agreed to open the dam.', 'acted'],
  ])('%s is %s', (text, mode) => expect(readClaims(text).attributions.map((one) => one.mode)).toContain(mode));

  it.each<[string, Partial<Attribution>]>([
    ['The envoy reportedly told aides that the visit was off.', { hedged: true, polarity: 'affirmed' }],
    ['The ministry denied that any convoy had crossed.', { hedged: false, polarity: 'denied' }],
  ])('%s', (text, expected) => expect(readClaims(text).attributions[0]).toMatchObject(expected));

  it.each<[string, string]>([
    ['The minister denied that he had left.', 'deny'],
    ['The minister warned that the dam could break.', 'warn'],
    ['The minister promised to rebuild the dam.', 'promise'],
    ['The minister called for calm.', 'demand'],
    ['The minister called the plan foolish.', 'neutral'],
    ['The minister praised the crew for its courage.', 'praise'],
    ['The minister conceded that the dam had cracks.', 'concede'],
  ])('%s: %s', (text, kind) => expect(readClaims(text).attributions[0]?.cue?.class).toBe(kind));
});

describe('circumstances', () => {
  const of = (text: string) => {
    const [one] = readClaims(text).attributions;
    const words = (span: { start: number; end: number } | null) => (span === null ? null : wordsOf(text, [span]));
    return {
      time: words(one!.time),
      occasion: words(one!.occasion),
      place: words(one!.place),
      to: wordsOf(text, one!.addressees),
    };
  };

  it.each<[string, ReturnType<typeof of>]>([
    ['“Nobody asked us,” Nora Lind told CNN last week.', { time: 'last week', occasion: null, place: null, to: 'CNN' }],
    [
      '“We wait,” Lind said Monday after a cabinet meeting.',
      { time: 'Monday', occasion: 'after a cabinet meeting', place: null, to: '' },
    ],
    ['“We wait,” Lind said in a statement.', { time: null, occasion: 'a statement', place: null, to: '' }],
    [
      '“We wait,” Lind told reporters in Cairo on Friday.',
      { time: 'on Friday', occasion: null, place: 'Cairo', to: 'reporters' },
    ],
    [
      'In a joint statement on Friday, Aram and Lind said the border would open.',
      { time: 'on Friday', occasion: 'a joint statement', place: null, to: '' },
    ],
  ])('%s', (text, expected) => expect(of(text)).toEqual(expected));
});

describe('chains of sources', () => {
  const chain = (text: string, lemma: string) => {
    const one = readClaims(text).attributions.find(({ cue }) => cue?.lemma === lemma);
    return one?.via.map(({ start, end }) => text.slice(start, end));
  };

  it.each<[string, string, string[]]>([
    ['“We wait,” Lind said, according to the agency Varna.', 'say', ['the agency Varna']],
    ['Lind warned Aram not to leave, the agency Varna reported.', 'warn', ['the agency Varna']],
    ['CNN reported, citing Varna, that Lind told his guest that the road was closed.', 'tell', ['Varna', 'CNN']],
    ['The general was quoted by the agency Varna as saying the brigade had left.', 'say', ['the agency Varna']],
    ['The convoy turned back, according to an aide quoted by Varna.', 'according to', ['Varna']],
    ['Quoting a northern report, the daily Glas claimed that the army had left.', 'cite', ['the daily Glas']],
    ['The Courier, citing two officials, said the deal was dead.', 'cite', ['The Courier']],
    [
      'Norland threatened to close the strait, according to two envoys cited by Varna.',
      'threaten',
      ['two envoys', 'Varna'],
    ],
    ['Eight were held; all deny a part in it, their lawyer said.', 'deny', ['their lawyer']],
    ['According to Varna, quoting the ministry of ports, the dam was safe.', 'according to', ['Varna']],
    ['“We wait,” Lund was quoted as saying by the daily Glas.', 'say', ['the daily Glas']],
    ['The agency Varna quoted Holm as having told the house that the army was ready.', 'tell', ['The agency Varna']],
    ['Lund was reported by Glas to have said the road was open.', 'say', ['Glas']],
    ['Holm resigned on Monday and Glas quoted Renn as saying the deal was dead.', 'say', ['Glas']],
    ['After the vote, Varna quoted the mayor as saying the bridge was safe.', 'say', ['Varna']],
    ['State radio reported that the minister had resigned, quoting his office.', 'cite', ['State radio']],
    [
      'In a memo obtained by the Varna Post, Lund warned that the dam was unsafe.',
      'warn',
      ['a memo', 'the Varna Post'],
    ],
    ['The dam was unsafe, said a report seen by Varna.', 'say', ['Varna']],
    ['State radio aired a speech in which Renn accused the rebels of murder.', 'accuse', ['State radio']],
    ['Her office said that, according to the police, the driver had left.', 'according to', ['Her office']],
    ['Lind said the dam was safe.', 'say', []],
  ])('%s', (text, lemma, expected) => expect(chain(text, lemma)).toEqual(expected));
});

describe('no record', () => {
  it.each([
    'The so-called “peace train” left the station two hours late.',
    'Her novel “The Salt Winter” sold out, and the minister read it on the plane.',
    'The ships left the harbour at noon.',
    'Some citizens declare themselves Norwegians.',
    'The attack claimed the lives of six sailors.',
    'The opposition called a protest for Saturday.',
    'The brigade left after firing six shells at the post.',
    'He reached the border and claimed asylum.',
    'Norland recalled its trade representative for talks.',
    'The president dismissed Mulenga in 2014.',
    'The province declared independence from Norland in 2008.',
    'The Geneva Agreement of 1966 was never ended.',
    'They had been denied visas to enter the country until May.',
    'The border guard denied them entry.',
    'Lund conceded a penalty in the last minute.',
    'Lund had read an article in the paper, which attacked the crew.',
    'It goes without saying that raising taxes is hated.',
    'The storms are to blame for the late ferries.',
    'They have not cast a ballot as a “free people” since May.',
    'In his 2002 book, “Make Your Child a Sailor,” Holm swam.',
    'Anybody who complains about a ferry is late.',
    'Photo: the harbour at noon.',
    '',
  ])('%s', (text) => expect(told(text, ({ mode }) => mode === 'said')).toEqual([]));
});

describe('framing phrases', () => {
  it.each<[string, string[]]>([
    ['As Lund put it, the plan is dead.', ['Lund > put it > the plan is dead']],
    ['In the words of Mayor Lind, the dam is safe.', ['Mayor Lind > In the words of > the dam is safe']],
    ['The dam is safe, in Lund’s view.', ['Lund’s > in > The dam is safe']],
    ['As a mayor she opened the dam.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
