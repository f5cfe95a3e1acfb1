import { describe, expect, test } from 'vitest';
import { guidance, guidanceRow } from '../../grammar/guidance.ts';
import type { RuleFacts } from '../../server/src/report/ruleFacts.ts';
import { rulesJson, rulesText } from '../../server/src/report/rules.ts';
import { rulesPage } from '../../server/src/report/rulesPage.ts';
import { defineRule } from '../../server/src/rules/rule.ts';

const person: RuleFacts = {
  id: 'action-names-a-person',
  title: 'An action names the person who will do it',
  severity: 'warning',
  why: 'An agency cannot be rung up on Tuesday; a person can.',
  guidance: ['H-51', 'D-13'],
  weak: 'School to offer breakfast club.',
  better: 'Mrs Lowe, head of Year 4, keeps a place for Ella at breakfast club.',
};
const interim: RuleFacts = {
  ...person,
  id: 'interim-plan-ends-soon',
  severity: 'error',
  kinds: ['interim-safety'],
  guidance: ['H-37'],
};

test('the rules to read', () => {
  expect(rulesText([person, interim], { width: 80 })).toMatchInlineSnapshot(`
    "2 rules. Severities can be changed in golden-thread.yaml.
      error        the plan cannot do its job until this is put right
      warning      a senior reviewer would very likely raise this
      information  worth a look; there may be a good reason
      hint         a small thing that may read better

    action-names-a-person  warning
      An action names the person who will do it.
      An agency cannot be rung up on Tuesday; a person can.
      Weak:      School to offer breakfast club.
      Better:    Mrs Lowe, head of Year 4, keeps a place for Ella at breakfast club.
      Guidance:  H-51 a person by name and role rather than an organisation; D-13
                 each member’s part, realistic actions, and times for all of them

    interim-plan-ends-soon  error
      An action names the person who will do it.
      An agency cannot be rung up on Tuesday; a person can.
      Only for: interim safety plan.
      Weak:      School to offer breakfast club.
      Better:    Mrs Lowe, head of Year 4, keeps a place for Ella at breakfast club.
      Guidance:  H-37 an interim plan is about one thing, very short, and a full
                 plan follows
    "
  `);
});

test('the rules for programs', () => {
  expect(rulesJson([person, interim])).toMatchInlineSnapshot(`
    "[
      {
        "id": "action-names-a-person",
        "title": "An action names the person who will do it",
        "severity": "warning",
        "why": "An agency cannot be rung up on Tuesday; a person can.",
        "guidance": [
          "H-51",
          "D-13"
        ],
        "kinds": [
          "care-and-support-protection",
          "child-protection",
          "child-in-need",
          "pathway",
          "early-help",
          "interim-safety",
          "care",
          "unknown"
        ]
      },
      {
        "id": "interim-plan-ends-soon",
        "title": "An action names the person who will do it",
        "severity": "error",
        "why": "An agency cannot be rung up on Tuesday; a person can.",
        "guidance": [
          "H-37"
        ],
        "kinds": [
          "interim-safety"
        ]
      }
    ]
    "
  `);
});

test('RULES.md shows the examples as they stand, whatever is in them', () => {
  const rule = defineRule({
    ...person,
    guidance: ['H-51'],
    on: 'action',
    bad: [
      { plan: '- School to help.\n  ^^^^^^ Name a person.\n', fixed: '- Mrs Lowe to help.' },
      { plan: '- `code`\n```\n- School.\n```' },
    ],
    good: ['- Mrs Lowe helps.'],
    check: () => [],
  });
  const page = rulesPage({ rules: [rule], workspaceRules: [interim], notices: [person] });
  expect(page.slice(page.indexOf('## About one plan'))).toMatchInlineSnapshot(`
    "## About one plan

    ### action-names-a-person

    **An action names the person who will do it.**
    (warning: a senior reviewer would very likely raise this)

    An agency cannot be rung up on Tuesday; a person can.

    - Weak: School to offer breakfast club.
    - Better: Mrs Lowe, head of Year 4, keeps a place for Ella at breakfast club.

    What it says:

    \`\`\`text
    - School to help.
      ^^^^^^ Name a person.
    \`\`\`

    After its fix:

    \`\`\`text
    - Mrs Lowe to help.
    \`\`\`

    And here:

    \`\`\`\`text
    - \`code\`
    \`\`\`
    - School.
    \`\`\`
    \`\`\`\`

    About this it says nothing:

    \`\`\`text
    - Mrs Lowe helps.
    \`\`\`

    Guidance:

    - H-51: a person by name and role rather than an organisation (_Children’s plans: best practice guidance_, formatting)

    ## About several plans together

    ### interim-plan-ends-soon

    **An action names the person who will do it.**
    (error: the plan cannot do its job until this is put right, only for: interim safety plan)

    An agency cannot be rung up on Tuesday; a person can.

    - Weak: School to offer breakfast club.
    - Better: Mrs Lowe, head of Year 4, keeps a place for Ella at breakfast club.

    Guidance:

    - H-37: an interim plan is about one thing, very short, and a full plan follows (_Children’s plans: best practice guidance_, interim plans)

    ## About the file

    These are said about the file and its comments, not about the plan, and answer no guidance.

    ### action-names-a-person

    **An action names the person who will do it.**
    (warning: a senior reviewer would very likely raise this)

    An agency cannot be rung up on Tuesday; a person can.

    - Weak: School to offer breakfast club.
    - Better: Mrs Lowe, head of Year 4, keeps a place for Ella at breakfast club.
    "
  `);
});

describe('the guidance', () => {
  test('has every row once', () => {
    const numbers = { W: 14, H: 55, D: 45, R: 16, S: 11 };
    const expected = Object.entries(numbers).flatMap(([document, last]) =>
      Array.from({ length: last }, (_, index) => `${document}-${String(index + 1).padStart(2, '0')}`),
    );
    expect(guidance.map((it) => it.id).toSorted()).toEqual(expected.toSorted());
  });

  test('is found by its id', () => {
    expect(guidanceRow('H-51')?.asks).toBe('a person by name and role rather than an organisation');
    expect(guidanceRow('H-99')).toBeUndefined();
  });
});
