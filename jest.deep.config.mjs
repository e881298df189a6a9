import config from './jest.config.mjs'

/** The same tests with many more random cases each. */
export default { ...config, setupFiles: ['<rootDir>/tests/support/deep.ts'], testTimeout: 600_000 }
