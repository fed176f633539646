// Irregular forms of English verbs and nouns that reports use, with their lemma. General knowledge of English. A row: lemma, then its forms.
const ROWS = `
arise arose arisen
be is are was were been being am
bear bore borne born
beat beaten
become became
begin began begun
bid bade bidden
bleed bled
blow blew blown
break broke broken
bring brought
build built
burst
buy bought
catch caught
choose chose chosen
come came
cut cutting
deal dealt
dig dug
die died dies dying
do did done does
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown flies
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got gotten getting
give gave given
go went gone goes
grow grew grown
hang hung
have had has
hear heard
hide hid hidden
hit hitting
hold held
hurt hurting
keep kept
know knew known
lay laid
lead led
leave left
lend lent
let letting
lie lied lies lying
lose lost
make made
mean meant
meet met meeting
overthrow overthrew overthrown
pay paid
plead pled
put putting
quit quitting
read
ride rode ridden
ring rang rung
rise rose risen
run ran running
say said
see saw seen
seek sought
sell sold
send sent
set setting
shake shook shaken
shoot shot
show showed shown
shut shutting
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
split splitting
spread
stand stood
steal stole stolen
step stepped stepping
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tied ties tying
undergo underwent undergone
understand understood
uphold upheld
wear wore worn
win won winning
withdraw withdrew withdrawn
wound wounded wounding
write wrote written
bend bent
bind bound
breed bred
cling clung
dwell dwelt
forgive forgave forgiven
foresee foresaw foreseen
mislead misled
overrun overran
rebuild rebuilt
shrink shrank shrunk
spring sprang sprung
strive strove striven
swell swollen
undertake undertook undertaken
weave wove woven
weep wept
withhold withheld
withstand withstood
wring wrung
crisis crises
man men
woman women
child children
person people
`;

const LEMMAS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [lemma = '', ...forms] = row.split(' ');
      return forms.map((form) => [form, lemma] as const);
    }),
);

/**
 * The lemma of an irregular form, or null.
 * @example irregularLemma('struck') // 'strike'
 */
export function irregularLemma(form: string): string | null {
  return LEMMAS.get(form) ?? null;
}
