// After `next build`: makes public/sw.js, the service worker of this very build.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { build } from 'esbuild';
import { at } from './prepare/root.mjs';

const read = (file) => readFileSync(at('.next', file), 'utf8');

/** The scripts and styles of the build. */
function assets() {
  return readdirSync(at('.next/static/chunks'), { recursive: true })
    .map((file) => `chunks/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(js|css)$/.test(file));
}

/** The addresses of the fonts that the styles name. */
function fontsOf(files) {
  const styles = files.filter((file) => file.endsWith('.css')).map((file) => read(`static/${file}`));
  return [...new Set(styles.join('').match(/\/fonts\/[\w.-]+\.woff2/g))];
}

/** The addresses of the study screens: each is a shell, whatever stands in the query. */
function shells() {
  const routes = JSON.parse(read('app-path-routes-manifest.json'));
  return Object.entries(routes)
    .filter(([file]) => file.startsWith('/(study)/') && file.endsWith('page'))
    .map(([, address]) => address);
}

const files = assets();
const fonts = fontsOf(files);
const version = {
  id: read('BUILD_ID').trim(),
  assets: [...files.map((file) => `/_next/static/${file}`), ...fonts],
  shells: shells(),
};
if (files.length === 0 || fonts.length === 0 || !version.shells.includes('/offline'))
  throw new Error('The build is not what the service worker expects.');

await build({
  entryPoints: [at('offline/worker/worker.ts')],
  outfile: at('public/sw.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'warning',
  define: { appVersion: JSON.stringify(version) },
});
const bytes = files.reduce((sum, file) => sum + statSync(at('.next/static', file)).size, 0);
console.log(
  `The app without a network: ${version.shells.length} shells, ${fonts.length} fonts, ${files.length} scripts and styles of ${Math.round(bytes / 1024)} KiB`,
);
