// The set-up of a fresh clone: installs the packages where they are missing or old, then builds. Node built-ins only.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from './build.mjs';
import { contentHash, fail, hasStamp, isMain, root, run, say, writeStamp } from './project.mjs';

const STAMP = 'node_modules/.dateline-setup';
const OLDEST_NODE = 20;

/** Makes the project ready to run: quick where it already is. */
export function setup() {
  checkNode();
  install();
  build();
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) fail(`Node ${OLDEST_NODE} or later is needed, this is ${process.versions.node}`);
}

function install() {
  const wanted = contentHash(['package-lock.json']);
  if (hasStamp(STAMP, wanted)) return;
  say('installing packages');
  const command = existsSync(path.join(root, 'package-lock.json')) ? 'ci' : 'install';
  npm([command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeStamp(STAMP, contentHash(['package-lock.json']));
}

/** npm as it came with this Node; on Windows it is a command file, which needs a shell. */
function npm(args) {
  const script = process.env.npm_execpath;
  const stdio = ['ignore', 'ignore', 'inherit'];
  if (script?.endsWith('npm-cli.js')) run(process.execPath, [script, ...args], { stdio });
  else run('npm', args, { stdio, shell: process.platform === 'win32' });
}

if (isMain(import.meta.url)) setup();
