import { expect, test } from 'vitest';
import type { Seen } from '../../client/src/status.ts';
import { statusView } from '../../client/src/status.ts';

const seen = { kind: 'child in need plan', needs: 4, outcomes: 5, actions: 11, findings: 6 };
const plan: Seen = {
  server: 'running',
  looks: { verdict: 'plan', because: ['its title names a plan'] },
  status: { uri: 'file:///a.md', verdict: 'plan', because: ['its title names a plan'], seen },
};

test('a plan: what is seen in it', () => {
  expect(statusView(plan)).toEqual({
    place: 'bar',
    text: 'Golden Thread: 4 needs, 5 outcomes, 11 actions · 6 findings',
    more: ['Read as a child in need plan.', 'Read as a plan: its title names a plan.', 'Click to see what was found.'],
    command: { name: 'showProblems', title: 'Show what was found' },
  });
});

test.each([
  [{ needs: 1, outcomes: 1, actions: 1, findings: 1 }, 'Golden Thread: 1 need, 1 outcome, 1 action · 1 finding'],
  [{ needs: 0, findings: 0 }, 'Golden Thread: no needs, 5 outcomes, 11 actions · no findings'],
  [{ findings: 0, ignored: 'kept for training' }, 'Golden Thread: 4 needs, 5 outcomes, 11 actions · left out'],
])('%o', (change, text) => {
  expect(statusView({ ...plan, status: { ...plan.status!, seen: { ...seen, ...change } } }).text).toBe(text);
});

test('the tooltip says whose plan it is, why it is left out, and which house rules hold', () => {
  const all = { ...seen, child: 'Tendai Moyo', ignored: 'kept for training', houseRules: 'golden-thread.yaml' };
  expect(statusView({ ...plan, status: { ...plan.status!, seen: all } }).more.slice(0, 3)).toEqual([
    'Tendai Moyo · child in need plan',
    'The file asks to be left out: kept for training',
    'House rules: golden-thread.yaml',
  ]);
});

test('hidden findings are revealed from here', () => {
  const view = statusView({ ...plan, status: { ...plan.status!, seen: { ...seen, findings: 0, hidden: true } } });
  expect(view).toMatchObject({
    text: 'Golden Thread: 4 needs, 5 outcomes, 11 actions · findings hidden',
    command: { name: 'revealFindings' },
  });
});

test.each([
  ['never', 0, 'not checked yet', 'Click to check it.', 'checkPlan'],
  ['before', 6, '6 findings at the last check', 'It has changed since. Click to check it again.', 'checkPlan'],
  ['now', 6, '6 findings', 'Click to see what was found.', 'showProblems'],
] as const)('a plan that is checked by hand, checked %s', (byHand, findings, text, more, name) => {
  const view = statusView({ ...plan, status: { ...plan.status!, seen: { ...seen, findings, byHand } } });
  expect(view.text).toBe(`Golden Thread: 4 needs, 5 outcomes, 11 actions · ${text}`);
  expect(view.more.slice(-2)).toEqual(['This plan is checked when you ask for it.', more]);
  expect(view.command?.name).toBe(name);
});

test('before the server has answered, a plan is being read', () => {
  const { status: _, ...unread } = plan;
  expect(statusView({ ...unread, server: 'starting' }).text).toBe('Golden Thread: reading…');
});

test('what may be a plan is asked about', () => {
  const view = statusView({ server: 'idle', looks: { verdict: 'perhaps', because: ['it has an outcome'] } });
  expect(view).toMatchObject({
    place: 'bar',
    text: 'Golden Thread: is this a plan?',
    command: { name: 'treatAsPlan' },
  });
  expect(view.more[0]).toBe('It may be one: it has an outcome.');
});

test('other Markdown has nothing in the status bar, and its reason beside the language', () => {
  const view = statusView({ server: 'running', looks: { verdict: 'none', because: ['it has no outcomes'] } });
  expect(view).toMatchObject({ place: 'language', text: 'No plan', more: ['Not read as a plan: it has no outcomes.'] });
});

test('the server counts more than a person, and a person more than the looks', () => {
  const looks = { verdict: 'none', because: [] } as const;
  expect(statusView({ server: 'starting', looks, treated: true }).text).toBe('Golden Thread: reading…');
  expect(statusView({ ...plan, looks, treated: false }).text).toContain('4 needs');
  expect(statusView({ server: 'running', looks: plan.looks, treated: false }).place).toBe('language');
});

test('a server that was given up says so in a plan, and leaves other Markdown alone', () => {
  const view = statusView({ server: 'given-up', looks: plan.looks });
  expect(view).toMatchObject({ text: 'Golden Thread: stopped', command: { name: 'restart' }, alert: true });
  expect(statusView({ server: 'given-up', looks: { verdict: 'none', because: [] } }).place).toBe('language');
});
