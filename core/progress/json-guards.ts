export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A number that can be counted with: not NaN, not infinite. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record's own field; undefined for everything else, inherited fields included. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function isArrayOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isItem(item));
}
