import { describe, expect, test } from 'vitest';
import { codeActions } from '../../server/src/features/codeActions.ts';
import { markOf } from '../../server/src/features/checkedPlan.ts';
import { withValues } from '../../server/src/rewrites/fill.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { actionsAt, afterAction, checked, samples } from './support.ts';

const plan = (actions: string): string => `# Child in need plan for Ella

Made on 22 June 2026.

## Actions

${actions}
`;

test('a fix is made where the finding is', () => {
  expect(
    afterAction(plan('- Tess Lowe will arrange a T<|>AF by 6 July 2026.'), 'Write “team around the family (TAF)”'),
  ).toBe(plan('- Tess Lowe will arrange a team around the family (TAF) by 6 July 2026.'));
});

test('a fix that is the only one is the obvious one', () => {
  const [fix, ...others] = actionsAt(plan('- Tess Lowe will arrange a T<|>AF by 6 July 2026.'));
  expect(fix).toMatchObject({ preferred: true, rule: 'acronym-is-explained' });
  expect(others.some((it) => it.preferred)).toBe(false);
});

test('where there is no finding there is nothing to do', () => {
  expect(actionsAt(plan('- Tess Lowe will ring Gemma by 6 July 2026.').replace('Made on', 'Made<|> on'))).toEqual([]);
});

describe('setting aside', () => {
  const rule = 'action-owner-is-a-person';
  const title = `Set aside here, with a reason… (${rule})`;
  const comment = `<!-- golden-thread-ignore ${rule}:  -->`;

  test('at the end of a line', () => {
    expect(afterAction(plan('- Sch<|>ool to ring Gemma by 6 July 2026.'), title)).toBe(
      plan(`- School to ring Gemma by 6 July 2026. ${comment}`),
    );
  });

  test('in front of the blanks that make a hard line break, and of a carriage return', () => {
    expect(
      afterAction(
        '# Child in need plan for Ella\r\n\r\n## Actions\r\n\r\n- Sch<|>ool to ring Gemma by 6 July 2026.  \r\n',
        title,
      ),
    ).toContain(`2026. ${comment}  \r\n`);
  });

  test('in a table inside the last cell of the row', () => {
    const table = (last: string): string =>
      plan(`| Outcome | Action | Who | When |\n| --- | --- | --- | --- |\n| Ella eats. | Ring Gemma | ${last} |`);
    expect(afterAction(table('Sch<|>ool | 6 July 2026'), title)).toBe(table(`School | 6 July 2026 ${comment}`));
  });

  test('in the details at the top there is no comment to write', () => {
    const actions = actionsAt(
      '---\nplan: child in need\nchild: Ella and Tom Reed\nreview: 30/02<|>/2026\n---\n\n# Plan\n',
    );
    expect(actions.filter((it) => it.kind === 'set-aside')).toEqual([]);
  });
});

describe.each(samples)('$path', ({ text }) => {
  const whole = checked(text);
  const actions = codeActions(whole, { start: 0, end: text.length });

  test('each finding that is set aside with a reason is gone, and no other', () => {
    for (const action of actions.filter((it) => it.kind === 'set-aside')) {
      const [edit] = action.edits;
      const newText = withValues(edit!.parts, ['agreed with the family']);
      const after = checked(applyEdits(text, [{ ...edit!, newText }]));
      const left = after.findings.filter(
        (it) => it.rule === action.rule && markOf(after, it.span).start === action.mark.start,
      );
      expect({ rule: action.rule, left: left.length }).toEqual({ rule: action.rule, left: 0 });
      expect(after.findings.filter((it) => it.rule.startsWith('ignore-'))).toEqual([]);
    }
  });

  test('all text outside the edits stays as it was', () => {
    for (const { edits } of actions) {
      let at = 0;
      for (const { start, end } of edits) {
        expect(at <= start && start <= end && end <= text.length).toBe(true);
        at = end;
      }
    }
  });
});

test('what needs no judgement can be done everywhere at once', () => {
  const marked = plan(
    '- Tess Lowe will ring CAM<|>HS by 6 July 2026.\n- Tess Lowe will write to the EWO by 8 July 2026.',
  );
  const all = actionsAt(marked).find((it) => it.title.startsWith('Do this in all'));
  expect(all?.title).toBe('Do this in all 2 places: acronym-is-explained');
  expect(afterAction(marked, all!.title)).toBe(
    plan(
      '- Tess Lowe will ring child and adolescent mental health services (CAMHS) by 6 July 2026.\n- Tess Lowe will write to the education welfare officer (EWO) by 8 July 2026.',
    ),
  );
});
