import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const firstFolder = 'static/chunks/';
const secondFolder = 'static/chunks2/';

/** What is said of a body that is changed on the way. */
const ofTheBody = ['content-length', 'content-encoding', 'transfer-encoding', 'etag', 'last-modified'];

/** A server whose build can be replaced by another while phones have the first one. */
export interface DeployingServer {
  readonly address: string;
  /** From now on everything is of another build, and the scripts of the first are gone. */
  deploy(): void;
  stop(): Promise<void>;
}

/**
 * Stands before the real server. The second build is the first with another name and with scripts at other
 * addresses, which is what a phone sees of a deploy.
 */
export async function startDeployingServer(target: string): Promise<DeployingServer> {
  const build = await buildOf(target);
  let isSecond = false;
  const rename = (text: string) =>
    isSecond ? text.replaceAll(build, renamed(build)).replaceAll(firstFolder, secondFolder) : text;
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    if (isSecond && path.includes(firstFolder)) return response.writeHead(404).end();
    const { origin, ...headers } = request.headers as Record<string, string>;
    const sent = await buffer(request);
    const reply = await fetch(target + path.replace(secondFolder, firstFolder), {
      method: request.method ?? 'GET',
      headers: {
        ...headers,
        ...(origin && { origin: target }),
        host: new URL(target).host,
        'accept-encoding': 'identity',
      },
      body: sent.length > 0 ? new Uint8Array(sent) : null,
      redirect: 'manual',
    });
    const body = Buffer.from(await reply.arrayBuffer());
    const isText = /text|javascript|json/.test(reply.headers.get('content-type') ?? '');
    const replyHeaders = {
      ...Object.fromEntries([...reply.headers].filter(([name]) => !ofTheBody.includes(name))),
      'set-cookie': reply.headers.getSetCookie(),
    };
    response.writeHead(reply.status, replyHeaders);
    response.end(isText ? rename(body.toString('utf8')) : body);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  server.listen(0);
  await once(server, 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: () => {
      isSecond = true;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The framework's name for the build, as the service worker has it. */
async function buildOf(target: string): Promise<string> {
  const worker = await (await fetch(`${target}/sw.js`)).text();
  const id = /id:"([\w-]+)"/.exec(worker)?.[1];
  if (!id) throw new Error('The service worker names no build.');
  return id;
}

/** Another name of the same length: lengths of texts are written down in the framework's answers. */
function renamed(id: string): string {
  return [...id].reverse().join('');
}
