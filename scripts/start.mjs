// The main job in one command: set-up, then a reading of the sample reports or of the files that are named.
import path from 'node:path';
import process from 'node:process';
import { root, run } from './project.mjs';
import { setup } from './setup.mjs';

setup();
// npm starts scripts in the project's folder; the files are named from where the user stands.
const here = process.env.INIT_CWD ?? process.cwd();
const named = process.argv.slice(2);
const inputs = named.length > 0 ? named : [path.relative(here, path.join(root, 'samples')) || '.'];
run(process.execPath, [path.join(root, 'bin/dateline.js'), 'read', ...inputs], { cwd: here });
