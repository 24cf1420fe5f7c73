export { decide } from './decide.ts';
export { PolicyError } from './error.ts';
export { describeFault, endpointNamed, matrix, type Expectation, type Fault } from './matrix.ts';
export type {
  Decision,
  Endpoint,
  Engine,
  Flow,
  PodModel,
  PolicyObject,
  Protocol,
  Verdict,
  World,
} from './model.ts';
