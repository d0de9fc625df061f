import { execFileSync } from 'node:child_process';

/** The migrated, empty database that every test file of a project copies. */
export type DatabaseTemplate =
  | { readonly engine: 'libsql'; readonly file: string }
  | { readonly engine: 'postgresql'; readonly adminUrl: string; readonly database: string };

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplate: DatabaseTemplate;
  }
}

/** Brings a database up to date exactly as `npm start` does. */
export function migrate(url: string): void {
  execFileSync(process.execPath, ['scripts/db/deploy.mjs'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
