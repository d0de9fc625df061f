import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * What happens to the next request to a path, which is always passed on. `unanswered`: the connection ends
 * when the answer begins to come. `half`: it ends in the middle of the answer. `slow`: the answer takes half
 * a second longer. `twice`: the request is passed on over two connections at once, and one answer comes back.
 */
export type ProxyFault = 'unanswered' | 'half' | 'slow' | 'twice';

export interface FaultyProxy {
  /** Without a slash at the end. */
  readonly address: string;
  /** Resolves when the fault has happened; `meanwhile` is called once the server has begun to answer, before the fault. */
  breakNext(path: string, fault: ProxyFault, meanwhile?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

interface Armed {
  readonly path: string;
  readonly fault: ProxyFault;
  readonly meanwhile: () => Promise<void>;
  readonly happened: () => void;
}

/** A network between a browser and the server at this port, as good as any until it is told to be bad. */
export async function startFaultyProxy(serverPort: number): Promise<FaultyProxy> {
  const armed: Armed[] = [];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connectTo(serverPort, open);
    open.add(client.on('close', () => open.delete(client)));
    client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
    upstream.on('error', () => client.destroy()).on('close', () => client.destroy());
    let current: Armed | undefined;
    let twin: Socket | undefined;
    client.on('data', (chunk: Buffer) => {
      const index = armed.findIndex(({ path }) => chunk.includes(` ${path} HTTP/`));
      if (index >= 0) [current] = armed.splice(index, 1);
      if (current?.fault === 'twice') twin ??= connectTo(serverPort, open);
      twin?.on('error', () => undefined).write(chunk);
      upstream.write(chunk);
    });
    upstream.on('data', (chunk: Buffer) => {
      if (!current) return void client.write(chunk);
      const { fault, meanwhile, happened } = current;
      current = undefined;
      upstream.pause();
      void meanwhile().then(async () => {
        await answerBadly(client, chunk, fault);
        upstream.resume();
        happened();
      });
    });
  });
  server.listen(0);
  await once(server, 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    breakNext: (path, fault, meanwhile = async () => undefined) =>
      new Promise((resolve) => armed.push({ path, fault, meanwhile, happened: resolve })),
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function connectTo(port: number, open: Set<Socket>): Socket {
  const socket = connect(port, 'localhost');
  open.add(socket);
  return socket.on('close', () => open.delete(socket));
}

/** Hands the beginning of an answer on, as far as the fault lets it. */
async function answerBadly(client: Socket, chunk: Buffer, fault: ProxyFault): Promise<void> {
  if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, 500));
  if (fault === 'slow' || fault === 'twice') client.write(chunk);
  else if (fault === 'unanswered') client.destroy();
  else client.write(chunk.subarray(0, Math.floor(chunk.length / 2)), () => client.destroy());
}
