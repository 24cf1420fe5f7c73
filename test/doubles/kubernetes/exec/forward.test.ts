import { request } from 'node:http';
import { expect, test } from 'vitest';
import { startKubernetesDouble } from '../index.ts';

const headers = {
  connection: 'Upgrade',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  'sec-websocket-protocol': 'SPDY/3.1+portforward.k8s.io',
  'sec-websocket-version': '13',
};

/** What the double answers to one request for a tunnel: the status, and the key of its acceptance. */
function tunnel(url: string, pod: string, upgrade: string): Promise<readonly [number, string | undefined]> {
  const path = `/api/v1/namespaces/kube-system/pods/${pod}/portforward`;
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, { headers: { ...headers, upgrade } });
    asked.on('error', reject);
    asked.on('response', (response) => resolve([response.statusCode ?? 0, undefined]));
    asked.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve([response.statusCode ?? 0, response.headers['sec-websocket-accept']]);
    });
    asked.end();
  });
}

test('port-forward gets its tunnel over a WebSocket, to a pod that exists, and over SPDY a refusal', async () => {
  const double = await startKubernetesDouble();
  try {
    const acns = { policies: 'FQDN', observability: true } as const;
    double.seed({ name: 'c', mode: 'overlay', dataplane: 'cilium', nodeCount: 2, acns });
    const answer = await fetch(
      `${double.url}/api/v1/namespaces/kube-system/pods?labelSelector=k8s-app%3Dhubble-relay`,
    );
    const { items } = (await answer.json()) as { items: { metadata: { name: string } }[] };
    const relay = items[0]?.metadata.name ?? '';
    // The answer to this key stands in RFC 6455, section 1.3.
    expect(await tunnel(double.url, relay, 'websocket')).toEqual([101, 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=']);
    expect(await tunnel(double.url, relay, 'SPDY/3.1')).toEqual([400, undefined]);
    expect(await tunnel(double.url, 'nobody', 'websocket')).toEqual([404, undefined]);
  } finally {
    await double.stop();
  }
});

test('Relay, its Service and its certificates are there with observability only', async () => {
  const double = await startKubernetesDouble();
  try {
    const secret = `${double.url}/api/v1/namespaces/kube-system/secrets/hubble-relay-client-certs`;
    for (const [observability, status] of [
      [true, 200],
      [false, 404],
    ] as const) {
      const acns = { policies: 'FQDN', observability } as const;
      double.seed({ name: 'c', mode: 'overlay', dataplane: 'cilium', nodeCount: 2, acns });
      expect((await fetch(secret)).status).toBe(status);
    }
  } finally {
    await double.stop();
  }
});
