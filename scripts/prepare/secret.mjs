import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The secret that signs sessions: made once, kept in the folder, readable by its owner alone. */
export function loadSecret(folder) {
  const file = path.join(folder, 'secret');
  mkdirSync(folder, { recursive: true });
  try {
    // Two programs that start at once: the second finds the first one's secret.
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new Error(`${file} holds no usable secret. Remove it, and start again.`);
  return secret;
}
