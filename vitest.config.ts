import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need real editors, and have scripts of their own (test/vitest.editors.config.ts).
    exclude: [...configDefaults.exclude, 'test/vscode/**', 'test/editors/**'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
