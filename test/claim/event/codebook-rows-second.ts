// Sentences of our own for each kind of act that PLOVER's manual describes: what Norway does to Peru. CONCEDE stands for RETREAT too.

/** Type, colon, and the sentences of that type, one a line. */
export const CODEBOOK_SECOND = `
REQUEST:
Norway asked Peru for military assistance.
Norway called on Peru to release the detained journalists.
Norway called for an end to the fighting in Peru.
Norway pressed Peru to ease restrictions on the press.
Norway sought help from Peru.
Norway demanded the resignation of the president of Peru.
Norway demanded an apology from Peru.
Thousands of Norwegians fled to Peru and applied for asylum there.
Norway lobbied Peru for a seat on the council.
Norway submitted a request to Peru.
Norway demanded to know why Peru had closed the border.
Norway reiterated its call for talks with Peru.
Norway renewed its demand for the withdrawal of troops from Peru.
Norwegian officials sought assistance from Peru.
AGREE:
Norway offered to mediate between Peru and Chile.
Norway is prepared to negotiate with Peru.
Norway intends to provide Peru with loans.
Norway will send doctors to Peru.
Norway pledged to lift sanctions on Peru.
Norway is willing to allow observers from Peru.
Norway proposed talks with Peru.
Norway plans to open talks with Peru.
Norway has consented to inspections by Peru.
Norway gave its assent to the plan of Peru.
Norway committed itself to rebuilding Peru.
Norway is set to deliver tanks to Peru.
Norway undertook to pay compensation to Peru.
Norway announced plans to send aid to Peru.
Norway will grant asylum to activists from Peru.
CONSULT:
The Norwegian premier visited Peru.
The Norwegian premier received the president of Peru in Oslo.
Norway mediated between Peru and Chile.
Norway and Peru held a summit in Geneva.
Norwegian diplomats sat down with a delegation from Peru.
Norway is in talks with Peru.
The Norwegian premier wrapped up a visit to Peru.
The Norwegian premier held a video call with the president of Peru.
The Norwegian premier dined with the president of Peru.
The Norwegian premier attended a summit in Peru.
The Norwegian premier shook hands with the president of Peru.
The Norwegian premier toured Peru.
The Norwegian envoy exchanged views with Peru.
The Norwegian premier returned from a trip to Peru.
SUPPORT:
Norway voiced support for Peru.
Norway apologised to Peru.
Norway stands with Peru.
Norway restored diplomatic relations with Peru.
Norway expressed solidarity with Peru.
Norway welcomed the decision of Peru.
Norway forgave Peru.
Norway reached a deal with Peru.
Norway paid tribute to Peru.
Norway is confident in Peru and trusts its government.
Norway thanked Peru.
Norway reaffirmed its support for Peru.
Norway lauded the efforts of Peru.
Norway offered its apologies to Peru.
Norway voted for the resolution of Peru.
Norway honoured the president of Peru with a medal.
Norway gave its backing to Peru.
COOPERATE:
Norway held joint military exercises with Peru.
Norway cooperated with Peru on border security.
Norway increased trade with Peru.
Norway and Peru conducted a joint patrol.
Norway trained the soldiers of Peru.
Norway began importing oil from Peru.
Norway joined forces with Peru.
Norway passed intelligence to Peru.
Norway swapped prisoners with Peru.
AID:
Norway gave Peru 20 million dollars.
Norway granted asylum to a politician from Peru.
Norway sent peacekeepers to Peru.
Norway took in refugees from Peru.
Norway helped Peru rebuild schools.
Norway deployed a medical team to Peru.
Norway extended a credit line to Peru.
Norway armed the rebels in Peru.
Norway rushed blankets to Peru.
Norway gave shelter to families from Peru.
Norway contributed troops to the peacekeeping force in Peru.
Norway offered refuge to dissidents from Peru and took them in.
Norway bailed out Peru.
Norway rescued sailors from Peru.
Norway earmarked funds for Peru.
CONCEDE:
Norway eased restrictions on travellers from Peru.
Norway returned the paintings to Peru.
Norway declared a ceasefire with Peru.
Norway allowed aid workers into Peru.
Norway dropped charges against Peru.
Norwegian rebels laid down their arms in Peru.
Norway granted amnesty to rebels in Peru.
Norway let inspectors from Peru into the plant.
Norway stopped shelling Peru.
Norway unfroze the assets of Peru.
Norway handed over control of the port to Peru.
Norway suspended the death penalty in Peru.
Norwegian fighters gave themselves up to Peru.
Norway removed Peru from its blacklist.
Norway gave back the island to Peru.
Norway relaxed its visa rules for Peru.
Norway reached a truce with Peru.
Norway reinstated the judge of Peru.
Norway backed down in its dispute with Peru.
Norway permitted inspectors from Peru to visit the site.
Norway vacated the base in Peru.
Norway cancelled the tariffs on goods from Peru.
Norwegian workers ended their strike at the mine of Peru.
Norway opened a corridor for aid to Peru.
ACCUSE:
Norway accused Peru of espionage.
Norway launched an inquiry into the conduct of Peru.
Norway lodged a complaint against Peru.
Norway took Peru to court.
Norway charged an official of Peru with fraud.
Norway summoned the ambassador of Peru.
Norway indicted a general of Peru.
Norway voiced anger at Peru.
Norway found an official of Peru guilty of fraud.
Norway claimed that Peru violated its airspace.
Norway is looking into allegations against Peru.
Norway questioned the motives of Peru.
Norway passed a resolution condemning Peru.
Norway faulted Peru.
Norway decried the killings in Peru.
Norway complained to Peru about the noise.
Norway called Peru a threat to peace.
Norway suspects Peru of spying.
Norway began impeachment proceedings against the judge of Peru.
Norway rebuked Peru.
Norway deplored the violence in Peru.
Norway branded Peru an aggressor.
Norway ordered an investigation into the death of a man in Peru.
REJECT:
Norway refused to negotiate with Peru.
Norway turned down an invitation from Peru.
Norway ignored the warning of Peru.
Norway dismissed the claims of Peru.
Norway will not recognise Peru.
Norway opposes the accession of Peru.
Norway walked out of talks with Peru.
Norway refuses to hand over the suspect to Peru.
Norway rebuffed the call by Peru for a truce.
Norway threw out an appeal by Peru.
Norway shut the door on talks with Peru.
Norway denied the allegations made by Peru.
Norway snubbed Peru.
Norway refused entry to the envoy of Peru.
Norway repudiated the treaty with Peru.
Norway rejected calls to recognise Peru.
Norway postponed talks with Peru.
Norway refused to lift the siege of Peru.
Norway opposed the plan of Peru.
THREATEN:
Norway threatened to cut ties with Peru.
Norway vowed to retaliate against Peru.
Norway said it will attack Peru.
Norway will impose sanctions on Peru.
Norway promised revenge against Peru.
Norway told Peru that it would face serious consequences.
Norway will suspend aid to Peru.
Norway warned Peru against attacking.
Norway vowed revenge on Peru.
Norway will respond with force to Peru.
Norway vows to destroy Peru.
Norway intends to seize the ships of Peru.
Norway said it would bomb Peru if provoked.
PROTEST:
Norwegian workers went on strike at the mines of Peru.
Norwegian students marched to the embassy of Peru.
Norwegian prisoners began a hunger strike against Peru.
Norwegian crowds rioted in Peru.
Norwegian activists held a vigil against Peru.
Norwegian demonstrators gathered outside the embassy of Peru.
Norwegian miners walked off the job in Peru.
Norwegian students occupied a university in Peru.
Norwegian activists staged a sit-in at the embassy of Peru.
Norwegian mobs looted shops in Peru.
SANCTION:
Norway suspended aid to Peru.
Norway broke off talks with Peru.
Norway recalled its ambassador from Peru.
Norway withdrew its peacekeepers from Peru.
Norway slapped tariffs on goods from Peru.
Norway pulled out of the treaty with Peru.
Norway downgraded relations with Peru.
Norway cancelled a contract with Peru.
Norway froze relations with Peru.
Norway pulled its diplomats out of Peru.
Norway severed relations with Peru.
Norway kicked out diplomats from Peru.
Norway ended its cooperation with Peru.
Norway called off talks with Peru for good and cut ties.
Norway declared the envoy of Peru persona non grata.
Norway halted flights to Peru.
Norway discontinued its exchange programme with Peru.
MOBILIZE:
Norway put its army on alert against Peru.
Norway deployed police in Peru.
Norway reinforced its troops near Peru.
Norway tested a missile near Peru.
Norway raised its alert level in Peru.
Norway scrambled jets to intercept a plane from Peru.
Norway strengthened security in Peru.
Norway sent troops to the border with Peru.
Norway beefed up security in Peru.
Norway stationed missiles in Peru.
Norway went on alert over Peru.
COERCE:
Norway seized the assets of Peru.
Norway imposed a curfew in Peru.
Norway closed the newspaper of Peru.
Norway sentenced a journalist from Peru to ten years in prison.
Norway cracked down on the protesters in Peru.
Norway declared martial law in Peru.
Norway raided the offices of the party of Peru.
Norway placed the leader of Peru under house arrest.
Norwegian police dispersed protesters in Peru.
Norway took the leader of Peru into custody.
Norway confiscated land from the farmers of Peru.
Norway cordoned off a district of Peru.
Norway restricted the movement of diplomats in Peru.
Norway rounded up dissidents in Peru.
Norway expelled workers from Peru.
Norway outlawed the union of Peru.
Norway barred the leader of Peru from the election.
Norway imposed a state of emergency in Peru.
Norwegian hackers attacked the website of Peru.
Norway suppressed the protests in Peru.
Norway impounded a ship of Peru.
ASSAULT:
Norwegian soldiers killed ten civilians in Peru.
Norway launched missiles at Peru.
Norwegian guards tortured prisoners from Peru.
Norway opened fire on a boat from Peru.
A Norwegian suicide bomber blew himself up in Peru.
Norway shot down a plane of Peru.
Norway clashed with Peru along the border.
Norwegian troops stormed a village in Peru.
Norway fired rockets into Peru.
Norway fought Peru.
Norwegian gunmen shot dead a judge in Peru.
Norway waged war on Peru.
Norwegian police beat protesters in Peru.
Norwegian soldiers set fire to houses in Peru.
Norwegian rebels overran a base of Peru.
Norway sank a ship of Peru.
Norwegian gunmen opened fire in Peru.
Norway exchanged fire with Peru.
Norwegian militants are using civilians in Peru as human shields.
Norwegian jets struck targets in Peru.
Norwegian soldiers beat a farmer in Peru.
Norwegian troops captured a village from Peru.
Norway besieged a town in Peru.
Norwegian planes dropped bombs on Peru.
Norwegian rebels burned a village in Peru.
Norway annexed a region of Peru.
Norwegian militants blew up a bridge in Peru.
Norway used chemical weapons against Peru.
`;
