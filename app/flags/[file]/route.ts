import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** `GET /flags/kz.svg`: a country's flag from the flag set, by its ISO 3166-1 alpha-2 code. */
export async function GET(_request: Request, { params }: RouteContext<'/flags/[file]'>) {
  const code = /^([a-z]{2})\.svg$/.exec((await params).file)?.[1];
  const picture = code && (await readFlag(code));
  if (!picture) return new Response(null, { status: 404 });
  return new Response(picture, {
    headers: {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=2592000, immutable',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}

async function readFlag(code: string): Promise<string | null> {
  try {
    return await readFile(
      path.join(process.cwd(), 'node_modules/flag-icons/flags/4x3', `${code}.svg`),
      'utf8',
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
