export { decide, decider } from './decide.ts';
export { PolicyError, type RefusedBy } from './error.ts';
export { describeFault, endpointNamed, matrix, type Expectation, type Fault } from './matrix.ts';
export type {
  Decision,
  Endpoint,
  Engine,
  Flow,
  Labels,
  NamedPort,
  PodModel,
  PolicyObject,
  Protocol,
  Verdict,
  World,
} from './model.ts';
export { settingsOf, testedSettings, type Settings } from './settings.ts';
export { decideWay, instanceMetadata, legsOf, wireServer, type Leg, type Way } from './ways.ts';
