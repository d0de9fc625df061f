import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The secret that signs sessions: made once, kept in the folder, readable by its owner alone. */
export function loadSecret(folder) {
  const file = path.join(folder, 'secret');
  mkdirSync(folder, { recursive: true });
  // Written elsewhere first: programs that start at once never see half of it, and agree on the first.
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new Error(`${file} holds no usable secret. Remove it, and start again.`);
  return secret;
}
