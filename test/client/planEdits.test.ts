// Commands that change a plan, with the editor and the server played by stand-ins.
import { beforeEach, expect, test, vi } from 'vitest';
import { editPlan, insertReview, newSiblingPlans } from '../../client/src/planEdits.ts';

const { said, asked, boxes, applied, shown, files, state, range, workspaceEdit } = vi.hoisted(() => {
  // The extension makes its own with `new`, which an arrow function does not stand.
  function range(...numbers: number[]): object {
    return { numbers };
  }
  function workspaceEdit(): object {
    const changes: unknown[] = [];
    return {
      changes,
      replace: (uri: { path: string }, { numbers }: { numbers: readonly number[] }, text: string) =>
        changes.push(['replace', uri.path, numbers, text]),
      createFile: (uri: { path: string }, { overwrite, contents }: { overwrite: boolean; contents: Uint8Array }) =>
        changes.push(['create', uri.path, overwrite, new TextDecoder().decode(contents)]),
    };
  }
  return {
    range,
    workspaceEdit,
    said: [] as string[],
    asked: [] as { method: string; params: Record<string, unknown> }[],
    boxes: [] as { prompt: string; value?: string }[],
    applied: [] as unknown[][],
    shown: [] as string[],
    files: new Map<string, string>(),
    state: { typed: undefined as string | undefined, button: undefined as string | undefined, takes: true },
  };
});

const document = {
  uri: { path: '/plans/ebun.plan.md', toString: () => 'file:///plans/ebun.plan.md' },
  version: 7,
  isClosed: false,
  isUntitled: false,
};

vi.mock('vscode', () => ({
  Range: range,
  Uri: {
    joinPath: (uri: { path: string }, part: string) => ({
      path: part === '..' ? uri.path.replace(/\/[^/]*$/, '') : `${uri.path}/${part}`,
    }),
  },
  WorkspaceEdit: workspaceEdit,
  window: {
    get activeTextEditor() {
      return { document, selection: { active: { line: 3, character: 2 } } };
    },
    showInformationMessage(message: string, options?: { detail: string }) {
      said.push(options === undefined ? message : `${message}\n${options.detail}`);
      return Promise.resolve(state.button);
    },
    showInputBox(box: { prompt: string; value?: string }) {
      boxes.push(box);
      return Promise.resolve(state.typed);
    },
    showTextDocument(uri: { path: string }) {
      shown.push(uri.path);
      return Promise.resolve();
    },
  },
  workspace: {
    applyEdit(edit: { changes: unknown[] }) {
      applied.push(edit.changes);
      return Promise.resolve(state.takes);
    },
    fs: {
      readDirectory: () => Promise.resolve([...files.keys()].map((path) => [path.replace('/plans/', ''), 1])),
      readFile({ path }: { path: string }) {
        const text = files.get(path);
        return text === 'unreadable' ? Promise.reject(new Error()) : Promise.resolve(new TextEncoder().encode(text));
      },
    },
  },
}));

/** A server that answers each request with the next answer for it. */
function serverWith(answers: Record<string, unknown>): never {
  return {
    start: () => Promise.resolve(),
    ask(method: string, params: Record<string, unknown>) {
      asked.push({ method, params });
      const answer = answers[method.replace('goldenThread/', '')];
      return Promise.resolve(typeof answer === 'function' ? (answer as (it: unknown) => unknown)(params) : answer);
    },
  } as never;
}

const edits = [{ range: { start: { line: 0, character: 1 }, end: { line: 0, character: 2 } }, newText: 'x' }];

beforeEach(() => {
  for (const it of [said, asked, boxes, applied, shown]) it.length = 0;
  files.clear();
  Object.assign(state, { typed: undefined, button: undefined, takes: true });
  Object.assign(document, { version: 7, isUntitled: false });
});

test('asks for the version in front and the place of the cursor, and makes the change', async () => {
  await editPlan(serverWith({ planEdit: { version: 7, edits } }), 'renumber');
  expect(asked[0]!.params).toEqual({
    textDocument: { uri: 'file:///plans/ebun.plan.md', version: 7 },
    name: 'renumber',
    position: { line: 3, character: 2 },
  });
  expect(applied).toEqual([[['replace', '/plans/ebun.plan.md', [0, 1, 0, 2], 'x']]]);
  expect(said).toEqual([]);
});

test.each([
  ['it cannot be done', { why: 'There is no table here.' }, 'There is no table here.'],
  ['it is no plan', null, 'This file is not read as a plan. Choose “Treat This File as a Plan” first.'],
  ['there is no server', undefined, 'This file is not read as a plan. Choose “Treat This File as a Plan” first.'],
  [
    'the text has moved on',
    { version: 6, edits },
    'The text has changed in the meantime, so nothing was done. Please try again.',
  ],
])('%s: a sentence, and nothing changes', async (_, answer, sentence) => {
  await editPlan(serverWith({ planEdit: answer }), 'tableToHeadings');
  expect(said).toEqual([sentence]);
  expect(applied).toEqual([]);
});

