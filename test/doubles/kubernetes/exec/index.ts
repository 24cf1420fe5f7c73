import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { badRequest, type Reply } from '../api/reply.ts';
import type { Target } from '../api/target.ts';
import type { Cluster } from '../cluster.ts';
import { ownOutput, runsToCompletion } from './container.ts';
import { failed, type Output } from './program.ts';
import { runIn } from './run.ts';
import { holdOpen, refuseUpgrade, streamOutput } from './stream.ts';
import { containerOf, type ContainerTarget } from './target.ts';

/** Subresources of a pod that kubectl opens as a stream. */
export const streams = ['attach', 'exec', 'portforward'];

/** Answers `exec`, `attach` and the tunnel of `port-forward` over a WebSocket; gives the status for the record. */
export function openStream(
  cluster: Cluster,
  target: Target,
  query: URLSearchParams,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): number {
  const isWebSocket = request.headers.upgrade?.toLowerCase() === 'websocket';
  const found = (isWebSocket ? containerOf : streamTarget)(cluster, target, query);
  if ('status' in found) {
    refuseUpgrade(socket, found);
    return found.status;
  }
  if (target.subresource === 'portforward') holdOpen(request, socket);
  else streamOutput(request, socket, head, outputOf(cluster, target, found, query));
  return 101;
}

/**
 * What kubectl gets when it asks again without a WebSocket (it falls back to SPDY, which the double does not
 * speak): the reason of the refusal, or that the double only records port forwarding.
 */
export function streamTarget(
  cluster: Cluster,
  target: Target,
  query: URLSearchParams,
): ContainerTarget | Reply {
  const found = containerOf(cluster, target, query);
  if ('status' in found || target.subresource !== 'portforward') return found;
  return badRequest('the test double records port forwarding and forwards nothing');
}

/** The log of a container: what its command printed, or one line for what runs on. */
export function logOf(cluster: Cluster, target: Target, query: URLSearchParams): Reply {
  const found = containerOf(cluster, target, query);
  if ('status' in found) return found;
  if (!runsToCompletion(found.pod)) return { status: 200, body: `${found.container} started\n`, text: true };
  const { stdout, stderr } = ownOutput(cluster, found);
  return { status: 200, body: stdout + stderr, text: true };
}

function outputOf(cluster: Cluster, target: Target, found: ContainerTarget, query: URLSearchParams): Output {
  if (target.subresource === 'exec')
    return runIn(cluster, found.pod, found.container, query.getAll('command'));
  return runsToCompletion(found.pod) ? ownOutput(cluster, found) : failed(0, '');
}
