// Who said what in reports of many formats: each is read whole, and scored against the statements that are due from it.
import { describe, expect, it } from 'vitest';
import { NO_PLACES } from '../../../src/mention/places/place-index.js';
import { readReport } from '../../../src/pipeline.js';
import { loadModel } from '../../../src/run/load-model.js';
import { agencyStory } from './reports/agency-story.js';
import { analysis } from './reports/analysis.js';
import { briefingTranscript } from './reports/briefing-transcript.js';
import { britishDaily } from './reports/british-daily.js';
import { broadcasterPage } from './reports/broadcaster-page.js';
import { communique } from './reports/communique.js';
import type { FormatReport } from './reports/format-report.js';
import { interview } from './reports/interview.js';
import { leadersStatement } from './reports/leaders-statement.js';
import { liveBlog } from './reports/live-blog.js';
import { minuteByMinute } from './reports/minute-by-minute.js';
import { newsletter } from './reports/newsletter.js';
import { openInterview } from './reports/open-interview.js';
import { pressRelease } from './reports/press-release.js';
import { readout } from './reports/readout.js';
import { wikinews } from './reports/wikinews.js';
import { scoreFormat } from './score-format.js';

const tools = { model: loadModel().value!, places: NO_PLACES, given: { date: '2024-06-16' } };

interface Floor {
  readonly report: FormatReport;
  readonly f1: number;
  readonly speaker: number;
  readonly via: number;
}

/** Set a little below what is reached; the aim for reports never seen before is 85, 92 and 80. */
const FLOORS: readonly Floor[] = [
  { report: agencyStory, f1: 95, speaker: 92, via: 100 },
  { report: analysis, f1: 90, speaker: 92, via: 100 },
  { report: briefingTranscript, f1: 92, speaker: 85, via: 100 },
  { report: britishDaily, f1: 93, speaker: 92, via: 100 },
  { report: broadcasterPage, f1: 95, speaker: 92, via: 100 },
  { report: communique, f1: 95, speaker: 92, via: 100 },
  { report: interview, f1: 93, speaker: 92, via: 100 },
  { report: leadersStatement, f1: 85, speaker: 92, via: 100 },
  { report: liveBlog, f1: 95, speaker: 85, via: 100 },
  { report: minuteByMinute, f1: 95, speaker: 92, via: 100 },
  { report: newsletter, f1: 95, speaker: 85, via: 100 },
  { report: openInterview, f1: 95, speaker: 85, via: 100 },
  { report: pressRelease, f1: 95, speaker: 92, via: 100 },
  { report: readout, f1: 93, speaker: 85, via: 0 },
  { report: wikinews, f1: 95, speaker: 92, via: 100 },
];

describe('formats', () => {
  it.each(FLOORS)('$report.format', ({ report, f1, speaker, via }) => {
    const raw = { source: 'test', form: 'text', content: report.text, given: {} } as const;
    const score = scoreFormat(report, readReport(raw, tools).value!.reading);
    const listed = `${report.format}\n${score.faults.join('\n')}`;
    expect(score.f1, listed).toBeGreaterThanOrEqual(f1);
    expect(score.speaker, listed).toBeGreaterThanOrEqual(speaker);
    expect(score.via, listed).toBeGreaterThanOrEqual(via);
  });

  it('counts what is missed, what is extra and who is wrong', () => {
    const { reading } = readReport({ source: 'test', form: 'text', content: analysis.text, given: {} }, tools).value!;
    expect(scoreFormat({ ...analysis, due: [] }, reading)).toMatchObject({ f1: 0 });
    const wrong = analysis.due.map((one) => ({ ...one, speaker: 'Nobody Atall', via: ['Nobody Atall'] }));
    expect(scoreFormat({ ...analysis, due: wrong }, reading)).toMatchObject({ speaker: 0, via: 0 });
  });
});
