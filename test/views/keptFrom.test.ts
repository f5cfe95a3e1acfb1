// What a plan marks as not for everybody, in every way that plans have of marking it; and what only sounds like it.
import { describe, expect, test } from 'vitest';
import { audienceWords } from '../../grammar/audience.ts';
import type { Statement } from '../../server/src/model/plan.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { isMarkedHeading } from '../../server/src/views/forWhom.ts';
import { keptFrom } from '../../server/src/views/keptFrom.ts';

/** The parts of a plan that are left out of the family's sheets, and those that are not. */
function sides(text: string): { kept: string[]; shown: string[]; words: string[] } {
  const plan = readPlan(text);
  const { isKept, leftOut } = keptFrom(plan, 'family');
  const parts: Statement[] = [...plan.needs, ...plan.outcomes, ...plan.actions, ...plan.contingency];
  const texts = (of: (it: Statement) => boolean): string[] => parts.filter(of).map((it) => it.text.text);
  const words = leftOut.map(({ range }) => text.slice(range.start, range.end));
  return { kept: texts(isKept), shown: texts((it) => !isKept(it)), words };
}

const title = '# Child in need plan for Ella Hartley\n\n';

describe('where the mark stands: what speaks of the van is kept back, what speaks of breakfast is not', () => {
  const ways: Readonly<Record<string, string>> = {
    'a heading': `## Actions

- Mum will put breakfast out by 7 July 2026.

## Professionals only

- Priya Shah (social worker) will ask the police about the van by 3 July 2026.

## If things go wrong

If there is no breakfast in the house, Mum rings Priya.
`,
    'a heading that names the section too': `## Actions (professionals only)

- Priya Shah (social worker) will ask the police about the van by 3 July 2026.

## Actions

- Mum will put breakfast out by 7 July 2026.
`,
    'a heading above the heading': `## Not to be shared with Dad

### Actions

- Priya Shah (social worker) will ask the police about the van by 3 July 2026.

## For all of us

### Actions

- Mum will put breakfast out by 7 July 2026.
`,
    'a bold line below a heading': `## Actions

- Mum will put breakfast out by 7 July 2026.

**Confidential**

- Priya Shah (social worker) will ask the police about the van by 3 July 2026.
`,
    'a label with the role in it': `**Actions:**

- Mum will put breakfast out by 7 July 2026.

**Actions (professionals only):**

- Priya Shah (social worker) will ask the police about the van by 3 July 2026.
- The van is looked at again on 9 July 2026 by Priya Shah.
`,
    'a label without the role': `## Actions

- Mum will put breakfast out by 7 July 2026.

**Not for parents:**

- Priya Shah (social worker) will ask the police about the van by 3 July 2026.
`,
    'a label above labels': `**Action:** Mum will put breakfast out by 7 July 2026.

**Professionals only:**

**Action:** Priya Shah (social worker) will ask the police about the van by 3 July 2026.
`,
    'a label in front of a sentence': `## Actions

Mum will put breakfast out by 7 July 2026.

Professionals only: Priya Shah (social worker) will ask the police about the van by 3 July 2026.
`,
    'a label in front of a label': `**Action:** Mum will put breakfast out by 7 July 2026.

**Professionals only – Action:** Priya Shah (social worker) will ask the police about the van by 3 July 2026.

(Confidential) **Action:** Tess Lowe (teacher) will look for the van by 3 July 2026.
`,
    'a label in front of an item': `## Actions

- Mum will put breakfast out by 7 July 2026.
- **Confidential:** Priya Shah (social worker) will ask the police about the van by 3 July 2026.
- [Professionals only] Tess Lowe (teacher) will look for the van by 3 July 2026.
`,
    'a line that opens a list within a list': `## Actions

- Not to be shared with Dad:
  - Priya Shah (social worker) will ask the police about the van by 3 July 2026.
- Mum will put breakfast out by 7 July 2026.
`,
    'a line over a list': `## If things go wrong

These steps are not to be shared with Dad:

- If the van comes, Tess rings the police.

If there is no breakfast in the house, Mum rings Priya.
`,
    'a line over a table': `## Actions

Mum will put breakfast out by 7 July 2026.

Do not share this table with Craig:

| Action | Who | By when |
| --- | --- | --- |
| Ask the police about the van | Priya Shah | 3 July 2026 |
`,
    'an item below the item': `## Actions

- Priya Shah (social worker) will ask the police about the van by 3 July 2026.
  - Not to be shared with Dad
- Mum will put breakfast out by 7 July 2026.
`,
    'a field below the item': `## Actions

- Priya Shah (social worker) will ask the police about the van by 3 July 2026.
  - Confidential: yes
- Mum will put breakfast out by 7 July 2026.
  - Confidential: no
`,
    'a field on the same line': `## Actions

- Priya Shah (social worker) will ask the police about the van by 3 July 2026. Share with family: no.
- Mum will put breakfast out by 7 July 2026. Share with family: yes.
`,
    'a line behind the paragraph': `## Actions

Priya Shah (social worker) will ask the police about the van by 3 July 2026.

(Not to be shared with Dad.)

Mum will put breakfast out by 7 July 2026.
`,
    'a sentence about its section': `## Actions

- Mum will put breakfast out by 7 July 2026.

## Enquiries

This section is for professionals only.

**Action:** Priya Shah (social worker) will ask the police about the van by 3 July 2026.
`,
    'a sentence about what follows': `## If things go wrong

If there is no breakfast in the house, Mum rings Priya.

The following is not to be shared with Dad.

If the van comes, Tess rings the police.

If the van comes twice, Priya asks for a meeting.
`,
    'an item over an item': `## Actions

- Mum will put breakfast out by 7 July 2026.
- Professionals only
  - Priya Shah (social worker) will ask the police about the van by 3 July 2026.
`,
    'an item in front of items': `## Actions

- Not to be shared with Dad
- Priya Shah (social worker) will ask the police about the van by 3 July 2026.
- Tess Lowe (teacher) will look for the van by 3 July 2026.

## Mornings

**Action:** Mum will put breakfast out by 7 July 2026.
`,
    'an item in brackets behind its item, and a line of an item': `## Actions

- Mum will put breakfast out by 7 July 2026.
- Priya Shah (social worker) will ask the police about the van by 3 July 2026.
- (Not to be shared with Dad)
- Mum will lay out the breakfast things by 7 July 2026.
- Tess Lowe (teacher) will look for the van by 3 July 2026.<br>(Confidential)
`,
    'an item below an item about things going wrong': `## If things go wrong

- If there is no breakfast in the house, Mum rings Priya.
- If the van comes, Tess rings the police.
  - Not to be shared with Dad
- If there is no milk for breakfast, Mum rings Nan.
`,
    'a line with a colon over a paragraph': `## Actions

Mum will put breakfast out by 7 July 2026.

The following is not to be shared with the family:

Priya Shah (social worker) will ask the police about the van by 3 July 2026.
`,
    'a line with a colon about its section': `## Actions

- Mum will put breakfast out by 7 July 2026.

## Enquiries

This section is confidential:

**Action:** Priya Shah (social worker) will ask the police about the van by 3 July 2026.
`,
    'a column': `| Need | What Mum will do | Professionals only |
| --- | --- | --- |
| Ella comes to school hungry. | Put breakfast out | Priya Shah (social worker) will ask the police about the van |
| Ella is late. | Lay out the breakfast things | Tess Lowe (teacher) will look for the van |
`,
    'a column with the role in its header': `| Need | Actions for all of us | Actions (confidential) |
| --- | --- | --- |
| Ella comes to school hungry. | Mum will put breakfast out | Priya Shah (social worker) will ask the police about the van |
`,
    'a column to say yes or no in': `| Action | Who | By when | Share with family? |
| --- | --- | --- | --- |
| Put breakfast out | Mum | 7 July 2026 | Yes |
| Ask the police about the van | Priya Shah | 3 July 2026 | No |
`,
    'a column to tick': `| Action | Who | By when | Confidential |
| --- | --- | --- | --- |
| Put breakfast out | Mum | 7 July 2026 | |
| Ask the police about the van | Priya Shah | 3 July 2026 | ✓ |
`,
    'another cell of the row': `| Action | Who | By when | Comments |
| --- | --- | --- | --- |
| Put breakfast out | Mum | 7 July 2026 | Bowls are bought. |
| Ask the police about the van | Priya Shah | 3 July 2026 | Not to be shared with Dad. |
`,
    'the cell itself': `| Action | Who | By when |
| --- | --- | --- |
| Put breakfast out | Mum | 7 July 2026 |
| Ask the police about the van (professionals only) | Priya Shah | 3 July 2026 |
`,
    'a line of the cell': `| Action | Who | By when |
| --- | --- | --- |
| Put breakfast out<br>Buy breakfast | Mum | 7 July 2026 |
| Ask the police about the van<br>Not to be shared with Craig | Priya Shah | 3 July 2026 |
| Professionals only<br>Look for the van | Priya Shah | 3 July 2026 |
| 1. Ring the owner of the van<br>2. Take a picture of the van<br>(Confidential) | Priya Shah | 3 July 2026 |
`,
    'a line of the cell in a table read downwards': `| What Ella needs | Breakfast |
| --- | --- |
| Action | Mum will put breakfast out |
| What Ella needs | Not to meet Craig |
| Action | Ask the police about the van<br>Not to be shared with Dad |
`,
    'what is said of its progress': `## Actions

- Mum will put breakfast out by 7 July 2026.
  - Progress: bowls are bought.
- Priya Shah (social worker) will ask the police about the van by 3 July 2026.
  - Progress: booked. Not to be shared with Dad.
`,
    'an answer below the element': `**Action:** Mum will put breakfast out by 7 July 2026.

**Share with family:** Yes

**Action:** Priya Shah (social worker) will ask the police about the van by 3 July 2026.

**Share with family:** No
`,
    'a sentence over a list': `## Actions

These actions must not be shared with Dad.

- Priya Shah (social worker) will ask the police about the van by 3 July 2026.

## If things go wrong

If there is no breakfast in the house, Mum rings Priya.
`,
    'several sentences over a list': `## Actions

Professionals only. Do not share with Craig.

- Priya Shah (social worker) will ask the police about the van by 3 July 2026.

## If things go wrong

If there is no breakfast in the house, Mum rings Priya.

## At night

Confidential - not to be shared with Craig

- Priya Shah (social worker) will look for the van by 3 July 2026.
`,
    'a sentence below a list': `## Actions

- Priya Shah (social worker) will ask the police about the van by 3 July 2026.
- Priya Shah (social worker) will look for the van by 3 July 2026.

The above is not to be shared with the family.

- Mum will put breakfast out by 7 July 2026.

## Enquiries

**Action:** Priya Shah (social worker) will take a picture of the van by 3 July 2026.

This is for professionals only.
`,
    'a row below the row': `| Need | Action | Who | By when |
| --- | --- | --- | --- |
| Ella comes to school hungry. | Put breakfast out | Mum | 7 July 2026 |
| Ella is afraid of the van. | Ask the police about the van | Priya Shah | 3 July 2026 |
| | (not to be shared with Dad) | | |
| Ella is late. | Lay out the breakfast things | Mum | 7 July 2026 |
`,
    'the first row of a table read downwards': `| Confidential | Yes |
| --- | --- |
| What Ella needs | Not to meet the van |
| Action | Priya Shah (social worker) will ask the police about the van |
| Confidential | No |
| What Ella needs | Breakfast |
| Action | Mum will put breakfast out |
`,
    'an answer that names who may not': `| Action | Who | By when | Share with family? |
| --- | --- | --- | --- |
| Mum will put breakfast out | Gemma Hartley (mother) | 7 July 2026 | Yes |
| Ask the police about the van | Priya Shah (social worker) | 3 July 2026 | Not with Dad |
`,
    'an answer that names who alone may': `| Action | Who | By when | Share with family? |
| --- | --- | --- | --- |
| Mum will put breakfast out | Gemma Hartley (mother) | 7 July 2026 | Yes |
| Ask the police about the van | Priya Shah (social worker) | 3 July 2026 | Nan only |
`,
    'a heading with an explanation behind': `## Breakfast

- Gemma Hartley (mother) will put breakfast out by 7 July 2026.

## Part 2: professionals only (parents left the room)

- Priya Shah (social worker) will ask the police about the van by 3 July 2026.
`,
    'other ticks': `| Action | Who | Share with family? | Confidential |
| --- | --- | --- | --- |
| Put breakfast out | Mum | ✅ | ❌ |
| Ask the police about the van | Priya Shah | ❌ | |
| Look for the van | Priya Shah | ✖️ | |
| Take a picture of the van | Priya Shah | | TRUE |
| Ring the owner of the van | Priya Shah | | ✅ |
`,
    'a line across the table': `| Action | Who | By when |
| --- | --- | --- |
| Put breakfast out | Mum | 7 July 2026 |
| **Professionals only** | | |
| Ask the police about the van | Priya Shah | 3 July 2026 |
`,
    'a row of a table read downwards': `| What Ella needs | Breakfast |
| --- | --- |
| Action | Mum will put breakfast out |
| What Ella needs | Not to meet the van |
| Action | Priya Shah (social worker) will ask the police about the van |
| Confidential | Yes |
`,
    'a table about things going wrong': `## If things go wrong

| If | Then | Share with family? |
| --- | --- | --- |
| There is no breakfast in the house | Mum rings Priya about breakfast | Yes |
| The van comes | Tess rings the police about the van | No |
`,
    'a paste from Word': `Actions
•\tMum will put breakfast out by 7 July 2026.
Not for parents:
•\tPriya Shah (social worker) will ask the police about the van by 3 July 2026.
`,
    'Welsh: a heading': `## Camau gweithredu

- Bydd Mam yn rhoi breakfast allan erbyn 7 Gorffennaf 2026.

## Gweithwyr proffesiynol yn unig

**Cam gweithredu:** Bydd Priya Shah yn holi am y van erbyn 3 Gorffennaf 2026.
`,
    'Welsh: a label, and words in a sentence': `## Camau gweithredu

- Bydd Mam yn rhoi breakfast allan erbyn 7 Gorffennaf 2026.
- Cyfrinachol: Bydd Priya Shah yn holi am y van erbyn 3 Gorffennaf 2026.
- Bydd Tess Lowe yn holi am y van erbyn 3 Gorffennaf 2026 (ddim i'w rannu â Dad).
`,
  };

  test.each(Object.entries(ways))('%s', (_, text) => {
    const { kept, shown, words } = sides(title + text);
    expect(kept).not.toEqual([]);
    for (const it of kept) expect(it).toMatch(/van|^The following/);
    for (const it of shown) expect(it).not.toMatch(/\bvan\b(?!.*breakfast)/);
    expect(shown.join()).toMatch(/breakfast/);
    expect(words.length).toBeGreaterThan(0);
    for (const it of words)
      expect(it).toMatch(/only|share|for parents|confidential|section|no|[✓✅❌✖]|true|yes|cyfrin|rannu/i);
  });
});

