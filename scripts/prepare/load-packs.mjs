import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { contentVersion } from '../db/content-version.mjs';
import { databaseUrl } from '../db/prisma-schema.mjs';
import { at } from './root.mjs';
import { hashOf } from './stamp.mjs';

const stamp = at('node_modules/.stamp-content');
const inputs = ['content', 'core', 'server', 'cli', 'package-lock.json'];

/**
 * Loads the packs unless the database holds what these very files gave the last time. Reading all packs takes
 * seconds, and most starts come after no change. The database is asked, for it may be another one than then.
 */
export async function loadPacks(load) {
  const files = hashOf(inputs);
  const version = async () => `${files} ${await contentVersion(databaseUrl())}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === (await version())) return;
  await load();
  writeFileSync(stamp, await version());
}
