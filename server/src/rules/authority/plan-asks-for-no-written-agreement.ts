import { spanOf } from '../../text/prose.ts';
import { defineRule } from '../rule.ts';
import { pattern } from '../../text/pattern.ts';

export default defineRule({
  id: 'plan-asks-for-no-written-agreement',
  title: 'The plan is agreed by talking and asks nobody to sign an agreement beside it',
  severity: 'warning',
  guidance: ['H-40'],
  why: 'A signature given in fear keeps no child safe, and it lets everyone else believe that something has been done.',
  weak: 'Mum to sign the written agreement.',
  better:
    'Mum and Nisha Barr (social worker) will work out on 4 May 2026 what Mum says at the door, and whom she rings.',
  on: 'sentence',
  *check({ prose, role, ownWords, element }) {
    if (ownWords) return;
    for (const match of agreement.all(prose.text)) {
      if (otherwise.test(prose.text.slice(0, match.index)) || otherKind.test(prose.text)) continue;
      yield {
        span: spanOf(prose, match.index, match.index + match[0].length),
        message: `“${match[0]}” asks for a signature where help is needed. Write what each person will do, and who helps them with it.`,
        ...(role === 'other' &&
          element.about !== 'thread' &&
          element.about !== 'actions' && { severity: 'information' as const }),
      };
      return;
    }
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Actions

- Mum to sign the written agreement by 4 May 2026.
                  ^^^^^^^^^^^^^^^^^ “written agreement” asks for a signature where help is needed. Write what each person will do, and who helps them with it.
`,
    },
    {
      plan: `# Plan

| Outcome | Action | Who |
| --- | --- | --- |
| Isaac sleeps until six. | Draw up a contract of expectations | Nisha Barr |
                                      ^^^^^^^^^^^^^^^^^^^^^^^^ “contract of expectations” asks for a signature where help is needed. Write what each person will do, and who helps them with it.
| Isaac eats before school. | Both parents to sign a working agreement | Mum and Dad |
                                                     ^^^^^^^^^^^^^^^^^ “working agreement” asks for a signature where help is needed. Write what each person will do, and who helps them with it.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Actions

- Mum will take the tenancy agreement to the housing office on 4 May 2026, and Nisha Barr will read it with her.
`,
    `# Pathway plan

## Actions

- Delroy Pike will bring the staying put agreement for Isaac to sign on 4 May 2026.
- Isaac and the college will sign the learning agreement by 8 May 2026.
`,
    `# Child in need plan for Isaac

## Why there is a plan

The family made this plan themselves on 3 May 2026. Nobody was asked to sign a written agreement, and nothing was decided without Mum.
`,
  ],
});

const agreement = pattern(
  /\b(?:(?:written|working|parental|parenting|safeguarding|safety) (?:agreements?|contracts?)|contracts? of expectations?|(?:behaviou?r|expectations?) contracts?|written expectations|sign(?:s|ed|ing)? (?:up to )?(?:the |an? |this |another )?(?:agreements?|contracts?)|(?:agreements?|contracts?) (?:is |are |was |has been |have been )?(?:to be )?signed)\b/u,
);

/** What goes before the words and turns them round. */
const otherwise = pattern(/\b(?:no|not|never|without|instead of|rather than|nobody|no one|nor)\b[^.;]{0,40}$/);

/** Agreements of another kind, which people sign in daily life. */
const otherKind = pattern(
  /\b(?:tenancy|tenant|landlord|housing|rent|loan|repayment|payment|credit|bank|staying put|licen[cs]e|learning|apprenticeship|employment|job|phone|broadband|home[- ]school|foster care|placement|delegated|data|information[- ]sharing|gym|club|shared lives)\b/,
);
