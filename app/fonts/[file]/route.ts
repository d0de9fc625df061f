import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fontAddress, fontWeights } from '#ui/shell/fonts.ts';

const folder = 'node_modules/@ibm/plex-sans-thai-looped/fonts/complete/woff2';
const names = { 400: 'Regular', 600: 'SemiBold' } as const;

/** `GET /fonts/plex-1.1.0-400.woff2`: the letters of the app in one weight. */
export async function GET(_request: Request, { params }: RouteContext<'/fonts/[file]'>) {
  const { file } = await params;
  const weight = fontWeights.find((each) => fontAddress(each).endsWith(`/${file}`));
  if (weight === undefined) return new Response(null, { status: 404 });
  const font = await readFile(
    path.join(process.cwd(), folder, `IBMPlexSansThaiLooped-${names[weight]}.woff2`),
  );
  return new Response(new Uint8Array(font), {
    headers: { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=31536000, immutable' },
  });
}
