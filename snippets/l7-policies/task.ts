import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';
import * as manifests from './manifests.ts';

/** The snippets of this folder. */
export const l7Policies = {
  id: 'l7-policies',
  snippets: {
    'allow-request': {
      title: 'Let the frontend send one kind of request',
      faces: { kubectl: kubectl.allowRequest, manifest: manifests.allowRequest },
    },
    'request-allowed': { title: 'Send the request', faces: { kubectl: kubectl.requestAllowed } },
    'request-other': { title: 'Send another one', faces: { kubectl: kubectl.requestOther } },
    'request-stranger': {
      title: 'Send it from another pod',
      faces: { kubectl: kubectl.requestStranger },
    },
  },
} as const satisfies Task;
