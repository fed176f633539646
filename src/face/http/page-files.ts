// The files of the page, taken into memory at the start: no request reaches the file system.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packageFile } from '../../run/package-file.js';
import { etagOf } from './route.js';

/** Where the build puts the page. */
const FOLDER = fileURLToPath(packageFile('dist/web/'));

/** One file, ready to be sent. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Files packed, once each: the same bytes are asked for by every visit. */
const packed = new WeakMap<PageFile, Uint8Array<ArrayBuffer>>();

/** Smaller files gain nothing. */
const SMALL = 1024;

/**
 * The answer that holds a file, packed for whoever takes it so.
 * @example fileAnswer(file, 'gzip, br').headers.get('content-encoding') // 'gzip'
 */
export function fileAnswer(file: PageFile, accepted: string): Response {
  const takesGzip = accepted.split(',').some((one) => /^\s*gzip\s*(?:;\s*q=(?:1|0\.\d*[1-9]).*)?$/.test(one));
  if (!takesGzip || file.bytes.length < SMALL) return new Response(file.bytes, { headers: { ...file.headers } });
  const bytes = packed.get(file) ?? Uint8Array.from(gzipSync(file.bytes));
  packed.set(file, bytes);
  const headers = { ...file.headers, 'content-encoding': 'gzip', vary: 'accept-encoding' };
  return new Response(bytes, { headers });
}

/** The files by their path in addresses, `/assets/index-3f2a.js`. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * All files of the page; none where it has not been built.
 * @example loadPageFiles().get('/index.html')?.headers['content-type'] // 'text/html; charset=utf-8'
 */
export function loadPageFiles(): PageFiles {
  if (!existsSync(path.join(FOLDER, 'index.html'))) return new Map();
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
    (name) => path.extname(name) in TYPES,
  );
  return new Map(names.map((name) => [`/${name.split(path.sep).join('/')}`, pageFile(FOLDER, name)]));
}

function pageFile(folder: string, name: string): PageFile {
  const bytes = Uint8Array.from(readFileSync(path.join(folder, name)));
  // The build writes the content's hash into the names under assets/, so such a name never means other bytes.
  const isHashed = name.startsWith('assets');
  const headers = {
    'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: etagOf(bytes),
  };
  return { bytes, headers };
}

/**
 * The file for an address. The page has addresses of its own (`/report/…`), which all mean its index.
 * @example findPageFile(files, '/report/r-5f0c3a9e1b2d4c6f') // the index
 * @example findPageFile(files, '/absent.js') // null
 */
export function findPageFile(files: PageFiles, pathname: string): PageFile | null {
  const isView = !/\.\w+$/.test(pathname) && !pathname.startsWith('/api/');
  return files.get(pathname) ?? (isView ? files.get('/index.html') : undefined) ?? null;
}
