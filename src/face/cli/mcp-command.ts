// `dateline mcp`: the assistant's door over standard input and output, until the other side ends.
import { recordName } from '../../run/record-name.js';
import { serveRecord } from '../../run/served-record.js';
import { serveAssistant } from '../mcp/server.js';
import { EXIT } from './exit-codes.js';

/**
 * Serves a record to an assistant.
 * @example await mcpCommand({ record: '.dateline', version: '0.1.0' }) // 0
 * @returns the exit code
 */
export async function mcpCommand({ record, version }: { record?: string; version: string }): Promise<number> {
  await serveAssistant(serveRecord(recordName(record)), version);
  return EXIT.allRead;
}
