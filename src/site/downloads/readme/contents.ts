import type { Parameters } from '../../../aks/parameters.ts';
import type { Task } from '../../../snippet/model.ts';
import type { Sources } from '../../evidence/sources.ts';
import type { BundleFile } from '../file.ts';
import type { Step } from '../steps.ts';

/** What a README is made of: the same data as the files beside it. */
export interface Contents {
  readonly task: Task;
  readonly parameters: Parameters;
  readonly sources: Sources;
  readonly steps: readonly Step[];
  /** Every file but the README. */
  readonly files: readonly BundleFile[];
}