test('the next review is asked for with the usual day, and made with the one that was chosen', async () => {
  const readDay = ({ text }: { text: string }): unknown =>
    text === 'soon'
      ? { why: 'Please write a day.' }
      : { day: text === '2026-10-01' ? text : '2026-10-05', words: `words of ${text}` };
  const server = serverWith({
    nextReview: { day: '2026-10-01', because: 'Three months after the plan.' },
    readDay,
    planEdit: { version: 7, edits },
  });
  await insertReview(server);
  expect(boxes[0]).toMatchObject({ value: 'words of 2026-10-01' });
  expect(boxes[0]!.prompt).toContain('Three months after the plan.');
  expect(applied).toEqual([]);
  state.typed = '5 October';
  await insertReview(server);
  expect(asked.at(-1)!.params).toMatchObject({ name: 'insertReview', day: '2026-10-05' });
  expect(applied).toHaveLength(1);
});

test('a review that is still to come is said, and nothing is asked', async () => {
  await insertReview(serverWith({ nextReview: { why: 'It is in the plan already.' } }));
  expect([said, boxes]).toEqual([['It is in the plan already.'], []]);
});

const plans = [
  { child: 'Tobi', fileName: 'tobi.plan.md', text: 'Tobi’s' },
  { child: 'Simi', fileName: 'simi.plan.md', text: 'Simi’s' },
];

test('plans for brothers and sisters are made after asking, beside the plan, and never over a file', async () => {
  files.set('/plans/simi.plan.md', 'unreadable');
  Object.assign(state, { typed: 'Simi', button: 'Make them' });
  await newSiblingPlans(serverWith({ siblingPlans: { version: 7, edits, plans } }));
  expect(boxes[0]!.prompt).toBe('The plan names Tobi and Simi. Is there anybody else? Leave this empty if not.');
  expect(said).toEqual([
    'Make a plan for Tobi?\ntobi.plan.md: Tobi\nsimi.plan.md is there already and stays as it is.\nWhat the family shares is carried over, with a gap below it to make it each child’s own.',
  ]);
  expect(applied).toEqual([
    [
      ['replace', '/plans/ebun.plan.md', [0, 1, 0, 2], 'x'],
      ['create', '/plans/tobi.plan.md', false, 'Tobi’s'],
    ],
  ]);
  expect(shown).toEqual(['/plans/tobi.plan.md']);
});

test('a child whose plan has another name needs no second one', async () => {
  files.set('/plans/2025 Tobi.md', '---\nkind: care plan\nchild: "Tobi Hollis"\n---\n');
  files.set('/plans/notes.txt', 'child: Simi');
  Object.assign(state, { typed: '', button: 'Make them' });
  await newSiblingPlans(serverWith({ siblingPlans: { version: 7, edits: [], plans } }));
  expect(said[0]).toContain('Tobi has a plan already: 2025 Tobi.md.');
  expect(shown).toEqual(['/plans/simi.plan.md']);
});

test.each([
  ['leaves at the names', { typed: undefined, button: 'Make them' }],
  ['does not say yes', { typed: '', button: undefined }],
])('whoever %s leaves nothing behind', async (_, answers) => {
  Object.assign(state, answers);
  await newSiblingPlans(serverWith({ siblingPlans: { version: 7, edits, plans } }));
  expect([applied, shown]).toEqual([[], []]);
});

test('where nobody is named, a sentence says so', async () => {
  state.typed = '';
  await newSiblingPlans(serverWith({ siblingPlans: { version: 7, edits: [], plans: [] } }));
  expect(boxes[0]!.prompt).toBe('What are they called? Put a comma between two names.');
  expect([said, applied]).toEqual([['Nobody was named, so no plan was made.'], []]);
});

test('where every file is there, and where the plan has no place yet, a sentence says so', async () => {
  plans.forEach((it) => files.set(`/plans/${it.fileName}`, ''));
  state.typed = '';
  await newSiblingPlans(serverWith({ siblingPlans: { version: 7, edits: [], plans } }));
  document.isUntitled = true;
  await newSiblingPlans(serverWith({}));
  expect(said).toEqual([
    'Nothing to do: tobi.plan.md is there already and stays as it is. simi.plan.md is there already and stays as it is.',
    'Please save this plan first, so that the new ones can stand beside it.',
  ]);
  expect(applied).toEqual([]);
});
