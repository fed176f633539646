// TimeML documents: the text without its tags, the day it was created, and the TIMEX3 annotations as spans.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Day, parseDay } from '../src/base/partial-date.js';
import type { Span } from '../src/base/span.js';

/** A gold time. */
export interface GoldTime extends Span {
  readonly type: string;
  readonly value: string;
}

/** A gold document. */
export interface TimeDocument {
  readonly id: string;
  readonly text: string;
  readonly created: Day | null;
  readonly times: readonly GoldTime[];
}

/**
 * The documents of a TimeML file, or of all TimeML files (`.tml`, `.xml`) of a folder, in the order of their names.
 * @example readTimeml('news.tml')[0]?.created // '2013-03-22'
 * @throws Error where there is no such file or folder, or none of its files is TimeML
 */
export function readTimeml(path: string): readonly TimeDocument[] {
  if (!existsSync(path)) throw new Error(`${path}: no such file or folder`);
  const isFolder = statSync(path).isDirectory();
  const names = isFolder ? readdirSync(path).filter((name) => /\.(?:tml|xml)$/.test(name)) : [''];
  const documents = names
    .toSorted()
    .map((name) => parseTimeml(basename(join(path, name)), readFileSync(join(path, name), 'utf8')));
  if (documents.length === 0) throw new Error(`${path}: expected .tml files`);
  return documents;
}

/** Matches an opening TIMEX3 with its attributes, the end of one, any other tag or comment, and the words between tags. */
const PIECES = /<TIMEX3\b([^>]*)>|(<\/TIMEX3>)|<!--[\s\S]*?-->|<[^>]*>|([^<]+)/g;

/**
 * The document that a TimeML text holds. Of nested times the inner ones count.
 * @example parseTimeml('a', '<DCT><TIMEX3 value="2013-03-22">x</TIMEX3></DCT><TEXT>On <TIMEX3 type="DATE" value="2013">...').text
 * @throws Error where it has no TEXT
 */
export function parseTimeml(id: string, source: string): TimeDocument {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1];
  if (body === undefined) throw new Error(`${id}: expected TimeML with a TEXT`);
  const times: GoldTime[] = [];
  let text = '';
  let open: { readonly start: number; readonly tag: string } | null = null;
  for (const [, tag, close, words] of body.matchAll(PIECES)) {
    if (words !== undefined) text += unescapeXml(words);
    else if (tag !== undefined) open = { start: text.length, tag };
    else if (close !== undefined && open !== null) {
      times.push({
        start: open.start,
        end: text.length,
        type: attribute(open.tag, 'type'),
        value: attribute(open.tag, 'value'),
      });
      open = null;
    }
  }
  return { id, text, created: createdOn(source), times };
}

function createdOn(source: string): Day | null {
  const tag =
    /<DCT>[\s\S]*?<TIMEX3\b([^>]*)>/.exec(source)?.[1] ?? /<TIMEX3\b([^>]*CREATION_TIME[^>]*)>/.exec(source)?.[1];
  return tag === undefined ? null : parseDay(attribute(tag, 'value').slice(0, 10));
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
