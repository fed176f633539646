// GeoVirus: Wikinews reports on epidemics whose places bear coordinates (Gritta and others, 2018). Its file as documents.

/** A place that the gold marks, at the point of its page in Wikipedia. */
export interface GoldPlace {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** The title of its page: `Georgia (country)`. */
  readonly page: string;
}

/** One report with its places in the order of the text. */
export interface PlacedReport {
  readonly source: string;
  readonly text: string;
  readonly places: readonly GoldPlace[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The reports of a GeoVirus file. Its offsets count from 1; a place whose words do not stand where it says is left out.
 * @example readGeoVirus(readFileSync('GeoVirus.xml', 'utf8')).length // 229
 */
export function readGeoVirus(xml: string): readonly PlacedReport[] {
  const shown = xml.replace(/<!--[\s\S]*?-->/g, '');
  return elements(shown, 'article').map((article) => {
    const text = element(article, 'text');
    const places = elements(article, 'location').map(readPlace);
    const standing = places.filter(({ start, end, name }) => name !== '' && text.slice(start, end) === name);
    return { source: element(article, 'source'), text, places: standing.sort((a, b) => a.start - b.start) };
  });
}

function readPlace(location: string): GoldPlace {
  const number = (name: string) => Number(element(location, name));
  const page = decodeURIComponent(element(location, 'page').split('/').at(-1) ?? '').replaceAll('_', ' ');
  return {
    start: number('start') - 1,
    end: number('end') - 1,
    name: element(location, 'name'),
    latitude: number('lat'),
    longitude: number('lon'),
    page,
  };
}

function element(xml: string, name: string): string {
  return decode(elements(xml, name)[0] ?? '');
}

function elements(xml: string, name: string): readonly string[] {
  const parts = xml.split(`<${name}>`).slice(1);
  return parts.map((part) => part.slice(0, part.indexOf(`</${name}>`)));
}

function decode(words: string): string {
  return words.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });
}
