const lookAgainMs = 250;
const longestMs = 10_000;

/**
 * Does some work once the page has loaded, shows what it was opened for and is idle: what is only for later
 * must not take the network from the first screen.
 */
export function whenIdle(work: () => Promise<void>): void {
  const endMs = Date.now() + longestMs;
  const look = () => {
    // What holds the place of something that is still to come is marked as busy.
    const isBusy = document.readyState !== 'complete' || document.querySelector('[aria-busy=true]');
    if (isBusy && Date.now() < endMs) setTimeout(look, lookAgainMs);
    else soon(() => void work());
  };
  look();
}

/** Safari has no idle callback. */
function soon(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: longestMs });
  else setTimeout(run, 2_000);
}
