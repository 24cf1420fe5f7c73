import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';
import * as manifests from './manifests.ts';

/** The snippets of this folder. */
export const fqdnPolicies = {
  id: 'fqdn-policies',
  snippets: {
    'allow-name': {
      title: 'Let the frontend reach one name',
      faces: { kubectl: kubectl.allowName, manifest: manifests.allowName },
    },
    'limit-questions': {
      title: 'Limit the names it may ask for, too',
      faces: { kubectl: kubectl.limitQuestions, manifest: manifests.limitQuestions },
    },
    'connect-allowed': {
      title: 'Connect to the name that is allowed',
      faces: { kubectl: kubectl.connectAllowed },
    },
    'connect-other': { title: 'Connect to another name', faces: { kubectl: kubectl.connectOther } },
    list: { title: 'List the policies and their state', faces: { kubectl: kubectl.list } },
    remove: { title: 'Delete the policy', faces: { kubectl: kubectl.remove } },
  },
} as const satisfies Task;
