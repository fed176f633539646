// The name of a record: which one is meant, and how it may be shown. Apart from the store, which takes long to load.

/** The record of the folder that one works in. */
export const DEFAULT_RECORD = '.dateline';

/** The variable of the environment that names another record, so that a password need not stand in a command. */
export const RECORD_VARIABLE = 'DATELINE_RECORD';

/**
 * The name of the record that is meant: the one that was asked for, that of the environment, the one of this folder.
 * @example recordName(undefined, {}) // '.dateline'
 */
export function recordName(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const named = env[RECORD_VARIABLE];
  return asked ?? (named === undefined || named === '' ? DEFAULT_RECORD : named);
}

/**
 * A record's name as it may be shown: a password in it is left out.
 * @example shownRecord('postgres://desk:secret@db/record') // 'postgres://desk@db/record'
 */
export function shownRecord(name: string): string {
  return name.replace(/^(\w+:\/\/[^:/@]*):[^@]*@/, '$1@');
}
