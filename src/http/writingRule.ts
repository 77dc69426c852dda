import type { IncomingMessage } from 'node:http';
import type { Context } from '../graphql/context.js';
import { hostName, isLoopbackAddress, isLoopbackHost } from './loopback.js';

type Writes = Context['writes'];

/** Headers that only something between the client and us puts there. */
const proxyHeaders = ['forwarded', 'via', 'x-real-ip', 'x-client-ip', 'true-client-ip', 'cf-connecting-ip'];

/**
 * Whether a request may change the graph. Until there are keys, only programs on this machine may: whoever has its
 * data folder could change it anyway. A proxy on this machine speaks for others, and a page of another site for
 * whoever wrote that page.
 */
export function writesOf(request: IncomingMessage): Writes {
  const reason = whyNot(request);
  return reason === undefined ? { allowed: true } : { allowed: false, reason };
}

function whyNot({ socket, headers, httpVersion }: IncomingMessage): string | undefined {
  const remedy = 'send it from the machine that whosaid runs on, to the address it printed when it started';
  if (!isLoopbackAddress(socket.remoteAddress)) return `writing is allowed from this machine only: ${remedy}`;
  if (!isLoopbackHost(hostName(headers.host) ?? '')) return `writing is allowed under localhost only: ${remedy}`;
  const isProxied = Object.keys(headers).some((name) => proxyHeaders.includes(name) || name.startsWith('x-forwarded-'));
  // A proxy that adds no header usually speaks HTTP/1.0, which no client of today does.
  if (isProxied || httpVersion === '1.0') return `writing through a proxy is not allowed: ${remedy}`;
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) {
    return 'writing from the page of another site is not allowed: use the playground of this server';
  }
  return undefined;
}
