import { base } from '../../jest.base.mjs';

export default {
  ...base,
  testTimeout: 20_000,
  roots: ['<rootDir>/src'],
  testEnvironment: '<rootDir>/jest-environment.config.mjs',
  // antd's ES build is not loadable by node: its CommonJS build is taken by leaving "import" out.
  testEnvironmentOptions: { customExportConditions: ['browser', 'require', 'default'] },
  moduleNameMapper: {
    ...base.moduleNameMapper,
    '\\.css$': '<rootDir>/src/testing/no-styles.ts',
    '^@wushe/([a-z-]+)$': '<rootDir>/../../packages/$1/src/index.ts',
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(.pnpm/)?(@ant-design.colors|@ant-design.fast-color|echarts|zrender))',
  ],
};
