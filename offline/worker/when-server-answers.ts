const healthPath = '/api/health';
const firstPauseMs = 2_000;
const longestPauseMs = 60_000;

/**
 * Calls back, once, when the server answers. It is asked as soon as the browser says that there is a
 * network, and now and then besides: browsers say so before it is true, or never. Returns how to stop.
 */
export function whenServerAnswers(onAnswer: () => void, load: typeof fetch = fetch): () => void {
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
    removeEventListener('online', ask);
  };
  const ask = async () => {
    clearTimeout(timer);
    const answers = await isWell(load);
    if (stopped) return;
    if (answers) {
      stop();
      onAnswer();
    } else askLater();
  };
  const askLater = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pauseMs);
    pauseMs = Math.min(longestPauseMs, pauseMs * 2);
  };
  addEventListener('online', ask);
  askLater();
  return stop;
}

/** The page of a network that wants somebody to sign in to it is no answer of ours. */
async function isWell(load: typeof fetch): Promise<boolean> {
  try {
    const reply = await load(healthPath, { cache: 'no-store', redirect: 'error' });
    return reply.ok && (reply.headers.get('content-type') ?? '').startsWith('application/json');
  } catch {
    return false;
  }
}