describe('words in running text', () => {
  const contingency = (line: string): string => `${title}## If things go wrong\n\n${line}\n`;

  test.each([
    'The alarm must not be shared with Dad.',
    'The alarm is not to be\u00a0shared with Dad.',
    'The alarm is not  to  be  shared with Dad.',
    'The alarm is confi\u00addential.',
    'Professionals only<br>The van stands at Mill Lane.',
    'The address should not be shared.',
    'The address cannot be shared with the family.',
    'The address isn’t to be shared.',
    'Please don’t share the address.',
    'Do not share with father.',
    'Priya mustn’t share this with Dad.',
    'Priya Shah (social worker) will not share the address with Craig.',
    'Tess Lowe (teacher) has agreed not to disclose this to anybody at home.',
    'Do not disclose the new school.',
    'The address is not to be disclosed.',
    'The new number must not be passed on.',
    'Keep this from Craig until the hearing.',
    'This part is for professional eyes only.',
    'The police hold the van (professionals only).',
    'The police hold the van – professionals only.',
    'The police hold the van. Core group only.',
    'Only professionals may see where the van stands.',
    'Not for parents.',
    'Not for parents: the van.',
    'The police hold the van (not for Craig).',
    'This is not for Dad to see.',
    'Do not tell father about the move.',
    'Don’t let Dad know about the move.',
    'Dad must not be told about the move.',
    'Dad is not to be told where Ella is.',
    'Craig must not be made aware of the move.',
    'Craig must not know.',
    'Craig is not to know about the move.',
    'Ella does not want Mum to know about the diary.',
    'Confidential: the van.',
    'The move (confidential) is on Friday.',
    'This is confidential.',
    'This remains confidential to the core group.',
    'Please keep this confidential.',
    'Ella told Tess in confidence about the van.',
    'The address is to be withheld from Dad.',
    'The van is at Mill Lane. Share with parents: no.',
    'The van is at Mill Lane. Confidential: yes.',
    'Peidiwch â rhannu’r cyfeiriad.',
    'Mae hyn yn wybodaeth gyfrinachol.',
    'Cyfrinachol: y fan.',
    'Ni ddylid ei rannu.',
    'Mae’r heddlu yn cadw’r fan (gweithwyr proffesiynol yn unig).',
    '**Not for parents:**\n\n- The van stands at Mill Lane.\n- The alarm is at Nana Jo’s.',
    '### Gwybodaeth gyfrinachol\n\n- The van stands at Mill Lane.',
    '### Confidential\n\n- The van stands at Mill Lane.',
    '### Not for the family\n\n- The van stands at Mill Lane.',
  ])('kept back: %s', (line) => {
    expect(sides(`${contingency(line)}\n## People\n\n- Craig Hartley (father)\n`).shown).toEqual([]);
  });

  test.each([
    'Ella’s letter is shared with professionals only if she agrees.',
    'Reports go to professionals only when Mum has read them.',
    'Mum asked that nobody shares a lift with Craig.',
    'Mum will not share the address with Craig.',
    'Gemma Hartley (mother) has agreed not to share the address with anybody.',
    'Mum and Nan will not pass on the address.',
    'Adult worries are not shared with Ella.',
    'Photos of Ella are not shared online.',
    'Pictures of Ella must not be shared on Facebook.',
    'Do not share photos of Ella.',
    'Messages between Mum and Dad must not be passed on by Ella.',
    'Do not discuss this in front of Ella.',
    'Ella is not told what to eat.',
    'The children must not be told to wait outside.',
    'Never tell Ella how to feel.',
    'Mum does not want Ella to see her brother hurt.',
    'What Ella says to the counsellor is confidential.',
    'The sessions are confidential.',
    'Childline is free and confidential.',
    'Professionals only see Ella at school.',
    'Contact is restricted to Saturdays.',
    'Ella goes back to a restricted diet.',
    'Mum will keep the confidential counselling slot.',
    'School withheld the place, and Mum asks again.',
    'Mum rings a confidential advice line.',
    'Confidential counselling at school, on Tuesdays.',
    'Do not share a bed with Poppy.',
    'Ella has a bed that is not shared with her brother.',
    'Ella and Tom do not share toys yet.',
    'Ella and Tom are not sharing a room.',
    'Do not tell Ella off at the table.',
    'Ella is not to be left alone.',
    'Ella hasn’t shared her worries yet.',
    'Mum has not shared a meal with Ella this week.',
    'The boys must not be told off.',
    'Priya will book the room for professionals.',
    'The club is for children, not for parents to run.',
    'Mum has the plan. Share with family: yes.',
    'Mum has the plan. Confidential: no.',
    '### Restricted contact\n\n- Dad comes on Saturdays.',
    '### Confidential helplines\n\n- Mum rings on Saturdays.',
    '### Professionals who help\n\n- Mum rings Priya on Saturdays.',
  ])('for everybody: %s', (line) => {
    expect(sides(contingency(line))).toMatchObject({ kept: [], words: [] });
  });
});

