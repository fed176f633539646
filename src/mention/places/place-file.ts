// The gazetteer's file: all places with the hashes of their names, written when the package is built and opened as it lies.
import { countryByCode } from '../../knowledge/countries.js';
import { foldName } from '../../knowledge/fold-name.js';
import type { Place, PlaceIndex, PlaceKind } from './place-index.js';

/** What goes into the file for one place. */
export interface PlaceRecord {
  /** GeoNames' id of a town, 0 for what our own tables hold. */
  readonly id: number;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
  /** GeoNames' code of the first-level region (`US.CA`), or empty. */
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  /** All names, folded. */
  readonly keys: readonly string[];
}

/*
 * Layout, little-endian, every part aligned to four bytes:
 *   8 bytes "DLPLACE1"; then Uint32: keys, places, regions, bytes of text
 *   Uint32 hash of each key, ascending; Uint32 place of each key (of one hash, the largest place first)
 *   of each place: Uint32 id; Int32 latitude and Int32 longitude in 1/100,000 degree; Uint32 population; Uint32 name (start
 *   in the text); Uint16 region; Uint16 country (two letters); Uint8 kind
 *   of each region: Uint32 code (start in the text), Uint32 place or NONE
 *   the text: names in UTF-8, each ended by a zero byte
 */
const MAGIC = 'DLPLACE1';
const HEAD_BYTES = 24;
const NONE = 0xffff_ffff;
const NO_REGION = 0xffff;
const DEGREE = 100_000;
const DECODER = new TextDecoder();
const KINDS: readonly PlaceKind[] = ['feature', 'region', 'area', 'city', 'seat', 'capital', 'part'];

/** The columns of the file, as views on its bytes. */
interface Columns {
  readonly hashes: Uint32Array;
  readonly placeOf: Uint32Array;
  readonly ids: Uint32Array;
  readonly latitudes: Int32Array;
  readonly longitudes: Int32Array;
  readonly populations: Uint32Array;
  readonly names: Uint32Array;
  readonly regions: Uint16Array;
  readonly countries: Uint16Array;
  readonly kinds: Uint8Array;
  readonly regionCodes: Uint32Array;
  readonly regionPlaces: Uint32Array;
  readonly text: Uint8Array;
}

/** The counts that the head of the file gives. */
interface Sizes {
  readonly keys: number;
  readonly places: number;
  readonly regions: number;
  readonly text: number;
}

/**
 * The index over the bytes of a file; nothing is copied, so threads can share them. Null where it is no such file.
 * @example openPlaces(bytes)?.find('tehran')[0]?.country // 'IRN'
 */
export function openPlaces(bytes: Uint8Array): PlaceIndex | null {
  if (bytes.byteOffset % 4 !== 0 || bytes.length < HEAD_BYTES || textAt(bytes, 0, 8) !== MAGIC) return null;
  const [keys = 0, places = 0, regions = 0, text = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset + 8, 4);
  const sizes = { keys, places, regions, text };
  if (fileBytes(sizes) !== bytes.length) return null;
  const columns = columnsOf(bytes, sizes);
  let byCode: ReadonlyMap<string, number> | null = null;
  return {
    find: (folded) => findPlaces(columns, folded),
    region: (code) => {
      byCode ??= readRegionCodes(columns);
      const place = byCode.get(code) ?? NONE;
      return place === NONE ? null : readPlace(columns, place);
    },
  };
}

function readRegionCodes(columns: Columns): ReadonlyMap<string, number> {
  const { regionCodes, regionPlaces } = columns;
  return new Map(Array.from(regionCodes, (start, i) => [nameAt(columns, start), regionPlaces[i]!]));
}

/**
 * The bytes of a file that holds these places; the first region of a code is what the code means.
 * @example openPlaces(encodePlaces(records)) // an index over the records
 */
export function encodePlaces(records: readonly PlaceRecord[]): Uint8Array {
  const keys = sortedKeys(records);
  const codes = [...new Set(records.map(({ region }) => region).filter((region) => region !== ''))];
  const { text, starts } = packText([...codes, ...records.map(({ name }) => name)]);
  const sizes = { keys: keys.length, places: records.length, regions: codes.length, text: text.length };
  const bytes = new Uint8Array(fileBytes(sizes));
  bytes.set(new TextEncoder().encode(MAGIC));
  new Uint32Array(bytes.buffer, 8, 4).set([sizes.keys, sizes.places, sizes.regions, sizes.text]);
  const columns = columnsOf(bytes, sizes);
  columns.hashes.set(keys.map(({ hash }) => hash));
  columns.placeOf.set(keys.map(({ place }) => place));
  const placeOfCode = regionPlaces(records);
  for (const [i, code] of codes.entries()) {
    columns.regionCodes[i] = starts[i]!;
    columns.regionPlaces[i] = placeOfCode.get(code) ?? NONE;
  }
  const codeIndex = new Map(codes.map((code, i) => [code, i]));
  for (const [i, record] of records.entries()) {
    writePlace(columns, i, record, codeIndex.get(record.region) ?? NO_REGION, starts[codes.length + i]!);
  }
  columns.text.set(text);
  return bytes;
}

