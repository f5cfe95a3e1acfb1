// The map as boxes and lines, drawn as words: each box with what it leads to.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapMermaid } from '../../server/src/report/mapMermaid.ts';
import { mapSvg } from '../../server/src/report/mapSvg.ts';
import { threadMap, type MapEnd, type ThreadMap } from '../../server/src/views/map.ts';
import { mapLayout, type Box } from '../../server/src/views/mapLayout.ts';
import { samples } from '../features/support.ts';
import { threadIn } from './support.ts';

const plan = `---
child: Ella Hartley
written: 22 June 2026
---

# Child in need plan for Ella

| Need | Outcome | Action | Who | By when | Done? |
| --- | --- | --- | --- | --- | --- |
| Ella comes to school hungry. | By 4 September 2026 Ella has eaten before school four days out of five. | Put breakfast out | Gemma Hartley (mother) | 26 June 2026 | |
| | | Buy a second bowl | Gemma Hartley | 24 June 2026 | Yes |
| Ella shares a bed with her brother. | By 1 August 2026 Ella sleeps in a bed of her own. | | | | |
| Ella has missed three dentist appointments. | | | | | |
| Ella walks home alone. | By 1 August 2026 Ella walks home with somebody every day. | Walk home with Ella | School | every day from 6 July 2026 | |
`;

function mapOf(text: string, end?: MapEnd): ThreadMap {
  return threadMap(threadIn(text), end);
}

function drawn({ items, ties }: ThreadMap): string {
  const nameOf = (id: string): string => {
    const item = items.find((it) => it.id === id)!;
    return `${item.kind} “${item.text}”${item.note === undefined ? '' : ` (${item.note})`}`;
  };
  return ties.map((it) => `${nameOf(it.from)} ${it.broken ? '-/-' : '---'} ${nameOf(it.to)}`).join('\n');
}

test('needs, outcomes, actions, people; a need that nothing is done about leads to a gap', () => {
  expect(drawn(mapOf(plan))).toMatchInlineSnapshot(`
    "need “Ella comes to school hungry.” --- outcome “By 4 September 2026 Ella has eaten before school four days out of five.” (Gemma Hartley · 4 September 2026)
    outcome “By 4 September 2026 Ella has eaten before school four days out of five.” (Gemma Hartley · 4 September 2026) --- action “Put breakfast out” (26 June 2026 · overdue)
    outcome “By 4 September 2026 Ella has eaten before school four days out of five.” (Gemma Hartley · 4 September 2026) --- action “Buy a second bowl” (24 June 2026 · done)
    need “Ella shares a bed with her brother.” --- outcome “By 1 August 2026 Ella sleeps in a bed of her own.” (1 August 2026)
    need “Ella walks home alone.” --- outcome “By 1 August 2026 Ella walks home with somebody every day.” (School · 1 August 2026)
    outcome “By 1 August 2026 Ella walks home with somebody every day.” (School · 1 August 2026) --- action “Walk home with Ella” (from 6 July 2026)
    outcome “By 1 August 2026 Ella sleeps in a bed of her own.” (1 August 2026) -/- gap “No action yet”
    need “Ella has missed three dentist appointments.” -/- gap “No outcome yet”
    action “Put breakfast out” (26 June 2026 · overdue) --- person “Gemma Hartley” (2 actions)
    action “Buy a second bowl” (24 June 2026 · done) --- person “Gemma Hartley” (2 actions)
    action “Walk home with Ella” (from 6 July 2026) -/- gap “No person named” (1 action)"
  `);
});

test('the days on the right instead of the people', () => {
  expect(
    drawn(mapOf(plan, 'dates'))
      .split('\n')
      .filter((it) => it.includes('date “')),
  ).toMatchInlineSnapshot(`
    [
      "action “Put breakfast out” (Gemma Hartley · overdue) --- date “26 June 2026” (1 action)",
      "action “Buy a second bowl” (Gemma Hartley · done) --- date “24 June 2026” (1 action)",
      "action “Walk home with Ella” (School) --- date “every day from 6 July 2026” (1 action)",
    ]
  `);
});

test('somebody who hears the map hears each thread from need to action, what it is for and what is missing', () => {
  expect(mapOf(plan).items.map((it) => it.label)).toMatchInlineSnapshot(`
    [
      "Need: Ella comes to school hungry. 1 outcome, 2 actions",
      "Outcome: By 4 September 2026 Ella has eaten before school four days out of five. Gemma Hartley, 4 September 2026. for need: Ella comes to school hungry",
      "Action: Put breakfast out. Gemma Hartley, 26 June 2026. overdue. for outcome: Ella has eaten before school four days…",
      "Action: Buy a second bowl. Gemma Hartley, 24 June 2026. done. for outcome: Ella has eaten before school four days…",
      "Need: Ella shares a bed with her brother. 1 outcome",
      "Outcome: By 1 August 2026 Ella sleeps in a bed of her own. 1 August 2026. no action yet. for need: Ella shares a bed with her brother",
      "Gap: no action yet. Outcome: By 1 August 2026 Ella sleeps in a bed of her own",
      "Need: Ella has missed three dentist appointments. no outcome yet",
      "Gap: no outcome yet. Need: Ella has missed three dentist appointments",
      "Need: Ella walks home alone. 1 outcome, 1 action",
      "Outcome: By 1 August 2026 Ella walks home with somebody every day. School, 1 August 2026. for need: Ella walks home alone",
      "Action: Walk home with Ella. School, from 6 July 2026. no person named. for outcome: Ella walks home with somebody every day",
      "Gemma Hartley. 2 actions",
      "No person named. 1 action",
    ]
  `);
});

