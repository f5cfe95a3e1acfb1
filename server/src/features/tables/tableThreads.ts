/** What each row of a table holds of the thread, in the words of its source. */
import type { DateMention } from '../../calendar/mention.ts';
import type { Action, Element, PlanDocument, Statement } from '../../model/plan.ts';
import { spanOf } from '../../text/prose.ts';
import { absolute, type Range } from '../../text/span.ts';
import { bareHeader, held, inside, partsOf, plainNames, unescaped, type Material } from './cells.ts';
import { downward, isDownward } from './downwardTable.ts';
import type { FieldCell, RowAction, RowThread, TableThreads } from './rowThread.ts';
import type { SourceCell, SourceRow, SourceTable } from './tableSource.ts';

type Role = 'need' | 'outcome' | 'action' | 'field' | 'measure' | 'reason' | 'other' | 'heading' | 'empty';

interface Column {
  readonly role: Role;
  readonly plain: string;
}

/** The rows of a table as threads, or why it has none that could stand without it. */
export function threadsOf(
  text: string,
  plan: PlanDocument,
  table: SourceTable,
): TableThreads | { readonly why: string } {
  const within = (it: Statement): boolean => inside(absolute(plan.blocks, it.span), table);
  const material: Material = {
    text,
    plan,
    elements: [...plan.needs, ...plan.outcomes, ...plan.actions].filter(within),
    statements: [...plan.statements, ...plan.contingency].filter(within),
  };
  if (material.elements.length === 0) return { why: 'This table holds no needs, outcomes or actions.' };
  const filled = [table.header, ...table.rows].filter((row) => row.cells.some((it) => it.text !== ''));
  const first = filled[0] ?? table.header;
  const headless = material.elements.some((it) => inside(absolute(plan.blocks, it.span), first));
  const body = headless ? filled : filled.slice(1);
  const width = first.cells.length;
  if (body.some((it) => it.cells.length > table.header.cells.length))
    return { why: 'One row has more cells than the table has columns, so what its last cell is cannot be told.' };
  if (isDownward(material, body, headless ? undefined : first)) return downward(material, headless ? body : filled);
  const columns = withReasons(Array.from({ length: width }, (_, column) => columnOf(material, body, column)));
  const names = first.cells.map((it) => (headless ? '' : bareHeader(it.text)));
  const rows: RowThread[] = [];
  let topics: string[] = [];
  for (const row of body) {
    const cells = row.cells.filter((it) => it.text !== '');
    if (cells.length === 1 && held(material, row).every((it) => !('type' in it) && it.about === 'topic')) {
      topics.push(bareHeader(cells[0]?.text ?? ''));
      continue;
    }
    rows.push({ ...threadOf(material, row, columns, names), topics });
    topics = [];
  }
  if (topics.length > 0) return { why: 'The last line of the table names a part of life without anything below it.' };
  return { rows: joined(rows), names };
}

/** Actions that go on with the row above become a part of its list. */
function joined(rows: readonly RowThread[]): RowThread[] {
  const result: RowThread[] = [];
  for (const row of rows) {
    const above = result.at(-1);
    const goesOn = row.goesOn && row.topics.length === 0 && above !== undefined;
    const more = row.needs.length + row.outcomes.length + row.others.length + row.measures.length;
    if (goesOn && more === 0) result[result.length - 1] = { ...above, actions: [...above.actions, ...row.actions] };
    else result.push({ ...row, goesOn });
  }
  return result;
}

function columnOf(material: Material, body: readonly SourceRow[], column: number): Column {
  const { plan, elements } = material;
  const cells = body.flatMap((row) => row.cells[column] ?? []);
  const found = cells.flatMap((it) => held(material, it));
  const count = (type: Element['type']): number => found.filter((it) => 'type' in it && it.type === type).length;
  const [most] = (['need', 'outcome', 'action'] as const).toSorted((a, b) => count(b) - count(a));
  if (most !== undefined && count(most) > 0) {
    const worry = most === 'need' && found.some((it) => 'form' in it && it.form === 'worry');
    return { role: most, plain: worry ? 'Worry' : plainNames[most] };
  }
  const holds = (range: Range): boolean => cells.some((cell) => inside(range, cell));
  const actions = elements.filter((it): it is Action => it.type === 'action');
  const place = (span: Action['ownerField']): boolean => span !== undefined && holds(absolute(plan.blocks, span));
  const who = actions.some((it) => place(it.ownerField));
  const when = actions.some((it) => place(it.dateField));
  if (who || when) return { role: 'field', plain: who && when ? 'Who and by when' : who ? 'Who' : 'By when' };
  const outcomes = elements.filter((it) => it.type === 'outcome');
  if (outcomes.some((it) => it.measure !== undefined && place(spanOf(it.measure))))
    return { role: 'measure', plain: 'How we will know' };
  const stated = [...outcomes, ...actions].some((it) => it.state !== undefined && place(spanOf(it.state)));
  if (stated) return { role: 'field', plain: 'Progress' };
  const dated = elements.some((it) => it.dates.some((date) => place(date.span)));
  if (dated) return { role: 'field', plain: 'How often' };
  const before = elements.every((it) => inSameRow(material, body, it, column));
  if (found.length > 0) {
    const names = found.every((it) => it.about === 'topic') && cells.every((it) => it.text.length <= 60);
    return { role: names && before ? 'heading' : 'other', plain: 'Note' };
  }
  if (cells.every((it) => it.text === '')) return { role: 'empty', plain: 'Note' };
  return cells.every((it) => it.text.length <= 12) && before
    ? { role: 'heading', plain: 'No' }
    : { role: 'field', plain: 'How often' };
}

