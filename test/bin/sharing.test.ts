// Results are made small for as long as nobody looks at them, and lose nothing by it.
import { expect, test } from 'vitest';
import { sharing } from '../../server/src/bin/sharing.ts';
import { example } from '../report/support.ts';
import { jsonReport } from '../../server/src/report/json.ts';
import { textReport } from '../../server/src/report/text.ts';

test.each([3, 100_000])('of %i plans each says what it said before', (count) => {
  const share = sharing(count);
  const small = { ...example, plans: example.plans.map(share) };
  expect(small.plans.map((it) => ({ ...it }))).toEqual(example.plans);
  expect(jsonReport(small)).toBe(jsonReport(example));
  expect(textReport(small)).toBe(textReport(example));
});

test('a text of many plans keeps every sign that it has', () => {
  const share = sharing(100_000);
  const [plan] = example.plans;
  const text = '\uFEFF# Cynllun ŵyr – “Brónagh” 🙂\r\n\u0000\tend';
  expect(plan && share({ ...plan, text }).text).toBe(text);
});
