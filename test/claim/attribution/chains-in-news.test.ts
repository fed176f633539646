// Chains of sources as news, letters, histories and minutes write them: who spoke, and through whom the words came.
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

describe('chains of sources', () => {
  it.each<[string, string[]]>([
    [
      'The dam will open in May, Governor Ana Renn said on Monday, the state agency Varna reported.',
      ['Governor Ana Renn: The dam will open in May > via the state agency Varna'],
    ],
    [
      'The pier is safe, which few had hoped, harbour master Ivo Lund told reporters on Friday after a visit by the mayor.',
      ['harbour master Ivo Lund: The pier is safe, which few had hoped > to reporters'],
    ],
    [
      'The guards had been paid off, a clerk who left the prison in June said.',
      ['a clerk who left the prison in June: The guards had been paid off'],
    ],
    [
      'The mine was empty, Glas has learned from two of its owners.',
      ['two of its owners: The mine was empty > to Glas > via Glas'],
    ],
    ['The ferry will sail again, the Oss Courier understands.', ['the Oss Courier: The ferry will sail again']],
    [
      'The driver had heard from a smith in the village that the bridge was mined.',
      ['a smith: the bridge was mined > to The driver > via The driver'],
    ],
    [
      'Holt had it from the bishop, who had it from a monk, that the queen was ill.',
      ['a monk: the queen was ill > via the bishop | Holt'],
    ],
    [
      'The patriarch will stay at home, the agency Varna has it from a deacon.',
      ['a deacon: The patriarch will stay at home > via the agency Varna'],
    ],
    [
      'Minister Ivo Renn sent word through the head of the yard, Ada Lund, that the state would pay.',
      ['Minister Ivo Renn: the state would pay > via the head of the yard, Ada Lund'],
    ],
    [
      'The colonel sent his adjutant, Lind, to tell them that the gate was shut.',
      ['The colonel: the gate was shut > to them > via his adjutant, Lind'],
    ],
    [
      "The duke wept at the gate. So at least his valet's diary has it.",
      ["his valet's diary: The duke wept at the gate"],
    ],
    [
      'The general told the king that the war was lost. That is according to two courtiers.',
      ['The general: the war was lost > to the king > via two courtiers'],
    ],
    [
      'The yard will close. So the owner told a dinner in Oss, one of the guests recalls.',
      ['the owner: The yard will close > to a dinner > via one of the guests'],
    ],
    ['The king was ill, if the tabloid Glas is to be believed.', ['the tabloid Glas: The king was ill']],
    [
      'Renn told donors that she would stay, per the Varna Ledger.',
      ['Renn: she would stay > to donors > via the Varna Ledger'],
    ],
    [
      'The bridge is safe, Mayor Ada Lund stated on Monday, as quoted by the newspaper Glas.',
      ['Mayor Ada Lund: The bridge is safe > via the newspaper Glas'],
    ],
    [
      "In the Varna Mercury's version, the bishop told the monks that the well was dry.",
      ["the bishop: the well was dry > to the monks > via the Varna Mercury's"],
    ],
    [
      "In the ministry's account of the meeting, Renn said the road was open.",
      ["Renn: the road was open > via the ministry's"],
    ],
    [
      'In a letter read out in the chamber by the clerk, Lund said that she forgave them.',
      ['Lund: she forgave them > via a letter | the clerk'],
    ],
    [
      'Losses were heavy, the chief wrote in an e-mail that an aide forwarded to the Glas Courier.',
      ['the chief: Losses were heavy > to the Glas Courier > via an e-mail | an aide | the Glas Courier'],
    ],
    [
      'She added, the newspaper reports, that the coats had been sold.',
      ['She: the coats had been sold > via the newspaper'],
    ],
    [
      'The boats had left, Glas reported, quoting the Varna Wire, which cited a pilot.',
      ['a pilot: The boats had left > via the Varna Wire | Glas'],
    ],
    [
      'The club will move, the Glas writes with reference to a source in the league.',
      ['a source in the league: The club will move > via the Glas'],
    ],
    [
      'The judge was dismissed, the site Oss Today reported, attributing the news to a clerk.',
      ['a clerk: The judge was dismissed > via the site Oss Today'],
    ],
    ['The diary has the duke muttering that the crown was cursed.', ['the duke: the crown was cursed > via The diary']],
    [
      'A waiter remembered the minister telling his wife that they were ruined.',
      ['the minister: they were ruined > to his wife > via A waiter'],
    ],
    [
      'He was heard by two of the sisters to say that the sea was calm.',
      ['He: the sea was calm > via two of the sisters'],
    ],
    [
      'A cook told the driver that the soup was late, and the driver told me.',
      ['A cook: the soup was late > to the driver > via the driver'],
    ],
    [
      'Prices will fall, Renn told the Oss Daily. The paper ran her remarks on page five.',
      ['Renn: Prices will fall > to the Oss Daily > via the Oss Daily'],
    ],
    [
      'He cited a log of the coastguard, according to which two boats had sunk.',
      ['a log of the coastguard: two boats had sunk > via He'],
    ],
    [
      "Varna's demand, as relayed by the envoys, was that the port be opened.",
      ["Varna's: the port be opened > via the envoys"],
    ],
    [
      'Renn conveyed a message from the queen that the harvest was lost.',
      ['the queen: the harvest was lost > via Renn'],
    ],
    ['According to custom, the bread is blessed at noon.', []],
    [
      'Speaking on Halmian television, Marshal Renn said the siege was over.',
      ['Marshal Renn: the siege was over > via Halmian television'],
    ],
    ['Speaking on state television, Marshal Renn said the siege was over.', ['Marshal Renn: the siege was over']],
    [
      '"The dam was hit twice," Governor Ana Renn said, Varna-Press reported.',
      ['Governor Ana Renn: The dam was hit twice, > via Varna-Press'],
    ],
    [
      'The mill was sold, Glas reported, citing an internal audit.',
      ['an internal audit: The mill was sold > via Glas'],
    ],
    [
      'The queen denied that she was ill, in a statement carried by the agency Varna.',
      ['The queen: she was ill > via the agency Varna'],
    ],
    [
      'A farmer told our researchers that the captain had said, "Nobody leaves."',
      ['the captain: Nobody leaves. > via A farmer'],
    ],
    [
      'Through Halmian envoys, the court let the rebels know that the men were well.',
      ['the court: the men were well > to the rebels > via Halmian envoys'],
    ],
    [
      'On the evidence of two sailors who had sat with him, the captain said the ship was lost.',
      ['the captain: the ship was lost > via two sailors'],
    ],
    [
      'Glas quoted a deputy minister, Ada Lund, as saying the truce was "alive but unwell".',
      ['a deputy minister, Ada Lund: the truce was "alive but unwell" > via Glas'],
    ],
    [
      'The toll has risen to 61, the local news site Lake Path reported on Sunday.',
      ['the local news site Lake Path: The toll has risen to 61'],
    ],
    [
      '"The truce begins at dawn," King Ivo Renn wrote in a letter that his envoy handed to President Ada Lund on Monday.',
      ['King Ivo Renn: The truce begins at dawn, > via his envoy'],
    ],
    ['In offering analysis of the vote, Ada Lund said the count was fair.', ['Ada Lund: the count was fair']],
    [
      'Mayor Ivo Renn said the yard was empty, citing an audit that the owners had paid for.',
      ['an audit that the owners had paid for: the yard was empty > via Mayor Ivo Renn'],
    ],
    [
      'Mayor Ivo Renn said the yard was empty, citing a theory that few believe.',
      ['Mayor Ivo Renn: the yard was empty'],
    ],
    [
      'The mill will stay, its owner, Ada Lund, said on Tuesday, state news agency Varna reported.',
      ['its owner, Ada Lund: The mill will stay > via state news agency Varna'],
    ],
    [
      'The governor, writes the chronicler Holt, swore on his beard that the silk would be paid for.',
      ['The governor: the silk would be paid for > via the chronicler Holt'],
    ],
    [
      'Both ministers, Ada Lund told the Oss Courier, had begged her not to leave.',
      ['Both ministers: not to leave > to her > via Ada Lund'],
    ],
    [
      'Quoting sources close to the general, the channel said that he would travel on Thursday.',
      ['sources close to the general: he would travel on Thursday > via the channel'],
    ],
    [
      'The bridge had been mined, the Glas Wire reports, citing two engineers.',
      ['two engineers: The bridge had been mined > via the Glas Wire'],
    ],
    ['The driver had been drinking, an internal memo notes.', ['an internal memo: The driver had been drinking']],
    ['The office warned on Monday of flash floods in eleven valleys.', ['The office: flash floods in eleven valleys']],
    [
      'A minister who attended told Glas the cabinet was split.',
      ['A minister who attended: the cabinet was split > to Glas'],
    ],
    ['A post shared on the web since Monday says that the bank is shut.', ['A post shared: the bank is shut']],
    [
      'Ivo Renn, the banker wanted over the loss of the mill, denied any wrongdoing through his lawyer on Monday.',
      ['Ivo Renn, the banker: any wrongdoing > via his lawyer'],
    ],
    [
      'She relayed an appeal by the mayor of Oss for the road to the lake to be reopened.',
      ['the mayor of Oss: the road to the lake to be reopened > via She'],
    ],
    [
      'He passed on a request from the queen that the school should carry her name.',
      ['the queen: the school should carry her name > via He'],
    ],
    [
      "Egyptian envoys have conveyed to Israel the movement's reply that it will not disarm.",
      ["the movement's: it will not disarm > to Israel > via Egyptian envoys"],
    ],
    [
      'Glas leads with a promise by the labour minister that no teacher will lose her post.',
      ['the labour minister: no teacher will lose her post > via Glas'],
    ],
    [
      'By the account of the envoy, the sultan asked whether the clocks had come.',
      ['the sultan: whether the clocks had come > via the envoy'],
    ],
    [
      'The mayor has promised more money, it was reported in the Oss Gazette.',
      ['The mayor: more money > via the Oss Gazette'],
    ],
    [
      'In a letter that he passed to her on Monday, and which was published by the website Glas, Renn wrote that his guards were ill.',
      ['Renn: his guards were ill > to her > via a letter | the website Glas'],
    ],
    [
      'He also referred to the report of the mission, which states that ten posts have been built.',
      ['the report of the mission: ten posts have been built > via He'],
    ],
    [
      'Minister Lund handed over a letter in which the king writes that the road will open.',
      ['the king: the road will open > via a letter | Minister Lund'],
    ],
    [
      'The claim that the minister called nurses "a luxury" goes back to a website, The Turnip.',
      ['the minister: nurses "a luxury" > via a website, The Turnip'],
    ],
    [
      'According to Radio Oss, Renn told his cabinet that the case would go to court. The station cited a minister who attended.',
      ['Renn: the case would go to court > to his cabinet > via a minister who attended | Radio Oss'],
    ],
    [
      'The marshal said that the war was lost. The driver gave this account to the weekly Glas in 1969.',
      ['The marshal: the war was lost > via The driver | the weekly Glas'],
    ],
    [
      'The mill was sold. So at least the owner told the historian Ada Lund, who gives the talk in her book.',
      ['the owner: The mill was sold > to the historian Ada Lund > via the historian Ada Lund'],
    ],
    [
      'Renn said the queen was ill. The remark was first printed in the Oss Courier.',
      ['Renn: the queen was ill > via the Oss Courier'],
    ],
    [
      '"We are here," the pilot Ivo Lund said in a message that his cousin played to this newspaper.',
      ['the pilot Ivo Lund: We are here, > via a message | his cousin'],
    ],
    [
      'The daily Vek reported in April, quoting two officials, that tariffs would double.',
      ['two officials: tariffs would double > via The daily Vek'],
    ],
    [
      'The side has offered to open a new crossing, broadcaster Kanali 4 reports, citing a clerk.',
      ['a clerk: The side has offered to open a new crossing > via broadcaster Kanali 4'],
    ],
    ['The bridge is closed, Glas reports on its website.', ['Glas: The bridge is closed']],
    ['He told waiting journalists that he had come by sea.', ['He: he had come by sea > to waiting journalists']],
    [
      'The mine will stay, two officials said on Tuesday, a step that would please the town.',
      ['two officials: The mine will stay'],
    ],
    [
      'The paper Glas reports that Norland will cut exports. The paper attributes the news to a manager of the line.',
      ['a manager of the line: Norland will cut exports > via The paper Glas'],
    ],
    [
      'The mine will stay, Lund told lawmakers, according to the newspaper El Midan.',
      ['Lund: The mine will stay > to lawmakers > via the newspaper El Midan'],
    ],
    ['The master, he said, had promised him to stop at once.', ['The master: to stop at once > to him > via he']],
    ['Mr Lund denies giving any such order.', ['Mr Lund: giving any such order']],
    [
      'Its chairman once boasted, a former director told me, that he could turn off the taps.',
      ['Its chairman: he could turn off the taps > via a former director'],
    ],
    ['Cicero, asked by his brother what it was, answered that it was late.', ['Cicero: it was late > to his brother']],
    [
      'Flights would stop, the daily Glas reported. The paper cited bad weather.',
      ['the daily Glas: Flights would stop', 'The paper: bad weather'],
    ],
    [
      'The Supreme Court ruled that the vote was void. It cited the constitution.',
      ['The Supreme Court: the vote was void', 'It: the constitution'],
    ],
    ['Renn said the queen was ill. The story was told in Paris.', ['Renn: the queen was ill']],
    ['The claim that he lied goes back to bad weather.', []],
    ['The story that he fled begins on page three.', []],
    [
      'The mine will stay, officials said, the ship that sank will be raised.',
      ['officials: The mine will stay | the ship that sank will be raised'],
    ],
    ['Lund confirmed the appointment to the museum board.', ['Lund: the appointment to the museum board']],
    [
      'The yard had been empty for years, neighbours said. That was what Ada Lund said when she came.',
      ['neighbours: The yard had been empty for years'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
