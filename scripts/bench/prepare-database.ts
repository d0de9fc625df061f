import { runNode } from '../prepare/run-node.mjs';

const steps = [
  ['scripts/db/deploy.mjs'],
  ['--conditions=react-server', '--import', 'tsx', 'cli/jamdee.ts', 'load-packs'],
];

/** Brings an empty database to where `npm start` would: migrated, and with the packs. */
export async function prepareDatabase(url: string): Promise<void> {
  for (const step of steps) {
    const { code, output } = await runNode(step, { quiet: true, env: { DATABASE_URL: url } });
    if (code !== 0) throw new Error(`The database for the bench could not be prepared:\n${output}`);
  }
}
