import { kubectl, saved } from '../../src/commands/build.ts';
import type { Command } from '../../src/commands/model.ts';
import { umask } from '../../src/commands/programs.ts';
import { applied } from '../../src/snippet/manifest.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';
import * as manifests from './manifests.ts';

const basis =
  'Printed by the real kubectl from a test double seeded like an Overlay cluster with Cilium and ACNS; no Relay was involved.';
const namespace = 'kube-system';
const source = 'aks-container-network-logs';

/** No pod means no ACNS, or ACNS without observability. */
export const relay = {
  script: () => [kubectl('get', ['pods'], { namespace, selector: 'k8s-app=hubble-relay' })],
  output: { journey: 'hubble', basis, source, expects: expected.relay },
} as const satisfies ShellFace;

/** The client's certificate, its key and the authority, each in a file that only you can read. */
export const certificates = {
  script: () => [
    umask(['077'], {}),
    ...['tls.crt', 'tls.key', 'ca.crt'].map((key) => saved(key, secret(key))),
  ],
} as const satisfies ShellFace;

/** The template decodes, so that no second program is needed. */
function secret(key: string): Command {
  const template = `{{ index .data "${key}" | base64decode }}`;
  return kubectl('get', ['secret', 'hubble-relay-client-certs'], {
    namespace,
    output: `go-template=${template}`,
  });
}

/** Runs until you press Ctrl+C. */
export const forwardRelay = {
  script: () => [forward('hubble-relay', '4245:443')],
  output: { journey: 'hubble', basis, source, expects: expected.forwardRelay },
} as const satisfies ShellFace;

export const ui = applied(manifests.ui);

/** Waits until both containers are ready. */
export const uiReady = {
  script: () => [kubectl('rollout status', ['deployment/hubble-ui'], { namespace, timeout: '120s' })],
} as const satisfies ShellFace;

/** Runs until you press Ctrl+C; the page is then at http://localhost:12000. */
export const forwardUi = {
  script: () => [forward('hubble-ui', '12000:80')],
} as const satisfies ShellFace;

function forward(service: string, ports: string): Command {
  return kubectl('port-forward', [`service/${service}`, ports], { namespace, address: '127.0.0.1' });
}

/** Takes the UI away, cluster-wide rights included. */
export const removeUi = {
  script: () => [
    kubectl('delete', ['deployment/hubble-ui', 'service/hubble-ui', 'configmap/hubble-ui-nginx'], {
      namespace,
    }),
    kubectl('delete', ['serviceaccount/hubble-ui'], { namespace }),
    kubectl('delete', ['clusterrolebinding/hubble-ui', 'clusterrole/hubble-ui'], {}),
  ],
} as const satisfies ShellFace;
