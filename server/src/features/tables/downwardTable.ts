/** Tables read downwards: labels in the first column, and what they stand for in the second. */
import type { Element } from '../../model/plan.ts';
import { bareHeader, held, partsOf, plainNames, unescaped, type Material } from './cells.ts';
import type { RowThread, TableThreads } from './rowThread.ts';
import type { SourceRow } from './tableSource.ts';

/** Labels in the first column, and what they stand for in the second. */
export function isDownward(material: Material, body: readonly SourceRow[], header: SourceRow | undefined): boolean {
  const rows = header === undefined ? body : [header, ...body];
  return (
    rows.every((row) => row.cells.length <= 2) &&
    rows.every((row) => row.cells[0] === undefined || held(material, row.cells[0]).length === 0) &&
    new Set(material.elements.map((it) => it.type)).size > 1
  );
}

/** Each need opens a thread, and what stands below belongs to it until the next one. */
export function downward(material: Material, rows: readonly SourceRow[]): TableThreads {
  const names: string[] = [];
  const threads: RowThread[] = [];
  let open: RowThread | undefined;
  const close = (): void => {
    if (open !== undefined) threads.push(open);
  };
  rows.forEach((row, index) => {
    const [label, value] = row.cells;
    names.push(bareHeader(label?.text ?? ''));
    const found = value === undefined ? [] : held(material, value);
    const elements = found.filter((it): it is Element => 'type' in it);
    const role = elements[0]?.type;
    const has = (it: RowThread): boolean => it.outcomes.length > 0 || it.actions.length > 0;
    if (
      open === undefined ||
      (role === 'need' && (open.needs.length > 0 || has(open))) ||
      (role === 'outcome' && open.outcomes.length > 0 && open.actions.length > 0)
    ) {
      close();
      open = {
        topics: [],
        goesOn: false,
        needs: [],
        outcomes: [],
        ofOutcome: [],
        actions: [],
        measures: [],
        others: [],
      };
    }
    const cells =
      value === undefined
        ? []
        : partsOf(material, value, elements).map((text) => ({
            column: index,
            plain: plainNames[role ?? 'other'],
            text,
          }));
    if (role === 'need') open = { ...open, needs: [...open.needs, ...cells] };
    else if (role === 'outcome') open = { ...open, outcomes: [...open.outcomes, ...cells] };
    else if (role === 'action')
      open = { ...open, actions: [...open.actions, ...cells.map((it) => ({ ...it, fields: [] }))] };
    else {
      const cell = { column: index, plain: 'Note', text: unescaped(value?.text ?? '') };
      const field = found.length === 0;
      if (field && open.actions.length > 0) open = { ...open, measures: [...open.measures, cell] };
      else if (field && open.outcomes.length > 0) open = { ...open, ofOutcome: [...open.ofOutcome, cell] };
      else open = { ...open, others: [...open.others, cell] };
    }
  });
  close();
  return { rows: threads, names };
}
