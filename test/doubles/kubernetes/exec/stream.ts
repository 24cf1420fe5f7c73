import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Reply } from '../api/reply.ts';
import type { Output } from './program.ts';

/** The channels of v5.channel.k8s.io: the first byte of every message. */
const channel = { stdout: 1, stderr: 2, status: 3 } as const;

const protocol = 'v5.channel.k8s.io';
const server = new WebSocketServer({ noServer: true, handleProtocols: () => protocol });

/** Accepts a WebSocket, sends what a command printed and how it ended, and closes. */
export function streamOutput(request: IncomingMessage, socket: Duplex, head: Buffer, output: Output): void {
  server.handleUpgrade(request, socket, head, (client) => {
    const send = (to: number, text: string): void =>
      client.send(Buffer.concat([Buffer.from([to]), Buffer.from(text)]));
    if (output.stdout !== '') send(channel.stdout, output.stdout);
    if (output.stderr !== '') send(channel.stderr, output.stderr);
    send(channel.status, JSON.stringify(exitStatus(output.exitCode)));
    client.close(1000);
  });
}

/** kubectl's tunnel for forwarded ports: SPDY inside a WebSocket (kubernetes/enhancements, KEP 4006). */
const tunnel = 'SPDY/3.1+portforward.k8s.io';

/**
 * Accepts the tunnel of `kubectl port-forward` and keeps it open; what arrives in it is read and forwarded nowhere.
 * By hand (RFC 6455, section 4.2.2), since the slash in the name of the protocol is none that `ws` accepts.
 */
export function holdOpen(request: IncomingMessage, socket: Duplex): void {
  const key = String(request.headers['sec-websocket-key']);
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  const head = [
    'HTTP/1.1 101 Switching Protocols',
    'upgrade: websocket',
    'connection: Upgrade',
    `sec-websocket-accept: ${accept}`,
    `sec-websocket-protocol: ${tunnel}`,
  ];
  socket.on('error', () => socket.destroy()).on('end', () => socket.end());
  socket.resume();
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
}

/** Answers an upgrade with a plain HTTP reply: what is refused never becomes a stream. */
export function refuseUpgrade(socket: Duplex, { status, body }: Reply): void {
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status} Refused`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}

function exitStatus(exitCode: number): object {
  if (exitCode === 0) return { metadata: {}, status: 'Success' };
  const details = { causes: [{ reason: 'ExitCode', message: String(exitCode) }] };
  const message = `command terminated with non-zero exit code: exit status ${exitCode}`;
  return { metadata: {}, status: 'Failure', reason: 'NonZeroExitCode', message, details };
}
