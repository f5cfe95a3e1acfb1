// Writes the files that are made from the rules and the words of the plan language. With --check nothing is written, and a stale file makes it exit with 1.
import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { withSettings } from './manifest.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The text of each generated file by its path, as the rules and words are now. */
export async function generated() {
  const { rules, workspaceRules, notices, profiles, rulesPage, coveragePage, grammarFiles, frontmatterSchema } =
    await source();
  const manifest = await readFile(path.join(root, 'package.json'), 'utf8');
  const texts = {
    'RULES.md': rulesPage({ rules, workspaceRules, notices }),
    'GUIDANCE-COVERAGE.md': coveragePage([...rules, ...workspaceRules]),
    'schema/plan-frontmatter.schema.json': JSON.stringify(frontmatterSchema()),
    'package.json': withSettings(manifest, [...rules, ...workspaceRules], profiles),
    ...Object.fromEntries(Object.entries(grammarFiles).map(([name, it]) => [`grammar/${name}`, JSON.stringify(it)])),
  };
  const entries = Object.entries(texts).map(async ([name, text]) => [name, await formatted(name, text)]);
  return Object.fromEntries(await Promise.all(entries));
}

/** The TypeScript sources as one module, in memory. */
async function source() {
  const { outputFiles } = await build({
    stdin: {
      resolveDir: root,
      contents: [
        "export { rules } from './server/src/rules/index.ts';",
        "export { notices } from './server/src/rules/notices.ts';",
        "export { profiles } from './server/src/rules/profiles.ts';",
        "export { workspaceRules } from './server/src/workspace/rules/index.ts';",
        "export { rulesPage } from './server/src/report/rulesPage.ts';",
        "export { coveragePage } from './server/src/report/coveragePage.ts';",
        "export { grammarFiles } from './grammar/textmate.ts';",
        "export { frontmatterSchema } from './grammar/frontmatterSchema.ts';",
      ].join('\n'),
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const text = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

async function formatted(name, text) {
  const file = path.join(root, name);
  return prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  for (const [name, text] of Object.entries(await generated())) {
    const file = path.join(root, name);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    if (check) {
      console.error(`${name} is not what the rules and words say now. Run: npm run generate`);
      process.exitCode = 1;
    } else {
      await writeFile(file, text);
      console.log(`Wrote ${name}.`);
    }
  }
}
