import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from './database-template.ts';

/** Makes the database file that every test file of the project copies. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-libsql-'));
  const file = path.join(folder, 'template.db');
  migrate(`file:${file}`);
  project.provide('databaseTemplate', { engine: 'libsql', file });
  return () => rmSync(folder, { recursive: true, force: true });
}
