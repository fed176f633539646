// Words that show what an act is about, by PLOVER context. Names of contexts: PLOVER manual (openeventdata, CC BY-SA 4.0); the words are ours.

const CONTEXT_WORDS = `
military : military army troop troops soldier navy airforce warship missile drone weapon arms defense defence brigade battalion airstrike tank artillery fighter warplane
intelligence : intelligence spy spying espionage spymaster
legislative : parliament parliamentary congress senate lawmaker legislator legislature bill legislation coalition
election : election vote ballot poll candidate runoff campaign referendum voter electoral
political_institutions : constitution constitutional impeachment cabinet
economic : trade economic economy tariff export import investment bank oil gas grain market currency financial finance debt loan company
legal : court judge lawsuit prosecutor trial tribunal conviction verdict judicial attorney supreme_court
reparations : reparation compensation
human_rights : human_rights
rights_freedoms : freedom censorship journalist press activist dissident liberty
repression : crackdown repression dispersal
human_security : food water housing famine hunger shelter electricity
gender : women woman gender abortion girl
lgbt : gay lesbian transgender lgbt lgbtq
religion_ethnicity : muslim christian jewish religious ethnic shiite sunni mosque church sectarian minority
inequality : inequality poverty
diplomatic : diplomatic diplomat ambassador embassy envoy diplomacy consulate
territory : territory border annexation settlement occupation territorial
peacekeeping : peacekeeping peacekeeper
health : health hospital vaccine pandemic epidemic disease coronavirus virus medical
asylum : asylum
migration : migrant refugee migration immigrant immigration
disasters : earthquake flood hurricane disaster spill cyclone drought
natural_resource : oil gas mining mine mineral timber water
environment : climate pollution environmental emission environment
technology : technology tech software satellite
terrorism : terrorist terrorism jihadist extremist suicide
cbrn : nuclear chemical biological radiological uranium nerve
cyber : cyber hacker hacking cyberattack website
misinformation : disinformation misinformation propaganda
crime : crime criminal robbery theft murder gang fraud
corruption : corruption bribery bribe embezzlement graft nepotism
illegal_drugs : drug cocaine heroin narcotic fentanyl
trafficking : trafficking smuggling smuggler
`;

const CONTEXTS: ReadonlyMap<string, readonly string[]> = readContexts();

/**
 * The contexts that a lemma is a sign of.
 * @example contextsOf('tariff') // ['economic']
 */
export function contextsOf(lemma: string): readonly string[] {
  return CONTEXTS.get(lemma) ?? [];
}

function readContexts(): ReadonlyMap<string, readonly string[]> {
  const contexts = new Map<string, string[]>();
  for (const line of CONTEXT_WORDS.trim().split('\n')) {
    const [name = '', words = ''] = line.split(' : ');
    for (const word of words.split(/\s+/)) contexts.set(word, [...(contexts.get(word) ?? []), name]);
  }
  return contexts;
}
