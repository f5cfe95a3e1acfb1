// package.json says to the editor what there is. Here is held that it is true.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { severities } from '../../server/src/rules/rule.ts';
import { workspaceRules } from '../../server/src/workspace/rules/index.ts';

interface Setting {
  readonly enum: readonly string[];
  readonly default: string;
  readonly markdownDescription?: string;
}

interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly description: string; readonly media: { readonly markdown: string } }[];
    }[];
  };
}

const root = join(import.meta.dirname, '../..');
const { contributes, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const settings: Readonly<Record<string, Setting>> = Object.assign(
  {},
  ...contributes.configuration.map((it) => it.properties),
);

test('every rule has a setting with its title, and every setting has a rule', () => {
  const all = [...rules, ...workspaceRules];
  const named = Object.keys(settings).filter((it) => it.startsWith('goldenThread.rules.'));
  expect(named.toSorted()).toEqual(all.map((it) => `goldenThread.rules.${it.id}`).toSorted());
  for (const rule of all) {
    const setting = settings[`goldenThread.rules.${rule.id}`]!;
    expect(setting.markdownDescription).toContain(rule.title);
    expect(setting.enum.toSorted()).toEqual(['default', 'off', ...severities].toSorted());
    expect(setting.default).toBe('default');
  }
});

test('every command that the manifest names is registered, and the other way round', () => {
  const handled = ['commands.ts', 'viewCommands.ts'].flatMap((file) => {
    const source = readFileSync(join(root, 'client/src', file), 'utf8');
    const table = source.slice(source.indexOf('const handlers'), source.indexOf('return Object.entries(handlers)'));
    return [...table.matchAll(/^ {4}(\w+): /gm)].map((it) => `goldenThread.${it[1]!}`);
  });
  expect(contributes.commands.map((it) => it.command).toSorted()).toEqual(handled.toSorted());
  expect(contributes.commands.filter((it) => it.category !== 'Golden Thread')).toEqual([]);
});

test('commands about a file show only in Markdown, and menus name commands that exist', () => {
  const everywhere = ['newPlan', 'audit', 'compareSamples', 'openWeakSample', 'getStarted'].map(
    (it) => `goldenThread.${it}`,
  );
  const palette = contributes.menus.commandPalette ?? [];
  const inMarkdown = palette.filter((it) => it.when?.includes('editorLangId == markdown')).map((it) => it.command);
  const ofAView = palette.filter((it) => it.when === 'false').map((it) => it.command);
  const known = contributes.commands.map((it) => it.command);
  expect([...inMarkdown, ...ofAView, ...everywhere].toSorted()).toEqual(known.toSorted());
  expect(
    Object.values(contributes.menus)
      .flat()
      .filter((it) => !known.includes(it.command)),
  ).toEqual([]);
});

test('every file that the manifest names exists, once it is built', () => {
  const files = [...contributes.grammars, ...contributes.snippets].map((it) => it.path);
  expect([manifest.icon, ...files].filter((it) => !existsSync(join(root, it)))).toEqual([]);
  expect(manifest.main).toBe('./dist/extension.cjs');
});

test('the walkthrough has a page for each step, and its buttons run commands that exist', () => {
  const steps = contributes.walkthroughs.flatMap((it) => it.steps);
  expect(steps.filter((it) => !existsSync(join(root, it.media.markdown)))).toEqual([]);
  const run = steps.flatMap((it) =>
    [...it.description.matchAll(/\(command:(goldenThread\.\w+)\)/g)].map((found) => found[1]!),
  );
  const known = contributes.commands.map((it) => it.command);
  expect(run.length).toBeGreaterThan(3);
  expect(run.filter((it) => !known.includes(it))).toEqual([]);
});

test('the reader’s own settings stay as they are', () => {
  expect(Object.keys(contributes)).not.toContain('configurationDefaults');
  expect(Object.keys(contributes)).not.toContain('languages');
});

test('the change log speaks of this version', () => {
  expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain(`## ${manifest.version}`);
});

test('the icon is a picture of 256 by 256', () => {
  const icon = readFileSync(join(root, manifest.icon));
  expect(icon.subarray(1, 4).toString()).toBe('PNG');
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([256, 256]);
});