describe('how far a mark reaches', () => {
  test.each([
    [
      'a list ends with the paragraph behind it',
      '**Not for parents:**\n\n- The van.\n\nMum rings Priya.',
      'Mum rings Priya.',
    ],
    ['a list in a list ends with it', '- Not for parents:\n  - The van.\n- Mum rings Priya.', 'Mum rings Priya.'],
    [
      'a line with a colon reaches no further than its list',
      'The following is not to be shared with Dad:\n\n- The van.\n\nMum rings Priya.',
      'Mum rings Priya.',
    ],
    ['brackets close what stands above', 'The van.\n\n(Not for parents.)\n\nMum rings Priya.', 'Mum rings Priya.'],
    ['a heading ends it', '**Confidential:**\n\nThe van.\n\n### At night\n\nMum rings Priya.', 'Mum rings Priya.'],
    [
      'a header is not an answer',
      '| Then | Confidential |\n| --- | --- |\n| Mum rings Priya. | The van. |',
      'Mum rings Priya.',
    ],
  ])('%s', (_, lines, shown) => {
    expect(sides(`${title}## If things go wrong\n\n${lines}\n`)).toMatchObject({ kept: ['The van.'], shown: [shown] });
  });

  test('how the family will know is no answer to whether they may', () => {
    const text = `${title}| Action | Who | How will the family know? |\n| --- | --- | --- |\n| Ring Priya | Mum | No missed calls |\n`;
    expect(sides(text)).toMatchObject({ kept: [], shown: ['Ring Priya'] });
  });

  test('a lone line between two paragraphs may belong to either, and is heeded for both', () => {
    expect(sides(`${title}## If things go wrong\n\nThe van.\n\nNot for parents.\n\nThe alarm.\n`).shown).toEqual([]);
  });

  test('what the plan says of itself as a whole leaves nothing out, and is told', () => {
    const plan = readPlan(
      `${title}This plan is not to be shared with Craig.\n\n## Actions\n\n- Mum will ring Priya.\n`,
    );
    const { leftOut, ofThePlan } = keptFrom(plan, 'family');
    expect(leftOut).toEqual([]);
    expect(ofThePlan.map((it) => it.words)).toEqual(['This plan is not to be shared with Craig.']);
  });

  test('a title that calls the plan confidential does not mean the family whose plan it is', () => {
    const text = '# Confidential: plan for Ella Hartley\n\n## Actions\n\n- Mum will ring Priya.\n';
    expect(sides(text)).toMatchObject({ kept: [], words: [] });
  });
});

