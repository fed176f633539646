// Sentences of our own for each kind of act that PLOVER's manual describes: what Norway does to Peru. CONCEDE stands for RETREAT too.

/** Type, colon, and the sentences of that type, one a line. */
export const CODEBOOK_FIRST = `
REQUEST:
Norway appealed to Peru for economic aid.
Norway urged Peru to hold early elections.
Norway requested that Peru extradite the banker.
Norway asked Peru to mediate in the dispute.
Norway has called on Peru to return to the negotiating table.
Norway wants Peru to lift the embargo.
Norway insisted that Peru allow inspectors in.
Norway ordered Peru to pay compensation.
The Norwegian envoy pleaded with Peru for mercy.
Norway is seeking the extradition of a general from Peru.
Norway called for Peru to halt the executions.
Norway instructed Peru to return the vessel.
Norway appealed for calm in Peru.
Norway exhorted Peru to respect the treaty.
Norway said Peru should free the hostages.
AGREE:
Norway agreed to hold talks with Peru.
Norway promised to send food to Peru.
Norway expressed readiness to cooperate with Peru on trade.
Norway and Peru plan to sign a trade agreement.
Norway has accepted an invitation to visit Peru.
Norway will host the president of Peru next week.
Norway and Peru vowed to strengthen cooperation.
Norway will visit Peru in May.
Norway said it is considering an offer of aid to Peru.
Norway assured Peru that it would withdraw its forces.
Norway said it would welcome refugees from Peru.
Norway has decided to reopen its border with Peru.
Norway made an offer to Peru.
Norwegian leaders are to meet the president of Peru.
Norway signalled that it would resume talks with Peru.
CONSULT:
The Norwegian premier spoke by phone with the president of Peru.
The Norwegian premier flew to Peru for talks.
Norway hosted the president of Peru.
Norway resumed negotiations with Peru.
The Norwegian minister conferred with officials from Peru.
The Norwegian premier arrived in Peru for a two-day visit.
The Norwegian premier had a telephone conversation with the president of Peru.
The Norwegian premier was greeted in Lima by the president of Peru.
Norway opened talks with Peru.
The Norwegian premier paid a visit to Peru.
The Norwegian premier is on a visit to Peru.
Norway brokered talks between the government and rebels in Peru.
The Norwegian premier welcomed the president of Peru to Oslo.
The Norwegian premier discussed trade with Peru.
SUPPORT:
Norway praised Peru for its reforms.
Norway recognised Peru as an independent state.
Norway signed a peace treaty with Peru.
Norway endorsed the plan of Peru.
Norway congratulated Peru on its election.
Norway defended the policy of Peru.
Norway ratified the treaty with Peru.
Norway extended condolences to Peru.
Norway hailed the progress made by Peru.
Norway reopened its embassy in Peru.
Norway backed Peru in the dispute.
Norway and Peru established diplomatic relations.
Norway concluded an agreement with Peru.
Norway sided with Peru.
Norway conveyed its sympathy to Peru.
Norway rallied behind Peru.
Norway spoke in favour of the plan of Peru.
Norway upgraded its ties with Peru.
COOPERATE:
Norway shared intelligence with Peru.
Norway extradited a suspect to Peru.
Norway sold fighter jets to Peru.
Norway invested two billion dollars in Peru.
Norway exchanged prisoners with Peru.
Norway handed over a suspect to Peru.
Norway teamed up with Peru to fight piracy.
Norway exported grain to Peru.
Norway expanded economic cooperation with Peru.
Norway assisted Peru in the investigation.
AID:
Norway sent food and medicine to Peru.
Norway provided military assistance to Peru.
Norway delivered tanks to Peru.
Norway donated vaccines to Peru.
Norway approved a loan for Peru.
Norway evacuated civilians from Peru.
Norway is sheltering thousands of people from Peru.
Norway dispatched rescue workers to Peru.
Norway has given humanitarian aid worth two million dollars to Peru.
Norway financed a dam in Peru.
Norway shipped weapons to Peru.
Norway supplies Peru with grain.
Norwegian planes dropped food in Peru.
Norway paid for the reconstruction of Peru.
Norway resettled refugees from Peru.
CONCEDE:
Norway lifted the curfew in Peru.
Norway released two soldiers of Peru.
Norway withdrew from the border with Peru.
Norway ended its boycott of Peru.
Norway gave in to the demands of Peru.
Norway pulled its troops out of Peru.
Norway ended the state of emergency in Peru.
Norway reopened the border with Peru.
Norway called off the strike against Peru.
The Norwegian minister stepped down over the scandal in Peru.
Norway set the hostages from Peru free.
Norway legalised the party of Peru.
Norway halted its offensive in Peru.
Norway met the demands of Peru.
Norway freed the hostages from Peru.
Norway bowed to pressure from Peru.
Norway ended its siege of Peru.
Norwegian soldiers surrendered to Peru.
Norway pardoned a spy from Peru.
Norway allowed the party of Peru to take part in the election.
Norway reversed its ban on Peru.
Norway dropped its demand for the arrest of the president of Peru.
Norway dismantled its checkpoints in Peru.
Norway sent the refugees home to Peru.
ACCUSE:
Norway criticised Peru.
Norway blamed Peru for the attack.
Norway sued Peru.
Norway called the remarks of Peru unacceptable.
Norway expressed concern about human rights in Peru.
Norway protested to Peru over the incident.
Norway said Peru was responsible for the massacre.
Norway slammed Peru over its record.
Norway opened a probe into companies from Peru.
Norway lashed out at Peru.
Norway took issue with the claims of Peru.
Norway put the general of Peru on trial.
Norway said it was disappointed with Peru.
Norway denounced as illegal the decision of Peru.
Norway expressed outrage at the decision of Peru.
Norway filed charges against the firm of Peru.
Norway is investigating the bank of Peru.
Norway held Peru responsible for the crash.
Norway attacked the record of Peru.
Norway described the vote in Peru as a sham.
Norway charged that Peru had broken the treaty.
Norway lodged a protest with Peru.
Norway poured scorn on Peru.
Norway disagreed with Peru.
REJECT:
Norway rejected the offer of Peru.
Norway vetoed a resolution on Peru.
Norway ruled out talks with Peru.
Norway declined to meet the envoy of Peru.
Norway denied a visa to an official from Peru.
Norway said there would be no talks with Peru.
Norway and Peru failed to agree on a deal.
Norway defied the ruling of Peru.
Norway voted against the bid of Peru.
Norway cancelled a meeting with Peru.
Norway has no intention of talking to Peru.
Norway blocked the bid of Peru to join the bloc.
Norway said it would never give up its claims on Peru.
Norway said no to the plan of Peru.
Norway would not extradite the banker to Peru.
Norway boycotted a meeting with Peru.
Norway refused to bow to Peru.
Norway did not accept the apology of Peru.
Norway dismissed a complaint by Peru.
Norway is not ready to talk to Peru.
THREATEN:
Norway threatened Peru with sanctions.
Norway warned Peru of consequences.
Norway gave Peru an ultimatum.
Norway warned that it would expel the diplomats of Peru.
Norway set a deadline for Peru.
Norway plans to arrest the leaders of Peru.
Norway vowed to crush the rebels of Peru.
Norwegian unions will strike against Peru.
Norway threatened war against Peru.
Norway threatened to expel the envoy of Peru.
Norway issued a warning to Peru.
Norway gave Peru until Friday to withdraw.
Norway threatens to boycott the games in Peru.
PROTEST:
Norwegians protested against Peru.
Thousands of Norwegians rallied against the government of Peru.
Norwegian farmers blocked roads in Peru.
Norwegians took to the streets to denounce Peru.
Norwegian demonstrators burned the flag of Peru.
Norwegian shops boycotted the goods of Peru.
Norwegian demonstrators clashed with the police of Peru.
Norwegians demonstrated outside the embassy of Peru.
Norwegian crowds chanted slogans against Peru.
Norwegian drivers struck in Peru.
SANCTION:
Norway cut diplomatic ties with Peru.
Norway imposed an oil embargo on Peru.
Norway expelled the ambassador of Peru.
Norway closed its embassy in Peru.
Norway stopped buying oil from Peru.
Norway halted the sale of weapons to Peru.
Norway banned imports from Peru.
Norway suspended Peru from the bloc.
Norway cut off gas supplies to Peru.
Norway scrapped the deal with Peru.
Norway barred flights from Peru.
Norway reduced its aid to Peru.
Norway withdrew its ambassador from Peru.
Norway blacklisted companies from Peru.
Norway quit the pact with Peru.
Norway froze aid to Peru.
Norway stripped Peru of its trade status.
Norway threw out the inspectors from Peru.
MOBILIZE:
Norway massed troops on the border with Peru.
Norway sent warships to the coast of Peru.
Norway called up reservists against Peru.
Norway moved tanks to the border with Peru.
Norway stepped up patrols along the border with Peru.
Norwegian troops were on high alert in Peru.
Norway increased its military presence in Peru.
Norway deployed tanks along the border with Peru.
Norway mobilised its army against Peru.
Norway amassed forces near Peru.
Norway conducted a missile test near Peru.
Norway dispatched an aircraft carrier to Peru.
COERCE:
Norway arrested a citizen of Peru.
Norway banned the party of Peru.
Norway deported migrants from Peru.
Norway blocked access to the websites of Peru.
Norway hacked the computers of Peru.
Norway jailed the leaders of Peru.
Norway detained a ship from Peru.
Norway shut down the radio station of Peru.
Norway forced the farmers of Peru to leave.
Norway put the leader of Peru behind bars.
Norway stripped the leader of Peru of citizenship.
Norway evicted families from Peru.
Norway cut off the internet in Peru.
Norway tightened controls on the press of Peru.
Norway nationalised the mines of Peru.
Norway gagged the press in Peru.
Norway imprisoned a poet from Peru.
Norway searched the house of the general of Peru.
Norway demolished houses in Peru.
Norway closed its border with Peru.
Norway prevented journalists from entering Peru.
Norway issued an arrest warrant for the leader of Peru.
ASSAULT:
Norway bombed Peru.
Norway invaded Peru.
Norwegian gunmen kidnapped a priest in Peru.
Norway occupied a town in Peru.
Norway violated the ceasefire with Peru.
Norway carried out air strikes in Peru.
Norwegian rebels ambushed a convoy of Peru.
Norway executed a citizen of Peru.
Norwegian militants took hostages in Peru.
Norway destroyed a bridge in Peru.
Norwegian troops advanced on the capital of Peru.
Norwegian forces recaptured a town from Peru.
A Norwegian roadside bomb killed soldiers from Peru.
Norwegian police fired tear gas at protesters in Peru.
Norwegian forces seized a town in Peru.
Norwegian troops opened an offensive against Peru.
Norwegian soldiers raped women in Peru.
Norwegian militants carried out a bombing in Peru.
Norwegian troops pushed into Peru.
Norway shelled Peru.
Norwegian assassins murdered a minister of Peru.
Norwegian pirates hijacked a ship of Peru.
Norwegian troops killed Peru’s commander.
Norwegian police opened fire on protesters in Peru.
Norwegian gunmen attacked a bus in Peru.
Norwegian soldiers massacred villagers in Peru.
Norwegian forces battled rebels in Peru.
Norwegian soldiers crossed into Peru and killed two men.
Norwegian forces broke the truce with Peru.
`;
