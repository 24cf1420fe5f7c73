import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { IClusterRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole';
import type { IClusterRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding';
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import type { IService } from 'kubernetes-models/v1/Service';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import type { ManifestFace } from '../../src/snippet/model.ts';

const namespace = 'kube-system';
const name = 'hubble-ui';
const labels = { 'k8s-app': name };
const apiGroup = 'rbac.authorization.k8s.io';

/** Images, ports, variables and paths: source id aks-container-network-logs. */
const image = (part: string): string => `mcr.microsoft.com/oss/cilium/${part}:v0.12.2`;
const certificates = '/var/lib/hubble-ui/certs';
const ownerReads = 0o400;
const page = 8081;
const backend = 8090;

/** The page is static; what it asks goes to the second container. */
const nginx = `server {
  listen ${page};
  root /app;
  index index.html;
  location /api {
    proxy_http_version 1.1;
    proxy_pass http://127.0.0.1:${backend};
  }
  location / {
    try_files $uri $uri/ /index.html;
  }
}
`;

const variables = {
  EVENTS_SERVER_PORT: String(backend),
  FLOWS_API_ADDR: 'hubble-relay:443',
  TLS_TO_RELAY_ENABLED: 'true',
  TLS_RELAY_SERVER_NAME: 'ui.hubble-relay.cilium.io',
  TLS_RELAY_CA_CERT_FILES: `${certificates}/ca.crt`,
  TLS_RELAY_CLIENT_CERT_FILE: `${certificates}/tls.crt`,
  TLS_RELAY_CLIENT_KEY_FILE: `${certificates}/tls.key`,
} as const;

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace, labels },
  spec: {
    selector: { matchLabels: labels },
    template: {
      metadata: { labels },
      spec: {
        serviceAccountName: name,
        nodeSelector: { 'kubernetes.io/os': 'linux' },
        containers: [
          {
            name: 'frontend',
            image: image('hubble-ui'),
            ports: [{ name: 'http', containerPort: page }],
            livenessProbe: { httpGet: { path: '/healthz', port: page } },
            readinessProbe: { httpGet: { path: '/', port: page } },
            volumeMounts: [
              { name: 'nginx', mountPath: '/etc/nginx/conf.d/default.conf', subPath: 'nginx.conf' },
              { name: 'tmp', mountPath: '/tmp' },
            ],
          },
          {
            name: 'backend',
            image: image('hubble-ui-backend'),
            ports: [{ name: 'grpc', containerPort: backend }],
            livenessProbe: { httpGet: { path: '/healthz', port: backend } },
            readinessProbe: { httpGet: { path: '/healthz', port: backend } },
            env: Object.entries(variables).map(([variable, value]) => ({ name: variable, value })),
            volumeMounts: [{ name: 'certificates', mountPath: certificates, readOnly: true }],
          },
        ],
        volumes: [
          { name: 'nginx', configMap: { name: 'hubble-ui-nginx' } },
          { name: 'tmp', emptyDir: {} },
          // The Secret of ACNS: replaced certificates arrive in the pod without a new manifest.
          {
            name: 'certificates',
            secret: { secretName: 'hubble-relay-client-certs', defaultMode: ownerReads },
          },
        ],
      },
    },
  },
} as const satisfies IDeployment;

/** It reads what it draws, in every namespace, and changes nothing. */
const role = {
  apiVersion: `${apiGroup}/v1`,
  kind: 'ClusterRole',
  metadata: { name },
  rules: [
    {
      apiGroups: [''],
      resources: ['endpoints', 'namespaces', 'nodes', 'pods', 'services'],
      verbs: ['get', 'list', 'watch'],
    },
    {
      apiGroups: ['networking.k8s.io'],
      resources: ['networkpolicies'],
      verbs: ['get', 'list', 'watch'],
    },
    {
      apiGroups: ['apiextensions.k8s.io'],
      resources: ['customresourcedefinitions'],
      verbs: ['get', 'list', 'watch'],
    },
    { apiGroups: ['cilium.io'], resources: ['*'], verbs: ['get', 'list', 'watch'] },
  ],
} satisfies IClusterRole;

/** The Hubble UI behind a Service without a public address. */
export const ui = {
  objects: () => [
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name, namespace },
    } satisfies IServiceAccount,
    role,
    {
      apiVersion: `${apiGroup}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: { apiGroup, kind: 'ClusterRole', name },
      subjects: [{ kind: 'ServiceAccount', name, namespace }],
    } satisfies IClusterRoleBinding,
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'hubble-ui-nginx', namespace },
      data: { 'nginx.conf': nginx },
    } satisfies IConfigMap,
    deployment,
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace, labels },
      spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: page }] },
    } satisfies IService,
  ],
} as const satisfies ManifestFace;
