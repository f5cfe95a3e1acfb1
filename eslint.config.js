// Prettier owns the layout; what is here is meaning and house style. Every rule must be one that a reader is glad of.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const houseStyle = {
  // String unions instead of enums, functions instead of classes. A class that has a life over time says so in a
  // comment beside its `eslint-disable-next-line`.
  'no-restricted-syntax': [
    'error',
    { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
    { selector: 'ClassDeclaration, ClassExpression', message: 'Use a function and plain data.' },
    { selector: 'ExportDefaultDeclaration[declaration.type="Identifier"]', message: 'Export it where it is defined.' },
  ],
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  eqeqeq: 'error',
  'object-shorthand': 'error',
  // Regular expressions of this field are long; a comment says what each is for.
  'no-control-regex': 'off',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
  '@typescript-eslint/array-type': ['error', { default: 'array', readonly: 'array' }],
};

const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-deprecated': 'error',
  '@typescript-eslint/prefer-readonly': 'error',
  '@typescript-eslint/prefer-nullish-coalescing': 'error',
  '@typescript-eslint/prefer-optional-chain': 'error',
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'samples/', 'test/fixtures/']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  { rules: houseStyle },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...typed, 'no-undef': 'off' },
  },
  {
    files: ['server/src/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['server/src/bin/**', 'scripts/**', '.ci/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**'],
    // A test that trusts its own example may say so.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
