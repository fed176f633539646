// `node scripts/with-postgres.mjs COMMAND...`: runs a command beside a PostgreSQL server of its own, gone afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fail, say } from './project.mjs';

/** Where Debian puts the programs of the server, one folder for each version. */
const DEBIAN = '/usr/lib/postgresql';

/** The tests look here for a server; without it they skip what needs one. */
const VARIABLE = 'DATELINE_TEST_POSTGRES';

const [program, ...words] = process.argv.slice(2);
if (program === undefined) fail('usage: node scripts/with-postgres.mjs COMMAND...');
const programs = findPrograms();
if (programs === null) {
  say('no PostgreSQL here: what needs a server is skipped');
  process.exitCode = await runBeside({});
} else {
  process.exitCode = await withServer(programs, (url) => runBeside({ [VARIABLE]: url }));
}

/** The folder with the programs of the newest server that is installed, or null. */
function findPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => path.join(DEBIAN, version, 'bin'));
  return folders.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? null;
}

/** A server that listens on this machine alone, with its data in a folder for the time of the work. */
async function withServer(bin, work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-postgres-'));
  const owner = serverUser();
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const tool = (name, args) => {
    const { status, stderr } = spawnSync(path.join(bin, name), args, { ...owner, cwd: folder, encoding: 'utf8' });
    if (status !== 0) fail(`${name}: ${stderr}`);
  };
  const data = path.join(folder, 'data');
  const port = await freePort();
  try {
    tool('initdb', ['-D', data, '-U', 'dateline', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']);
    const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=50`;
    tool('pg_ctl', ['-D', data, '-l', path.join(folder, 'log'), '-o', options, '-w', 'start']);
    return await work(`postgres://dateline@127.0.0.1:${port}/postgres`);
  } finally {
    spawnSync(path.join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { ...owner, cwd: folder });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The server refuses to run as root; Debian's package brings a user for it. */
function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function runBeside(extra) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'inherit', env: { ...process.env, ...extra } });
    // Whoever interrupts ends the command; the server is stopped after it.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => fail(`${program} could not be started: ${error.message}`));
    child.on('exit', (status) => resolve(status ?? 1));
  });
}
