import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventBatch } from '#core/progress/wire.ts';
import { serveRoute } from './serve-route.ts';
import { type FaultKind, makeWorld, type World } from './world.ts';

type DeadEnd = Exclude<FaultKind, 'slow' | 'lost' | 'deaf'>;

const worlds = new Map<string, World>();

/** Answers one request of a test's browser, in the world that its cookie names. */
export async function answerRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const world = worldOf(request);
  const url = new URL(request.url ?? '/', 'http://test');
  const body = await readBody(request);
  const method = request.method ?? 'GET';
  if (url.pathname === '/test-server/world') {
    if (method === 'POST') Object.assign(world, JSON.parse(body));
    return send(response, 200, world);
  }
  const fault = takeFault(world, url.pathname);
  if (fault === 'slow') await sleep(300);
  if (typeof fault === 'number') response.setHeader('retry-after', '1');
  if (isDeadEnd(fault)) return goWrong(response, fault);
  const parsed = parse(body);
  world.seen.push({ method, path: url.pathname, body: parsed });
  if (fault === 'deaf') return send(response, 200, deafReply(world, parsed));
  const reply = serveRoute(world, { method, url, body: parsed, headers: request.headers });
  if (fault === 'lost') return sendHalf(response, reply.body);
  send(response, reply.status, reply.body);
}

function worldOf({ headers }: IncomingMessage): World {
  const name = /(?:^|; )world=([\w-]+)/.exec(headers.cookie ?? '')?.[1] ?? 'none';
  const world = worlds.get(name) ?? makeWorld();
  worlds.set(name, world);
  return world;
}

/** The answer of a server that overlooked the events. */
function deafReply({ epoch }: World, batch: unknown) {
  const { cursor } = batch as EventBatch;
  return { v: 1, epoch, receipts: [], events: [], cursor, more: false };
}

/** Does the request never reach our server's work? */
function isDeadEnd(fault: FaultKind | null): fault is DeadEnd {
  return fault !== null && fault !== 'slow' && fault !== 'lost' && fault !== 'deaf';
}

function goWrong(response: ServerResponse, fault: DeadEnd): void {
  if (fault === 'cut') response.destroy();
  else if (fault === 'portal') sendPage(response);
  else if (fault === 'portal-json') send(response, 200, { success: true, events: [] });
  else send(response, fault, { error: { code: 'unavailable', message: '' } });
}

function takeFault(world: World, path: string): FaultKind | null {
  const fault = world.faults.find((candidate) => candidate.times > 0 && path.startsWith(candidate.path));
  if (!fault) return null;
  fault.times -= 1;
  return fault.kind;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return Object.fromEntries(new URLSearchParams(body));
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function sendPage(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<!doctype html><title>Welcome to the airport</title>');
}

/** The work is done, but the answer never arrives whole. */
function sendHalf(response: ServerResponse, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
  response.write(text.slice(0, Math.floor(text.length / 2)));
  setTimeout(() => response.destroy(), 20);
}
