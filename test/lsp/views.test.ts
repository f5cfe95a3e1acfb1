// Other ways of looking at a plan, as an editor asks for them.
import { expect, test } from 'vitest';
import type { DrawParams, DrawResult, ThreadResult } from '../../server/src/lsp/protocol.ts';
import { editorWithServer, type Editor } from './editor.ts';

const uri = 'file:///plans/ella.md';
const plan = `# Child in need plan for Ella Hartley

| Need | Outcome | Action | Who | By when |
| --- | --- | --- | --- | --- |
| Ella comes to school hungry. | By 4 September 2026 Ella has eaten before school. | Put breakfast out | Gemma Hartley (mother) | 26 June 2026 |
| Ella has missed the dentist & the optician. | | | | |
`;

function draw(editor: Editor, drawing: DrawParams['drawing'], as: DrawParams['as']): Promise<DrawResult | null> {
  return editor.ask('goldenThread/draw', { textDocument: { uri }, drawing, as } satisfies DrawParams);
}

async function opened(): Promise<Editor> {
  const editor = await editorWithServer();
  await editor.open(uri, plan);
  return editor;
}

test('the map for the panel leads to the text, and shows what is missing', async () => {
  const editor = await opened();
  const { title, text } = (await draw(editor, { view: 'map' }, 'panel'))!;
  expect(title).toBe('Map: Ella Hartley');
  expect(text).toContain('No outcome yet');
  const [, start, end] = /data-start="(\d+)" data-end="(\d+)" aria-label="Need: Ella has missed/.exec(text)!;
  expect(plan.slice(Number(start), Number(end))).toBe('Ella has missed the dentist & the optician.');
  expect(text).toContain('the dentist &#38; the optician');
});

test('a drawing and a tree say which version of the text they lead into', async () => {
  const editor = await opened();
  const first = (await draw(editor, { view: 'map' }, 'panel'))!;
  // Asked for before the text moves on, answered after: the places are those of the version that it names.
  const asked = draw(editor, { view: 'map' }, 'panel');
  await editor.type(uri, 'Hartley', ', aged six');
  const { version, text } = (await asked)!;
  expect([first.version, version]).toEqual([1, 2]);
  const [, start, end] = /data-start="(\d+)" data-end="(\d+)" aria-label="Need: Ella has missed/.exec(text)!;
  expect(editor.text(uri).slice(Number(start), Number(end))).toBe('Ella has missed the dentist & the optician.');
  expect(await editor.ask<ThreadResult>('goldenThread/thread', { textDocument: { uri } })).toMatchObject({
    version: 2,
  });
});

