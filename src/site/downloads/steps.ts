import { snippet } from '../../../snippets/registry.ts';
import type { Parameters } from '../../aks/parameters.ts';
import type { Face, Task } from '../../snippet/model.ts';

/** One file of a bundle that holds a snippet, in the order in which a reader uses them. */
export interface Step {
  /** From the folder of the bundle. */
  readonly path: string;
  /** Id of the snippet, `task/name`. */
  readonly snippet: string;
  readonly title: string;
  readonly face: Face;
}

/** Where the program of a bundle stands. */
export const programPath = 'pulumi/index.ts';

/** The files of a task's snippets: create, connect, whatever else the task has, check, clean up. */
export function stepsOf(task: Task, parameters: Parameters): readonly Step[] {
  const further = Object.keys(task.snippets).filter((name) => name !== 'cluster');
  const named: readonly (readonly [string, string])[] = [
    [`${task.id}/cluster`, 'az'],
    ['connect/credentials', 'connect'],
    ...further.map((name) => [`${task.id}/${name}`, name] as const),
    ['show-network-profile/profile', 'check'],
    ['clean-up/delete-group', 'cleanup'],
  ];
  return named.flatMap(([id, name]) => filesOf(id, name, parameters));
}

function filesOf(id: string, name: string, parameters: Parameters): Step[] {
  const { title, faces } = snippet(id, parameters);
  return faces.map((face) => ({ path: pathOf(face, faces, name), snippet: id, title, face }));
}

/**
 * The file of a face: `name.sh`, `name.yaml`, or the program. A second face in the same language carries its kind in
 * its name, so that neither hides the other.
 */
export function pathOf(
  face: Pick<Face, 'kind' | 'language'>,
  faces: readonly Pick<Face, 'kind' | 'language'>[],
  name: string,
): string {
  if (face.language === 'ts') return programPath;
  const first = faces.find(({ language }) => language === face.language);
  const stem = first === face ? name : `${name}-${face.kind}`;
  return `${stem}.${face.language === 'bash' ? 'sh' : 'yaml'}`;
}
