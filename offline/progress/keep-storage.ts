let asked = false;

/**
 * Asks the browser, once a page, not to clear away what is stored here when space runs short. To be called
 * when there is something to lose: some browsers ask the person.
 */
export function keepStorage(): void {
  if (asked) return;
  asked = true;
  // Missing on plain http, and a refusal changes nothing that we could do.
  void navigator.storage?.persist().catch(() => false);
}
