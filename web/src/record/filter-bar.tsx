// Filters: what a list is narrowed to. The address holds them, so that a link shows the same list.
import { type ReactNode, useId, useState } from 'react';
import { setQuery, useAddress } from '../address.js';
import { useScreen } from '../frame/screen.js';
import { isDay } from '../reading/phrases.js';
import type { Listed, ThingName } from './types.js';
import { useAsk } from './use-ask.js';

/** A row of filters; a button takes all of them away. */
export function FilterBar({ names, children }: { readonly names: readonly string[]; readonly children: ReactNode }) {
  const { query } = useAddress();
  const count = names.filter((name) => query.has(name)).length;
  const isNarrowed = count > 0;
  const bar = (
    <search className="filters" aria-label="Narrow the list">
      {children}
      <button
        type="button"
        className="plain"
        disabled={!isNarrowed}
        onClick={() => setQuery(Object.fromEntries(names.map((name) => [name, null])))}
      >
        Clear
      </button>
    </search>
  );
  if (useScreen() !== 'phone') return bar;
  // On a small screen the filters would hide what they narrow.
  return (
    <details className="filters-fold">
      <summary>Narrow the list{isNarrowed && ` (${count} set)`}</summary>
      {bar}
    </details>
  );
}

interface FieldProps {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  readonly placeholder?: string;
}

/** How long words may rest before they are asked, so that not every letter is. */
const PAUSE_MS = 250;

/** A field of words that asks while they are written, after a pause. */
export function WordsFilter({ name, label, placeholder }: FieldProps) {
  const field = useField(name);
  const id = useId();
  return (
    <label className="filter" htmlFor={id}>
      <span>{label}</span>
      <input id={id} type="search" placeholder={placeholder} {...field} />
    </label>
  );
}

/** A field for somebody's name, with the names of the record offered. */
export function NameFilter({ name, label, placeholder }: FieldProps) {
  const field = useField(name);
  const id = useId();
  const words = field.value.trim();
  const found = useAsk<Listed<ThingName>>(
    words.length < 2 ? null : `/api/things?name=${encodeURIComponent(words)}&limit=8`,
  );
  const offered = words.length < 2 ? [] : (found.value?.items ?? []);
  return (
    <>
      <label className="filter" htmlFor={id}>
        <span>{label}</span>
        <input id={id} type="search" placeholder={placeholder} list={`${id}list`} autoComplete="off" {...field} />
      </label>
      {/* What stands within a label is a part of the field's name. */}
      <datalist id={`${id}list`}>
        {offered.map((thing) => (
          <option key={thing.id} value={thing.name}>
            {[thing.sort, thing.country].filter(Boolean).join(', ')}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** The words of a field: what is written now, and soon what the address says. */
function useField(name: string) {
  const { query } = useAddress();
  const asked = query.get(name) ?? '';
  const [draft, setDraft] = useState<{ readonly words: string; readonly asked: string } | null>(null);
  const [timer, setTimer] = useState<ReturnType<typeof setTimeout> | null>(null);
  // A draft holds until the address says something else than when it was begun, or than what came of it.
  const isCurrent = draft !== null && (draft.asked === asked || draft.words.trim() === asked);
  const commit = (words: string) => {
    if (timer !== null) clearTimeout(timer);
    setTimer(null);
    if (words.trim() !== asked) setQuery({ [name]: words.trim() });
  };
  return {
    value: isCurrent ? draft.words : asked,
    onChange: ({ target: { value } }: { readonly target: { readonly value: string } }) => {
      setDraft({ words: value, asked });
      if (timer !== null) clearTimeout(timer);
      setTimer(setTimeout(() => commit(value), PAUSE_MS));
    },
    onBlur: ({ target: { value } }: { readonly target: { readonly value: string } }) => commit(value),
    onKeyDown: ({
      key,
      currentTarget: { value },
    }: {
      readonly key: string;
      readonly currentTarget: { readonly value: string };
    }) => {
      if (key === 'Enter') commit(value);
    },
  };
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly (readonly [string, string])[];
  /** What stands where nothing is chosen. */
  readonly all: string;
}

/** One of some choices, or all. */
export function ChoiceFilter({ name, label, options, all }: ChoiceProps) {
  const { query } = useAddress();
  const id = useId();
  return (
    <label className="filter" htmlFor={id}>
      <span>{label}</span>
      <select id={id} value={query.get(name) ?? ''} onChange={({ target: { value } }) => setQuery({ [name]: value })}>
        <option value="">{all}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A day, a month or a year; words that are none of these are marked and not asked. */
export function DayFilter({ name, label, placeholder = '2015-11' }: FieldProps) {
  const { query } = useAddress();
  const asked = query.get(name) ?? '';
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const value = draft ?? asked;
  const isWrong = value !== '' && !isDay(value);
  return (
    <label className="filter day" htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        value={value}
        placeholder={placeholder}
        inputMode="numeric"
        aria-invalid={isWrong}
        title="A day as 2015-11-24, a month as 2015-11, or a year"
        onChange={({ target }) => {
          setDraft(target.value);
          if (target.value === '' || isDay(target.value)) setQuery({ [name]: target.value });
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly label: string;
  /** The first is what holds where the address says nothing. */
  readonly options: readonly (readonly [string, string])[];
}

/** A choice of two or three that are all in sight. */
export function SwitchFilter({ name, label, options }: SwitchProps) {
  const { query } = useAddress();
  const [first] = options;
  const chosen = query.get(name) ?? first?.[0];
  return (
    <fieldset className="switch">
      <legend>{label}</legend>
      {options.map(([value, words]) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => setQuery({ [name]: value === first?.[0] ? null : value })}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}

/** Whether a list begins with the latest or the earliest. */
export function OrderFilter() {
  return (
    <SwitchFilter
      name="order"
      label="Begin with"
      options={[
        ['last', 'the latest'],
        ['first', 'the earliest'],
      ]}
    />
  );
}

/**
 * An address of the API with those parts of the page's address that it takes.
 * @example askAddress('/api/timeline', query, ['party', 'type']) // '/api/timeline?party=Iran'
 */
export function askAddress(
  path: string,
  query: URLSearchParams,
  names: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string {
  const asked = new URLSearchParams(more);
  for (const name of names) {
    const value = query.get(name);
    if (value !== null && value !== '') asked.set(name, value);
  }
  const words = asked.toString();
  return words === '' ? path : `${path}?${words}`;
}
