/** Orders, limits and threats in many wordings, and sentences that only sound like them. */
import { describe, expect, it } from 'vitest';
import { check } from '../support/check.ts';

const plan = (kind: string, section: string, sentence: string): string => `---
plan: ${kind}
child: Robin Hale
people:
  - Dana Hale (mother)
  - Lee Marsh (father)
  - Ms Pargeter (class teacher)
lead: Sam Okonjo (social worker)
written: 2026-07-01
---

# Robin's plan

## ${section}

- ${sentence}
`;

interface Family {
  readonly rules: readonly string[];
  readonly kind: string;
  readonly section: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

const families: Readonly<Record<string, Family>> = {
  'orders and limits': {
    rules: ['plan-gives-no-orders', 'family-time-is-the-familys-own'],
    kind: 'child in need',
    section: 'Actions',
    bad: [
      'The victim will not go on having him in; she will not be in touch with him.',
      'She will not allow Lee into the flat.',
      'Lee is not to attend the family home.',
      'Dana must not leave Robin alone with Lee.',
      'Mum to ensure Lee has no unsupervised contact with Robin.',
      'Lee will have no contact with Robin until the work is finished.',
      'Father is not allowed to be alone with Robin.',
      'Step-father must leave the family home by Friday.',
      'Mr Marsh will only have supervised contact with Robin.',
      'Robin is not to be left in the care of his uncle.',
      'No adult males to stay overnight at the property.',
      'Mum should not have Lee round at the house.',
      'Dad to stay away from the family home.',
      'Contact with dad to be supervised.',
      'Mum to supervise all contact between Robin and his dad.',
      'Lee can only see Robin at the contact centre.',
      'Lee to live elsewhere until the course is over.',
      'Family time will be reduced to once a week.',
      'Paternal grandparents are not to have unsupervised time with Robin.',
    ],
    good: [
      'Dana will not wake Robin before seven.',
      'Sam Okonjo will not visit on Thursdays because Dana works.',
      'Ms Pargeter will not ask Robin to read aloud.',
      'Dana and Lee have decided that Lee will not come to the house after nine.',
      'Robin will not have to change schools.',
      'Lee will see Robin every Sunday at the park from 5 July 2026.',
      'Mum must be exhausted, so Gran will cook on Fridays from 3 July 2026.',
      'Sam will meet Lee on 3 July 2026; he will not come to the house.',
      'Lee will not be able to collect Robin on 9 July 2026, so Gran will.',
      'Dana will contact the school by 4 July 2026.',
      'Dana will not let Robin take the phone to bed from 4 July 2026.',
      "Robin's inhaler must be in his bag every day from 4 July 2026.",
      'Gran will supervise the homework on Mondays from 6 July 2026.',
      'Lee will stay with his brother until 1 August 2026, as he suggested himself.',
      'Visits to the dentist will be limited to the school holidays.',
      'Robin will not be left waiting at the gate: Gran is there at 3.10 each day from 6 July 2026.',
      'Dana will keep in contact with Ms Pargeter by text each Friday from 10 July 2026.',
    ],
  },
  threats: {
    rules: ['consequence-is-no-threat'],
    kind: 'child protection',
    section: 'Contingency plan',
    bad: [
      'Refusal to work with this plan may result in further action being taken.',
      'If Mum does not comply, legal proceedings will be initiated.',
      'Should parents fail to co-operate, this will lead to care proceedings.',
      'Robin will be removed if there is another fight.',
      'If Dana drinks again Robin will be taken into care.',
      'Dana needs to stop drinking or else Robin will go into care.',
      'Mum to be told that if she does not leave Lee the children will be removed.',
      'The local authority will issue proceedings if the plan is breached.',
      "Unless things change Robin will not remain in his mother's care.",
    ],
    good: [
      'If Robin has been hurt again, Gran takes him home and Sam asks a court that week whether he should live with her; Dana and Lee know this.',
      "If Dana is ill, Robin will be taken to Gran's by Lee.",
      'If the plaster is wet it will be removed by the nurse.',
      "Should the flat be unsafe, the mould will be removed by the landlord; Robin sleeps at Gran's.",
      'If Lee does not come on Sunday, Dana rings him and takes Robin to the park.',
      'Robin worries that he will be taken into care if Mum drinks.',
    ],
  },
  'written agreements': {
    rules: ['plan-asks-for-no-written-agreement'],
    kind: 'child protection',
    section: 'Actions',
    bad: [
      'Parents to sign a written agreement.',
      'Working agreement to be drawn up.',
      'Sam to complete a safety agreement with the parents.',
      'Dana to keep to the contract of expectations.',
    ],
    good: [
      'Lee and Dana will come to an agreement about Sundays by 5 July 2026.',
      'Robin will sign his football contract at the club on 5 July 2026.',
      'Dana will sign the consent form for the trip on 5 July 2026.',
      'Everyone is in agreement that Gran comes on Mondays from 6 July 2026.',
    ],
  },
  'services as actions': {
    rules: ['action-says-what-a-service-is-for'],
    kind: 'child protection',
    section: 'Actions',
    bad: [
      'Mother to engage with drug and alcohol services.',
      'Lee to complete a perpetrator programme.',
      'Refer Robin to play therapy.',
      'Dad to attend anger management.',
      'Family to be referred to the family support service.',
    ],
    good: [
      'Dana will go to the recovery group on Tuesdays from 7 July 2026.',
      'Robin to attend swimming lessons.',
      "Dana to attend parents' evening.",
      'Refer Robin to speech therapy so that he can be understood in class.',
      'Lee to attend court on 5 July 2026.',
      'Dana to see her sister.',
    ],
  },
};

describe.each(Object.entries(families))('%s', (_, { rules, kind, section, bad, good }) => {
  const found = (sentence: string): string[] =>
    check(plan(kind, section, sentence))
      .map((it) => it.rule)
      .filter((it) => rules.includes(it));

  it.each(bad)('finds: %s', (sentence) => {
    expect(found(sentence)).not.toEqual([]);
  });

  it.each(good)('lets pass: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});
