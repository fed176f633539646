// The assistant's door: the record over the Model Context Protocol, read only. The one home of the protocol's library.
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { ServedRecord } from '../../run/served-record.js';
import { answerTool } from './answer-tool.js';
import { reportUri } from './citations.js';
import { RECORD_TOOLS } from './record-tools.js';
import { listReports, reportText } from './report-resources.js';

/** What an assistant is told before it asks. */
const INSTRUCTIONS = `This record holds what news reports say, each line tied to the exact words. Answer from the tools alone.
Every answer comes with citations: [1] in an answer is the citation of that number. Quote \`words\` exactly as they stand and name the
outlet and the day; say through whom the words came where \`through\` names somebody. Keep what is planned, alleged or denied apart from
what happened, and tell both sides where reports disagree. Where the record holds nothing, say so.`;

/**
 * The server over a record.
 * @example await recordServer(served, '0.1.0').connect(transport)
 */
export function recordServer(served: ServedRecord, version: string): McpServer {
  const server = new McpServer({ name: 'dateline', title: 'Dateline', version }, { instructions: INSTRUCTIONS });
  addTools(server, served);
  addReports(server, served);
  return server;
}

function addTools(server: McpServer, served: ServedRecord): void {
  for (const tool of RECORD_TOOLS) {
    const { name, title, about, schema } = tool;
    const annotations = { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false };
    server.registerTool(name, { title, description: about, inputSchema: schema, annotations }, async (question) => {
      const { text, data } = await answerTool(served, tool, question);
      const content = [{ type: 'text' as const, text }];
      return data === null ? { content, isError: true } : { content, structuredContent: { ...data } };
    });
  }
}

function addReports(server: McpServer, served: ServedRecord): void {
  const list = async () => {
    const reports = await listReports(served);
    return { resources: reports.map(({ id, ...one }) => ({ uri: reportUri(id), mimeType: 'text/plain', ...one })) };
  };
  const about = { title: 'Report', description: 'The text of a report, as it came.', mimeType: 'text/plain' };
  const template = new ResourceTemplate(reportUri('{id}'), { list });
  server.registerResource('report', template, about, async (uri, { id }) => {
    const text = await reportText(served, `${id}`);
    return { contents: [{ uri: uri.href, mimeType: 'text/plain', text }] };
  });
}

/**
 * Serves over standard input and output until the other side ends, or the process is interrupted.
 * @example await serveAssistant(serveRecord('.dateline'), '0.1.0')
 */
export async function serveAssistant(served: ServedRecord, version: string): Promise<void> {
  const server = recordServer(served, version);
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', resolve);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  await served.close();
}
