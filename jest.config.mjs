import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // One core is left to the machine's owner, but two files of tests run side by side even where there are only two cores.
  maxWorkers: Math.max(2, availableParallelism() - 1),
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
