import { headline } from '../../model/ask.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { holdsAny } from '../wording/particulars.ts';
import { namesCompany, particularWords } from './universal.ts';

export default defineRule({
  id: 'need-is-specific-to-the-child',
  title: 'A need says what this child needs, not what every child needs',
  severity: 'warning',
  guidance: ['R-07', 'D-33', 'H-22', 'H-45'],
  why: 'Every child needs to be safe. Only what is missing for this child, when and with whom, tells anyone what to do.',
  weak: 'Juno needs to be safe.',
  better:
    'Juno needs somebody sober at home on Friday nights, because that is when Dad drinks and the shouting starts.',
  on: 'need',
  bad: [
    {
      plan: `# Child in need plan for Juno

## Needs

- Juno needs to be safe.
  ^^^^^^^^^^^^^^^^^^^^^^ Every child needs this. Say what Juno needs that is missing today: who, what, when, how often.
- Juno needs a stable and nurturing home.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Every child needs this. Say what Juno needs that is missing today: who, what, when, how often.
`,
    },
  ],
  good: [
    `# Child in need plan for Juno

## Needs

- Juno needs to be safe on Friday nights, because that is when Dad drinks.
- Juno needs a bed of her own and a door that shuts.
- Juno needs more time with her brother Axel.
`,
  ],
  *check(need, context) {
    const said = need.sentences.filter((it) => !it.ownWords && it.quoted.length === 0).map((it) => it.prose.text);
    if (said.length === 0 || said.length < need.sentences.length || said.some(isParticular)) return;
    const whole = said.join(' ');
    if (need.form === 'worry' && !saysNeed.test(whole)) return;
    const label = !saysNeed.test(whole) && (whole.match(/\p{L}+/gu) ?? []).length < 4;
    yield {
      span: headline(need),
      message: `Every child needs this. Say what ${childName(context.children)} needs that is missing today: who, what, when, how often.`,
      ...((label || need.evidence === 'wording') && { severity: 'information' as const }),
    };
  },
});

const saysNeed =
  /(?<!\p{L})(?:needs?|needed|requires?|required|should|must|deserves?|entitled|right to|important|essential|vital|to (?:be|have|feel|live|grow|receive|reach|achieve|develop))(?!\p{L})/iu;

function isParticular(text: string): boolean {
  return (
    holdsAny(text, ['figure', 'frequency']) ||
    /\bbecause\b|\bso that\b/i.test(text) ||
    namesCompany(text) ||
    particularWords(text).length > 0
  );
}
