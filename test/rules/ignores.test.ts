import { describe, expect, it } from 'vitest';
import { check, picture } from '../support/check.ts';

const plan = (comment: string) => `# Child in need plan for Isaac

## Actions

${comment}
- Beth Lowe (school nurse) will refer Isaac to the sleep clinic.
`;

describe('an ignore comment', () => {
  it('takes back what its rule finds in the block below', () => {
    expect(rulesIn(plan(''))).toContain('action-has-a-date');
    expect(rulesIn(plan('<!-- golden-thread-ignore action-has-a-date: Beth is on leave until June -->\n'))).toEqual(
      rulesIn(plan('')).filter((it) => it !== 'action-has-a-date'),
    );
  });

  it('takes nothing back without a reason, and says so', () => {
    const found = rulesIn(plan('<!-- golden-thread-ignore action-has-a-date -->\n'));
    expect(found).toContain('action-has-a-date');
    expect(found).toContain('ignore-gives-a-reason');
  });

  it('that names no rule, or a rule there is not, is pointed out', () => {
    const text = plan('<!-- golden-thread-ignore action-needs-a-date: Beth is on leave -->\n');
    expect(check(text, { rule: 'ignore-names-a-rule' }).map((it) => it.message)).toEqual([
      'There is no rule “action-needs-a-date”. Perhaps “action-has-a-date” is meant.',
    ]);
  });

  it('that sets nothing aside is pointed out', () => {
    const text = plan('<!-- golden-thread-ignore action-names-a-person: Beth is on leave -->\n');
    expect(picture(text, { rule: 'ignore-is-needed' })).toBe(`# Child in need plan for Isaac

## Actions

<!-- golden-thread-ignore action-names-a-person: Beth is on leave -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “action-names-a-person” finds nothing here any more. This comment can go.

- Beth Lowe (school nurse) will refer Isaac to the sleep clinic.
`);
  });
});

describe('a file that asks to be left alone', () => {
  it('is, when it says why', () => {
    expect(
      rulesIn('---\ngolden-thread: ignore, made up for training\n---\n\n# Child in need plan for Isaac\n'),
    ).toEqual([]);
  });

  it('is asked for its reason', () => {
    expect(rulesIn('---\ngolden-thread: ignore\n---\n\n# Child in need plan for Isaac\n')).toEqual([
      'ignore-gives-a-reason',
    ]);
  });
});

describe('frontmatter that cannot be read', () => {
  it('is said once, and the rest is checked all the same', () => {
    const found = rulesIn(
      '---\nchild: "Isaac\nreview: [\n---\n\n# Child in need plan\n\n## Actions\n\n- Mum to ring the clinic.\n',
    );
    expect(found.filter((it) => it === 'frontmatter-can-be-read')).toHaveLength(1);
    expect(found).toContain('action-has-a-date');
  });
});

function rulesIn(text: string): string[] {
  return check(text).map((it) => it.rule);
}
