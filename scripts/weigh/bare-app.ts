import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { at, root } from '../prepare/root.mjs';

const next = at('node_modules/next/dist/bin/next');

/** The least that is an app: without it nothing can be measured, with it nothing is left to take away. */
const files = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }\n',
  // The packages are behind a link, so that what is read lies in two folders far apart.
  'next.config.js': `export default { agentRules: false, turbopack: { root: ${JSON.stringify(path.parse(root).root)} } };
`,
  'app/layout.js': `import { createElement } from 'react';
export default ({ children }) => createElement('html', { lang: 'en' }, createElement('body', null, children));
`,
  'app/page.js': `import { createElement } from 'react';
export default () => createElement('main', null, 'Nothing but this sentence.');
`,
};

/**
 * The folder of a built app with one bare page, of the versions of the framework that we use. Built once
 * for each of them, and kept with the packages.
 */
export async function buildBareApp(): Promise<string> {
  const kept = at(`node_modules/.cache/bare-page-${versionOf('next')}-${versionOf('react-dom')}`);
  const finished = path.join(kept, 'finished');
  if (existsSync(finished)) return kept;
  // Far from our own folder: below it the framework would find parts of ours (proxy, instrumentation).
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bare-page-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    symlinkSync(at('node_modules'), path.join(folder, 'node_modules'), 'junction');
    await build(folder);
    cpSync(folder, kept, {
      recursive: true,
      filter: (file) => !file.includes('node_modules', folder.length),
    });
    writeFileSync(finished, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return kept;
}

async function build(folder: string): Promise<void> {
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The bare page could not be built:\n${Buffer.concat(output)}`);
}

function versionOf(name: string): string {
  const file = createRequire(path.join(root, 'package.json')).resolve(`${name}/package.json`);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
