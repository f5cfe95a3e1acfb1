/** How each row of the guidance is to be answered, and what beside rules and questions answers it. */

/**
 * `finding`: a finding on the plan. `several`: a finding that needs more than one plan. `template`: a snippet or a
 * template that leads somebody to write it. `question`: a review question. `reading`: a shape of plan that is read as it
 * stands.
 */
export type Answer = 'finding' | 'several' | 'template' | 'question' | 'reading';

/** What has to be there before all is found that a row asks for: records of meetings, days counted, several plans. */
export type Later = 'records' | 'working days' | 'several plans';

/** What a row of the guidance wants of the product. */
export interface Row {
  readonly by: readonly Answer[];
  readonly later?: Later;
}

/**
 * The rows by the ways in which they are to be answered. Which action is easy for a family (D-40) no machine can tell, so
 * that row is a question for people.
 */
const rowsBy: Readonly<Record<Answer, string>> = {
  finding:
    'W-02 W-03 W-04 W-05 W-06 W-07 W-08 W-12 W-13 H-01 H-02 H-04 H-05 H-06 H-07 H-09 H-10 H-11 H-12 H-13 H-14 ' +
    'H-15 H-16 H-17 H-18 H-19 H-21 H-22 H-23 H-24 H-25 H-26 H-27 H-28 H-30 H-33 H-34 H-36 H-37 H-38 H-39 H-40 ' +
    'H-41 H-42 H-44 H-45 H-46 H-47 H-48 H-49 H-50 H-51 H-52 H-55 D-01 D-02 D-03 D-04 D-05 D-07 D-08 D-09 D-11 ' +
    'D-12 D-13 D-14 D-15 D-16 D-19 D-20 D-21 D-22 D-23 D-24 D-25 D-26 D-27 D-29 D-30 D-32 D-33 D-34 D-35 D-36 ' +
    'D-37 D-38 D-39 D-42 D-43 D-44 D-45 R-02 R-03 R-04 R-05 R-07 R-08 R-09 R-10 R-11 R-12 S-02 S-03 S-04 ' +
    'S-05 S-06 S-07 S-08 S-09 S-10',
  several: 'H-20 D-25 S-11',
  template:
    'W-01 W-02 W-03 W-04 W-06 W-09 W-11 W-12 W-13 W-14 H-03 H-05 H-06 H-10 H-20 H-29 H-31 H-34 H-35 H-53 H-54 ' +
    'H-55 D-01 D-06 D-08 D-10 D-11 D-16 D-18 D-27 D-28 D-30 D-31 R-02 R-03 R-04 R-05 R-06 R-16 S-01 S-02 S-08',
  question:
    'W-01 W-02 W-07 W-09 W-10 W-11 H-01 H-03 H-08 H-16 H-24 H-26 H-29 H-31 H-32 H-35 H-36 H-39 H-48 H-53 D-08 ' +
    'D-10 D-17 D-18 D-40 D-41 D-45 R-01 R-02 R-03 R-04 R-05 R-13 R-14 R-15 S-10',
  reading: 'H-43 H-54 D-32 D-39',
};

const later: Readonly<Record<string, Later>> = {
  ...Object.fromEntries(['D-07', 'D-08', ...range('D', 19, 27)].map((it): [string, Later] => [it, 'records'])),
  ...Object.fromEntries(['D-03', 'D-04', 'D-05', 'D-30'].map((it): [string, Later] => [it, 'working days'])),
  'H-20': 'several plans',
};

/** How a row is to be answered, and what findings about it still wait for, where they do. */
export function coverageOf(id: string): Row {
  const why = later[id];
  const by = (Object.keys(rowsBy) as Answer[]).filter((it) => rowsBy[it].split(' ').includes(id));
  return { by, ...(why !== undefined && { later: why }) };
}

/** The snippets, by their prefixes, and the templates, by their paths, that lead somebody to write what a row asks. */
export const templatesFor: Readonly<Record<string, readonly string[]>> = {
  'W-01': ['plan-child-protection', 'plan-interim-safety'],
  'W-02': ['plan-outcome'],
  'W-03': ['plan-end'],
  'W-04': ['samples/template/child-in-need.md'],
  'W-06': ['plan-strengths', 'plan-child-in-need', 'plan-early-help'],
  'W-09': ['plan-in-the-way'],
  'W-11': ['plan-before'],
  'W-12': ['plan-voice', 'plan-family', 'plan-child-in-need'],
  'W-13': ['samples/template/child-in-need.md'],
  'W-14': ['plan-why', 'plan-agreed'],
  'H-03': ['plan-review'],
  'H-05': ['plan-why', 'plan-child-in-need'],
  'H-06': ['plan-strengths', 'plan-child-in-need', 'plan-early-help'],
  'H-10': ['plan-action', 'plan-agreed'],
  'H-20': ['plan-family-time', 'plan-care'],
  'H-29': ['plan-interim-safety'],
  'H-31': ['plan-interim-safety'],
  'H-34': ['plan-contingency', 'plan-people'],
  'H-35': ['plan-identity'],
  'H-53': ['plan-agreed'],
  'H-54': ['plan-early-help'],
  'H-55': ['plan-next-weeks'],
  'D-01': ['plan-people'],
  'D-06': ['plan-next-weeks'],
  'D-10': ['plan-child-protection'],
  'D-11': ['plan-need'],
  'D-16': ['plan-contingency'],
  'D-18': ['plan-progress'],
  'D-27': ['plan-closed-door'],
  'D-28': ['plan-disagreement'],
  'R-02': ['plan-home', 'plan-care'],
  'R-03': ['plan-family-time', 'plan-care'],
  'R-04': ['plan-care'],
  'R-05': ['plan-voice', 'plan-own-words'],
  'R-06': ['plan-table'],
  'S-01': ['plan-care-and-support-protection'],
  'S-02': ['plan-care-and-support-protection'],
};

/** The shapes of plan that are read as they stand, each with an example of it. */
export const shapesFor: Readonly<Record<string, string>> = {
  'H-43': 'test/syntax/shapes/three-columns-need-outcome-actions.md',
  'H-54': 'test/syntax/shapes/three-questions-table.md',
  'D-32': 'test/syntax/shapes/core-group-table.md',
  'D-39': 'test/syntax/shapes/four-columns-achieved.md',
};

function range(document: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => rowId(document, from + index));
}

function rowId(document: string, number: number): string {
  return `${document}-${String(number).padStart(2, '0')}`;
}
