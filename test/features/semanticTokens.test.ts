import { expect, test } from 'vitest';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { drawCarets } from '../support/carets.ts';
import { checked } from './support.ts';

test('people and days, in the thread and beside it', () => {
  const text = `# Child in need plan for Ella Hartley

## Outcomes

- By 4 September 2026 Ella has eaten before school four days out of five.

## Actions

- Nisha Barr (school nurse) will weigh Ella every Tuesday from 7 July 2026, asap.

## Contingency plan

If Ella faints, Nisha rings the doctor on 3 August 2026.
`;
  const marks = semanticTokens(checked(text)).map(({ start, end, type }) => ({ start, end, message: type }));
  expect(drawCarets(text, marks)).toMatchInlineSnapshot(`
    "# Child in need plan for Ella Hartley
                             ^^^^^^^^^^^^ person

    ## Outcomes

    - By 4 September 2026 Ella has eaten before school four days out of five.
      ^^^^^^^^^^^^^^^^^^^ date
                          ^^^^ person

    ## Actions

    - Nisha Barr (school nurse) will weigh Ella every Tuesday from 7 July 2026, asap.
      ^^^^^^^^^^ person
                                           ^^^^ person
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date

    ## Contingency plan

    If Ella faints, Nisha rings the doctor on 3 August 2026.
       ^^^^ person
                    ^^^^^ person
                                           ^^^^^^^^^^^^^^^^ date
    "
  `);
});
