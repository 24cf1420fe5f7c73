import type { LoadBalancerService } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

const pathAnnotation = 'service.beta.kubernetes.io/azure-load-balancer-health-probe-request-path';

/** An HTTP probe asks a path that answers. */
export const probePath: Rule = {
  id: 'probe-path',
  group: 'expose',
  title: 'The probe asks for a page that is not there',
  happens:
    '`appProtocol: http` makes the load balancer probe by HTTP, and without an annotation it asks for `/`. An application that has no page there answers with an error, and every node counts as dead.',
  notice: 'All backends of the load balancer are down, although the application answers inside the cluster.',
  fix: 'Set the annotation `service.beta.kubernetes.io/azure-load-balancer-health-probe-request-path`, for example to `/healthz`.',
  sources: ['aks-standard-load-balancer'],
  bad: { services: [ingress({})] },
  good: { services: [ingress({ [pathAnnotation]: '/healthz' })] },
  judge: ({ services }) => {
    const probed = (services ?? []).filter(isProbedByHttp);
    if (probed.length === 0) return notApplicable;
    const lost = probed.find(
      ({ annotations, statusAtRoot }) => annotations?.[pathAnnotation] === undefined && statusAtRoot !== 200,
    );
    return verdictOf(
      lost && {
        where: `services.${lost.name}.annotations`,
        expected: 'a request path for the probe, or status 200 at /',
        found: `status ${lost.statusAtRoot} at /`,
        fix: 'Set the annotation for the request path.',
      },
    );
  },
};

function isProbedByHttp({ externalTrafficPolicy, ports, statusAtRoot }: LoadBalancerService): boolean {
  const http = ports.some(({ appProtocol }) => /^https?$/i.test(appProtocol ?? ''));
  return http && statusAtRoot !== undefined && externalTrafficPolicy !== 'Local';
}

function ingress(annotations: Readonly<Record<string, string>>): LoadBalancerService {
  return { name: 'ingress', annotations, statusAtRoot: 404, ports: [{ port: 80, appProtocol: 'http' }] };
}
