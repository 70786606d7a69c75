export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  globalSetup: '<rootDir>/build/__tests__/whole-run/set-up.js',
  globalTeardown: '<rootDir>/build/__tests__/whole-run/tear-down.js',
  testSequencer: '<rootDir>/__tests__/whole-run/longest-first.js',
  // Tests wait for servers as often as they work: a third worker keeps two processors busy.
  maxWorkers: 3,
  testTimeout: 120_000,
}
