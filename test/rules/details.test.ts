// What is amiss in the details at the top, marked exactly; and what is not, because it belongs to other tools.
import { describe, expect, test } from 'vitest';
import { frontmatter } from '../../grammar/frontmatter.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { check } from '../support/check.ts';
import { samples } from '../features/support.ts';

const notices = ['detail-has-a-known-name', 'detail-gives-a-day', 'detail-names-a-kind-of-plan'];

/** Notices about the details, each as the words it marks and what it says. */
function found(details: string): string[] {
  const text = `---\n${details}\n---\n\n# Plan for Ella\n\n## Actions\n\n- Gemma Hartley (mother) will ring school by 6 July 2026.\n`;
  return check(text, { today: '2026-07-01' })
    .filter((it) => notices.includes(it.rule))
    .map((it) => `${text.slice(it.start, it.end)} | ${it.message}`);
}

describe('a key that looks like one of ours', () => {
  test.each([
    ['reveiw: 14 September 2026', 'reveiw', 'review'],
    ['writen: 22 June 2026', 'writen', 'written'],
    ['chidl: Ella Hartley', 'chidl', 'child'],
    ['lead_profesional: Nisha Barr', 'lead_profesional', 'lead professional'],
    ['date_of_brith: 9 May 2017', 'date_of_brith', 'date of birth'],
    ['social_wroker: Nisha Barr', 'social_wroker', 'social worker'],
  ])('%s', (line, key, meant) => {
    expect(found(line)).toEqual([
      `${key} | “${key}” is no detail that is known here, so what stands behind it is not read. Perhaps “${meant}” is meant.`,
    ]);
    expect(found(line.replace(': ', ':   "') + '"')).toEqual(found(line));
  });

  test('is put right as it was written, and the plan then knows what stands behind it', () => {
    const text =
      '---\nchild: Ella\nnext_reveiw: "14 September 2026"\nkind: child protecton plan\n---\n\n# Plan for Ella\n';
    const [first] = check(text, { rule: 'detail-has-a-known-name' });
    const better = applyEdits(text, first?.fix ?? []);
    expect(better).toBe(text.replace('next_reveiw', 'next_review'));
    expect(readPlan(better).dates.review?.mention.type).toBe('date');
    const [kind] = check(better, { rule: 'detail-names-a-kind-of-plan' });
    expect(readPlan(applyEdits(better, kind?.fix ?? [])).kind).toBe('child-protection');
  });

  test('is nothing when the plan has that detail', () => {
    expect(found('review: 14 September 2026\nreveiw: 3 May 2026')).toEqual([]);
  });
});

test.each(
  (
    'layout tags tag aliases cssclass cssclasses author date created modified updated id slug lang language draft ' +
    'version permalink description category categories subject status publish published area team office locality ' +
    'category weight toc menu image summary keywords uuid source project parent up related rating priority chart ' +
    'print header footer bibliography abstract editor theme color icon banner'
  ).split(' '),
)('%s belongs to another tool', (key) => {
  expect(found(`${key}: something`)).toEqual([]);
});

describe('a day that cannot be read', () => {
  test.each([
    ['born', '9 Mya 2017'],
    ['written', '22.06'],
    ['review', '14 Setpember 2026'],
    ['next_review', '2026-9'],
    ['dob', '45'],
  ])('%s: %s', (key, value) => {
    expect(found(`${key}: ${value}`)).toEqual([
      `${value} | “${value}” cannot be read as a day. Write it as in “28 September 2026”.`,
    ]);
    expect(found(`${key}: "${value}"`)).toEqual(found(`${key}: ${value}`));
  });

  test('a birthday that is in no calendar', () => {
    expect(found('born: 31 June 2017')[0]).toMatch(/^31 June 2017 \| .*June has 30 days/);
  });

  test.each([
    ['born', '2017-05-09'],
    ['born', '09/05/17'],
    ['born', 'due 12 August 2026'],
    ['born', '[date of birth]'],
    ['born', 'unborn, 31 weeks'],
    ['written', '22nd June'],
    ['review', 'in 6 weeks'],
    ['review', 'TBC'],
    ['review', 'Thursday 4 June 2026, 3.30pm, at home'],
    ['born', ''],
  ])('but %s: %s can', (key, value) => {
    expect(found(`${key}: ${value}`)).toEqual([]);
  });
});

describe('the kind of plan', () => {
  test('one that nobody knows', () => {
    expect(found('plan: happiness plan')[0]).toMatch(/^happiness plan \| .*Known are: .*child in need plan/);
  });

  test('one that is misspelt', () => {
    expect(found('kind: child protecton plan')).toEqual([
      'child protecton plan | “child protecton plan” is no kind of plan that is known here. Perhaps “child protection plan” is meant.',
    ]);
  });

  test.each([
    'kind: CIN plan',
    'type: note',
    'plan: Care and Support Plan',
    'kind: "[kind of plan]"',
    'type: document',
  ])('but %s is nothing', (line) => {
    expect(found(line)).toEqual([]);
  });
});

test('a lead without a name is said by its own rule, where it stands', () => {
  const text =
    '---\nplan: child in need\nlead: social worker\n---\n\n# Plan for Ella\n\n## Actions\n\n- Gemma will ring.\n';
  const [lead] = check(text, { rule: 'lead-is-named' });
  expect(text.slice(lead?.start, lead?.end)).toBe('social worker');
});

test('every key that is described is known, and every example can be read', () => {
  for (const { key, also, example } of frontmatter.filter((it) => it.key !== 'golden-thread')) {
    for (const it of [key, ...also]) expect(found(`${it}: ${example}`), it).toEqual([]);
  }
});

test.each(samples)('nothing in $path', ({ text }) => {
  expect(check(text).filter((it) => notices.includes(it.rule))).toEqual([]);
});

test('marks stay exact with CRLF and a byte order mark', () => {
  const text = '\uFEFF---\r\nchild: Ella\r\nreveiw:  "14 September 2026"\r\n---\r\n\r\n# Plan for Ella\r\n';
  const marks = check(text).filter((it) => notices.includes(it.rule));
  expect(marks.map((it) => text.slice(it.start, it.end))).toEqual(['reveiw']);
});
