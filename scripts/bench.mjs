// Measures how fast and how small everything is: npm run bench -- [GROUP…] [--full]
import path from 'node:path';
import { buildCommand } from './build.mjs';
import { withBundled } from './fromSource.mjs';

await withBundled(['test/bench/command.ts', 'test/bench/emptyServer.ts'], async (load, folder) => {
  const { bench } = await load('command');
  const command = await buildCommand(path.join(folder, 'dist'));
  process.exitCode = await bench(process.argv.slice(2), {
    folder,
    command,
    empty: path.join(folder, 'emptyServer.mjs'),
  });
});
