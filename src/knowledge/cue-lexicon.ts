// The lexicon of cues: what a verb, a noun or an adjective brings on, by its lemma.
import type { Cue, CueFrame, CueRow, CueSense } from './cue.js';
import { ADJECTIVE_ROWS } from './cue-adjectives.js';
import { NOUN_ROWS } from './cue-nouns.js';
import { VERB_ROWS } from './cue-words.js';

const VERBS = cuesOf('verb', VERB_ROWS);
const NOUNS = cuesOf('noun', NOUN_ROWS);
const ADJECTIVES = cuesOf('adjective', ADJECTIVE_ROWS);
const VERB_FORMS = formsOf(VERBS);

/**
 * The cue that a verb is, by its lemma, or by its form where that is a regular one and the lemma is not known.
 * @example verbCue('deny')?.class // 'deny'
 * @example verbCue('blam', 'blamed')?.lemma // 'blame'
 */
export function verbCue(lemma: string, form = lemma): Cue | null {
  return VERBS.get(lemma) ?? VERBS.get(lemma.toLowerCase()) ?? VERB_FORMS.get(form.toLowerCase()) ?? null;
}

/**
 * The cue that a verb is together with the particle behind it.
 * @example particleCue('point', 'out')?.lemma // 'point out'
 */
export function particleCue(lemma: string, particle: string): Cue | null {
  return VERBS.get(`${lemma.toLowerCase()}_${particle.toLowerCase()}`) ?? null;
}

/**
 * The cue that a noun is, by its lemma.
 * @example nounCue('accusation')?.class // 'accuse'
 */
export function nounCue(lemma: string): Cue | null {
  return NOUNS.get(lemma) ?? NOUNS.get(lemma.toLowerCase()) ?? null;
}

/**
 * The cue that an adjective is, by its lemma.
 * @example adjectiveCue('adamant')?.class // 'assert'
 */
export function adjectiveCue(lemma: string): Cue | null {
  return ADJECTIVES.get(lemma) ?? ADJECTIVES.get(lemma.toLowerCase()) ?? null;
}

/** A word in several rows takes what all of them say; the first that names a frame gives its sense. */
function cuesOf(part: Cue['part'], rows: readonly CueRow[]): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const row of rows) {
    // proof: the tables are typed by hand and a test holds every frame in them against the list
    const frames = row.frames.split(' ') as CueFrame[];
    const sense: CueSense = { class: row.class, mode: row.mode ?? null };
    for (const lemma of row.words.split(' ')) {
      const known = cues.get(lemma);
      const added = frames.map((frame) => [frame, known?.frames.get(frame) ?? sense] as const);
      cues.set(lemma, {
        lemma: lemma.replace('_', ' '),
        part,
        class: known?.class ?? row.class,
        frames: new Map([...(known?.frames ?? []), ...added]),
        takesAddressee: (known?.takesAddressee ?? false) || row.takesAddressee === true,
      });
    }
  }
  return cues;
}

/** The regular forms of verbs: "blames", "blamed", "blaming"; "denies", "denied"; "signalled". */
function formsOf(cues: ReadonlyMap<string, Cue>): ReadonlyMap<string, Cue> {
  const forms = new Map<string, Cue>();
  for (const cue of cues.values()) {
    const stem = cue.lemma.replace(/e$/, '');
    const base = /[^aeiou]y$/.test(cue.lemma) ? `${cue.lemma.slice(0, -1)}i` : stem;
    const present = base === stem ? `${cue.lemma}s` : `${base}es`;
    const doubled = /[^aeiou][aeiou]l$/.test(cue.lemma) ? [`${cue.lemma}led`, `${cue.lemma}ling`] : [];
    for (const form of [present, `${base}ed`, `${stem}ing`, ...doubled]) if (!cues.has(form)) forms.set(form, cue);
  }
  return forms;
}
