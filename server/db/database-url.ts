import path from 'node:path';

/** The engines Jamdee runs on: a file beside the program, or a PostgreSQL server. */
export type Engine = 'libsql' | 'postgresql';

export interface DatabaseAddress {
  readonly engine: Engine;
  readonly url: string;
}

/** Which database is meant by `DATABASE_URL`; without one, the file `data/jamdee.db`. Throws for any other scheme. */
export function parseDatabaseUrl(value: string | undefined, folder: string): DatabaseAddress {
  const url = value || `file:${path.join(folder, 'data/jamdee.db')}`;
  if (url.startsWith('file:')) return { engine: 'libsql', url };
  if (/^postgres(ql)?:/.test(url)) return { engine: 'postgresql', url };
  throw new Error('DATABASE_URL must begin with file: or postgresql:.');
}