/** The first region that is said to be the one of a code. */
function regionPlaces(records: readonly PlaceRecord[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [i, { kind, region }] of records.entries()) {
    if (kind === 'region' && !found.has(region)) found.set(region, i);
  }
  return found;
}

/** All keys by hash; of one hash the largest place first, for the order of the records is kept where sizes are equal. */
function sortedKeys(records: readonly PlaceRecord[]): readonly { readonly hash: number; readonly place: number }[] {
  const size = (place: number) => records[place]!.population;
  return records
    .flatMap(({ keys }, place) => keys.map((key) => ({ hash: hashName(key), place })))
    .sort((a, b) => a.hash - b.hash || size(b.place) - size(a.place) || a.place - b.place);
}

function writePlace(columns: Columns, i: number, record: PlaceRecord, region: number, name: number): void {
  columns.ids[i] = record.id;
  columns.latitudes[i] = Math.round(record.latitude * DEGREE);
  columns.longitudes[i] = Math.round(record.longitude * DEGREE);
  columns.populations[i] = record.population;
  columns.names[i] = name;
  columns.regions[i] = region;
  columns.countries[i] = record.country === '' ? 0 : record.country.charCodeAt(0) * 256 + record.country.charCodeAt(1);
  columns.kinds[i] = KINDS.indexOf(record.kind);
}

function packText(names: readonly string[]): { readonly text: Uint8Array; readonly starts: readonly number[] } {
  const encoder = new TextEncoder();
  const parts = names.map((name) => encoder.encode(`${name}\0`));
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.length;
  }
  const text = new Uint8Array(Math.ceil(length / 4) * 4);
  for (const [i, part] of parts.entries()) text.set(part, starts[i]!);
  return { text, starts };
}

function fileBytes({ keys, places, regions, text }: Sizes): number {
  return HEAD_BYTES + keys * 8 + places * 24 + padded(places) + regions * 8 + text;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function columnsOf(bytes: Uint8Array, { keys, places, regions, text }: Sizes): Columns {
  let at = bytes.byteOffset + HEAD_BYTES;
  const take = (length: number) => {
    at += length;
    return at - length;
  };
  const { buffer } = bytes;
  return {
    hashes: new Uint32Array(buffer, take(keys * 4), keys),
    placeOf: new Uint32Array(buffer, take(keys * 4), keys),
    ids: new Uint32Array(buffer, take(places * 4), places),
    latitudes: new Int32Array(buffer, take(places * 4), places),
    longitudes: new Int32Array(buffer, take(places * 4), places),
    populations: new Uint32Array(buffer, take(places * 4), places),
    names: new Uint32Array(buffer, take(places * 4), places),
    regions: new Uint16Array(buffer, take(places * 2), places),
    countries: new Uint16Array(buffer, take(places * 2), places),
    kinds: new Uint8Array(buffer, take(padded(places)), places),
    regionCodes: new Uint32Array(buffer, take(regions * 4), regions),
    regionPlaces: new Uint32Array(buffer, take(regions * 4), regions),
    text: new Uint8Array(buffer, take(text), text),
  };
}

function findPlaces(columns: Columns, folded: string): readonly Place[] {
  const { hashes, placeOf } = columns;
  const hash = hashName(folded);
  const found: Place[] = [];
  for (let i = firstAt(hashes, hash); hashes[i] === hash; i++) found.push(readPlace(columns, placeOf[i]!));
  return found;
}

/** The first index whose hash is not below the one sought. */
function firstAt(hashes: Uint32Array, hash: number): number {
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readPlace(columns: Columns, i: number): Place {
  const letters = columns.countries[i]!;
  const iso2 = letters === 0 ? '' : String.fromCharCode(letters >> 8, letters & 0xff);
  const region = columns.regions[i]!;
  const code = region === NO_REGION ? null : nameAt(columns, columns.regionCodes[region]!);
  const kind = KINDS[columns.kinds[i]!] ?? 'city';
  const name = nameAt(columns, columns.names[i]!);
  return {
    id: placeId(columns.ids[i]!, kind, name, kind === 'region' ? code : null, iso2),
    name,
    kind,
    country: countryByCode(iso2)?.iso3 ?? null,
    region: code,
    latitude: columns.latitudes[i]! / DEGREE,
    longitude: columns.longitudes[i]! / DEGREE,
    population: columns.populations[i]!,
  };
}

function placeId(id: number, kind: PlaceKind, name: string, code: string | null, iso2: string): string {
  if (id > 0) return `geonames:${id}`;
  const key = code ?? `${iso2 === '' ? '' : `${iso2}.`}${foldName(name).replaceAll(' ', '-')}`;
  return `${kind}:${key}`;
}

function nameAt({ text }: Columns, start: number): string {
  return textAt(text, start, text.indexOf(0, start));
}

/** TextDecoder refuses memory that threads share, so the bytes are copied first. */
function textAt(bytes: Uint8Array, start: number, end: number): string {
  return DECODER.decode(new Uint8Array(bytes.subarray(start, end)));
}

/** FNV-1a over the code units, with a last mixing (the finaliser of MurmurHash3). */
function hashName(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
