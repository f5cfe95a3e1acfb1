import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cells, widthOf, wrap } from '../../server/src/report/layout.ts';
import type { Palette } from '../../server/src/report/palette.ts';
import type { PlanResult } from '../../server/src/report/results.ts';
import { textReport } from '../../server/src/report/text.ts';
import { audit, drawnPlan, example } from './support.ts';

test('a whole report at 80 columns', () => {
  expect(textReport(example, { width: 80 })).toMatchInlineSnapshot(`
    "plans/clean.md
    child not named · kind of plan not said · 2 needs, 1 outcome, 3 actions
    Nothing found.

    plans/ella hartley.md
    Ella Hartley · child in need plan · 2 needs, 1 outcome, 3 actions

       1 │ # Child in need plan for Ella Hartley
         │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         error    1:1   The plan does not say what happens if it does not work. Add
                        who will do what, and from when.  contingency-is-there
         info     also  The plan does not say when it will be looked at again. Add
                        the date of the review.  plan-has-a-review-date

       3 │ - School to monitor attendance on an ongoing basis.
         │   ^^^^^^~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^~~~~~~~~~
         warning  3:3   “School” is an organisation. Name the person there who will
                        do this.  action-owner-is-a-person
         info     3:3   Nothing says which outcome this action serves. Put it under
                        its outcome.  action-serves-an-outcome
         warning  3:36  “ongoing” gives nobody a day to work towards. Write the date
                        by which this is done.  date-is-specific

    plans/tom.md
    Ella Hartley · child in need plan · 2 needs, 1 outcome, 3 actions

       1 │ # Tom
         │ ^^^^^
         warning  1:1   “School” is an organisation. Name the person.
                        action-owner-is-a-person

    ────────────────────────────────────────────────────────────────────────
    3 plans read, 6 findings. 2 of them have findings.

        1  error    the plan cannot do its job until this is put right
        3  warning  a senior reviewer would very likely raise this
        2  info     worth a look; there may be a good reason

    Most often: action-owner-is-a-person (twice, in 2 plans);
    action-serves-an-outcome (once, in 1 plan); contingency-is-there (once, in 1
    plan).

    Golden Thread reads words and structure. Whether a plan is right for the child
    is for people to judge.

    To know about
      - plans/gone.md: this file cannot be read: there is no such file or folder.
      - golden-thread.yaml:2:3: “action-has-date” is no rule.

    Left out because the plan itself asks for it
      - plans/old.md: closed in March

    1 file may or may not be a plan and was not read. Name a file outright to have
    it read as one.
      - plans/notes.md: may be a plan: one label of a plan, and nothing else
    1 other file or folder passed over; --verbose lists them all.

    What to do next
      1. Start with the errors: plans/ella hartley.md (1).
      2. See why a rule matters, with a weak and a better wording:
           golden-thread rules action-owner-is-a-person
      3. Where a finding does not fit this child, say so in the plan, above the line
         and with your reason:
           <!-- golden-thread-ignore action-owner-is-a-person: reason -->
    "
  `);
});

test('--verbose lists what was passed over, and 120 columns need fewer lines', () => {
  expect(textReport(example, { width: 120, verbose: true })).toMatchInlineSnapshot(`
    "plans/clean.md
    child not named · kind of plan not said · 2 needs, 1 outcome, 3 actions
    Nothing found.

    plans/ella hartley.md
    Ella Hartley · child in need plan · 2 needs, 1 outcome, 3 actions

       1 │ # Child in need plan for Ella Hartley
         │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         error    1:1   The plan does not say what happens if it does not work. Add who will do what, and from when.
                        contingency-is-there
         info     also  The plan does not say when it will be looked at again. Add the date of the review.
                        plan-has-a-review-date

       3 │ - School to monitor attendance on an ongoing basis.
         │   ^^^^^^~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^~~~~~~~~~
         warning  3:3   “School” is an organisation. Name the person there who will do this.  action-owner-is-a-person
         info     3:3   Nothing says which outcome this action serves. Put it under its outcome.  action-serves-an-outcome
         warning  3:36  “ongoing” gives nobody a day to work towards. Write the date by which this is done.
                        date-is-specific

    plans/tom.md
    Ella Hartley · child in need plan · 2 needs, 1 outcome, 3 actions

       1 │ # Tom
         │ ^^^^^
         warning  1:1   “School” is an organisation. Name the person.  action-owner-is-a-person

    ────────────────────────────────────────────────────────────────────────
    3 plans read, 6 findings. 2 of them have findings.

        1  error    the plan cannot do its job until this is put right
        3  warning  a senior reviewer would very likely raise this
        2  info     worth a look; there may be a good reason

    Most often: action-owner-is-a-person (twice, in 2 plans); action-serves-an-outcome (once, in 1 plan);
    contingency-is-there (once, in 1 plan).

    Golden Thread reads words and structure. Whether a plan is right for the child is for people to judge.

    To know about
      - plans/gone.md: this file cannot be read: there is no such file or folder.
      - golden-thread.yaml:2:3: “action-has-date” is no rule.

    Left out because the plan itself asks for it
      - plans/old.md: closed in March

    1 file may or may not be a plan and was not read. Name a file outright to have it read as one.
      - plans/notes.md: may be a plan: one label of a plan, and nothing else
    1 other file or folder passed over:
      - plans/README.md: does not look like a plan

    What to do next
      1. Start with the errors: plans/ella hartley.md (1).
      2. See why a rule matters, with a weak and a better wording:
           golden-thread rules action-owner-is-a-person
      3. Where a finding does not fit this child, say so in the plan, above the line and with your reason:
           <!-- golden-thread-ignore action-owner-is-a-person: reason -->
    "
  `);
});

