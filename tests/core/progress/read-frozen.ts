import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../frozen/v1/', import.meta.url);

/** A frozen message, parsed anew at every call. `path` is below `tests/frozen/v1`. */
export function readFrozen(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}

/** The frozen events, by file name. */
export function frozenEvents(): readonly (readonly [string, unknown])[] {
  return readdirSync(new URL('events/', folder)).map((name) => [name, readFrozen(`events/${name}`)]);
}
