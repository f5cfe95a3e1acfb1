/** What a row of a table holds of the thread. */

/** A text from a cell, and the column that says what it is. */
export interface FieldCell {
  readonly column: number;
  /** What the column is called where its own header does not serve. */
  readonly plain: string;
  readonly text: string;
}

export interface RowAction {
  readonly column: number;
  readonly text: string;
  /** Who, when, how often, how far. */
  readonly fields: readonly FieldCell[];
}

/** The thread of one row. */
export interface RowThread {
  /** Lines across the table that say which part of life comes next. */
  readonly topics: readonly string[];
  readonly heading?: string;
  /** It has no need or outcome of its own where others do, and goes on with the row above. */
  readonly goesOn: boolean;
  readonly needs: readonly FieldCell[];
  readonly outcomes: readonly FieldCell[];
  readonly ofOutcome: readonly FieldCell[];
  readonly actions: readonly RowAction[];
  readonly measures: readonly FieldCell[];
  /** What belongs to no thread: strengths, reasons, whatever the author had a column for. */
  readonly others: readonly FieldCell[];
}

export interface TableThreads {
  readonly rows: readonly RowThread[];
  /** The header of each column, without marks; empty where there is none. */
  readonly names: readonly string[];
}
