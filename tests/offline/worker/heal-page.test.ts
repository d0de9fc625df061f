import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { healPage } from '#offline/worker/heal-page.ts';

beforeEach(() => sessionStorage.removeItem('jamdee-healed'));

/** Loads a script that cannot be had, while the server says of it what is given. */
async function loadScript(path: string, reply: Response | null): Promise<void> {
  const asked = vi.spyOn(window, 'fetch').mockImplementation(async () => {
    if (reply) return reply;
    throw new TypeError('Failed to fetch');
  });
  onTestFinished(() => asked.mockRestore());
  const script = document.createElement('script');
  const failed = new Promise((resolve) => script.addEventListener('error', resolve));
  script.src = path;
  document.head.append(script);
  await failed;
  script.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

function watch() {
  const reload = vi.fn();
  onTestFinished(healPage(reload));
  return reload;
}

const gone = () => new Response(null, { status: 404 });

test('a page whose script is gone from the server is opened anew', async () => {
  const reload = watch();
  await loadScript('/_next/static/chunks/gone.js', gone());
  expect(reload).toHaveBeenCalledOnce();
});

test('not again at once, when that did not help', async () => {
  const reload = watch();
  await loadScript('/_next/static/chunks/gone.js', gone());
  await loadScript('/_next/static/chunks/gone.js', gone());
  expect(reload).toHaveBeenCalledOnce();
});

test.each([
  ['without a network', '/_next/static/chunks/gone.js', null],
  ['when the server has it', '/_next/static/chunks/gone.js', new Response(null, { status: 200 })],
  ['for a script that is not of the build', '/elsewhere/gone.js', gone()],
])('a page stays as it is %s', async (_, path, reply) => {
  const reload = watch();
  await loadScript(path, reply);
  expect(reload).not.toHaveBeenCalled();
});
