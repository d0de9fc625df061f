import type { Locale } from '#core/basics/locale.ts';
import type { ErrorReply } from '#core/progress/wire.ts';
import english from '#messages/server/en.json';
import thai from '#messages/server/th.json';

/** What a door may refuse with; the words are in the messages, under `errors`. */
export type ErrorCode = keyof typeof english.errors;

/** A refusal as a value: what it is called, and the status it is answered with. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const messages: Readonly<Record<Locale, Readonly<Record<ErrorCode, string>>>> = {
  en: english.errors,
  th: thai.errors,
};

/** How every door answers what it refuses: a code for programs, and a sentence in the reader's language. */
export function errorReply({ code, status, headers }: Refusal, locale: Locale): Response {
  const reply: ErrorReply = { error: { code, message: messages[locale][code] } };
  return Response.json(reply, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
