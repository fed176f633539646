// What the scripts share: where the project is, running a program, and stamps that tell whether work is still good.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the script was started from. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Whether a script was started by itself, not imported by another. */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
}

/** Runs a program in the project's folder with its output shown; ends this script where the program fails. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) fail(`${program} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Ends this script with a message. */
export function fail(message) {
  process.stderr.write(`dateline: ${message}\n`);
  process.exit(1);
}

/** One line about what is being done. */
export function say(message) {
  process.stderr.write(`dateline: ${message}\n`);
}

/** A hash over the names and contents of files and folders (relative to the project; what is absent counts as absent). */
export function contentHash(names) {
  const hash = createHash('sha256');
  for (const file of names.flatMap(filesUnder)) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file.split(path.sep).join('/')}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(name) {
  const full = path.join(root, name);
  if (!existsSync(full)) return [];
  const entries = readDirectory(full);
  if (entries === null) return [name];
  return entries.sort().flatMap((entry) => filesUnder(path.join(name, entry)));
}

function readDirectory(full) {
  try {
    return readdirSync(full);
  } catch {
    return null;
  }
}

/** Whether the stamp file holds this value. */
export function hasStamp(file, value) {
  const full = path.join(root, file);
  return existsSync(full) && readFileSync(full, 'utf8') === value;
}

export function writeStamp(file, value) {
  writeFileSync(path.join(root, file), value);
}
