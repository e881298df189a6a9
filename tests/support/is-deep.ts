import fc from 'fast-check';

/** Whether this is the long run of the tests, `npm run test:deep`. */
export const isDeep = fc.readConfigureGlobal().numRuns !== undefined;
