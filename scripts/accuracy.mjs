// Measures how often the rules are right: npm run accuracy -- FILE_OR_FOLDER…
import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = await mkdtemp(path.join(tmpdir(), 'golden-thread-accuracy-'));
try {
  const outfile = path.join(folder, 'accuracy.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/accuracy/command.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    banner: {
      // Some of what is bundled is CommonJS and asks for Node's own modules with `require`.
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  });
  const { accuracy } = await import(pathToFileURL(outfile).href);
  process.exitCode = accuracy(process.argv.slice(2));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 2;
} finally {
  await rm(folder, { recursive: true, force: true });
}