/** What stands behind the progress and belongs to nothing else says why it is so. */
function withReasons(columns: readonly Column[]): Column[] {
  return columns.map((it, index) =>
    it.role === 'other' && columns[index - 1]?.plain === 'Progress' ? { role: 'reason', plain: 'Reason' } : it,
  );
}

/** Whether an element stands in a column further right. */
function inSameRow({ plan }: Material, body: readonly SourceRow[], element: Element, column: number): boolean {
  const place = absolute(plan.blocks, element.span);
  return body.some((row) => row.cells.findIndex((it) => inside(place, it)) > column);
}

function threadOf(material: Material, row: SourceRow, columns: readonly Column[], names: readonly string[]): RowThread {
  const missing: SourceCell = { start: row.end, end: row.end, text: '' };
  const cells = columns.map((column, index) => ({ cell: row.cells[index] ?? missing, index, ...column }));
  const of = (role: Role): typeof cells => cells.filter((it) => it.role === role);
  const filled = (role: Role): typeof cells => of(role).filter((it) => it.cell.text !== '');
  const texts = (role: 'need' | 'outcome'): FieldCell[] =>
    filled(role).flatMap(({ cell, index, plain }) =>
      partsOf(material, cell, heldOf(material, cell, role)).map((text) => ({ column: index, plain, text })),
    );
  const whole = ({ cell, index, plain }: (typeof cells)[number]): FieldCell => {
    const reason = cells.find((it) => it.index === index + 1 && it.role === 'reason' && it.cell.text !== '');
    const said = [cell.text, ...(reason === undefined ? [] : [`${names[reason.index] ?? ''}: ${reason.cell.text}`])];
    return { column: index, plain, text: unescaped(said.filter((it) => it !== '').join(' – ')) };
  };
  const needs = texts('need');
  const outcomes = texts('outcome');
  const fields = of('field');
  const ofTheOutcome = (it: (typeof cells)[number]): boolean =>
    outcomes.length > 0 && it.plain === 'Progress' && !/action|task|complete|done/i.test(names[it.index] ?? '');
  const ofActions = fields.filter((it) => !ofTheOutcome(it));
  const actions = filled('action').flatMap(({ cell, index }) =>
    actionsOf(
      material,
      cell,
      index,
      ofActions.map((it) => ({ ...whole(it), cell: it.cell })),
    ),
  );
  const headings = filled('heading').map((it) => headed(unescaped(it.cell.text), names[it.index] ?? ''));
  const has = (role: Role): boolean => columns.some((it) => it.role === role);
  const left = actions.length === 0 ? ofActions.filter((it) => it.cell.text !== '').map(whole) : [];
  const others = [
    ...filled('other').map(whole),
    ...of('empty')
      .filter(() => isFirst(material, row))
      .map(whole),
    ...(outcomes.length > 0 ? [] : left),
  ];
  return {
    topics: [],
    ...(headings.length > 0 && { heading: headings.join(', ') }),
    goesOn: headings.length + needs.length + others.length === 0 && (has('need') || outcomes.length === 0),
    needs,
    outcomes,
    ofOutcome: [
      ...fields.filter(ofTheOutcome).map(whole),
      ...(actions.length === 0 ? [] : ofActions.filter((it) => datesTheOutcome(material, row, it.cell)).map(whole)),
      ...(outcomes.length > 0 ? left : []),
    ],
    actions,
    measures: [...filled('measure').map(whole)],
    others,
  };
}

/** The one day of a row is that of its outcome too, where the outcome gives none of its own. */
function datesTheOutcome({ plan, elements }: Material, row: SourceRow, cell: SourceCell): boolean {
  const outcomes = elements.filter((it) => it.type === 'outcome' && inside(absolute(plan.blocks, it.span), row));
  const days = outcomes.flatMap((it) => it.dates.filter(({ mention }) => isDay(mention)));
  return days.length > 0 && !/<br/i.test(cell.text) && days.every((it) => inside(absolute(plan.blocks, it.span), cell));
}

function isDay({ type }: DateMention): boolean {
  return type === 'date' || type === 'part' || type === 'period';
}

/** An empty column is named once, so that its header is not lost. */
function isFirst({ plan, elements }: Material, row: SourceRow): boolean {
  const starts = elements.map((it) => absolute(plan.blocks, it.span).start);
  const first = Math.min(...starts);
  return row.start <= first && first <= row.end;
}

function heldOf(material: Material, cell: SourceCell, type: Element['type']): Statement[] {
  return held(material, cell).filter((it) => 'type' in it && it.type === type);
}

/** The actions of a cell. Cells for who and when with as many lines give each its own; empty ones are named, so that they can be filled. */
function actionsOf(
  material: Material,
  cell: SourceCell,
  column: number,
  fields: readonly (FieldCell & { readonly cell: SourceCell })[],
): RowAction[] {
  const actions = partsOf(material, cell, heldOf(material, cell, 'action'));
  return actions.map((text, index) => ({
    column,
    text,
    fields: fields.map(({ column, plain, text: all }) => {
      const parts = all.split(/[ \t]*<br\s*\/?>[ \t]*/i).filter((it) => it !== '');
      const own = actions.length > 1 && parts.length === actions.length ? parts[index] : all;
      return { column, plain, text: own ?? all };
    }),
  }));
}

function headed(text: string, name: string): string {
  if (name === '') return text;
  return /^\d+[a-z]?[.)]?$/i.test(text) ? `${name} ${text.replace(/[.)]$/, '')}` : `${text} (${name})`;
}
