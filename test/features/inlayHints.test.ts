import { expect, test } from 'vitest';
import { inlayHints } from '../../server/src/features/inlayHints.ts';
import type { Range } from '../../server/src/text/span.ts';
import { written } from './navigation.ts';

/** The text with each hint where it is shown. */
function hinted(text: string, range: Range = { start: 0, end: text.length }): string {
  return inlayHints(written(text), range).reduceRight(
    (shown, { at, label }) => `${shown.slice(0, at)}‹${label}›${shown.slice(at)}`,
    text,
  );
}

const plan = `---
child: Ella Hartley
written: 22 June 2026
---

# Ella's plan

Gemma Hartley (mother) and Priya Shah (social worker) wrote it.

## Actions

- Mum will ring the school within six weeks.
- Mum (Gemma) will write on 4 May 2026, and the social worker will read it within 24 hours of it.
- Mum agreed. Social worker to visit in two weeks.
`;

test('who a role is where it is to do something, and which day a time comes to', () => {
  expect(hinted(plan)).toMatchInlineSnapshot(`
    "---
    child: Ella Hartley
    written: 22 June 2026
    ---

    # Ella's plan

    Gemma Hartley (mother) and Priya Shah (social worker) wrote it.

    ## Actions

    - Mum‹(Gemma Hartley)› will ring the school within six weeks‹(3 August 2026)›.
    - Mum (Gemma) will write on 4 May 2026, and the social worker will read it within 24 hours of it.
    - Mum agreed. Social worker‹(Priya Shah)› to visit in two weeks‹(6 July 2026)›.
    "
  `);
});

test('only in the part that is asked for', () => {
  const start = plan.indexOf('- Mum agreed');
  expect(hinted(plan, { start, end: plan.length }).slice(0, start)).toBe(plan.slice(0, start));
});

test('nothing where nobody can know', () => {
  const text = `# Child in need plan for Ella Hartley\n\n## Actions\n\n- Mum will ring within six weeks.\n- Gemma will ring.\n`;
  expect(hinted(text)).toBe(text);
  expect(hinted('')).toBe('');
});
