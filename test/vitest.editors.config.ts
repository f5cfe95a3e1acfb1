// The tests that need real editors: `npm run test:vscode` and `npm run test:editors`. They are few and slow, and each
// script installs what it needs, so `npm test` leaves them alone.
import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

const closingLine: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((it) => [...it.children.allTests()]);
    const count = (state: string): number => tests.filter((it) => it.result().state === state).length;
    const broken = modules.filter((it) => it.errors().length > 0).length;
    process.stdout.write(`${count('passed')} passed, ${count('failed') + broken} failed\n`);
  },
};

export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'pictures' ? ['test/vscode/pictures.ts'] : ['test/{vscode,editors}/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000, interval: 100 } },
    fileParallelism: false,
    reporters: [['default', { summary: false }], closingLine],
  },
}));
