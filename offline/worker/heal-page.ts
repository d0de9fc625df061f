const slot = 'jamdee-healed';
const againAfterMs = 60_000;

/**
 * Watches for scripts and styles that cannot be loaded. When the server says that one is gone, since a new
 * build took its place, the page is opened anew: everything done on it is on the device. Not twice within a
 * minute. Returns how to stop.
 */
export function healPage(reload: () => void = () => location.reload()): () => void {
  const onError = (event: Event) => {
    const address = addressOf(event.target);
    if (address) void isGone(address).then((gone) => gone && isFirst() && reload());
  };
  // Such errors do not bubble.
  addEventListener('error', onError, true);
  return () => removeEventListener('error', onError, true);
}

function addressOf(target: EventTarget | null): string | null {
  const address =
    target instanceof HTMLScriptElement ? target.src : target instanceof HTMLLinkElement ? target.href : '';
  return address.startsWith(`${location.origin}/_next/static/`) ? address : null;
}

/** Without a network nothing is known to be gone, and a reload would only lose the screen. */
async function isGone(address: string): Promise<boolean> {
  const reply = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  return reply?.status === 404;
}

function isFirst(): boolean {
  const last = Number(sessionStorage.getItem(slot) ?? 0);
  if (Date.now() - last < againAfterMs) return false;
  sessionStorage.setItem(slot, String(Date.now()));
  return true;
}
