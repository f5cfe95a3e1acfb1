/** Tables read downwards: the first column holds labels, the second what they stand for. */
import { findDates } from '../calendar/findDates.ts';
import type { Caption } from '../model/plan.ts';
import { caret, type Prose } from '../text/prose.ts';
import type { Inline, Row } from './blocks.ts';
import { isAnswer } from './captions.ts';
import type { Draft, Fields } from './draft.ts';
import { labelFrom, type IsChild } from './labels.ts';
import { labelOf, sectionOf } from './names.ts';
import { saysWhoDoesWhat } from './subjects.ts';
import { addActionCell, cellDraft, elementsOf, partsByNumber, saidIn, textOf, type TablePlace } from './tableCells.ts';

/** Whether the first column holds labels and the second what they stand for. */
export function isDownward(rows: readonly Row[], isChild: IsChild): boolean {
  if (rows.some((row) => row.cells.filter((it) => textOf(it) !== '').length > 2)) return false;
  const labels = rows.filter((row) => isRowLabel(row.cells[0], isChild));
  const header = rows[0];
  const secondIsHeader =
    header !== undefined &&
    textOf(header.cells[1]) !== '' &&
    labelOf(textOf(header.cells[1])) !== undefined &&
    rows.length > 1;
  return labels.length >= 2 && labels.length * 5 >= rows.length * 3 && !(secondIsHeader && labels.length < rows.length);
}

/** A table read downwards: each need opens a thread, and what stands below belongs to it until the next need. */
export function readDownward(rows: readonly Row[], place: TablePlace): Draft[] {
  const drafts: Draft[] = [];
  let key: string | undefined;
  let fields: Fields = {};
  /** The elements of the thread that is open. */
  let thread: Draft[] = [];
  /** Where it begins, and what other rows say of it. */
  let opened = 0;
  let said: readonly Caption[] = [];
  /** A line across the table, which holds for the rows below it. */
  let over: readonly Caption[] = [];
  /** Answers above all elements, which hold for the table until they are given anew: "Confidential", "Yes". */
  let top: readonly Caption[] = [];
  for (const row of rows) {
    const first = row.cells[0];
    const words = textOf(first).replace(/[:?]$/, '');
    const cell = row.cells[1];
    const own = first === undefined || words === '' ? [] : [{ words: first.prose }];
    const add = (role: Draft['role'], prose: Prose, about: Draft['about'], fields: Fields = {}): void => {
      const isElement = role !== 'other' && role !== 'contingency';
      const place = isElement && key !== undefined ? { row: { key, sure: true } } : {};
      const captions = [
        ...top,
        ...over,
        ...own,
        ...(isElement ? [...said, ...(cell === undefined ? [] : saidIn(cell))] : []),
      ];
      const draft = cellDraft(role, prose, about, { ...place, fields, captions });
      drafts.push(draft);
      if (role === 'action' || role === 'outcome') thread.push(draft);
    };
    const label = labelFrom(words, place.isChild);
    const field = label?.field;
    const opens =
      field === 'need' ||
      field === 'worry' ||
      (field === 'outcome' && (key === undefined || thread.some((it) => it.role === 'outcome')));
    if (opens || key === undefined) {
      key = `${row.span.block}:${row.span.start}`;
      fields = {};
      thread = [];
      opened = drafts.length;
      said = [];
    }
    const beside = cell === undefined || textOf(cell) === '' ? [] : own.map((it) => ({ ...it, says: cell.prose }));
    const isField =
      field === 'who' || field === 'when' || field === 'who-and-when' || field === 'state' || field === 'measure';
    const isAnswered = !isField && beside.length > 0 && isAnswer(textOf(cell));
    const isSame = (it: Caption): boolean => it.words.text === first?.prose.text;
    if (isAnswered && (top.some(isSame) || drafts.every((it) => it.role === 'other')))
      top = [...top.filter((it) => !isSame(it)), ...beside];
    else if (isField || isAnswered) {
      said = [...said, ...beside];
      for (const it of drafts.slice(opened)) it.captions = [...it.captions, ...beside];
    }
    if (isField) {
      const prose = cell?.prose ?? caret(row.span.block, row.span.end);
      fields = { ...fields, ...(field === 'who-and-when' ? { who: prose, when: prose } : { [field]: prose }) };
      for (const it of thread) it.fields = { ...it.fields, ...fields };
      continue;
    }
    if (cell === undefined || textOf(cell) === '') {
      if (label?.forWhom === true) over = own;
      continue;
    }
    if (field === 'need' || field === 'worry')
      for (const it of partsByNumber(cell)) add('need', it, field === 'need' ? 'needs' : 'worries');
    else if (field === 'outcome')
      for (const it of elementsOf(cell, () => false)) add('outcome', it, 'outcomes', fields);
    else if (field === 'action' || field === 'help')
      addActionCell(cell, fields, (prose, own) => add('action', prose, 'actions', own));
    else if (label?.forWhom === true && saysWhoDoesWhat(textOf(cell)))
      addActionCell(cell, fields, (prose, own) => add('action', prose, 'actions', own));
    else {
      const about = label?.section ?? sectionOf(words, place.isChild) ?? place.name;
      add(about === 'contingency' ? 'contingency' : 'other', cell.prose, about);
    }
  }
  return drafts;
}

function isRowLabel(cell: Inline | undefined, isChild: IsChild): boolean {
  const text = textOf(cell);
  return (
    text !== '' &&
    text.length <= 60 &&
    findDates(text).length === 0 &&
    (labelFrom(text.replace(/[:?]$/, ''), isChild) !== undefined || sectionOf(text, isChild) !== undefined)
  );
}
