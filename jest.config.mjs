const common = { target: 'es2022' }

export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // Notes that are not ours to publish lie beside the project; where they are absent, so are their tests.
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.LOGBOOK_CORPUS ? [] : ['/tests/corpus/'])],
  testEnvironment: 'node',
  // The browser tests mostly wait, so every core is of use.
  maxWorkers: '100%',
  // A busy machine is no failure.
  testTimeout: 120_000,
  transform: {
    '\\.ts$': ['@swc/jest', {
      jsc: { ...common, parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    }],
    // Some packages are ES modules alone, which jest does not read; swc tells them from the rest.
    '\\.m?js$': ['@swc/jest', {
      jsc: { ...common, parser: { syntax: 'ecmascript' } },
      module: { type: 'commonjs' },
      isModule: 'unknown',
      sourceMaps: false,
    }],
  },
  transformIgnorePatterns: ['/node_modules/(playwright-core|typescript)/', '<rootDir>/dist/', '<rootDir>/main\\.js$'],
  moduleNameMapper: {
    '^(site-files(/program)?|export-worker)$': '<rootDir>/dist/site-files.cjs',
    // The app cannot be had from npm; what stands in for it answers as it does.
    '^obsidian$': '<rootDir>/tests/host/obsidian.ts',
  },
  watchPathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/examples/'],
}
