// The first half of the mention stage: names, groups, offices, times, the day of the report, figures, places, in their order.
import { parseDay } from '../base/partial-date.js';
import { type Staged, staged } from '../base/staged.js';
import { outletByName } from '../knowledge/outlets.js';
import type { Sentence } from '../language/sentence.js';
import type { Published, Report } from '../report/report.js';
import { dateReport } from './dating/date-report.js';
import type { Figure } from './figures/figure.js';
import { findFigures } from './figures/find-figures.js';
import type { Mention, NameMention, OfficeMention } from './mention.js';
import { findGroups } from './names/find-groups.js';
import { findNames } from './names/find-names.js';
import { findOffices } from './offices/find-offices.js';
import type { PlaceIndex } from './places/place-index.js';
import { type ResolvedPlace, resolvePlaces } from './places/resolve-places.js';
import { findTimes } from './times/find-times.js';
import { resolveTimes } from './times/resolve-times.js';
import type { Bounds, ResolvedTime } from './times/time-expression.js';

/** What a report's words mention, before it is known which mentions are one thing. */
export interface Mentions {
  readonly names: readonly NameMention[];
  /** Groups that have no name: "Western officials". */
  readonly groups: readonly Mention[];
  /** Indices in it point into `names`. */
  readonly offices: readonly OfficeMention[];
  /** By index into `names`. */
  readonly places: ReadonlyMap<number, ResolvedPlace>;
  /** As the report says it, or as its times imply it. */
  readonly published: Published;
  readonly times: readonly ResolvedTime[];
  readonly figures: readonly Figure[];
}

/**
 * The mentions of a report.
 *
 * 1. times, not yet on the calendar; from them the day of the report, where it does not say it; with it, their values
 * 2. figures, which are no times
 * 3. names; offices and places, which are read off names; groups without a name
 *
 * @example findMentions(report, sentences, places).value.names[0]?.name // 'Ronald Reagan'
 */
export function findMentions(report: Report, sentences: readonly Sentence[], index: PlaceIndex): Staged<Mentions> {
  const { text } = report;
  const expressions = findTimes(text, sentences);
  const published = dateReport(report, sentences, expressions);
  const times = resolveTimes(expressions, boundsOf(published), outletCountry(report));
  const figures = findFigures(text, sentences, times);
  const names = findNames(text, sentences, { places: index });
  const groups = findGroups(text, sentences, names.value);
  const offices = findOffices(text, sentences, names.value);
  const places = resolvePlaces(report, sentences, names.value, index);
  const value = {
    names: names.value,
    groups: groups.value,
    offices: offices.value,
    places: places.value,
    published,
    times,
    figures: figures.value,
  };
  const parts = [figures, names, groups, offices, places];
  return staged(
    value,
    parts.flatMap(({ problems }) => problems),
    parts.flatMap(({ trace }) => trace),
  );
}

function boundsOf({ earliest, latest }: Published): Bounds {
  return { earliest: earliest === null ? null : parseDay(earliest), latest: latest === null ? null : parseDay(latest) };
}

function outletCountry({ outlet }: Report): string | null {
  return outlet === null ? null : (outletByName(outlet)?.country ?? null);
}
