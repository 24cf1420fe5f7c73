export { list } from '../policies/expected.ts';
