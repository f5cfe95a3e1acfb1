// Measures how often the rules are right: npm run accuracy -- FILE_OR_FOLDER…
import { withBundled } from './fromSource.mjs';

await withBundled(['test/accuracy/command.ts'], async (load) => {
  const { accuracy } = await load('command');
  process.exitCode = accuracy(process.argv.slice(2));
});
