// node scripts/find-chromium.mjs   says which Chromium the browser tests will use.
// Order: CHROMIUM_PATH, the system's, Playwright's own, the one that npm ships (Linux x64).
// CHROMIUM_FROM (path, system, playwright or npm) insists on one of them.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What a browser of tests needs to know: no sandbox for root and containers, and no talk to the outside. */
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const sources = { path: fromVariable, system: fromSystem, playwright: fromPlaywright, npm: fromNpm };

/**
 * A Chromium to run tests in: `{ found: true, from, launch }`, where `launch` is Playwright's launch options;
 * or `{ found: false, problem }` with a sentence saying how to get one.
 */
export async function findChromium(only = process.env.CHROMIUM_FROM) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    return { found: false, problem: `CHROMIUM_PATH names ${named}, which does not exist.` };
  for (const [from, look] of Object.entries(sources)) {
    const launch = !only || only === from ? await look() : null;
    if (launch) return { found: true, from, launch: { args, ...launch } };
  }
  const where = only ? ` in ${only}` : '';
  const problem = `No Chromium was found${where}. Install Chromium or Chrome, or run "node node_modules/playwright/cli.js install chromium", or set CHROMIUM_PATH to one.`;
  return { found: false, problem };
}

function fromVariable() {
  const executablePath = process.env.CHROMIUM_PATH;
  return executablePath ? { executablePath } : null;
}

const systemPlaces = {
  linux: () =>
    ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].flatMap((name) =>
      (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
    ),
  darwin: () =>
    ['Google Chrome', 'Chromium'].flatMap((name) =>
      ['/Applications', `${process.env.HOME}/Applications`].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
      path.join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
    ),
};

function fromSystem() {
  const places = systemPlaces[process.platform]?.() ?? [];
  const executablePath = places.find((file) => existsSync(file) && isBrowser(file));
  return executablePath ? { executablePath } : null;
}

/** A file of that name may be a stub that only says how to install one (Ubuntu without snap). */
function isBrowser(file) {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return /\d+\.\d+\.\d+/.test(stdout ?? '');
}

async function fromPlaywright() {
  const { chromium } = await import('playwright-core');
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? { executablePath } : null;
}

/** The Chromium in @sparticuz/chromium, unpacked once. It brings its libraries: glibc is all it needs. */
function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { version } = JSON.parse(
    readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const folder = path.join(root, `node_modules/.cache/chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const libraries = path.join(folder, 'al2023/lib');
  const env = {
    ...process.env,
    FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(path.delimiter),
  };
  return { executablePath: path.join(folder, 'chromium'), env };
}

function unpack(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  // The package unpacks to the temporary folder, where anybody might have put a file of that name; so it
  // gets one of its own, which takes its final name only when everything is there.
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    const script = "(await import('@sparticuz/chromium')).default.executablePath()";
    execFileSync(process.execPath, ['--input-type=module', '-e', `await ${script}`], {
      cwd: root,
      env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (readdirSync(unfinished).length === 0) throw new Error('@sparticuz/chromium unpacked nothing.');
    writeFileSync(path.join(unfinished, 'fonts.conf'), fontSettings(path.join(folder, 'fonts')));
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another process was quicker
  }
}

/** Its own settings expect the fonts in one fixed place. The system's fonts are used too, where it has any. */
const fontSettings = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const chromium = await findChromium();
  if (chromium.found) console.log(`${chromium.launch.executablePath} (${chromium.from})`);
  else console.error(chromium.problem);
  process.exitCode = chromium.found ? 0 : 1;
}
