// `dateline review`: what the rules would ask a person, one by one in a terminal, or as a list.
import process from 'node:process';
import { createInterface, type Interface } from 'node:readline/promises';
import { lookUps } from '../../query/look-ups.js';
import { oneOfEach } from '../../query/one-of-each.js';
import { type RulingItem, rulingItems } from '../../query/ruling-items.js';
import { decideNamed } from '../../run/decide-named.js';
import type { RecordStore } from '../../store/record-store.js';
import { userName } from './decide-command.js';
import { EXIT } from './exit-codes.js';
import { openOutput } from './output.js';
import { type Paint, paintWith, plainLine, wantsColour } from './terminal.js';
import { tellProblems, withRecord } from './with-record.js';

/** The options as the command line gives them. */
export interface ReviewFlags {
  readonly record?: string;
  readonly by?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/**
 * Shows what waits for a decision; in a terminal it asks.
 * @example await reviewCommand({ limit: 50, json: true }) // prints [{ "id": "d-…", "first": { "name": "…" }, … }]; 0
 */
export function reviewCommand({ record: name, by = userName(), limit, json = false }: ReviewFlags): Promise<number> {
  const isAsked = !json && process.stdin.isTTY === true && process.stdout.isTTY === true;
  return withRecord(name, isAsked ? 'write' : 'read', async (record) => {
    const proposals = await proposalsOf(record, limit);
    const write = openOutput(process.stdout);
    const paint = paintWith(wantsColour(process.stdout, process.env));
    if (json) await write(`${JSON.stringify(proposals, null, 2)}\n`);
    else if (proposals.length === 0) await write('nothing waits for a decision\n');
    else if (isAsked) await askAll(record, proposals, by, paint);
    else await write(proposals.map((one) => proposalText(one, paint)).join('\n'));
    return EXIT.allRead;
  });
}

/** Those that the rules hold for likely come first. */
async function proposalsOf(record: RecordStore, limit: number): Promise<readonly RulingItem[]> {
  const { items } = await record.find('ruling', { where: [{ column: 'isProposal', equals: 1 }], limit });
  const proposals = await rulingItems(lookUps(record), await oneOfEach(record, items), []);
  return [...proposals].sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || (a.id < b.id ? -1 : 1));
}

function proposalText({ id, about, first, second, score, reasons }: RulingItem, paint: Paint): string {
  const lines = [
    `${paint.bold(`one ${about}?`)} ${paint.dim(`${id}${score === null ? '' : ` · ${Math.round(100 * score)} % sure`}`)}`,
    `  ${plainLine(first.name)} ${paint.dim(first.id)}`,
    `  ${plainLine(second.name)} ${paint.dim(second.id)}`,
    ...reasons.map((reason) => `    ${paint.dim(plainLine(reason))}`),
  ];
  return `${lines.join('\n')}\n`;
}

async function askAll(record: RecordStore, proposals: readonly RulingItem[], by: string, paint: Paint): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const [at, proposal] of proposals.entries()) {
      process.stdout.write(`\n${at + 1} of ${proposals.length}: ${proposalText(proposal, paint)}`);
      const answer = await askOne(lines);
      if (answer === 'q') return;
      if (answer === 's') continue;
      const said = { kind: answer === 'y' ? 'same' : 'different', by, why: undefined } as const;
      const pair = { first: proposal.first.id, second: proposal.second.id };
      const { value, problems } = await decideNamed(record, { ...said, ...pair, at: new Date().toISOString() });
      tellProblems(problems);
      if (value !== null) process.stdout.write(`decided ${value.id}\n`);
    }
  } finally {
    lines.close();
  }
}

type Answer = 'y' | 'n' | 's' | 'q';

async function askOne(lines: Interface): Promise<Answer> {
  while (true) {
    const words = await lines.question('y one, n not one, s skip, q quit: ').catch(() => 'q');
    const answer = words.trim().toLowerCase().charAt(0);
    if (answer === 'y' || answer === 'n' || answer === 's' || answer === 'q') return answer;
  }
}
