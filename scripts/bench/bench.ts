// npm run bench: our speeds and weights, each beside a control measured in the same run. Uses this computer
// alone, ends by itself and leaves nothing behind but the build. Read the ratios: the figures depend on the
// computer. A word after it (questions, grading, events, start, weight, taps, opening, first-card,
// lighthouse) runs that part alone.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, generate } from '../prepare/prepare.mjs';
import { eventRows } from './event-rows.ts';
import { firstCardRows } from './first-card-rows.ts';
import { gradeRows } from './grade-rows.ts';
import { lighthouseRows } from './lighthouse-rows.ts';
import { openingRows } from './opening-rows.ts';
import { questionRows } from './question-rows.ts';
import { type Row, tableOf } from './row.ts';
import { startRows } from './start-rows.ts';
import { tapRows } from './tap-rows.ts';
import { weightRows } from './weight-rows.ts';

const parts: Readonly<Record<string, (folder: string) => Promise<readonly Row[]>>> = {
  questions: questionRows,
  grading: gradeRows,
  events: eventRows,
  start: startRows,
  weight: weightRows,
  taps: tapRows,
  opening: openingRows,
  'first-card': firstCardRows,
  lighthouse: lighthouseRows,
};

async function main(only: string | undefined): Promise<void> {
  if (only !== undefined && !Object.hasOwn(parts, only)) {
    throw new Error(`There is no part ${only}; there are ${Object.keys(parts).join(', ')}.`);
  }
  await generate();
  await build();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-bench-'));
  const rows: Row[] = [];
  try {
    for (const [name, measure] of Object.entries(parts)) {
      if (only !== undefined && name !== only) continue;
      console.log(`${name}…`);
      rows.push(...(await measure(folder)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${tableOf(rows)}`);
}

await main(process.argv[2]);
