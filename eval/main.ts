// `npm run eval`: runs the evaluations that are named, prints their tables, writes the page of scores, holds the floors.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EvalCommand, readCommand } from './command.js';
import { EVALUATIONS } from './evaluations.js';
import { type FloorLine, floorSection, holdFloors, isMissed, parseFloors } from './floors.js';
import { packageRoot } from './package-root.js';
import { type Room, renderPage, renderSection, sourceRevision } from './scores-page.js';

type RunCommand = Extract<EvalCommand, { kind: 'run' }>;

const words = process.argv.slice(2);
try {
  const command = readCommand(words, EVALUATIONS);
  if (command.kind === 'help') process.stdout.write(command.text);
  else process.exitCode = runEvaluations(command);
} catch (error) {
  process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

/** 0 where all went well or data is missing, 1 where a floor is missed and `--check` was asked for. */
function runEvaluations({ evaluations, values, write, check }: RunCommand): number {
  const rooms: Room[] = [];
  const scores: Record<string, number> = {};
  for (const { name, title, run } of evaluations) {
    const result = run(values);
    if (result.kind === 'skipped') process.stdout.write(`eval: ${name} skipped: ${result.why}\n`);
    else rooms.push({ title, sections: result.sections });
    if (result.kind === 'scored') Object.assign(scores, result.scores);
  }
  const lines = holdFloors(parseFloors(readFileSync(join(packageRoot(), 'eval/floors.json'), 'utf8')), scores);
  if (rooms.length > 0) report([...rooms, { title: 'Floors', sections: [floorSection(lines)] }], write);
  return check ? checkFloors(lines) : 0;
}

function report(rooms: readonly Room[], write: string | null): void {
  for (const { sections } of rooms) process.stdout.write(`${sections.map(renderSection).join('\n')}\n`);
  if (write === null) return;
  writeFileSync(write, renderPage(sourceRevision(), ['npm run eval --', ...words].join(' '), rooms));
  process.stderr.write(`wrote ${write}\n`);
}

function checkFloors(lines: readonly FloorLine[]): number {
  const missed = lines.filter(isMissed);
  for (const { key, floor, ours } of missed) {
    process.stderr.write(`floor missed: ${key} is ${ours?.toFixed(3)}, its floor is ${floor}\n`);
  }
  const measured = lines.filter(({ ours }) => ours !== null).length;
  process.stderr.write(`${measured} of ${lines.length} floors measured, ${missed.length} missed\n`);
  return missed.length > 0 ? 1 : 0;
}
