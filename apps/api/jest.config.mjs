import { base } from '../../jest.base.mjs';

/** Rule and policy tests need nothing; api and race tests speak to one built api process a worker. */
export default {
  ...base,
  roots: ['<rootDir>/src'],
  globalSetup: '<rootDir>/dist/testing/global-setup.js',
  globalTeardown: '<rootDir>/dist/testing/global-teardown.js',
  maxWorkers: 2,
  testTimeout: 30_000,
};