test('what serves two needs is read out once and says both; what serves nothing says so', () => {
  const labels = mapOf(`# Child in need plan for Ella Hartley

## Mornings

**Need:** Ella needs breakfast before school.

**Need:** Ella needs a quiet start to her day.

**Outcome:** By 4 September 2026 Ella has eaten at the table four days out of five.

**Action:** Gemma Hartley (mother) will put breakfast out by 6 July 2026.

## Evenings

**Outcome:** By 4 September 2026 Ella has slept in her own bed four nights out of five.

**Action:** Gemma Hartley will buy a bed by 6 July 2026.
`).items.map((it) => it.label);
  expect(labels).toMatchInlineSnapshot(`
    [
      "Need: Ella needs breakfast before school. 1 outcome, 1 action",
      "Outcome: By 4 September 2026 Ella has eaten at the table four days out of five. 4 September 2026. for need: Ella needs breakfast before school. for need: Ella needs a quiet start to her day",
      "Action: Gemma Hartley (mother) will put breakfast out by 6 July 2026. Gemma Hartley, 6 July 2026. for outcome: Ella has eaten at the table four days…",
      "Need: Ella needs a quiet start to her day. 1 outcome, 1 action",
      "Outcome: By 4 September 2026 Ella has slept in her own bed four nights out of five. 4 September 2026. not tied to a need",
      "Gap: not tied to a need. Outcome: By 4 September 2026 Ella has slept in her own bed four nights out of five",
      "Action: Gemma Hartley will buy a bed by 6 July 2026. Gemma Hartley, 6 July 2026. for outcome: Ella has slept in her own bed four…",
      "Gemma Hartley. 2 actions",
    ]
  `);
});

test.each(samples)(
  'the map of $path keeps the order of the plan in each column, and no box lies over another, however narrow it is',
  ({ text }) => {
    const map = mapOf(text);
    for (const room of [undefined, 900, 300]) {
      const { boxes, width, height } = mapLayout(map, room);
      for (const column of [0, 1, 2, 3]) {
        const own = boxes.filter((it) => it.column === column).toSorted((a, b) => a.y - b.y);
        own.slice(1).forEach((it, index) => expect(it.y).toBeGreaterThanOrEqual(own[index]!.y + own[index]!.height));
      }
      expect(boxes).toHaveLength(map.items.length);
      for (const it of boxes) {
        expect(it.x + it.width).toBeLessThanOrEqual(width);
        expect(it.y + it.height).toBeLessThanOrEqual(height);
        expect(it.y).toBeGreaterThan(0);
        expect(Math.max(...it.lines.map((line) => line.length * 7))).toBeLessThanOrEqual(it.width);
      }
    }
  },
);

test('a narrow map says as much as a wide one', () => {
  const said = (room?: number): string[] => mapLayout(mapOf(plan), room).boxes.map((it) => it.lines.join(' '));
  expect(said(300)).toEqual(said());
});

test('actions stand under each other as they do in the plan', () => {
  const actions = (it: Box): boolean => it.kind === 'action';
  const { boxes } = mapLayout(mapOf(plan));
  const order = boxes.filter(actions).toSorted((a, b) => a.y - b.y);
  expect(order.map((it) => it.text)).toEqual(['Put breakfast out', 'Buy a second bowl', 'Walk home with Ella']);
});

test('a picture of it holds every word of the plan as text, whatever the words are', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const item = { kind: 'need', range: { start: 0, end: 1 } } as const;
      const map: ThreadMap = {
        items: [
          { ...item, id: 'a', column: 0, text: one, label: one },
          { ...item, id: 'b', column: 1, text: other, label: other, note: one },
        ],
        ties: [{ from: 'a', to: 'b', sure: true, broken: false }],
        columns: ['Needs', 'Outcomes'],
      };
      const svg = mapSvg(mapLayout(map), { title: one, leads: true });
      // What is left when all that is ours is taken away may open no tag and no entity of its own.
      expect(svg.match(/<(?!\/?(?:svg|title|text|g|rect|path)\b)/g)).toBeNull();
      expect(svg.match(/&(?!#\d+;)/g)).toBeNull();
      for (const line of mapMermaid(map)
        .split('\n')
        .filter((it) => it.includes('["'))) {
        expect(line).toMatch(/^ {2}need\d+\["[^"]*"\]:::need$/);
      }
    }),
  );
});

test('a plan without any thread has an empty map', () => {
  expect(mapLayout(mapOf('# A plan\n')).boxes).toEqual([]);
});
