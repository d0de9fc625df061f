// @ts-check
import createNextIntlPlugin from 'next-intl/plugin';

/** What every study screen needs, what comes with one of them, what all but the first ones need, and what only the server draws. */
const messageFolders = ['study', 'today', 'review', 'intro', 'screens', 'server'].map(
  (group) => `./messages/${group}`,
);

const withNextIntl = createNextIntlPlugin({
  requestConfig: './ui/i18n/request.ts',
  experimental: {
    createMessagesDeclaration: messageFolders.map((folder) => `${folder}/en.json`),
    // Messages are compiled at build: the parser of message syntax stays off the phone.
    messages: { path: messageFolders, locales: 'infer', format: 'json', precompile: true },
  },
});

/** The policy with nonces is set per request in proxy.ts; these never change. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** What is no page runs nothing and is shown nowhere. */
const policyOfDoors = "default-src 'none'; frame-ancestors 'none'";

/** The service worker asks us for what the app is made of, and nobody for anything else. A new one is heard of at once. */
const workerHeaders = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; connect-src 'self'" },
  { key: 'Cache-Control', value: 'no-cache' },
];

/**
 * What is large goes compressed: the framework does that only where it knows the type before a route answers.
 * A pack is a tenth of its size then, and a history that is fetched anew.
 */
const largeData = [{ key: 'Content-Type', value: 'application/json' }];

/** @type {import('next').NextConfig} */
const config = {
  agentRules: false,
  poweredByHeader: false,
  typedRoutes: true,
  reactStrictMode: true,
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    // What loads together comes as one file: it weighs less compressed together, and a phone asks less often.
    turbopackChunking: { minChunkSize: 1_000_000, maxMergeChunkSize: 1_000_000 },
  },
  serverExternalPackages: ['libsql', '@libsql/client', '@node-rs/argon2', 'pg'],
  async headers() {
    return [
      { source: '/:path*', headers: securityHeaders },
      { source: '/api/:path+', headers: [{ key: 'Content-Security-Policy', value: policyOfDoors }] },
      { source: '/api/v1/packs/:id', headers: largeData },
      { source: '/api/v1/snapshot', headers: largeData },
      { source: '/sw.js', headers: workerHeaders },
    ];
  },
};

export default withNextIntl(config);
