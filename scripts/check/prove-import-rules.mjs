// Plants one violation of each import rule in a copy of the tree, and sees whether it is caught: a rule that
// nobody has seen fail is only a wish. The work tree itself is not touched.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { at } from '../prepare/root.mjs';
import { brokenRules } from './cruise.mjs';
import { harmless, plants, ruleNames, targets } from './planted-imports.mjs';

const copied = ['core', 'server', 'package.json', '.dependency-cruiser.cjs'];

/** A copy with all plants in it; what is planted does not depend on the rest of the tree. */
function plantCopy(folder) {
  for (const name of copied.filter((name) => existsSync(at(name)))) {
    cpSync(at(name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(at('node_modules'), path.join(folder, 'node_modules'), 'junction');
  const plant = (file, text) => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\n`);
  };
  for (const file of targets) plant(file, 'export type T = string;');
  for (const [, file, text] of plants) plant(file, text);
  for (const [file, text] of harmless) plant(file, text);
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'jamdee-import-rules-'));
try {
  plantCopy(folder);
  const broken = brokenRules(folder, plants.length).filter(
    ({ from }) => from.includes('planted') || from.endsWith('index.ts'),
  );
  // A cycle is reported once, from one of its files.
  const caught = new Set(broken.flatMap(({ rule, from, to }) => [`${rule} ${from}`, `${rule} ${to}`]));
  const problems = [
    ...plants
      .filter(([rule, file]) => !caught.has(`${rule} ${file}`))
      .map(([rule, file]) => `${rule} missed ${file}`),
    ...ruleNames
      .filter((name) => !plants.some(([rule]) => rule === name))
      .map((name) => `${name} is never tried`),
    ...broken
      .filter(({ from }) => from.endsWith('planted-down.ts'))
      .map(({ rule }) => `${rule} forbids what is allowed`),
  ];
  for (const problem of problems) console.error(problem);
  console.log(
    `import rules: ${plants.length - problems.length} of ${plants.length} planted violations caught`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
