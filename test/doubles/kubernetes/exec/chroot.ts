import { at, isRecord, listAt, textAt } from '../objects.ts';
import { ip } from './ip.ts';
import { failed, type Output, type Place, type Program } from './program.ts';

/** The programs of a node that the double knows; iproute2 is part of AKS's node images. */
const hostPrograms: Readonly<Record<string, Program>> = { ip };

/**
 * `chroot /host <command>` of busybox, in a debug pod: needs the node's file system at /host and a privileged
 * container, as the Kubernetes documentation says of node debugging (source id k8s-node-debug).
 */
export function chroot(args: readonly string[], place: Place): Output {
  const [root = '', program = 'sh', ...rest] = args;
  const refused = (why: string): Output =>
    failed(1, `chroot: can't change root directory to '${root}': ${why}`);
  if (root !== '/host' || !mountsHost(place)) return refused('No such file or directory');
  if (!isPrivileged(place)) return refused('Operation not permitted');
  const run = hostPrograms[program];
  if (!run) return failed(127, `chroot: can't execute '${program}': No such file or directory`);
  return run(rest, { ...place, onHost: true });
}

function containerOf({ pod, container }: Place): unknown {
  return listAt(pod, 'spec.containers').find((one) => textAt(one, 'name') === container);
}

function mountsHost(place: Place): boolean {
  const root = listAt(place.pod, 'spec.volumes').find((volume) => textAt(volume, 'hostPath.path') === '/');
  const mounts = listAt(containerOf(place), 'volumeMounts');
  const name = textAt(root, 'name');
  return mounts.some((mount) => isRecord(mount) && mount['name'] === name && mount['mountPath'] === '/host');
}

function isPrivileged(place: Place): boolean {
  return at(containerOf(place), 'securityContext.privileged') === true;
}
