import { at } from '../objects.ts';
import { podStatus, readyContainers } from './cells.ts';
import { ageColumn, count, ofContainers, orNone, pairs, text, wide, type Column } from './column.ts';

const workloadDetails = [
  wide(text('Containers', ofContainers('name'))),
  wide(text('Images', ofContainers('image'))),
  wide(text('Selector', (object) => pairs(object, 'spec.selector.matchLabels'))),
];

/** Columns of a DaemonSet. */
export const daemonSet: readonly Column[] = [
  count('Desired', 'status.desiredNumberScheduled'),
  count('Current', 'status.currentNumberScheduled'),
  count('Ready', 'status.numberReady'),
  count('Up-to-date', 'status.updatedNumberScheduled'),
  count('Available', 'status.numberAvailable'),
  text('Node Selector', (object) => pairs(object, 'spec.template.spec.nodeSelector')),
  ageColumn,
  ...workloadDetails,
];

/** Columns of a Deployment. */
export const deployment: readonly Column[] = [
  text('Ready', (object) => `${at(object, 'status.readyReplicas') ?? 0}/${at(object, 'spec.replicas') ?? 1}`),
  count('Up-to-date', 'status.updatedReplicas'),
  count('Available', 'status.availableReplicas'),
  ageColumn,
  ...workloadDetails,
];

/** Columns of a Pod. */
export const pod: readonly Column[] = [
  text('Ready', readyContainers),
  text('Status', podStatus),
  text('Restarts', () => '0'),
  ageColumn,
  wide(text('IP', (object) => orNone(object, 'status.podIP'))),
  wide(text('Node', (object) => orNone(object, 'spec.nodeName'))),
  wide(text('Nominated Node', () => '<none>')),
  wide(text('Readiness Gates', () => '<none>')),
];

/** Columns of a ReplicaSet. */
export const replicaSet: readonly Column[] = [
  count('Desired', 'spec.replicas'),
  count('Current', 'status.replicas'),
  count('Ready', 'status.readyReplicas'),
  ageColumn,
  ...workloadDetails,
];
