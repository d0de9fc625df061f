import 'server-only';
import type { PackDocument } from '#core/progress/wire.ts';
import { loadLibrary } from '#server/facts/library.ts';

const texts = new WeakMap<PackDocument, string>();

/** A pack as it is sent, with its version; null when the library has none by that id. */
export async function loadPackDocument(
  id: string,
): Promise<{ readonly version: string; readonly json: string } | null> {
  const document = (await loadLibrary()).documents.get(id);
  if (!document) return null;
  const json = texts.get(document) ?? JSON.stringify(document);
  texts.set(document, json);
  return { version: document.version, json };
}
