import 'server-only';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { PackDocument } from '#core/progress/wire.ts';
import { loadLibrary } from '#server/facts/library.ts';

const compress = promisify(gzip);

/** A pack as it is sent. */
export interface PackText {
  readonly version: string;
  readonly json: string;
  /** The same compressed, a tenth of it: the server compresses pages by itself, and no data. */
  readonly gzip: Uint8Array<ArrayBuffer>;
}

const texts = new WeakMap<PackDocument, Promise<PackText>>();

/** A pack as it is sent, with its version; null when the library has none by that id. */
export async function loadPackDocument(id: string): Promise<PackText | null> {
  const document = (await loadLibrary()).documents.get(id);
  if (!document) return null;
  const text = texts.get(document) ?? makeText(document);
  texts.set(document, text);
  return text;
}

async function makeText(document: PackDocument): Promise<PackText> {
  const json = JSON.stringify(document);
  return { version: document.version, json, gzip: new Uint8Array(await compress(json)) };
}
