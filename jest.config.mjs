export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // A machine that is busy with other work takes several times as long; a test that hangs is still ended.
  testTimeout: 30_000,
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      { tsconfig: { jsx: 'react-jsx', module: 'CommonJS', moduleResolution: 'node10', isolatedModules: true } },
    ],
  },
};