test('whatever the reader takes for such a label, a sheet heeds', () => {
  const examples = [
    'Professionals only',
    'For professionals only',
    'Information for professionals',
    'Strictly confidential',
    'Confidential information',
    'Not for the birth family to see',
    'Not to be shared with Dad',
    'Please don’t share this with anybody',
    'Restricted information',
    'Third-party information',
    'Address withheld from Craig',
    'Gwybodaeth gyfrinachol',
    'Cyfrinachol',
    'Gweithwyr proffesiynol yn unig',
    'Peidiwch â rhannu',
    'Ddim i’w ddatgelu i Dad',
    'Staff only',
    'These actions must not be shared with Dad.',
    'The above is not to be shared with the family.',
    'This is for professionals only.',
    'This is confidential.',
    'Professionals only. Do not share with Craig.',
    'Confidential - not to be shared with Craig',
    'Confidential: not to be shared with Craig',
  ];
  for (const it of examples) {
    const [action] = readPlan(`${title}## Actions\n\n- **${it}:** Priya Shah will ask the police.\n`).actions;
    expect(action?.text.text, it).toBe('Priya Shah will ask the police.');
    expect(isMarkedHeading(`${it}:`), it).toBe(true);
  }
  expect(audienceWords.length).toBeLessThanOrEqual(examples.length);
});
