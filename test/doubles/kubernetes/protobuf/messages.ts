/** How a field of a protobuf message is read: its JSON name and what it holds. */
export interface Field {
  readonly name: string;
  readonly holds: 'text' | 'number' | 'boolean' | 'map' | 'bytes map' | 'inline' | Message;
  readonly many?: boolean;
}

/** The fields of a message by their numbers; a number that is not listed is passed over. */
export type Message = Readonly<Record<number, Field>>;

const text = (name: string): Field => ({ name, holds: 'text' });
const texts = (name: string): Field => ({ name, holds: 'text', many: true });
const number = (name: string): Field => ({ name, holds: 'number' });
const flag = (name: string): Field => ({ name, holds: 'boolean' });
const one = (name: string, holds: Message): Field => ({ name, holds });
const many = (name: string, holds: Message): Field => ({ name, holds, many: true });

const metadata: Message = {
  1: text('name'),
  2: text('generateName'),
  3: text('namespace'),
  11: { name: 'labels', holds: 'map' },
  12: { name: 'annotations', holds: 'map' },
};

const container: Message = {
  1: text('name'),
  2: text('image'),
  3: texts('command'),
  4: texts('args'),
  5: text('workingDir'),
  7: many('env', { 1: text('name'), 2: text('value') }),
  9: many('volumeMounts', { 1: text('name'), 2: flag('readOnly'), 3: text('mountPath') }),
  14: text('imagePullPolicy'),
  15: one('securityContext', {
    1: one('capabilities', { 1: texts('add'), 2: texts('drop') }),
    2: flag('privileged'),
    4: number('runAsUser'),
  }),
  16: flag('stdin'),
  17: flag('stdinOnce'),
  18: flag('tty'),
  20: text('terminationMessagePolicy'),
};

const hostPath: Message = { 1: text('path'), 2: text('type') };
const volume: Message = { 1: text('name'), 2: { name: 'source', holds: 'inline' } };
const toleration: Message = { 1: text('key'), 2: text('operator'), 3: text('value'), 4: text('effect') };

const podSpec: Message = {
  1: many('volumes', volume),
  2: many('containers', container),
  3: text('restartPolicy'),
  10: text('nodeName'),
  11: flag('hostNetwork'),
  12: flag('hostPID'),
  13: flag('hostIPC'),
  22: many('tolerations', toleration),
};

/** What `inline` fields hold: a volume's source lies in the volume itself. */
export const volumeSource: Message = { 1: one('hostPath', hostPath) };

/**
 * The kinds that kubectl and helm send as protobuf only (`kubectl debug`, `kubectl create namespace` or
 * `configmap`, the Secret of a helm release), with the fields they set; numbers from k8s.io/api/core/v1/generated.proto and k8s.io/apimachinery.
 */
export const messages: Readonly<Record<string, Message>> = {
  ConfigMap: { 1: one('metadata', metadata), 2: { name: 'data', holds: 'map' } },
  Namespace: { 1: one('metadata', metadata) },
  Secret: { 1: one('metadata', metadata), 2: { name: 'data', holds: 'bytes map' }, 3: text('type') },
  Pod: { 1: one('metadata', metadata), 2: one('spec', podSpec) },
};

/** The envelope around every object; its field 2 is the object's own bytes. */
export const envelope: Message = { 1: one('typeMeta', { 1: text('apiVersion'), 2: text('kind') }) };
