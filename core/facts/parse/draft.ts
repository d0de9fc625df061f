import type { Path } from '#core/facts/parse/read-yaml.ts';

/** What could be read of something: any part may be missing. A list keeps its places. */
export type Draft<T> = T extends readonly (infer E)[]
  ? readonly (Draft<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Draft<T[K]> | undefined }
    : T;

/** What a schema objects to, as far as `salvage` needs it. */
interface Objection {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/**
 * What is left of an item once everything that its schema objects to is taken away. A field that is there
 * but wrong is left as one without a value, a field that does not belong there is gone.
 */
export function salvage(data: unknown, objections: readonly Objection[]): unknown {
  const wrong = objections
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map(({ path }) => path.filter((step) => typeof step !== 'symbol'));
  const foreign = objections.flatMap(({ code, path, keys = [] }) =>
    code === 'unrecognized_keys'
      ? keys.map((key) => [...path.filter((step) => typeof step !== 'symbol'), key])
      : [],
  );
  return without(without(data, wrong, false), foreign, true);
}

function without(data: unknown, paths: readonly Path[], dropKeys: boolean): unknown {
  if (paths.length === 0) return data;
  if (paths.some((path) => path.length === 0) || typeof data !== 'object' || data === null) return undefined;
  const further = byFirstStep(paths);
  const left = (key: string, value: unknown) => {
    const inside = further.get(key);
    return inside ? without(value, inside, dropKeys) : value;
  };
  if (Array.isArray(data)) return data.map((value, index) => left(String(index), value));
  const entries = Object.entries(data).filter(
    ([key]) => !(dropKeys && further.get(key)?.some((path) => path.length === 0)),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, left(key, value)]));
}

function byFirstStep(paths: readonly Path[]): ReadonlyMap<string, readonly Path[]> {
  const groups = new Map<string, Path[]>();
  for (const [first, ...rest] of paths) {
    const key = String(first);
    const group = groups.get(key);
    if (group) group.push(rest);
    else groups.set(key, [rest]);
  }
  return groups;
}
