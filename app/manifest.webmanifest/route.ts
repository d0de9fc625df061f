import { getLocale, getTranslations } from 'next-intl/server';

const icon = (purpose: 'any' | 'maskable', size: number) => ({
  src: `/icons/${purpose}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** `GET /manifest.webmanifest`: what an installed Jamdee is called and looks like, in the reader's language. */
export async function GET() {
  const t = await getTranslations('install');
  const manifest = {
    id: '/',
    name: t('name'),
    short_name: t('short-name'),
    description: t('description'),
    lang: await getLocale(),
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f7f6f2',
    theme_color: '#f7f6f2',
    categories: ['education'],
    icons: [icon('any', 192), icon('any', 512), icon('maskable', 192), icon('maskable', 512)],
    shortcuts: [
      { name: t('review'), url: '/review', icons: [icon('any', 192)] },
      { name: t('library'), url: '/library', icons: [icon('any', 192)] },
    ],
  };
  return Response.json(manifest, {
    headers: {
      'content-type': 'application/manifest+json',
      'cache-control': 'private, no-cache',
      vary: 'cookie, accept-language',
    },
  });
}
