/** The sign-in providers an operator can switch on. */
const providers = ['google', 'line'] as const;
export type Provider = (typeof providers)[number];

/** Those of them that are switched on. */
export function readProviders(configured: readonly { readonly id: string }[]): readonly Provider[] {
  return providers.filter((known) => configured.some(({ id }) => id === known));
}
