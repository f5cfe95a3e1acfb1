// The details at the top of a file, key by key as they were written: `key (what we know it as): value; value`.
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { spanOf, type Prose } from '../../server/src/text/prose.ts';
import { absolute } from '../../server/src/text/span.ts';

test('every key is there with its values, in the order of the text', () => {
  const markdown = `---
Child: Ines Marlow
kind: "child in need"
plan_date: 2026-06-01
people:
  - Dana Marlow (mother)
  - name: Kofi Marlow
    role: father
school: {teacher: Zita Pike}
mood-board: blue
review:
---
# Plan
`;
  expect(drawn(markdown)).toEqual([
    'Child (child): Ines Marlow',
    'kind (kind): child in need',
    'plan_date (written): 2026-06-01',
    'people (people): Dana Marlow (mother); Kofi Marlow',
    'school (people): Zita Pike',
    'mood-board: blue',
    'review (review):',
  ]);
});

test.each([
  ['no frontmatter at all', '# Plan for Ines\n'],
  ['frontmatter that is no list of keys', '---\nInes\n---\n# Plan\n'],
  ['frontmatter below blank lines', '\n\n---\nchild: Ines\n---\n'],
])('%s gives none', (_, markdown) => {
  expect(drawn(markdown)).toEqual([]);
});

test('half-typed details give those that can be read', () => {
  expect(drawn('---\nchild: Ines\n? \n: x\nkind: "child in\n---\n')).toContain('child (child): Ines');
});

describe('status', () => {
  test.each([
    ['template', 'template'],
    ['Template', 'template'],
    ['"template"', 'template'],
    ['templed', 'template'],
    ['draft', 'plan'],
    ['final', 'plan'],
    ['template agreed on 3 May', 'plan'],
    ['[template, draft]', 'plan'],
    ['', 'plan'],
  ])('%s is a %s', (status, type) => {
    expect(readPlan(`---\nstatus: ${status}\n---\n\nNeed: Ines needs sleep.\n`).type).toBe(type);
  });

  test('only a status that declares a template is one of the details we know', () => {
    expect(drawn('---\nstatus: template\n---\n')).toEqual(['status (template): template']);
    expect(drawn('---\nstatus: draft\n---\n')).toEqual(['status: draft']);
  });
});

/** Each detail as it stands in the source, so that a place that is off by one can be seen. */
function drawn(markdown: string): string[] {
  const { details, blocks } = readPlan(markdown);
  const source = (prose: Prose): string => {
    const { start, end } = absolute(blocks, spanOf(prose));
    return markdown.slice(start, end);
  };
  return details.map(({ key, name, values }) =>
    `${source(key)}${name === undefined ? '' : ` (${name})`}: ${values.map(source).join('; ')}`.trimEnd(),
  );
}
