// What the editor's preview makes of a plan, with the chips written as [kind: words].
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { chipsOf } from '../../client/src/preview/chips.ts';
import { withChips } from '../../client/src/preview/plugin.ts';
import { samples } from '../features/support.ts';

const today = '2026-07-01';

function previewOf(text: string): string {
  return drawn(text)
    .replaceAll(/<span class="golden-thread-chip golden-thread-(\w+)">([^<]*)<\/span>/g, '[$1: $2]')
    .replaceAll(/<\/?(?:ul|li|p|table|thead|tbody|tr|th|td|h\d)>/g, '')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}

function drawn(text: string): string {
  return withChips(new MarkdownIt({ html: true }), () => ({ text, chips: chipsOf(text, today) })).render(text);
}

test('labels and lists: who, when, what is overdue, and what is missing', () => {
  expect(
    previewOf(`# Child in need plan for Ella Hartley

**Need:** Ella comes to school hungry.

**Outcome:** By 4 September 2026 Ella has eaten before school four days out of five.

**Actions:**

- Gemma Hartley (mother) will put breakfast out
  every evening, from 22 June 2026.
- Tess Lowe (head of year) will keep a place at breakfast club by 26 June 2026.

**Need:** Ella has missed three dentist appointments.
`),
  ).toMatchInlineSnapshot(`
    "Child in need plan for Ella Hartley
    <strong>Need:</strong> Ella comes to school hungry.
    <strong>Outcome:</strong> By 4 September 2026 Ella has eaten before school four days out of five. [date: 4 September 2026]
    <strong>Actions:</strong>
    Gemma Hartley (mother) will put breakfast out
    every evening, from 22 June 2026. [person: Gemma Hartley] [date: every evening, from 22 June 2026]
    Tess Lowe (head of year) will keep a place at breakfast club by 26 June 2026. [person: Tess Lowe] [date: 26 June 2026] [overdue: overdue]
    <strong>Need:</strong> Ella has missed three dentist appointments. [missing: no outcome yet]"
  `);
});

test('a table: behind the sentence it is about, also where a cell has several', () => {
  expect(
    previewOf(`# Child in need plan for Ella Hartley

| Need | Outcome | Actions |
| --- | --- | --- |
| Ella comes to school hungry. | By 4 September 2026 Ella has eaten before school. | Gemma Hartley will put breakfast out by 6 July 2026.<br>Tess Lowe will *keep* a place at \\| in the club by 8 July 2026. |
| Ella has missed three dentist appointments. | | |
`),
  ).toMatchInlineSnapshot(`
    "Child in need plan for Ella Hartley
    Need
    Outcome
    Actions
    Ella comes to school hungry.
    By 4 September 2026 Ella has eaten before school. [date: 4 September 2026]
    Gemma Hartley will put breakfast out by 6 July 2026. [person: Gemma Hartley] [date: 6 July 2026]<br>Tess Lowe will <em>keep</em> a place at | in the club by 8 July 2026. [person: Tess Lowe] [date: 8 July 2026]
    Ella has missed three dentist appointments. [missing: no outcome yet]"
  `);
});

test.each(samples)('nothing of $path is lost or changed', ({ text }) => {
  const plain = new MarkdownIt({ html: true });
  expect(drawn(text).replaceAll(/ <span class="golden-thread-chip[^>]*>[^<]*<\/span>/g, '')).toBe(plain.render(text));
});

test('a name is put in as text', () => {
  const chips = [{ end: 3, chips: [{ kind: 'person', text: '<b>&' }] }] as const;
  const markdown = withChips(new MarkdownIt(), () => ({ text: 'Who', chips }));
  expect(markdown.render('Who')).toContain('&#60;b&#62;&#38;</span>');
});

test('a page that is drawn again has its chips once, and one that cannot have any is drawn all the same', () => {
  const text = '- Tess Lowe will ring Ella by 8 July 2026.\n';
  const markdown = withChips(new MarkdownIt(), (env) => {
    if (env === 'broken') throw new Error('no document');
    return { text, chips: [{ end: text.length - 1, chips: [{ kind: 'person', text: 'Tess Lowe' }] }] };
  });
  const tokens = markdown.parse(text, {});
  const draw = (env: unknown): string => markdown.renderer.render(tokens, markdown.options, env);
  expect(draw({})).toBe(draw({}));
  expect(draw({}).split('golden-thread-chip')).toHaveLength(2);
  expect(draw('broken')).toBe(new MarkdownIt().render(text));
});
