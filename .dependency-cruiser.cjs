// Who may import whom. The lists below are the whole picture; the rules are made from them, and
// scripts/check/prove-import-rules.mjs plants a violation of each.

/** The rooms of core and server, lowest first: a room imports only those before it. */
const rooms = [
  'basics',
  'facts',
  'questions',
  'grading',
  'scheduling',
  'people',
  'decks',
  'progress',
  'classes',
  'exchange',
];

/** What each wing may import beside itself. */
const wings = {
  core: [],
  offline: ['core'],
  server: ['core', 'prisma/generated'],
  ui: ['offline', 'core', 'messages'],
  app: ['ui', 'offline', 'server', 'core', 'messages'],
  cli: ['server', 'core'],
};

/** Packages that stand behind one file, so that they can be replaced there. */
const behind = {
  '@noble/hashes': 'core/basics/content-hash.ts',
  yaml: 'core/facts/parse/read-yaml.ts',
  '@libsql/client': 'server/db/embedded-libsql.ts',
};

/** The packages of core. Zod is its language for what comes from outside, and may stand anywhere in it. */
const corePackages = ['zod', ...Object.keys(behind)];

const places = 'app|ui|offline|server|core|cli|prisma|content|tests|scripts|messages';
const code = '^(app|ui|offline|server|core|cli)/';
const escaped = (text) => text.replaceAll('.', '\\.');
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const downward = (wing) =>
  rooms.slice(0, -1).map((room, floor) => {
    const above = rooms.slice(floor + 1).join('|');
    return rule(
      `${wing}-${room}-imports-downward`,
      `${wing}/${room} stands below ${above}: move the shared part down.`,
      { path: `^${wing}/${room}/` },
      { path: `^${wing}/(${above})/` },
    );
  });

const staysInItsWing = ([wing, others]) =>
  rule(
    `${wing}-stays-in-its-wing`,
    `${wing} may import ${[wing, ...others].join(', ')}.`,
    { path: `^${wing}/` },
    { path: `^(${places})/`, pathNot: `^(${[wing, ...others].join('|')})/` },
  );

const standsBehind = ([name, file]) =>
  rule(
    `${name.replace(/\W+/g, '-').replace(/^-/, '')}-behind-one-file`,
    `Only ${file} imports ${name}.`,
    { path: code, pathNot: `^${escaped(file)}$` },
    { path: `node_modules/${name}/` },
  );

const stores = '^server/[^/]+/[a-z-]*store\\.ts$';

module.exports = {
  forbidden: [
    ...downward('core'),
    ...downward('server'),
    ...Object.entries(wings).map(staysInItsWing),
    ...Object.entries(behind).map(standsBehind),
    rule(
      'core-room-is-listed',
      'A file of core stands in one of its rooms.',
      { path: '^core/', pathNot: `^core/(${rooms.join('|')})/` },
      {},
    ),
    rule(
      'core-needs-no-platform',
      'Core runs on phone and server alike.',
      { path: '^core/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'browser-needs-no-node',
      'These files run in browsers.',
      { path: '^(ui|offline)/', pathNot: '^ui/i18n/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'core-packages-are-few',
      `Core imports ${corePackages.join(', ')} and nothing else.`,
      { path: '^core/' },
      {
        path: 'node_modules/',
        pathNot: `node_modules/(${corePackages.join('|')})/`,
      },
    ),
    rule(
      'prisma-behind-stores',
      'Only the store files and the database files know Prisma.',
      { path: code, pathNot: ['^server/db\\.ts$', '^server/db/', stores] },
      { path: ['^prisma/generated/', 'node_modules/@prisma/', '^server/db\\.ts$', '^server/db/'] },
    ),
    rule(
      'store-behind-its-own-room',
      'A room asks another one, not its tables. What stands in basics is for all.',
      { path: '^(app|cli|server/([^/]+))/' },
      { path: stores, pathNot: ['^server/$2/', '^server/basics/'] },
    ),
    rule('no-cycles', 'Two files that need each other are one, or three.', {}, { circular: true }),
    rule('no-barrels', 'Import from the file itself.', { path: '(^|/)index\\.tsx?$' }, {}),
    rule('nothing-unresolved', 'It does not exist.', {}, { couldNotResolve: true }),
    rule('code-imports-no-tests', 'Tests stand on code, not under it.', { path: code }, { path: '^tests/' }),
    rule(
      'core-tests-see-core-only',
      'What a test of core needs from elsewhere is an argument.',
      { path: '^tests/core/' },
      { path: '^(app|ui|offline|server|cli|prisma)/' },
    ),
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/|^prisma/generated/' },
    exclude: { path: '^\\.next/|\\.css$' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
