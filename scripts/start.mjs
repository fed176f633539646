// The main job in one command: set-up, the samples read into a record, a few questions to it, then the page until Ctrl-C.
// `npm start -- --no-page`, or CI in the environment, ends it before the page.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { fail, root, run, say } from './project.mjs';
import { setup } from './setup.mjs';

/** What the samples tell, each by the question that shows it. */
const TOUR = [
  ['Two men who meet in one city, years apart', 'meetings', 'Vladimir Putin', 'Ali Khamenei'],
  ['A position that turns, and turns again', 'positions', 'Turkey', '--on', 'Sweden'],
  ['A deal that was promised, signed and left', 'ledger', 'Russia', 'Ukraine', '--kind', 'deal'],
  ['Two tellings of one event that disagree', 'conflicts', '--limit', '1'],
  ['Two days of a summer', 'timeline', '--from', '2022-07-18', '--to', '2022-07-19', '--limit', '5'],
];

/** A sample that is one paper's print of the text of another. */
const WIRE_COPY = 'samples/istanbul-grain-wire-2022.html';

const NO_PAGE = '--no-page';
const program = path.join(root, 'bin/dateline.js');

setup();
const words = process.argv.slice(2).filter((word) => word !== NO_PAGE);
if (words.length > 0) readNamed(words);
else {
  readSamples();
  for (const [about, ...question] of TOUR) ask(about, question);
  ask('One text in two papers is one witness', ['why', reportOf(WIRE_COPY)]);
}
if (wantsPage()) await servePage(words.length > 0 ? userFolder() : root);
else if (words.length === 0) say('node bin/dateline.js serve shows the page at http://127.0.0.1:4747/');

/** npm starts scripts in the project's folder; files are named from where the user stands, and the record lies there. */
function userFolder() {
  return process.env.INIT_CWD ?? process.cwd();
}

function readNamed(inputs) {
  run(process.execPath, [program, 'read', ...inputs], { cwd: userFolder() });
}

/** The record lies in the project's folder, where git passes it over; what is in it already is not read again. */
function readSamples() {
  run(process.execPath, [program, 'read', 'samples']);
}

function ask(about, question) {
  const shown = question.map((word) => (/\s/.test(word) ? JSON.stringify(word) : word)).join(' ');
  process.stdout.write(`\n── ${about}\n$ dateline ${shown}\n`);
  run(process.execPath, [program, ...question]);
}

/** The id of the report that came from a file; it follows from the file's name and text. */
function reportOf(source) {
  const args = [program, 'search', 'grain', '--json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const found = JSON.parse(stdout).find((hit) => hit.source === source);
  return found?.report ?? fail(`the record does not hold ${source}`);
}

/** npm ends the shell that it started this script in, and the shell tells nobody: whose parent is gone ends as by Ctrl-C. */
function endWithParent() {
  const parent = process.ppid;
  const look = () => process.ppid === parent || process.kill(process.pid, 'SIGTERM');
  setInterval(look, 500).unref();
}

/** The page is what the start is for, with a terminal and without one; whoever only checks that it starts says so. */
function wantsPage() {
  const { CI = '' } = process.env;
  return !process.argv.includes(NO_PAGE) && ['', '0', 'false'].includes(CI);
}

/** In this process, so that whatever ends this script ends the server too, and none is left behind with the port. */
async function servePage(folder) {
  endWithParent();
  process.chdir(folder);
  process.argv = [process.execPath, program, 'serve'];
  await import(pathToFileURL(program).href);
}
