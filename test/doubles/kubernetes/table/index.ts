import type { Kind } from '../kinds.ts';
import type { KubeObject } from '../objects.ts';
import { columnsOf } from './columns.ts';

/** True where a client asks for a table, as a plain `kubectl get` does. */
export function wantsTable(accept: string): boolean {
  return accept.includes('as=Table');
}

/**
 * Objects as the table that kubectl prints. `includeObject` says what goes along with each row: kubectl asks for
 * the whole object when it needs labels or sorts.
 */
export function tableOf(
  kind: Kind,
  objects: readonly KubeObject[],
  version: string,
  includeObject: string,
): object {
  const columns = columnsOf(kind);
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata: { resourceVersion: version },
    columnDefinitions: columns.map(({ name, type, wide }) => ({
      name,
      type,
      format: name === 'Name' ? 'name' : '',
      description: '',
      priority: wide ? 1 : 0,
    })),
    rows: objects.map((object) => ({
      cells: columns.map((column) => column.cell(object)),
      object: includeObject === 'Object' ? object : partial(object),
    })),
  };
}

function partial({ metadata }: KubeObject): object {
  return { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata };
}