describe('a place is shown once', () => {
  test('the gravest fault of the same words leads, and the others stand under it', () => {
    const plan = drawnPlan(
      'a.md',
      `Mum will be supported.
^^^^^^^^^^^^^^^^^^^^^ hint wording: Third.
^^^^^^^^^^^^^^^^^^^^^ warning first-rule: First.
^^^^^^^^^^^^^^^^^^^^^^ information second-rule: Second.`,
    );
    expect(page(plan)).toMatchInlineSnapshot(`
      "
         1 │ Mum will be supported.
           │ ^^^^^^^^^^^^^^^^^^^^^
           warning  1:1   First.  first-rule
           info     also  Second.  second-rule
           hint     also  Third.  wording"
    `);
  });

  test('a word inside a marked sentence stays a place of its own', () => {
    expect(
      page(
        drawnPlan(
          'a.md',
          `- School will monitor.
  ^^^^^^^^^^^^^^^^^^^^ information whole: The action.
              ^^^^^^^ warning word: The word.`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "
         1 │ - School will monitor.
           │   ~~~~~~~~~~~~^^^^^^^~
           info     1:3   The action.  whole
           warning  1:15  The word.  word"
    `);
  });
});

describe('the line and its carets', () => {
  test('tabs, emoji, accents and wide letters keep the carets in place', () => {
    expect(
      page(
        drawnPlan(
          'a.md',
          `\tNeed\t🙂 Zoë’s 学校 family
\t    \t         ^^ warning school: Wide.
\t    \t            ^^^^^^ warning family: After wide.`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "
         1 │     Need    🙂 Zoë’s 学校 family
           │                      ^^^^ ^^^^^^
           warning  1:16  Wide.  school
           warning  1:19  After wide.  family"
    `);
  });

  test('a long row is cut to where the words are', () => {
    const row = `| Ella needs breakfast | ${'a calm morning with somebody there '.repeat(4)}| School to monitor | ${'and so on '.repeat(10)}|`;
    const mark = (word: string, finding: string): string =>
      `${' '.repeat(row.indexOf(word))}${'^'.repeat(word.length)} ${finding}`;
    const plan = drawnPlan(
      'a.md',
      [
        row,
        mark('needs breakfast', 'warning one: One.'),
        mark('School', 'warning two: Two.'),
        mark('monitor', 'warning three: Three.'),
        mark(row, 'information row: The row.'),
      ].join('\n'),
    );
    expect(page(plan)).toMatchInlineSnapshot(`
      "
         1 │ | Ella needs breakfast | a calm morning with somebody there a calm mo …
           │ ~~~~~~~^^^^^^^^^^^^^^^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
           info     1:1    The row.  row
           warning  1:8    One.  one

         1 │ … there | School to monitor | and so on and so on and so on and so on a …
           │           ^^^^^^    ^^^^^^^
           warning  1:168  Two.  two
           warning  1:178  Three.  three"
    `);
  });

  test('a missing cell at the end of a row has its caret behind the row', () => {
    const plan = drawnPlan('a.md', '| a |\n');
    const place = { line: 1, column: 6 };
    const finding = {
      rule: 'r',
      severity: 'warning',
      message: 'No date.',
      guidance: [],
      start: place,
      end: place,
      range: { start: 5, end: 5 },
    } as const;
    expect(page({ ...plan, findings: [finding] })).toMatchInlineSnapshot(`
      "
         1 │ | a |
           │      ^
           warning  1:6   No date.  r"
    `);
  });

  test('a mark over several lines shows where it begins', () => {
    const plan = drawnPlan('a.md', 'Mum will\nhelp.\n');
    const finding = {
      rule: 'r',
      severity: 'warning',
      message: 'Long.',
      guidance: [],
      start: { line: 1, column: 5 },
      end: { line: 2, column: 6 },
      range: { start: 4, end: 14 },
    } as const;
    expect(page({ ...plan, findings: [finding] })).toMatchInlineSnapshot(`
      "
         1 │ Mum will
           │     ^^^^
           warning  1:5   Long.  r"
    `);
  });

  test('nothing in a plan can steer the terminal', () => {
    const plan = drawnPlan('a\u001b[2J.md', 'Mum \u001b[31mwill\u0007 help\n^^^ warning r: Not \u001b[0m so.', {
      child: 'Ella\u001b[1m',
    });
    expect(textReport(audit({ plans: [plan] }))).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
  });
});

test('colours come from the palette alone', () => {
  const named = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  const palette: Palette = {
    bold: named('b'),
    dim: named('i'),
    red: named('red'),
    yellow: named('yellow'),
    cyan: named('cyan'),
    green: named('green'),
  };
  const plan = drawnPlan('a.md', 'Mum will.\n^^^ error r: Wrong.\n    ^^^^ warning s: Weak.');
  expect(
    textReport(audit({ plans: [plan] }), { palette })
      .split('\n')
      .slice(0, 7)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "<b>a.md</b>
    Ella Hartley · child in need plan · 2 needs, 1 outcome, 3 actions

    <i>   1</i> <i>│</i> Mum will.
         <i>│</i> <yellow>^^^ ^^^^</yellow>
         <red>error  </red>  <i>1:1 </i>  Wrong.  <i>r</i>
         <yellow>warning</yellow>  <i>1:5 </i>  Weak.  <i>s</i>"
  `);
});

describe('folders without plans', () => {
  test('are said in one line', () => {
    expect(textReport(audit({ folders: ['.'] }), { width: 200 })).toMatchInlineSnapshot(`
      "No plans were found in this folder. Plans are Markdown files named ….plan.md, or .md files that look like a plan.
      "
    `);
    expect(textReport(audit({ folders: ['a', 'b', 'c'] }), { width: 200 })).toMatchInlineSnapshot(`
      "No plans were found in a, b and c. Plans are Markdown files named ….plan.md, or .md files that look like a plan.
      "
    `);
  });
});

test('one plan, several plans, nothing found', () => {
  const clean = drawnPlan('a.md', 'Fine.');
  expect(textReport(audit({ plans: [clean] }))).toMatchInlineSnapshot(`
    "a.md
    Ella Hartley · child in need plan · 2 needs, 1 outcome, 3 actions
    Nothing found.

    ────────────────────────────────────────────────────────────────────────
    1 plan read. Nothing found.
    Golden Thread reads words and structure. Whether a plan is right for the child
    is for people to judge.
    "
  `);
});

test('a text is wrapped at blanks and never loses a word', () => {
  expect(wrap('One two three', 7)).toEqual(['One two', 'three']);
  expect(wrap('', 7)).toEqual(['']);
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, unit: 'grapheme' })),
      fc.integer({ min: 1, max: 40 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width);
        const flat = (text: string): string => text.replaceAll(/[\r\n\t ]+/g, '').replaceAll(/\p{Cc}/gu, '\uFFFD');
        expect(flat(lines.join(''))).toBe(flat(words.join('')));
        for (const line of lines) expect(widthOf(line) <= width || !line.includes(' ')).toBe(true);
      },
    ),
  );
});

test('cells cover a line without gaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (line) => {
      let at = 0;
      for (const { start, end } of cells(line)) {
        expect(start).toBe(at);
        at = end;
      }
      expect(at).toBe(line.length);
    }),
  );
});

test('letters and signs that need no thought are the same cells as when thought about', () => {
  const simple = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).join('');
  for (const [sign] of simple.matchAll(/[^\r\n]/g)) {
    // What stands behind makes the whole line one to think about.
    expect([sign, ...cells(sign)]).toEqual([sign, ...cells(`${sign}\n字`).slice(0, -2)]);
  }
});

/** The part of a report that is about one plan. */
function page(plan: PlanResult): string {
  const text = textReport(audit({ plans: [plan] }), { width: 80 });
  return text.slice(0, text.indexOf('\n\n──')).split('\n').slice(2).join('\n');
}
