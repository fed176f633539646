// What `--help` says below the options of the commands that ask: how names and days are taken, exit codes, examples.

const NAMES = `A name may be a full one, a family name, another spelling, an alias, a title with a name, a demonym or an id. Of several
that fit, the one in most reports is taken, and a note names the others.`;

const TIMES = `--from, --to and --on ask when it happened; --reported-by, when it was reported; --known-by, when the record learned it.
Days may be months or years: 2015, 2015-11, 2015-11-23.`;

const CODES = `Exit codes:
  0    answered, perhaps with nothing
  1    the record, the name or the id is not there
  2    wrong use of the command line`;

function help(about: readonly string[], examples: readonly string[]): string {
  return `\n${[...about, CODES, `Examples:\n${examples.map((line) => `  ${line}`).join('\n')}`].join('\n\n')}`;
}

/** By command. */
export const ASK_HELP = {
  timeline: help(
    [`A country stands for its people, bodies and places too, unless --alone says otherwise.`, NAMES, TIMES],
    [
      'dateline timeline --between Russia Iran',
      'dateline timeline "Vladimir Putin" --type CONSULT --from 2015',
      'dateline timeline --place Istanbul --on 2022-07 --json',
    ],
  ),
  statements: help(
    [NAMES, TIMES],
    [
      'dateline statements --by Khamenei --about NATO',
      'dateline statements --through IRNA --newest',
      'dateline statements --words "safe zone" --quotation direct --csv',
    ],
  ),
  meetings: help(
    [
      `What words imply is counted and marked: "his first visit since 2007" tells of one in 2007 and of none between.`,
      NAMES,
      TIMES,
    ],
    ['dateline meetings "Vladimir Putin" "Ali Khamenei"', 'dateline meetings Erdogan Putin --from 2016 --json'],
  ),
  offices: help(
    [
      `On a day an office is held surely (stated: reports before and after say so) or possibly (nothing speaks against it).`,
      NAMES,
    ],
    [
      'dateline offices Iran --on 2015-11-23',
      'dateline offices Iran --title president',
      'dateline offices "Sergey Lavrov" --json',
    ],
  ),
  positions: help(
    [`Each position is set against the one before it: restated, softened, hardened, reversed.`, NAMES],
    [
      'dateline positions Turkey',
      'dateline positions Turkey --on Sweden',
      'dateline positions Erdogan --on "safe zone" --json',
    ],
  ),
  ledger: help(
    [NAMES, TIMES],
    [
      'dateline ledger Russia',
      'dateline ledger --between Russia Ukraine --kind deal',
      'dateline ledger --kind figure --csv',
    ],
  ),
  conflicts: help([NAMES, TIMES], ['dateline conflicts', 'dateline conflicts Russia --kind figure --json']),
  compare: help(
    [NAMES, 'A month or a year stands for its last day.'],
    [
      'dateline compare Russia Iran --then 2015-11-23 --now 2022-07-19',
      'dateline compare Turkey --on NATO --then 2022-05 --now 2022-07',
    ],
  ),
  search: help(
    [
      `Words may be in any form: "ships" finds "ship". All must stand in one report, or with --sentence in one sentence.`,
    ],
    [`dateline search '"grain deal" turkey'`, `dateline search 'sanc*' iran --sentence --json`],
  ),
  things: help(
    [NAMES],
    ['dateline things Khamenei', 'dateline things --sort person --limit 20', 'dateline things --country Iran --csv'],
  ),
  show: help(
    [`Ids stand at the end of each answer, and in --json. They change where readings change.`],
    ['dateline show v-0123456789abcdef', 'dateline show r-0123456789abcdef --json'],
  ),
  why: help(
    [`What persons and rules decided can be taken back with dateline undo.`],
    ['dateline why c-0123456789abcdef', 'dateline why v-0123456789abcdef --json'],
  ),
} as const;
