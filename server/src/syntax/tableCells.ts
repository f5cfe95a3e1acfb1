/** What is read alike in every table: the texts and parts of cells. */
import type { Caption, SectionName } from '../model/plan.ts';
import type { Prose } from '../text/prose.ts';
import type { Inline, Row } from './blocks.ts';
import type { Draft, Fields, RowKey } from './draft.ts';
import type { IsChild } from './labels.ts';
import { saysForWhom } from './names.ts';
import { saysWhoDoesWhat } from './subjects.ts';
import { partsOfCell } from './units.ts';

export interface TablePlace {
  /** What the section or label above says the table is about. */
  readonly name: SectionName | 'topic';
  readonly isChild: IsChild;
}

export function textOf(cell: Inline | undefined): string {
  return cell?.prose.text.trim() ?? '';
}

/** A draft read from a cell; the section is for the walk to say. */
export function cellDraft(
  role: Draft['role'],
  prose: Prose,
  about: Draft['about'],
  more: { readonly row?: RowKey; readonly fields?: Fields; readonly captions?: readonly Caption[] } = {},
): Draft {
  return {
    role,
    prose,
    about,
    evidence: 'column',
    section: undefined,
    quoted: false,
    label: undefined,
    serves: undefined,
    parent: undefined,
    row: more.row,
    level: 0,
    fields: more.fields ?? {},
    notes: [],
    captions: more.captions ?? [],
  };
}

/** Needs come apart only where they are numbered: a need told over several lines is one need. */
export function partsByNumber(cell: Inline): Prose[] {
  const parts = partsOfCell(cell.prose, () => false);
  const numbered = /(?:^|\n)[ ]*(?:[•▪●◦‣·–-]|\(?\d{1,2}[.)])[ ]/.test(cell.prose.text);
  return numbered && parts.length > 1 ? parts : [cell.prose];
}

/** The parts of a cell that are elements; those that only say for whose eyes the cell is are none, if it has others. */
export function elementsOf(cell: Inline, each: (sentence: string) => boolean): readonly Prose[] {
  const parts = partsOfCell(cell.prose, each);
  const elements = parts.filter((it) => !saysForWhom(it.text));
  return elements.length === 0 ? parts : elements;
}

/** What a part of a cell says of all the cell: "Ring the police⏎(Confidential)". */
export function saidIn(cell: Inline): readonly Caption[] {
  const parts = partsOfCell(cell.prose, () => false);
  return parts.length < 2 ? [] : parts.filter((it) => saysForWhom(it.text)).map((words) => ({ words }));
}

/** The actions of a cell, each with its own line of the cells for who, when and state where these have as many lines. */
export function addActionCell(cell: Inline, fields: Fields, add: (prose: Prose, fields: Fields) => void): void {
  const actions = elementsOf(cell, saysWhoDoesWhat);
  const line = (field: Prose | undefined, index: number): Prose | undefined => {
    if (field === undefined) return undefined;
    const parts = partsOfCell(field, () => false);
    return parts.length === actions.length && actions.length > 1 ? parts[index] : field;
  };
  actions.forEach((action, index) => {
    const who = line(fields.who, index);
    const when = line(fields.when, index);
    const state = line(fields.state, index);
    add(action, { ...fields, ...(who && { who }), ...(when && { when }), ...(state && { state }) });
  });
}

/** The cells of a row as statements, each about what its column or the section says. */
export function statements(
  row: Row,
  aboutColumn: (column: number) => SectionName | 'topic',
  header: Row | undefined,
): Draft[] {
  return row.cells.flatMap((cell, column): Draft[] => {
    if (cell === undefined || textOf(cell) === '') return [];
    const about = aboutColumn(column);
    const captions = [...columnCaption(header, column), ...besides(row, header, (it) => it !== column)];
    return [cellDraft(about === 'contingency' ? 'contingency' : 'other', cell.prose, about, { captions })];
  });
}

/** The header of a column, as what holds for all that stands below it. */
export function columnCaption(header: Row | undefined, column: number): readonly Caption[] {
  const words = header?.cells[column];
  return words === undefined || textOf(words) === '' ? [] : [{ words: words.prose }];
}

/** What some cells of a row say of the others, each with its header. */
export function besides(row: Row, header: Row | undefined, which: (column: number) => boolean): readonly Caption[] {
  return row.cells.flatMap((cell, column): Caption[] => {
    if (cell === undefined || textOf(cell) === '' || !which(column)) return [];
    const [over] = columnCaption(header, column);
    return [over === undefined ? { words: cell.prose } : { words: over.words, says: cell.prose }];
  });
}
