import { once } from 'node:events';
import { createServer } from 'node:net';

/** A sentence saying why the port cannot be used, or null where it can. */
export async function portProblem(value) {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535) {
    return `PORT must be a number from 1 to 65535, not ${JSON.stringify(value)}.`;
  }
  // On some systems a program on 127.0.0.1 and one on all addresses can share a port unnoticed: try both.
  return (await tryPort(port, '127.0.0.1')) ?? (await tryPort(port));
}

async function tryPort(port, host) {
  const probe = createServer();
  try {
    probe.listen({ port, host, exclusive: true });
    await once(probe, 'listening');
    probe.close();
    await once(probe, 'close');
    return null;
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
    }
    return `Port ${port} cannot be used (${error.code ?? error.message}). Choose another one: PORT=3001 npm start`;
  }
}
