// Mishaps: deaths and blasts that nobody dealt. General knowledge, written for Dateline.

/** What kills and is nobody's deed. */
export const MISHAP_NOUNS: ReadonlySet<string> = new Set(
  (
    'accident crash collision collapse derailment earthquake quake tremor flood flooding storm cyclone hurricane typhoon tornado ' +
    'avalanche landslide mudslide blizzard lightning drought famine heatwave wildfire eruption tsunami stampede crush sinking ' +
    'capsizing outbreak epidemic pandemic disease illness cold heat'
  ).split(' '),
);
/** What such a thing does. */
export const MISHAP_VERBS: ReadonlySet<string> = new Set(
  'collapse crash sink capsize derail overturn founder collide erupt stampede plunge malfunction disintegrate'.split(
    ' ',
  ),
);
/** What blows up by itself, and is no weapon. */
export const SELF_BURSTING: ReadonlySet<string> = new Set(
  'shuttle rocket spacecraft satellite boiler reactor refinery pipeline transformer engine plant mine'.split(' '),
);
