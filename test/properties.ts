import fc from 'fast-check';

const runs = process.env['RUNS'];

/** How often a property is tried: some values, always the same, in `npm test`; RUNS others in `npm run test:deep`. */
fc.configureGlobal(runs ? { numRuns: Number(runs) } : { numRuns: 30, seed: 20_261_129 });
