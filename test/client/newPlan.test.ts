// "New Plan…" with the editor played by a stand-in: what is asked, what comes of it, and that leaving leaves nothing.
import { beforeEach, expect, test, vi } from 'vitest';
import { newPlan } from '../../client/src/newPlan.ts';
import type { Choice } from '../../client/src/snippets.ts';

interface Box {
  readonly title: string;
  readonly prompt: string;
  readonly value?: string;
  readonly validateInput?: (text: string) => unknown;
}

const { answers, boxes, picks, opened, inserted, folder, snippetString } = vi.hoisted(() => {
  // The extension makes its own with `new`, which an arrow function does not stand.
  function snippetString(value: string): object {
    return { value };
  }
  return {
    /** What is typed into each box in turn; `true` takes what stands in it, nothing leaves it. */
    answers: [] as (string | true | undefined)[],
    boxes: [] as Box[],
    picks: [] as { label: string; kind?: number }[][],
    opened: [] as { content?: string }[],
    inserted: [] as string[],
    folder: new Map<string, string>(),
    snippetString,
  };
});

vi.mock('vscode', () => ({
  QuickPickItemKind: { Separator: -1 },
  SnippetString: snippetString,
  window: {
    async showQuickPick(items: Promise<{ label: string; kind?: number }[]>) {
      const all = await items;
      picks.push(all);
      const answer = answers.shift();
      return all.find((it) => it.label === answer);
    },
    showInputBox(box: Box) {
      boxes.push(box);
      const answer = answers.shift();
      return Promise.resolve(answer === true ? box.value : answer);
    },
    showTextDocument: () => Promise.resolve({ insertSnippet: (it: { value: string }) => inserted.push(it.value) }),
  },
  workspace: {
    findFiles: () => Promise.resolve([...folder.keys()].map((path) => ({ path }))),
    asRelativePath: (it: { path: string }) => it.path,
    fs: {
      readFile: ({ path }: { path: string }) =>
        folder.get(path) === 'gone'
          ? Promise.reject(new Error('gone'))
          : Promise.resolve(new TextEncoder().encode(folder.get(path))),
    },
    openTextDocument(options: { content?: string }) {
      opened.push(options);
      return Promise.resolve(options);
    },
  },
}));

const days: Record<string, string> = {
  today: '2026-07-01',
  '1 July 2026': '2026-07-01',
  '29 June 2026': '2026-06-29',
  '1 October 2026': '2026-10-01',
};
const server = {
  start: vi.fn(() => Promise.resolve()),
  ask: vi.fn((method: string, params: object): Promise<unknown> => {
    if (method === 'goldenThread/firstReview')
      return Promise.resolve({ day: '2026-10-01', words: '1 October 2026', because: 'Three months after the plan.' });
    const { text } = params as { text: string };
    const day = days[text];
    const words = Object.keys(days).find((it) => it !== 'today' && days[it] === day);
    return Promise.resolve(day === undefined ? { why: 'Please write a day, such as 22 June 2026.' } : { day, words });
  }),
};
const choices: Choice[] = [
  {
    label: 'Care plan',
    description: 'A whole plan',
    whole: true,
    snippet:
      'child: "${1:[name]}"\nwritten: "${2:[date]}"\nreview: "${3:[date]}"\nlead: "${4:[name]}, social worker"\n# $1 ${5:[x]}',
  },
  { label: 'Need', description: 'A part', whole: false, snippet: '' },
];

beforeEach(() => {
  for (const it of [answers, boxes, picks, opened, inserted]) it.length = 0;
  folder.clear();
  vi.clearAllMocks();
});

const run = (): Promise<void> => newPlan(choices, server as never);

test('asks five things, offers the usual days, and opens a plan that says them', async () => {
  answers.push('Care plan', ' Sol Achebe ', 'Imogen Tate', true, true);
  await run();
  expect(boxes.map((it) => it.title)).toEqual([2, 3, 4, 5].map((it) => `New plan (${it} of 5)`));
  expect(boxes.map((it) => it.value)).toEqual([undefined, undefined, '1 July 2026', '1 October 2026']);
  expect(boxes[3]!.prompt).toContain('Three months after the plan.');
  expect(inserted).toEqual([
    'child: "Sol Achebe"\nwritten: "1 July 2026"\nreview: "1 October 2026"\nlead: "Imogen Tate, social worker"\n# Sol Achebe ${5:[x]}',
  ]);
  expect(picks[0]!.map((it) => it.label)).toEqual(['Care plan']);
});

test.each([0, 1, 2, 3, 4])('whoever leaves at step %i leaves nothing behind', async (step) => {
  answers.push(...(['Care plan', 'Sol', '', true, true] as const).slice(0, step), undefined);
  await run();
  expect([opened, inserted]).toEqual([[], []]);
});

test('what is left for later stays a gap', async () => {
  answers.push('Care plan', 'Sol', '', '', '');
  await run();
  expect(inserted[0]).toContain('written: "${2:[date]}"\nreview: "${3:[date]}"\nlead: "${4:[name]}, social worker"');
});

test('says in plain words what would not do', async () => {
  answers.push('Care plan', 'Sol', '', true, true);
  await run();
  const said = async (box: number, text: string): Promise<unknown> =>
    (await boxes[box]!.validateInput?.(text)) ?? 'fine';
  expect(await said(0, ' ')).toBe('Please write whose plan it is.');
  expect(await said(0, 'Sol')).toBe('fine');
  expect(await said(2, 'soon')).toBe('Please write a day, such as 22 June 2026.');
  expect(await said(2, '')).toBe('fine');
  expect(await said(3, '29 June 2026')).toBe('This is before the day of the plan.');
  expect(await said(3, '1 October 2026')).toBe('fine');
});

test('a template of the folder is offered first, and made into a plan', async () => {
  folder.set('house.md', '---\nstatus: template\nkind: house plan\nchild: "[name]"\n---\n\n# [Child’s name]\n');
  folder.set('README.md', '# Read me\n');
  folder.set('gone.md', 'gone');
  answers.push('House plan', 'Sol Achebe', '', true, true);
  await run();
  expect(picks[0]!.map((it) => it.label)).toEqual([
    'Templates in this folder',
    'House plan',
    'Whole plans',
    'Care plan',
  ]);
  expect(opened).toEqual([
    { language: 'markdown', content: '---\nkind: house plan\nchild: "Sol Achebe"\n---\n\n# Sol\n' },
  ]);
});

test('without a server, what is typed stays as it is', async () => {
  server.ask.mockResolvedValue(undefined);
  answers.push('Care plan', 'Sol', '', 'Midsummer', '');
  await run();
  expect(inserted[0]).toContain('written: "Midsummer"');
});
