import { spanOf } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import { pattern } from '../../text/pattern.ts';
import { isDone } from '../owners.ts';
import { defineRule } from '../rule.ts';
import { service } from '../services.ts';
import { isConditional } from '../times.ts';

export default defineRule({
  id: 'action-says-what-a-service-is-for',
  title: 'Where an action is a course or a referral, it says what happens there and what for',
  severity: 'warning',
  guidance: ['W-13', 'H-49', 'R-12'],
  why: 'To attend is not yet to change. A parent who knows what they will try out there, and why, goes with a reason.',
  weak: 'Mum to attend Triple P.',
  better:
    'Mum will go to the Triple P evenings on Tuesdays from 5 May 2026 to practise saying no calmly, and tries one thing at home each week with Beth Lowe.',
  on: 'action',
  *check(action) {
    const { text, evidence } = action;
    if (isDone(action) || isConditional(text.text)) return;
    const attended = attends.exec(text.text);
    const match = attended ?? refers.exec(text.text);
    if (match === null || treatment.test(match[0]) || purpose.test(text.text.slice(match.index + match[0].length)))
      return;
    const dated = action.dates.filter(({ mention }) => mention.type !== 'vague');
    // Days, times and numbers in the sentence itself are more than the bare name of a course.
    if (dated.some((it) => isInside(it.span, action.span)) || often.test(text.text)) return;
    yield {
      span: spanOf(text, match.index, match.index + match[0].length),
      message: `“${match[0]}” names a service and not what it is for. Add what they will do or learn there, from when, and what will be different at home.`,
      ...((evidence === 'wording' || /\d/.test(text.text) || (attended === null && dated.length > 0)) && {
        severity: 'information' as const,
      }),
    };
  },
  bad: [
    {
      plan: `# Early help plan

## Actions

- Mum to attend Triple P.
         ^^^^^^^^^^^^^^^ “attend Triple P” names a service and not what it is for. Add what they will do or learn there, from when, and what will be different at home.
- Dad to be referred to a perpetrator programme.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “to be referred to a perpetrator programme” names a service and not what it is for. Add what they will do or learn there, from when, and what will be different at home.
- Isaac to engage with counselling.
           ^^^^^^^^^^^^^^^^^^^^^^^ “engage with counselling” names a service and not what it is for. Add what they will do or learn there, from when, and what will be different at home.
`,
    },
    {
      plan: `# Plan

| Action | Who |
| --- | --- |
| Attend the parenting course | Mum and Dad |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Attend the parenting course” names a service and not what it is for. Add what they will do or learn there, from when, and what will be different at home.
| Referral to CAMHS | School |
  ^^^^^^^^^^^^^^^^^ “Referral to CAMHS” names a service and not what it is for. Add what they will do or learn there, from when, and what will be different at home.
`,
    },
  ],
  good: [
    `# Early help plan

## Actions

- Mum to attend the parenting course on Tuesdays from 5 May 2026.
- Dad to attend the group so that he can tell Isaac himself what he did.
- Mum to go to the parenting course to practise saying no calmly.
- Beth Lowe (school nurse) will refer Isaac to the sleep clinic by 4 May 2026.
`,
    `# Child in need plan for Isaac

## Actions

- Isaac to go to football on Thursdays.
- Mum to attend parents' evening.
- Mum to take Isaac to the dentist.
`,
    `# Child in need plan for Isaac

## Actions

- If the nights do not get easier, Beth Lowe will refer Isaac to the sleep clinic.
- Dad to attend the perpetrator programme, where he will learn to leave the room in time.
`,
  ],
});

function isInside(inner: Span, outer: Span): boolean {
  return inner.block === outer.block && outer.start <= inner.start && inner.end <= outer.end;
}

/** Programmes that are known by a name of their own. */
const named =
  "triple p|(?:the )?incredible years|(?:the )?freedom programme|own my life|recovery toolkit|caring dads|circle of security|parent gym|123 magic|talking teens|who['’]?s in charge|anger management|strengthening families|mellow (?:parenting|mums)|solihull|drive|parents as first teachers|empowering parents|aa|na|dapp|camhs|hypes|cahms|women['’]s aid|turning point|change grow live|home-?start|relate|mind|young carers";

const what = `(?:(?:an? |the |any |all )?(?:${named})(?![\\p{L}\\d])|${service})`;

const attends = pattern(
  `(?<!\\p{L})(?:(?:continue(?:s)? (?:to|with)|agree(?:s|d)? to|start(?:s)?(?: to)?) )?(?:attend|attends|do|complete|completes|engage (?:with|in)|engages (?:with|in)|access|participate in|undertake|enrol on|sign up (?:for|to)|work with|see)(?:ing)? (?!(?:the |an? )?(?:gp|doctor|dentist|school|meeting|review))${what}`,
);

const refers = pattern(
  `(?<!\\p{L})(?:(?:to |will )?be referred (?:to|for)|refer (?:[\\p{L}'’]+ ){1,4}?(?:to|for)|referrals? (?:to be made )?(?:to|for)|(?:make|complete|submit) (?:a )?referrals? (?:to|for)|signpost(?:ed)? (?:[\\p{L}'’]+ ){0,3}?to) ${what}`,
);

const often = pattern(
  /\b(?:(?:per|a|each|every) (?:week|month|fortnight|day|term)|weekly|fortnightly|monthly|daily|(?:\d+|one|two|half an) (?:hours?|minutes?|sessions?))\b/,
);

/** What is done to the body speaks for itself. */
const treatment = pattern(
  /\b(?:immunis\p{L}+|vaccin\p{L}+|dent\p{L}+|antenatal|midwife|hospital|medical|health|eye|hearing|paediatric\p{L}*|blood|scan|optic\p{L}+|asthma|physio\p{L}*|school|nursery) (?:\p{L}+ )?(?:appointments?|clinics?|checks?)\b/u,
);

/** What behind the service says what happens there, or why. */
const purpose = pattern(
  /\b(?:to (?!the\b|be (?:referred|completed|arranged|agreed)|attend\b|engage\b)\p{L}+|so that|so (?:he|she|they|I)\b|because|where|which|who|in order|about|how to|and (?:will |then )?(?:tell|tells|try|tries|show|shows|use|uses|practise|practises|talk|talks|learn|learns|share|shares)|for (?:help|advice|his|her|their|debt|sleep|anxiety|support with))\b/u,
);
