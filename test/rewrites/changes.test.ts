// The changes that keep a sentence: each by a picture of the plan before, with the caret at <|>, and after.
import { describe, expect, test } from 'vitest';
import { codeActions } from '../../server/src/features/codeActions.ts';
import { withPlaceholders } from '../../server/src/rewrites/fill.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { caretIn, checked } from '../features/support.ts';

const head = `---
child: Ella Reed
written: 22 June 2026
review: 28 September 2026
people:
  - Gemma Reed (mother)
  - Tess Lowe (teacher)
  - Hugo Barr (school nurse)
---

# Child in need plan for Ella
`;

/** The plan after the action whose title begins so, with its gaps open. */
function after(marked: string, title: string, keepOriginal = false): string {
  const { text, offset } = caretIn(head + marked);
  const offers = codeActions(checked(text), { start: offset, end: offset }, { keepOriginal });
  const offer = offers.find((it) => it.title.startsWith(title));
  if (offer === undefined) throw new Error(`“${title}” is not on offer: ${offers.map((it) => it.title).join('; ')}`);
  return applyEdits(
    text,
    offer.edits.map((it) => ({ ...it, newText: withPlaceholders(it.parts) })),
  ).slice(head.length);
}

const table = (outcome: string, action: string): string => `
| Need | Outcome | Action |
| --- | --- | --- |
| Ella cries at the gate. | ${outcome} | ${action} |
`;

describe('a day', () => {
  test('is put in front of the full stop', () => {
    expect(after('\n## Actions\n\n- Hugo Barr will ring G<|>emma.\n', 'Write by when')).toBe(
      '\n## Actions\n\n- Hugo Barr will ring Gemma by [date].\n',
    );
  });

  test('or says how often, from the plan’s start until its review', () => {
    expect(after('\n## Actions\n\n- Hugo Barr will ring G<|>emma.\n', 'Write how often')).toBe(
      '\n## Actions\n\n- Hugo Barr will ring Gemma [on which days or how often], from 1 July 2026 until 28 September 2026.\n',
    );
  });

  test('fills the cell that is there for it', () => {
    const plan = (when: string): string => `
| Action | Who | When |
| --- | --- | --- |
| Ring Gemma | Hugo Barr |${when}|
| Read with Ella | Gemma Reed | 6 July 2026 |
`;
    expect(after(plan(' <|>'), 'Write by when')).toBe(plan(' by [date] '));
  });

  test('takes the place of words that go on for ever', () => {
    expect(after('\n## Actions\n\n- Hugo Barr will ring Gemma - on<|>going.\n', 'Write how often')).toBe(
      '\n## Actions\n\n- Hugo Barr will ring Gemma - [on which days or how often], from 1 July 2026 until 28 September 2026.\n',
    );
  });

  test('of the review begins an outcome', () => {
    expect(
      after('\n## Outcomes\n\n- T<|>here is breakfast on the table on four days in five.\n', 'Write by when'),
    ).toBe('\n## Outcomes\n\n- By 28 September 2026 there is breakfast on the table on four days in five.\n');
  });

  test('follows a day of the week', () => {
    expect(after('\n## Actions\n\n- Hugo Barr will ring Gemma every Mo<|>nday.\n', 'Write how often')).toBe(
      '\n## Actions\n\n- Hugo Barr will ring Gemma every Monday from 1 July 2026 until 28 September 2026.\n',
    );
  });
});

test('a name goes in front of the organisation, to be chosen from the people of the plan', () => {
  const marked = '\n## Actions\n\n- Healt<|>h to ring Gemma by 6 July 2026.\n';
  expect(after(marked, 'Name the person here')).toBe(
    '\n## Actions\n\n- [name] (Health) to ring Gemma by 6 July 2026.\n',
  );
  const { text, offset } = caretIn(head + marked);
  const offer = codeActions(checked(text), { start: offset, end: offset }).find((it) => it.title.startsWith('Name'));
  expect(offer?.edits[0]?.parts[0]).toMatchObject({ choices: ['Tess Lowe', 'Hugo Barr'] });
});

test('letters that nobody knows get room for their words', () => {
  expect(after('\n## Actions\n\n- Hugo Barr will ring the QZ<|>XT by 6 July 2026.\n', 'Write what “QZXT”')).toBe(
    '\n## Actions\n\n- Hugo Barr will ring the [in words] (QZXT) by 6 July 2026.\n',
  );
});

describe('two outcomes', () => {
  const joined =
    'By 28 September 2026 Ella will be at school by nine on four days and <|>her speech will be clear to Gran on two of three tries.';
  const one = 'By 28 September 2026 Ella will be at school by nine on four days.';
  const two = 'By [date of the second outcome] her speech will be clear to Gran on two of three tries.';

  test('are two items of a list', () => {
    expect(after(`\n## Outcomes\n\n- ${joined}\n`, 'Make this a second')).toBe(`\n## Outcomes\n\n- ${one}\n- ${two}\n`);
  });

  test('and two lines of a cell', () => {
    expect(after(table(joined, 'Tess Lowe will ring Gemma on 6 July 2026.'), 'Make this a second')).toBe(
      table(`${one}<br>${two}`, 'Tess Lowe will ring Gemma on 6 July 2026.'),
    );
  });
});

