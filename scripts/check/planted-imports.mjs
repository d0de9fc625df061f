// One violation for each import rule: the rule, the file that breaks it, and what it imports. Targets that
// do not exist are planted too.
import { createRequire } from 'node:module';
import { at } from '../prepare/root.mjs';

const { forbidden } = createRequire(import.meta.url)(at('.dependency-cruiser.cjs'));

/** The names of all rules. */
export const ruleNames = forbidden.map(({ name }) => name);

const wrongWings = {
  core: '#server/progress/planted-target.ts',
  offline: '#server/progress/planted-target.ts',
  server: '#offline/planted-target.ts',
  ui: '#server/progress/planted-target.ts',
  app: '#prisma/generated/sqlite/planted-target.ts',
  cli: '#ui/planted-target.ts',
};

const packages = {
  '@noble/hashes/sha2.js': 'core/facts',
  yaml: 'cli',
  '@libsql/client': 'server/progress',
};

/** core-facts-imports-downward is broken by an import from the room listed right above facts. */
function upward(rule) {
  const [, wing, room] = /^(core|server)-(\w+)-imports-downward$/.exec(rule.name);
  const [above] = /\((\w+)/.exec(rule.to.path).slice(1);
  return [
    rule.name,
    `${wing}/${room}/planted-up.ts`,
    `import type { T } from '#${wing}/${above}/planted-target.ts';`,
  ];
}

/** `[rule, file, text]`. */
export const plants = [
  ...forbidden.filter(({ name }) => name.endsWith('-imports-downward')).map(upward),
  ...Object.entries(wrongWings).map(([wing, target]) => [
    `${wing}-stays-in-its-wing`,
    `${wing}/${wing === 'core' || wing === 'server' ? 'facts/' : ''}planted-wing.tsx`,
    `import type { T } from '${target}'; export const planted = <p lang="th">{null as T | null}</p>;`,
  ]),
  ...Object.entries(packages).map(([name, folder]) => {
    const rule = `${name
      .replace(/\/sha2\.js$/, '')
      .replace(/\W+/g, '-')
      .replace(/^-/, '')}-behind-one-file`;
    return [rule, `${folder}/planted-${rule}.ts`, `import '${name}';`];
  }),
  ['core-room-is-listed', 'core/misc/planted-room.ts', "import '#core/basics/planted-target.ts';"],
  ['core-needs-no-platform', 'core/facts/planted-platform.ts', "import 'node:fs';"],
  ['browser-needs-no-node', 'offline/planted-platform.ts', "import { readFile } from 'fs/promises';"],
  ['core-packages-are-few', 'core/facts/planted-package.ts', "import 'next/navigation';"],
  ['prisma-behind-stores', 'server/progress/planted-prisma.ts', "import '#server/db.ts';"],
  [
    'store-behind-its-own-room',
    'server/progress/planted-store.ts',
    "import '#server/facts/planted-store.ts';",
  ],
  ['no-cycles', 'core/facts/planted-cycle.ts', "import './planted-cycle-too.ts';"],
  ['no-barrels', 'core/facts/index.ts', "export { T } from '#core/facts/planted-target.ts';"],
  ['nothing-unresolved', 'core/facts/planted-nowhere.ts', "import '#core/facts/nowhere.ts';"],
  ['code-imports-no-tests', 'core/facts/planted-test.ts', "import '#tests/planted-target.ts';"],
  ['core-tests-see-core-only', 'tests/core/planted-far.test.ts', "import '#offline/planted-target.ts';"],
];

/** The other half of the cycle, and a door that must stay open: importing downward breaks nothing. */
export const harmless = [
  ['core/facts/planted-cycle-too.ts', "import './planted-cycle.ts';"],
  ['server/facts/planted-store.ts', "import '#server/db.ts';"],
  ['core/progress/planted-down.ts', "import '#core/facts/planted-target.ts';"],
];

/** Every planted target: a file in each room, for the plants to import. */
export const targets = [
  ...plants.flatMap(([, , text]) =>
    [...text.matchAll(/'#([\w/-]+planted-target\.ts)'/g)].map(([, file]) => file),
  ),
];
