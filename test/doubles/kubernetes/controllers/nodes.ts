import { seededAt } from '../clock.ts';

/** The conditions of a node; without a CNI the kubelet reports it as not ready and says so. */
export function nodeConditions(ready: boolean): object[] {
  const network = 'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady';
  const healthy = ['MemoryPressure', 'DiskPressure', 'PIDPressure'].map((type) =>
    condition(
      type,
      'False',
      `KubeletHas${type === 'DiskPressure' ? 'NoDiskPressure' : `Sufficient${type.replace('Pressure', '')}`}`,
      '',
    ),
  );
  const last = ready
    ? condition('Ready', 'True', 'KubeletReady', 'kubelet is posting ready status')
    : condition('Ready', 'False', 'KubeletNotReady', network);
  return [...healthy, last];
}

function condition(type: string, status: string, reason: string, message: string): object {
  return { type, status, reason, message, lastHeartbeatTime: seededAt, lastTransitionTime: seededAt };
}
