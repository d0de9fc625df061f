/** What a browser hands out that would install the app, once the person wants it. */
interface InstallOffer extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();

/** Keeps the browser's offer for the place where we explain it, instead of a banner over the first card. Returns how to stop. */
export function keepInstallOffer(): () => void {
  const keep = (event: Event) => {
    event.preventDefault();
    change(event as InstallOffer);
  };
  const forget = () => change(null);
  addEventListener('beforeinstallprompt', keep);
  addEventListener('appinstalled', forget);
  return () => {
    removeEventListener('beforeinstallprompt', keep);
    removeEventListener('appinstalled', forget);
  };
}

/** Is there an offer now? For `useSyncExternalStore`. */
export function hasInstallOffer(): boolean {
  return offer !== null;
}

export function onInstallOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows the browser's own question. An offer can be used once; the browser makes another one if it is declined. */
export async function takeInstallOffer(): Promise<void> {
  const taken = offer;
  change(null);
  await taken?.prompt();
}

function change(next: InstallOffer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}
