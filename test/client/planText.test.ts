// What somebody says about a new plan stands in it wherever it belongs; what they leave out stays a gap.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fillSnippet, fillTemplate, isTemplate } from '../../client/src/planText.ts';
import { choices, type Snippet } from '../../client/src/snippets.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { expand } from './expand.ts';

const root = join(import.meta.dirname, '../..');
const file = JSON.parse(readFileSync(join(root, 'snippets/golden-thread.json'), 'utf8')) as Record<string, Snippet>;
const whole = choices(file).filter((it) => it.whole);
const answers = { child: 'Sol Achebe', lead: 'Imogen Tate', written: '29 June 2026', review: '28 September 2026' };

describe.each(whole.map((it) => [it.label, it.snippet] as const))('%s', (_, snippet) => {
  const filled = fillSnippet(snippet, answers);

  test('is read as the plan of that child, with its dates and its lead', () => {
    const plan = readPlan(expand(filled.split('\n')));
    expect(plan.children.map((it) => it.name)).toEqual(['Sol Achebe']);
    expect(plan.dates.written?.mention).toMatchObject({ date: '2026-06-29' });
    expect(plan.dates.review?.mention).toMatchObject({ date: '2026-09-28' });
    expect(plan.lead?.person).toBe('Imogen Tate');
  });

  test('has the other gaps as before, and none that were answered', () => {
    const stops = (text: string): Set<string> => new Set([...text.matchAll(/\$\{?(\d+)/g)].map((it) => it[1]!));
    const gone = [...stops(snippet)].filter((it) => !stops(filled).has(it));
    expect(gone).toHaveLength(4);
    expect(filled).not.toMatch(/child's name\]|young person's name\]/);
  });

  test('without an answer it is as it was', () => expect(fillSnippet(snippet, {})).toBe(snippet));
});

test('the first name stands in the text, and the whole name in the details', () => {
  const text = expand(fillSnippet(whole[0]!.snippet, answers).split('\n'));
  expect(text).toContain('child: "Sol Achebe"');
  expect(text).toContain("# Sol's child in need plan");
  expect(text).toContain('**What Sol needs:**');
});

test('a role that somebody gives is not given twice, and signs of the snippet in a name are a name', () => {
  const snippet = 'child: "${1:[name]}"\nlead: "${5:[name]}, social worker"\n$1 ${2:[x]}';
  expect(fillSnippet(snippet, { child: 'Sol $1 "S" }', lead: 'Bola Reeve, mentor' })).toBe(
    'child: "Sol \\$1 S \\}"\nlead: "Bola Reeve, mentor"\nSol \\$1 S \\} ${2:[x]}',
  );
});

describe('templates', () => {
  const template = readFileSync(join(root, 'samples/template/child-in-need.md'), 'utf8');

  test.each([
    ['---\ntemplate: true\n---\n# x\n', true],
    ['---\r\nkind: care plan\r\nstatus: template\r\n---\r\n', true],
    ['---\nstatus: "Template"\n---\n', true],
    ['---\ntemplate: false\n---\n', false],
    ['---\nstatus: draft\n---\n', false],
    ['# A template\n\ntemplate: true\n', false],
    ['', false],
  ])('%j', (text, expected) => expect(isTemplate(text)).toBe(expected));

  test('a plan made from one is a plan of that child, and no template', () => {
    const text = fillTemplate(template, answers);
    expect(isTemplate(text)).toBe(false);
    expect(text).toContain('child: "Sol Achebe"\nborn: "[date of birth]"\nwritten: "29 June 2026"');
    expect(text).toContain("# Sol's plan");
    expect(text).not.toMatch(/\[child's name\]/i);
    expect(readPlan(text).children.map((it) => it.name)).toEqual(['Sol Achebe']);
  });

  test('what the template says already stays, and so do its line ends', () => {
    const text = '---\r\nstatus: template\r\nchild:\r\nlead: Ms Vane\r\nreview: [date]\r\n---\r\n\r\n# {{child}}\r\n';
    expect(fillTemplate(text, { ...answers, lead: 'Imogen' })).toBe(
      '---\r\nchild: "Sol Achebe"\r\nlead: Ms Vane\r\nreview: "28 September 2026"\r\n---\r\n\r\n# Sol\r\n',
    );
  });
});