describe('steps', () => {
  test('lead from today’s figure to the one that is wanted', () => {
    expect(
      after(
        "\n## Outcomes\n\n- By 28 September 2026 Ella's attendance will go up from 3<|>5% to 95%.\n",
        'Lay out steps',
      ),
    ).toBe(
      "\n## Outcomes\n\n- By 28 September 2026 Ella's attendance will go up from 35% to 95%. First step: 55% by 31 July 2026. Second step: 75% by 28 August 2026.\n",
    );
  });
});

test('a service becomes an action, and leaves room for the need behind it', () => {
  const row = (need: string, action: string): string => `
| Need | Outcome | Action |
| --- | --- | --- |
| ${need} | By 28 September 2026 Ella sleeps until six on five nights. | ${action} |
`;
  const ring = 'Tess Lowe will ring Gemma on 6 July 2026.';
  expect(after(row('Ella needs pl<|>ay therapy.', ring), 'Write the need behind')).toBe(
    row(
      'Ella needs [what would be there for the child], because [what the child does, feels or goes without today], [how often or since when].',
      `${ring}<br>[Name] (play therapy) will meet [whom] [how often] from 1 July 2026 until 28 September 2026 to [what they work out or practise together].`,
    ),
  );
});

test('beside what is asked of a parent stands who helps with it', () => {
  const rows = (help: string): string => `
| Outcome | Action |
| --- | --- |
| By 28 September 2026 E<|>lla eats before school on four days in five. | Gemma Reed will lay the table every evening from 6 July 2026.<br>Gemma Reed will get up at six from 6 July 2026.${help} |
| By 28 September 2026 Ella reads to Gemma on three nights a week. | Tess Lowe will bring a book every Monday from 6 July 2026. |
`;
  expect(after(rows(''), 'Add who helps')).toBe(
    rows(
      '<br>[Name] ([role]) will [what makes it easier for the family, and when] from 1 July 2026 until 28 September 2026.',
    ).replace('<|>', ''),
  );
});

describe('what the thread lacks', () => {
  const outcome =
    'By 28 September 2026 Ella [what the child does then, that anyone could see] on [how many] days in every 7. Today it is [how many today].';
  const action =
    '[Name] ([role]) will [do what] [on which days or how often] from 1 July 2026 until 28 September 2026.';
  const rows = (second: string, third: string): string => `
| Need | Outcome | Action |
| --- | --- | --- |
| Ella cries at the gate. | By 28 September 2026 Ella walks in on four days. | Tess Lowe will ring Gemma on 6 July 2026. |
| Ella wa<|>kes at night. |${second}| Hugo Barr will see Ella on 6 July 2026. |
| Ella is cold at night. | By 28 September 2026 E<|>lla has a warm coat. |${third}|
`;
  const atFirst = (plan: string): string => plan.replace('E<|>lla', 'Ella');
  const atSecond = (plan: string): string => plan.replace('wa<|>kes', 'wakes');

  test('goes into the empty cell of the row', () => {
    expect(after(atFirst(rows(' ', ' ')), 'Add its outcome')).toBe(rows(` ${outcome} `, ' ').replaceAll('<|>', ''));
    expect(after(atSecond(rows(' ', ' ')), 'Add an action')).toBe(rows(' ', ` ${action} `).replaceAll('<|>', ''));
  });

  test('stands below, under the label that the plan has for it', () => {
    const threads = (added: string): string =>
      `\n## School\n\n**Need:** Ella cries at the gate.\n\n**Outcome:** By 28 September 2026 Ella walks in on four days.\n\n## Sleep\n\n**Need:** Ella wa<|>kes at night.${added}\n`;
    expect(after(threads(''), 'Add its outcome')).toBe(threads(`\n\n**Outcome:** ${outcome}`).replace('<|>', ''));
  });
});

describe('the writer’s own sentence is kept', () => {
  const need = 'Ella ne<|>eds to be safe.';
  const better = 'Ella needs [whom or what, and at which time of the day], because';
  const kept = '<!-- Before: Ella needs to be safe. -->';

  test('on a line of its own in a list', () => {
    const written = after(
      `\n## Needs\n\n- ${need}\n- Ella cries at the gate.\n`,
      'Rewrite as what this child needs',
      true,
    );
    expect(written).toContain(`\n- ${kept}\n  ${better}`);
    expect(checked(head + written).plan.needs.map((it) => it.text.text.slice(0, 10))).toEqual([
      'Ella needs',
      'Ella cries',
    ]);
  });

  test('at the end of a cell', () => {
    const written = after(
      table(
        'By 28 September 2026 Ella walks in by herself on four days.',
        'Tess Lowe will ring on 6 July 2026.',
      ).replace('Ella cries at the gate.', need),
      'Rewrite as what this child needs',
      true,
    );
    expect(written).toMatch(/\| Ella needs \[.*\]\. <!-- Before: Ella needs to be safe\. --> \|/);
  });

  test('above a paragraph', () => {
    const written = after(`\n**What Ella needs:** ${need}\n`, 'Rewrite as what this child needs', true);
    expect(written).toContain(`\n${kept}\n**What Ella needs:** ${better}`);
    expect(checked(head + written).plan.needs).toHaveLength(1);
  });

  test('unless nobody asked for it', () => {
    expect(after(`\n## Needs\n\n- ${need}\n`, 'Rewrite as what this child needs')).not.toContain('<!--');
  });
});
