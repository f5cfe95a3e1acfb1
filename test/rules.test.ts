/** Every rule is tested by its own examples, which are also its documentation. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../server/src/rules/index.ts';
import { notices, rulesAcrossPlans } from '../server/src/rules/notices.ts';
import type { Rule } from '../server/src/rules/rule.ts';
import { workspaceRules } from '../server/src/workspace/rules/index.ts';
import { drawCarets, readCarets, redraw } from './support/carets.ts';
import { check, fixed } from './support/check.ts';

const folder = new URL('../server/src/rules/', import.meta.url).pathname;

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it.each(numbered(rule.bad))('finds what bad example $number draws', ({ example }) => {
    const { markdown } = readCarets(example.plan);
    const found = check(markdown, { rule: rule.id });
    const drawn = drawCarets(markdown, found);
    if (process.env['UPDATE'] === '1') rewrite(rule, example.plan, drawn);
    else expect(drawn).toBe(redraw(example.plan));
    expect(found.length, 'a bad example draws something').toBeGreaterThan(0);
  });

  it.each(numbered(rule.bad.filter((example) => example.fixed !== undefined)))(
    'mends bad example $number',
    ({ example }) => {
      const { markdown } = readCarets(example.plan);
      const found = check(markdown, { rule: rule.id });
      const mended = fixed(markdown, found);
      expect(mended).toBe(example.fixed);
      expect(check(mended ?? markdown, { rule: rule.id })).toHaveLength(found.length - 1);
    },
  );

  it.each(numbered(rule.good.map((plan) => ({ plan }))))('is silent about good example $number', ({ example }) => {
    const found = check(example.plan, { rule: rule.id });
    expect(drawCarets(example.plan, found)).toBe(example.plan);
  });

  it('says who it answers to, and says it kindly', () => {
    expect(rule.guidance).not.toHaveLength(0);
    for (const row of rule.guidance) expect(row).toMatch(/^[WHDRS]-\d\d$/);
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(rule.title).toMatch(/^\p{Lu}.*[^.!?]$/u);
    for (const text of [rule.why, rule.title, ...messagesOf(rule)]) expect(text).not.toMatch(harsh);
    for (const text of messagesOf(rule)) expect(text).toMatch(/[.?]$/);
  });

  it('draws marks inside the document, on one line, around the words that it quotes', () => {
    for (const text of texts(rule)) {
      for (const { start, end, message } of check(text, { rule: rule.id })) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
        const marked = text.slice(start, end);
        expect(marked).not.toContain('\n');
        const quoted = /^“([^”]+)”/.exec(message)?.[1];
        if (quoted !== undefined && quoted.length <= marked.length) expect(marked).toContain(quoted);
      }
    }
  });
});

describe('the list of rules', () => {
  it('holds every rule file, under its own name', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((it) => /^[a-z]+[/\\][a-z]+(?:-[a-z]+)+\.ts$/.test(it))
      .map((it) => basename(it, '.ts'));
    expect(rules.map((it) => it.id).toSorted()).toEqual(files.toSorted());
  });

  it('names nothing twice', () => {
    const ids = [...rules, ...notices, ...workspaceRules].map((it) => it.id);
    expect(ids).toEqual([...new Set(ids)]);
    const titles = rules.map((it) => it.title);
    expect(titles).toEqual([...new Set(titles)]);
  });

  it('knows the rules over several plans by their names', () => {
    expect(workspaceRules.map((it) => it.id)).toEqual(rulesAcrossPlans);
    const files = readdirSync(join(folder, '../workspace/rules')).filter((it) => it.includes('-'));
    expect(files.map((it) => basename(it, '.ts')).toSorted()).toEqual(rulesAcrossPlans.toSorted());
  });
});

const harsh = /\b(?:error|invalid|must|failed)\b/i;

/** With UPDATE=1 the pictures in the rule's own file are drawn afresh; the difference is for the reviewer to read. */
function rewrite(rule: Rule, before: string, after: string): void {
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
    (it) => basename(it) === `${rule.id}.ts`,
  );
  if (file === undefined) return;
  const source = readFileSync(join(folder, file), 'utf8');
  writeFileSync(
    join(folder, file),
    source.replace(literal(before), () => literal(after)),
  );
}

function literal(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
}

function numbered<Example>(examples: readonly Example[]): { number: number; example: Example }[] {
  return examples.map((example, index) => ({ number: index + 1, example }));
}

function messagesOf(rule: Rule): string[] {
  return texts(rule).flatMap((it) => check(it, { rule: rule.id }).map(({ message }) => message));
}

function texts(rule: Rule): string[] {
  return [...rule.bad.map((it) => readCarets(it.plan).markdown), ...rule.good];
}
