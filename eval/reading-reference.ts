// Reports with a hand-made reference of everything that is to be read from them: statements, events, times, figures, offices.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A statement of the reference: its words as they stand in the report. */
export interface GoldStatement {
  readonly speaker: string;
  readonly group?: readonly string[];
  readonly kind: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly via?: readonly string[];
  readonly addressee?: string;
}

/** An event of the reference. */
export interface GoldEvent {
  readonly id: string;
  readonly type: string;
  readonly type_alt?: string;
  /** Other types that may as well be given. */
  readonly alternatives?: readonly string[];
  readonly trigger: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly date?: string;
  readonly factuality?: string;
  readonly same_as?: string;
}

/** One report with its reference. */
export interface GoldReport {
  readonly file: string;
  readonly text: string;
  /** The day of publication. */
  readonly day: string | null;
  readonly statements: readonly GoldStatement[];
  readonly events: readonly GoldEvent[];
  readonly times: readonly { readonly text: string; readonly value: string }[];
  readonly figures: readonly { readonly text: string; readonly value?: number }[];
  readonly offices: readonly { readonly person: string; readonly title: string }[];
}

interface ReferenceFile {
  readonly reports: readonly (Partial<Omit<GoldReport, 'text' | 'day'>> & {
    readonly file: string;
    /** The words of a short text, which has no file of its own. */
    readonly text?: string;
    readonly date?: { readonly given?: string };
  })[];
}

/**
 * The reports of a reference file that lie beside it, or whose words stand in it.
 * @example readReference('reports/reference.json')[0]?.events.length // 28
 */
export function readReference(path: string): readonly GoldReport[] {
  const { reports } = JSON.parse(readFileSync(path, 'utf8')) as ReferenceFile; // proof: a gold file of known form, no input from outside
  return reports.flatMap(({ file, text, date, statements, events, times, figures, offices }) => {
    const at = join(dirname(path), file);
    if (text === undefined && !existsSync(at)) return [];
    return [
      {
        file,
        text: text ?? readFileSync(at, 'utf8'),
        day: date?.given ?? null,
        statements: statements ?? [],
        events: events ?? [],
        times: times ?? [],
        figures: figures ?? [],
        offices: offices ?? [],
      },
    ];
  });
}

/**
 * Whether a reading's entity is the one that a reference names, by its last word, or as far as the names hold each other.
 * @example isNamed('Ali Khamenei', { name: 'Khamenei', aliases: [] }) // true
 */
export function isNamed(
  gold: string,
  entity: { readonly name: string; readonly aliases: readonly string[] } | undefined,
): boolean {
  if (entity === undefined) return false;
  const wanted = plainWords(gold.replace(/\([^)]*\)/g, ''));
  const last = wanted.split(' ').at(-1) ?? '';
  return [entity.name, ...entity.aliases].map(plainWords).some((name) => {
    return name.split(' ').at(-1) === last || name.includes(wanted) || (name.length > 2 && wanted.includes(name));
  });
}

/**
 * Words without accents, marks and articles, in small letters.
 * @example plainWords('The Élysée') // 'elysee'
 */
export function plainWords(words: string): string {
  const bare = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return bare
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\b(?:the|a|an)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * Whether bounds lie within a date of the reference: a day, a month, a year, or two of them with a stroke between.
 * @example isWithin('2022-06', { earliest: '2022-06-01', latest: '2022-06-30' }) // true
 */
export function isWithin(
  value: string,
  { earliest, latest }: { readonly earliest: string | null; readonly latest: string | null },
): boolean {
  const [from = '', to = from] = value.split('/');
  const start = from.length === 10 ? from : from.length === 7 ? `${from}-01` : `${from}-01-01`;
  const end = to.length === 10 ? to : to.length === 7 ? `${to}-31` : `${to}-12-31`;
  return earliest !== null && latest !== null && earliest >= start && latest <= end;
}
