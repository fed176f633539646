// The words at the head of titles, by what the office is of; `!` marks one holder at a time.
// Source: general knowledge of public offices, written for Dateline.
import type { TitleOf } from './titles.js';

/** Title words by what they are of, singular, lower-case. */
export const TITLE_ROWS: Readonly<Record<TitleOf, string>> = {
  state: `president! king! queen! emperor! empress! emir! amir! sultan! shah! tsar! czar! monarch! sovereign! ruler! dictator! regent! caudillo!
    prince princess leader! strongman! warlord autocrat co-president! vice-president! president-elect! chief`,
  government: `premier! chancellor! taoiseach! minister secretary undersecretary under-secretary vizier minister-counsellor treasurer
    commissioner administrator plenipotentiary postmaster inspector superintendent comptroller auditor ombudsman minister-designate`,
  diplomacy: `ambassador envoy emissary consul attache diplomat negotiator mediator delegate representative coordinator co-ordinator
    interlocutor intermediary rapporteur nuncio legate chargé charge ambassador-designate`,
  parliament: `speaker! senator congressman congresswoman lawmaker parliamentarian legislator mp mep deputy whip assemblyman assemblywoman
    councillor councilor councilman councilwoman alderman peer sen rep backbencher`,
  army: `commander commandant chief-of-staff field-marshal generalissimo commander-in-chief!`,
  court: `judge justice prosecutor attorney magistrate solicitor attorney-general`,
  faith: `ayatollah imam pope! patriarch archbishop bishop cardinal rabbi mufti cleric priest lama pontiff! archimandrite metropolitan
    metropolit preacher pastor hojatoleslam hojjatoleslam sheikh sheik shaykh sayyid sayyed hajj mullah maulana marja catholicos primate`,
  region: `governor mayor sheriff gauleiter`,
  body: `head chairman chairwoman chairperson chair director director-general secretary-general general-secretary executive ceo cfo coo cto boss
    manager chief spokesman spokeswoman spokesperson aide adviser advisor counselor counsellor official officer member deputy-head
    governor-general candidate nominee strategist founder co-founder cofounder owner chairman-designate dean provost rector vice-chairman
    vice-chair vice-chancellor partner ideologue mastermind figurehead assistant bodyguard counsel co-chair co-chairman co-leader moderator
    trustee banker tycoon oligarch hopeful frontrunner front-runner challenger incumbent successor predecessor`,
  rank: `general admiral marshal colonel major captain lieutenant sergeant corporal brigadier commodore private gen adm col maj capt lt sgt brig cpl
    cmdr first-lady lord baron count duke earl gov`,
  work: `professor lawyer economist analyst historian scientist activist dissident journalist reporter correspondent editor columnist author writer
    researcher scholar expert fellow academic physicist engineer doctor teacher student businessman businesswoman entrepreneur investor trader
    veteran soldier militant fighter singer actor actress film-maker filmmaker poet novelist athlete coach witness resident refugee
    politician statesman campaigner organizer organiser blogger photographer broadcaster presenter anchor specialist pollster
    whistleblower cyclist striker footballer midfielder goalkeeper artist painter architect composer musician pilot astronaut farmer fisherman
    shopkeeper worker driver guitarist drummer bassist theologian philosopher sociologist mathematician biologist chemist psychologist
    consultant`,
};

/** Styles before a name that tell no office. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof sir dame lady madame madam mme monsieur mlle herr frau señor senor signor rev reverend fr hon messrs mister doctor professor father sister brother datuk dato datin encik puan tengku alhaji hajji ustaz shri smt begum'.split(
    ' ',
  ),
);
