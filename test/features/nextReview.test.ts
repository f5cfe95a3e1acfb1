// The day of the next review, from the plan's own dates and its kind; and where it is written.
import { describe, expect, test } from 'vitest';
import { insertReview, nextReview } from '../../server/src/features/nextReview.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const today = '2026-07-01';

function next(text: string): string {
  const found = nextReview({ plan: readPlan(text), today });
  return 'why' in found ? found.why : `${found.day}: ${found.because}`;
}

function inserted(text: string, day?: string): string {
  const made = insertReview({ text, plan: readPlan(text), today }, day);
  return 'why' in made ? made.why : applyEdits(text, made.edits);
}

const plan = (kind: string, more = ''): string =>
  `---\nkind: ${kind}\nchild: Isaac Pell\nwritten: 1 June 2026\n${more}---\n\n# Isaac's plan\n`;

describe('the day', () => {
  test.each([
    ['child in need plan', '2026-09-01: Three months after the plan of 1 June 2026.'],
    ['child protection plan', '2026-09-01: Three months after the plan of 1 June 2026.'],
    ['pathway plan', '2026-12-01: Six months after the plan of 1 June 2026.'],
    ['early help plan', '2026-07-13: Six weeks after the plan of 1 June 2026.'],
  ])('%s', (kind, expected) => expect(next(plan(kind))).toBe(expected));

  test('after a review that has been it is counted from that, and a weekend goes back to its Friday', () => {
    expect(next(plan('child protection plan', 'review: 13 June 2026\n'))).toBe(
      '2026-12-11: Six months after the review of 13 June 2026.',
    );
  });

  test('one that is overdue is soon', () => {
    expect(next(plan('interim safety plan'))).toBe('2026-07-08: Overdue: two weeks after the plan of 1 June 2026.');
  });

  test('a plan without a date is counted from today', () => {
    expect(next('# Child in need plan for Isaac\n')).toBe(
      '2026-10-01: Three months after today, since the plan has no date.',
    );
  });

  test('a review that is still to come is the next one', () => {
    expect(next(plan('child in need plan', 'review: 1 August 2026\n'))).toBe(
      'The next review is in the plan already, on 1 August 2026.',
    );
  });
});

describe('the place', () => {
  test('a section of its own before the names at the end, and the empty place in the details', () => {
    const text = `${plan('child in need plan', 'review:\n')}\n## Agreed by\n\nAll.\n`;
    expect(inserted(text)).toBe(
      `${plan('child in need plan', 'review: 1 September 2026\n')}\n## Review\n\n1 September 2026\n\n## Agreed by\n\nAll.\n`,
    );
  });

  test('the day that was chosen stands first under the heading, and takes the place of the old one in the details', () => {
    const text = `${plan('child in need plan', 'review: 1 May 2026\n')}\n## Review\n\nWe met on 1 May 2026.\n\n## Agreed\n\nAll.\n`;
    const result = inserted(text, '2026-08-03');
    expect(result).toBe(
      `${plan('child in need plan', 'review: 3 August 2026\n')}\n## Review\n\nNext review: 3 August 2026\n\nWe met on 1 May 2026.\n\n## Agreed\n\nAll.\n`,
    );
    expect(inserted(result)).toBe('The next review is in the plan already, on 3 August 2026.');
  });

  test.each(['\n', '\r\n'])('at the end of a plan without either, with its line ends', (eol) => {
    const text = '# Child in need plan for Isaac\n\n- Isaac is cold.\n'.replaceAll('\n', eol);
    const result = inserted(text);
    expect(result).toBe(`${text.trimEnd()}${eol}${eol}## Review${eol}${eol}1 October 2026${eol}`);
    expect(readPlan(result).dates.review?.mention).toMatchObject({ type: 'date', date: '2026-10-01' });
  });

  test('an empty section is filled', () => {
    expect(inserted('# Child in need plan for Isaac\n\n## Review\n\n## Agreed\n\nAll.\n')).toContain(
      '## Review\n\n1 October 2026\n\n## Agreed',
    );
  });

  test('a template has none', () => {
    expect(inserted('---\ntemplate: true\n---\n\n# Plan\n')).toBe(
      'This is a template, so it has no review of its own.',
    );
  });
});