test('a map fits the room that there is, down to where its words still do', async () => {
  const editor = await opened();
  const width = async (room?: number, as: DrawParams['as'] = 'panel'): Promise<number> => {
    const drawing: DrawParams = {
      textDocument: { uri },
      drawing: { view: 'map' },
      as,
      ...(room !== undefined && { room }),
    };
    const { text } = await editor.ask<DrawResult>('goldenThread/draw', drawing);
    return Number(/viewBox="0 0 (\d+)/.exec(text)![1]);
  };
  const usual = await width();
  expect(await width(5000)).toBe(usual);
  for (const room of [700, 860, 1000]) {
    const given = await width(room);
    expect(given).toBeLessThanOrEqual(room);
    expect(given).toBeGreaterThan(room - 20);
  }
  expect(await width(100)).toBe(await width(400));
  // A picture is looked at elsewhere.
  expect(await width(400, 'svg')).toBe(usual);
});

test('a map that is saved stands by itself and leads nowhere', async () => {
  const editor = await opened();
  const { text } = (await draw(editor, { view: 'map' }, 'svg'))!;
  expect(text).toContain('<style>');
  expect(text).not.toContain('data-start');
  expect((await draw(editor, { view: 'map' }, 'mermaid'))!.text).toMatch(/^flowchart LR\n/);
  const page = (await draw(editor, { view: 'map' }, 'page'))!.text;
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  expect(page.split('.box rect {')).toHaveLength(2);
});

test('week by week, and what each person does', async () => {
  const editor = await opened();
  const weeks = (await draw(editor, { view: 'weeks' }, 'panel'))!.text;
  expect(weeks).toMatch(/Should have been done by now.*Fri 26 June 2026.*Put breakfast out/s);
  expect((await draw(editor, { view: 'weeks' }, 'page'))!.text).not.toContain('data-start');
  const sheets = (await draw(editor, { view: 'sheets', person: 'Gemma Hartley' }, 'markdown'))!;
  expect(sheets.people).toEqual(['Gemma Hartley']);
  expect(sheets.text).toContain('# What Gemma Hartley does');
});

test('one file need not hold the sheets of both sides, and somebody who has left the plan is nobody to draw', async () => {
  const editor = await editorWithServer();
  await editor.open(
    uri,
    `${plan}| Ella walks home alone. | By 4 September 2026 Ella walks with a friend. | Ask a friend | Tess Lowe (head of year) | 7 July 2026 |\n| | | Ask about the van (confidential) | Tess Lowe | 7 July 2026 |\n| | | Find a lamp | | |\n`,
  );
  const drawn = async (drawing: Partial<DrawParams['drawing']>): Promise<string[]> => {
    const { text } = (await draw(editor, { view: 'sheets', ...drawing }, 'markdown'))!;
    return text.match(/^# .*|Ask about.*/gm) ?? [];
  };
  const [gemma, tess, nobody] = [
    '# What Gemma Hartley does',
    '# What Tess Lowe does',
    '# What nobody is named for yet',
  ];
  const secret = 'Ask about the van (confidential)';
  expect(await drawn({})).toEqual([gemma, tess, secret, nobody]);
  expect(await drawn({ audience: 'family' })).toEqual([gemma, nobody]);
  expect(await drawn({ audience: 'professional' })).toEqual([tess, secret, nobody]);
  expect(await drawn({ person: 'Tess Lowe' })).toEqual([tess, secret]);
  // Whoever had another name when their sheet was chosen gets nobody else's.
  expect((await draw(editor, { view: 'sheets', person: 'Ruth Crane' }, 'markdown'))!.text).toBe(
    'Nobody of this name has a part in the plan as it is now.\n',
  );
  const titled = async (drawing: Partial<DrawParams['drawing']>): Promise<string> => {
    const { title, text } = (await draw(editor, { view: 'sheets', ...drawing }, 'page'))!;
    expect(text).toContain(`<title>${title}</title>`);
    return title;
  };
  expect(await titled({})).toBe('Who does what: Ella Hartley');
  expect(await titled({ audience: 'family' })).toBe('What child, family and friends do: Ella Hartley');
  expect(await titled({ audience: 'professional' })).toBe('What professionals do: Ella Hartley');
  expect(await titled({ person: 'Tess Lowe' })).toBe('What Tess Lowe does: Ella Hartley');
  expect(await titled({ person: 'Ruth Crane' })).toBe('What Ruth Crane does: Ella Hartley');
});

test('the tree has its places in lines', async () => {
  const editor = await opened();
  const { rows, broken } = await editor.ask<ThreadResult>('goldenThread/thread', { textDocument: { uri } });
  expect(broken).toBe(1);
  expect(rows.map((it) => it.selection?.start)).toEqual([
    { line: 4, character: 2 },
    { line: 5, character: 2 },
  ]);
  expect(rows[0]!.children[0]!.children[0]).toMatchObject({
    label: 'Put breakfast out',
    range: { start: { line: 4, character: 85 }, end: { line: 4, character: 102 } },
  });
});

test('hidden findings are nowhere, until they are revealed', async () => {
  const editor = await opened();
  const shown = (await editor.pull(uri)).items;
  expect(shown?.length).toBeGreaterThan(0);
  const hidden = editor.status(uri);
  await editor.ask('goldenThread/hideFindings', { uri, hidden: true });
  expect((await hidden).seen).toMatchObject({ findings: 0, hidden: true });
  expect((await editor.pull(uri)).items).toEqual([]);
  expect(await editor.ask<ThreadResult>('goldenThread/thread', { textDocument: { uri } })).toMatchObject({ broken: 0 });
  expect((await draw(editor, { view: 'map' }, 'panel'))!.text).not.toContain('No outcome yet');

  await editor.ask('goldenThread/hideFindings', { uri, hidden: false });
  expect((await editor.pull(uri)).items).toEqual(shown);
});

test('a file that is no plan has nothing to draw', async () => {
  const editor = await editorWithServer();
  await editor.open(uri, '# Shopping\n\n- Eggs\n');
  expect(await draw(editor, { view: 'map' }, 'panel')).toBeNull();
});
