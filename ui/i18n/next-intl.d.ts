import type { Locale } from '#core/basics/locale.ts';
import type intro from '../../messages/intro/en.json';
import type review from '../../messages/review/en.json';
import type screens from '../../messages/screens/en.json';
import type server from '../../messages/server/en.json';
import type study from '../../messages/study/en.json';
import type today from '../../messages/today/en.json';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof study & typeof today & typeof review & typeof intro & typeof screens & typeof server;
  }
}
