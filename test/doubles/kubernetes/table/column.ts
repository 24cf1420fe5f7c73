import { age } from '../clock.ts';
import { at, listAt, mapAt, textAt, type KubeObject } from '../objects.ts';

/** One column of a table: kubectl prints the name in capitals; wide ones only with `-o wide`. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly wide: boolean;
  readonly cell: (object: KubeObject) => string | number;
}

/** A column of text. */
export function text(name: string, cell: (object: KubeObject) => string): Column {
  return { name, type: 'string', wide: false, cell };
}

/** A column of whole numbers, read from a path; 0 where it is empty. */
export function count(name: string, path: string): Column {
  return { name, type: 'integer', wide: false, cell: (object) => Number(at(object, path) ?? 0) };
}

/** The same column, for `-o wide` only. */
export function wide(column: Column): Column {
  return { ...column, wide: true };
}

/** The first column of every table. */
export const nameColumn = text('Name', (object) => object.metadata.name);

/** The age column, by the double's clock. */
export const ageColumn = text('Age', (object) => age(object.metadata.creationTimestamp ?? ''));

/** The value at a path, `<none>` where there is none. */
export function orNone(object: unknown, path: string): string {
  return textAt(object, path) || '<none>';
}

/** Labels as `a=b,c=d`, `<none>` where there are none. */
export function pairs(object: unknown, path: string): string {
  const list = Object.entries(mapAt(object, path)).map(([key, value]) => `${key}=${value}`);
  return list.sort().join(',') || '<none>';
}

/** What the containers of a template have at a path, separated by commas. */
export function ofContainers(path: string): (object: KubeObject) => string {
  return (object) =>
    listAt(object, 'spec.template.spec.containers')
      .map((container) => textAt(container, path))
      .join(',');
}
