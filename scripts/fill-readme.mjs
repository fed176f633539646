// Writes what commands really print: the README's examples between their marks, the help of all in docs/commands.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fail, root, say } from './project.mjs';
import { setup } from './setup.mjs';

/** Matches `<!-- example: dateline read FILE -->`, the block after it, and the mark of its end. */
const EXAMPLE = /(<!-- example: dateline ([^\n]+) -->\n```\n)[\s\S]*?(```\n<!-- end of example -->)/g;

setup();
const page = path.join(root, 'README.md');
const record = mkdtempSync(path.join(tmpdir(), 'dateline-docs-'));
const filled = readFileSync(page, 'utf8').replace(EXAMPLE, (_, head, words, tail) => {
  return `${head}${printed(words.split(' ')).trimEnd()}\n${tail}`;
});
writeFileSync(page, filled);
writeFileSync(path.join(root, 'docs/commands.md'), commandsPage());
rmSync(record, { recursive: true, force: true });
say('the examples in README.md and docs/commands.md are filled');

/** What a command prints, with a record that is none of the user's. */
function printed(words) {
  const args = [path.join(root, 'bin/dateline.js'), ...words];
  const env = { ...process.env, DATELINE_RECORD: record };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  if (status !== 0) fail(`dateline ${words.join(' ')} fails: ${stderr}`);
  return stdout;
}

function commandsPage() {
  const help = printed(['--help']);
  // matches the "read" of "  read [options] [INPUT...]     Read reports"
  // "help" prints the first page again
  const names = [...help.slice(help.indexOf('\nCommands:')).matchAll(/^ {2}([a-z]+) /gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help');
  const sections = names.map(
    (name) => `## dateline ${name}\n\n\`\`\`\n${printed([name, '--help']).trimEnd()}\n\`\`\`\n`,
  );
  return `# The commands\n\nWhat \`dateline COMMAND --help\` prints; \`npm run docs\` writes this page.\n\n${sections.join('\n')}`;
}
