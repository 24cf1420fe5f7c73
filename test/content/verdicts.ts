import type { Verdict } from '../../src/site/register/claims.ts';
import type { Topic } from './topics.ts';

/** How many claims of each topic were judged how, as those who judged them counted; a verdict left out stands for none. */
export const decided: Readonly<Record<Topic, Readonly<Partial<Record<Verdict, number>>>>> = {
  overlay: { correct: 24, misleading: 15, opinion: 1, outdated: 1, unsupported: 3, wrong: 23 },
  encapsulation: { correct: 20, misleading: 5, opinion: 4, unsupported: 1, wrong: 23 },
  ipam: { correct: 12, wrong: 8, misleading: 4, outdated: 1, unsupported: 1 },
  ebpf: { correct: 11, wrong: 14, misleading: 9, unsupported: 3, opinion: 2 },
  'service-ip': { correct: 21, misleading: 6, wrong: 12, unsupported: 2 },
  loadbalancer: { correct: 7, misleading: 3, wrong: 8, unsupported: 1 },
  policy: { correct: 3, misleading: 5, opinion: 1, outdated: 2, unsupported: 2, wrong: 9 },
  observability: { misleading: 3, correct: 2, wrong: 2, outdated: 2, opinion: 2 },
  modes: { correct: 31, wrong: 17, misleading: 20, outdated: 4, unsupported: 12, opinion: 5 },
  'cilium-upstream': { correct: 11, wrong: 6, misleading: 4, outdated: 4 },
  performance: { correct: 4, wrong: 2, misleading: 4, unsupported: 11, opinion: 1 },
  limits: { correct: 2, misleading: 2, outdated: 3, unsupported: 1 },
  'commands-az': { correct: 23, wrong: 3, misleading: 2, outdated: 2 },
  'commands-kubectl': { correct: 25, wrong: 24, misleading: 5, outdated: 2 },
  'commands-cilium': { correct: 14, wrong: 18, misleading: 11, outdated: 3 },
  pulumi: { correct: 8, misleading: 2 },
  terraform: { wrong: 4, outdated: 1 },
  images: { misleading: 4, outdated: 1 },
  'lab-procedure': { correct: 1, misleading: 10, unsupported: 1, wrong: 2 },
  misc: { correct: 2, misleading: 2, opinion: 2, unsupported: 3, wrong: 1 },
};
