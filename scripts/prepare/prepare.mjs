// What `npm start` and `npm test` do first. It needs nothing but Node: at the start there are no packages yet.
import { existsSync, readFileSync } from 'node:fs';
import { at } from './root.mjs';
import { runNode } from './run-node.mjs';
import { hashOf, unlessDone } from './stamp.mjs';

/** A step of the preparation failed; its output has been printed. */
export class StepFailed extends Error {}

async function must(what, args, env) {
  console.log(`${what}…`);
  const { code } = await runNode(args, { env });
  if (code !== 0) throw new StepFailed(`${what} failed (exit code ${code}).`);
}

/** The part of package.json that decides what is installed: a new script must not cost an install. */
function wantedPackages() {
  const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  return JSON.stringify([dependencies, devDependencies, overrides, process.platform, process.arch]);
}

/** Installs exactly what the lock file says. */
export async function install() {
  await unlessDone(
    'node_modules/.stamp-install',
    hashOf(['package-lock.json'], wantedPackages()),
    async () => {
      const npm = process.env.npm_execpath;
      if (!npm)
        throw new StepFailed(
          'Packages are missing or old. Start through npm (npm start, npm test), or run npm ci.',
        );
      // With NODE_ENV=production npm would leave out what the build needs.
      await must('Installing packages', [npm, 'ci', '--include=dev', '--no-audit', '--no-fund']);
    },
  );
}

const schemaInputs = ['prisma/schema', 'scripts/db', 'prisma.config.ts', 'package-lock.json'];

/** Generates the database clients. */
export async function generate() {
  await unlessDone('prisma/generated/.stamp', hashOf(schemaInputs), () =>
    must('Generating the database clients', ['scripts/db/generate.mjs']),
  );
}

const buildInputs = [
  ...schemaInputs,
  ...['app', 'ui', 'core', 'offline', 'server', 'messages', 'public', 'proxy.ts', 'instrumentation.ts'],
  ...['next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'scripts/build-worker.mjs'],
];

const buildWorker = () => must('Building the service worker', ['scripts/build-worker.mjs']);

/** Builds the app, and the service worker that belongs to this build. */
export async function build() {
  await unlessDone('.next/.stamp-build', hashOf(buildInputs, process.version), async () => {
    await must('Building', ['node_modules/next/dist/bin/next', 'build'], { NODE_ENV: 'production' });
    await buildWorker();
  });
  // It is no input of the build, and stands outside its folder: it may have been cleaned away alone.
  if (!existsSync(at('public/sw.js'))) await buildWorker();
}
