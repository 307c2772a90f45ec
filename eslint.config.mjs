import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Imports run downwards only. For every room: the folders under src that it may not import from, and what of the outside world it
 * does without.
 */
const rooms = ['shared', 'files', 'functions', 'teaching', 'taskpane', 'preview', 'cli'];
const mayImport = {
  shared: [],
  files: ['shared'],
  functions: ['shared'],
  teaching: ['shared', 'functions'],
  taskpane: ['shared', 'functions', 'teaching', 'files'],
  preview: ['shared', 'functions', 'teaching', 'files', 'taskpane'],
  cli: ['shared', 'functions', 'teaching', 'files'],
};
/**
 * The floors within shared, lowest first: a folder may import those before it. `values` reads numbers and dates by the rule book;
 * the rule book itself needs no cell.
 */
const floors = [
  'text',
  'rulebook',
  'values',
  'rules',
  'workbook',
  'list',
  'forms',
  'checks',
  'report',
  'port',
  'desk',
  'month-end',
];
/** The same within files; the files beside these folders tie them together. */
const fileFloors = [
  'xml',
  'columns',
  'zip',
  'parts',
  'sheet',
  'list-writer',
  'patch',
  'charts',
  'graft',
  'list-rows',
  'parquet',
];
/** What shared, files, functions and teaching do without, so that they run anywhere. */
const platform = [
  'node:*',
  'fs',
  'path',
  'exceljs',
  'react',
  'react-dom',
  '@microsoft/office-js',
  '@fluentui/*',
  '@univerjs/*',
];

const layer = (files, folders, outside, message) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          // Out of the own folder and into a forbidden one; a file of the same name beside does no harm.
          ...(folders.length > 0 ? [{ regex: `^(\\.\\./)+(${folders.join('|')})(/|$)`, message }] : []),
          ...(outside.length > 0 ? [{ group: outside, message: 'This room is kept free of its surroundings.' }] : []),
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist/', 'release/', 'out/', 'coverage/', 'node_modules/', '**/node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        Buffer: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        AbortController: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    ignores: ['src/shared/text/list.ts', 'src/shared/rulebook/textbook/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "Literal[value='、']", message: 'Names in a row are put together by src/shared/text/list.' },
      ],
    },
  },
  ...rooms.map((room) =>
    layer(
      [`src/${room}/**/*.{ts,tsx}`],
      rooms.filter((one) => one !== room && !mayImport[room].includes(one)),
      room === 'cli'
        ? []
        : room === 'shared' || room === 'files' || room === 'functions' || room === 'teaching'
          ? platform
          : ['node:*'],
      `src/${room} may import ${mayImport[room].join(', ') || 'nothing'} of the other rooms.`,
    ),
  ),
  ...floors.map((floor, i) =>
    layer(
      [`src/shared/${floor}/**/*.ts`],
      [...rooms.filter((one) => one !== 'shared'), ...floors.slice(i + 1)],
      platform,
      `src/shared/${floor} may import the floors below it only: ${floors.slice(0, i).join(', ') || 'none'}.`,
    ),
  ),
  ...fileFloors.map((floor, i) =>
    layer(
      [`src/files/${floor}/**/*.ts`],
      [...rooms.filter((one) => one !== 'shared' && one !== 'files'), ...fileFloors.slice(i + 1)],
      platform,
      `src/files/${floor} may import the floors below it only: ${fileFloors.slice(0, i).join(', ') || 'none'}.`,
    ),
  ),
);
