import { at, mapAt, textAt, type KubeObject } from '../objects.ts';
import type { Kind } from '../kinds.ts';
import { badRequest, type Reply } from './reply.ts';

type Test = (object: KubeObject) => boolean;

/** A test for objects, made of a request's `labelSelector` and `fieldSelector`; a Reply where one is malformed. */
export function selectorOf(kind: Kind, query: URLSearchParams): Test | Reply {
  const labels = requirements(query.get('labelSelector') ?? '').map(labelTest);
  const fields = requirements(query.get('fieldSelector') ?? '').map((text) => fieldTest(kind, text));
  const tests = [...labels, ...fields];
  const refused = tests.find((test): test is Reply => typeof test !== 'function');
  return refused ?? ((object) => (tests as Test[]).every((test) => test(object)));
}

/** True where the labels satisfy a workload's `selector`: its matchLabels, or a Service's plain map. */
export function matchesLabels(
  labels: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): boolean {
  const pairs = Object.entries(wanted);
  return pairs.length > 0 && pairs.every(([key, value]) => labels[key] === value);
}

/** Field selectors that API servers know beyond the name and namespace of every kind. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  Pod: [
    'spec.nodeName',
    'spec.restartPolicy',
    'spec.schedulerName',
    'spec.serviceAccountName',
    'spec.hostNetwork',
    'status.phase',
    'status.podIP',
    'status.nominatedNodeName',
  ],
  Node: ['spec.unschedulable'],
  Namespace: ['status.phase'],
  Secret: ['type'],
  Service: ['spec.clusterIP', 'spec.type'],
  ReplicaSet: ['status.replicas'],
  Event: [
    'involvedObject.kind',
    'involvedObject.name',
    'involvedObject.namespace',
    'involvedObject.uid',
    'reason',
    'type',
  ],
};

function requirements(selector: string): string[] {
  return selector.split(/,(?![^(]*\))/).filter((part) => part.trim() !== '');
}

function labelTest(requirement: string): Test | Reply {
  const text = requirement.trim();
  const set = /^([\w./-]+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(text);
  const equal = /^([\w./-]+)\s*(==|=|!=)\s*([\w.-]*)$/.exec(text);
  const exists = /^(!?)\s*([\w./-]+)$/.exec(text);
  if (set) {
    const values = (set[3] ?? '').split(',').map((value) => value.trim());
    const inside: Test = (object) => values.includes(label(object, set[1]) ?? '\0');
    return set[2] === 'in' ? inside : (object) => !inside(object);
  }
  if (equal?.[2] === '!=') return (object) => label(object, equal[1]) !== equal[3];
  if (equal) return (object) => label(object, equal[1]) === equal[3];
  if (exists) return (object) => (label(object, exists[2]) !== undefined) === (exists[1] === '');
  return badRequest(`unable to parse requirement: found '${text}'`);
}

function label(object: KubeObject, key: string | undefined): string | undefined {
  return mapAt(object, 'metadata.labels')[key ?? ''];
}

function fieldTest(kind: Kind, requirement: string): Test | Reply {
  const found = /^([\w.]+)(==|=|!=)(.*)$/.exec(requirement.trim());
  if (!found) return badRequest(`invalid field selector: ${requirement}`);
  const [, field = '', operator, value] = found;
  const known = ['metadata.name', 'metadata.namespace', ...(fieldsOf[kind.kind] ?? [])];
  if (!known.includes(field)) return badRequest(`field label not supported: ${field}`);
  return (object) => (fieldText(object, field) === value) === (operator !== '!=');
}

/** Booleans that an object leaves out are false to a selector, as `spec.hostNetwork=false` needs. */
function fieldText(object: KubeObject, field: string): string {
  const boolean = field === 'spec.hostNetwork' || field === 'spec.unschedulable';
  return boolean ? String(at(object, field) ?? false) : textAt(object, field);
}
