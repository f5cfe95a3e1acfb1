// What leads to other files: links, and names that can be looked for.
import { expect, test } from 'vitest';
import { documentLinks } from '../../server/src/features/documentLinks.ts';
import { isSought, namesIn } from '../../server/src/features/workspaceSymbols.ts';
import { drawn, written } from './navigation.ts';

test('files that the details name, and brothers and sisters', () => {
  const text = `---
child: Ella Hartley
siblings: [Owen Hartley, Mia]
previous: ../2025/ella hartley.plan.md
assessment: "assessment.docx"
site: https://example.org/a.md
disk: C:/plans/a.md
root: /etc/a.md
lead: Priya Shah
---

# Ella's plan

See other.plan.md.
`;
  expect(
    drawn(text, documentLinks(written(text)), (it) => (it.type === 'path' ? `file ${it.path}` : `plan for ${it.name}`)),
  ).toMatchInlineSnapshot(`
    "---
    child: Ella Hartley
    siblings: [Owen Hartley, Mia]
               ^^^^^^^^^^^^ plan for Owen Hartley
                             ^^^ plan for Mia
    previous: ../2025/ella hartley.plan.md
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ file ../2025/ella hartley.plan.md
    assessment: "assessment.docx"
                 ^^^^^^^^^^^^^^^ file assessment.docx
    site: https://example.org/a.md
    disk: C:/plans/a.md
    root: /etc/a.md
    lead: Priya Shah
    ---

    # Ella's plan

    See other.plan.md.
    "
  `);
});

test('plans, children, outcomes and people can be looked for', () => {
  const { plan } = written(`---
child: Ella Hartley
lead: Priya Shah, social worker
---

# Child in need plan for Ella

**Need:** Ella is hungry.

**Outcome 1:** By 4 September 2026 Ella has eaten before school four days out of five.

- Gemma Hartley (mother) will help.
`);
  expect(namesIn(plan).map((it) => `${it.type}: ${it.name} (${it.container})`)).toMatchInlineSnapshot(`
    [
      "child: Ella Hartley (child of this plan)",
      "person: Priya Shah (social worker)",
      "plan: Child in need plan for Ella (Ella Hartley)",
      "outcome: O1 Ella has eaten before school four days out of five. (Ella Hartley)",
      "person: Gemma Hartley (mother)",
    ]
  `);
});

test.each([
  ['ella', 'Ella Hartley', true],
  ['eh', 'Ella Hartley', true],
  ['sian', 'Siân', true],
  ['', 'Anybody', true],
  ['harella', 'Ella Hartley', false],
  ['z', 'Ella', false],
])('%j finds %j: %s', (query, name, found) => {
  expect(isSought(name, query)).toBe(found);
});

test.each(['', '\uFEFF', '---\n: [\n---\n'])('nothing in %j', (text) => {
  expect(documentLinks(written(text))).toEqual([]);
  expect(namesIn(written(text).plan)).toEqual([]);
});
