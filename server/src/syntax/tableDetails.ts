/** Tables of facts about the plan: labels beside their values, or above them. */
import type { Inline, Row } from './blocks.ts';
import type { Detail } from './frontmatter.ts';
import { detailOf } from './names.ts';
import { textOf } from './tableCells.ts';

/** `| Child | Ifan | Date of birth | 3 May 2015 |`: facts about the plan in pairs of cells. */
export function detailPairs(rows: readonly Row[]): Detail[] | undefined {
  const pairs = rows.flatMap((row) => {
    const found: { label: Inline; value: Inline | undefined }[] = [];
    for (let column = 0; column + 1 < Math.max(2, row.cells.length); column += 2) {
      const label = row.cells[column];
      if (label !== undefined && textOf(label) !== '') found.push({ label, value: row.cells[column + 1] });
    }
    return found;
  });
  const details = pairs.flatMap(({ label, value }): Detail[] => {
    const name = detailOf(textOf(label).replace(/[:?]$/, ''));
    return name === undefined || value === undefined || textOf(value) === ''
      ? []
      : [{ name, key: textOf(label).replace(/[:?]$/, '').toLowerCase(), value: value.prose }];
  });
  const known = pairs.filter(({ label }) => detailOf(textOf(label).replace(/[:?]$/, '')) !== undefined);
  return known.length >= 2 && known.length * 5 >= pairs.length * 3 ? details : undefined;
}

/** One row of values under headers such as "Name of child" and "Date of meeting". */
export function headedDetails(header: Row, body: readonly Row[]): Detail[] | undefined {
  if (body.length !== 1) return undefined;
  const details = header.cells.flatMap((cell, column): Detail[] => {
    const name = detailOf(textOf(cell));
    const value = body[0]?.cells[column];
    return name === undefined || value === undefined || textOf(value) === ''
      ? []
      : [{ name, key: textOf(cell).toLowerCase(), value: value.prose }];
  });
  return details.length > 0 ? details : undefined;
}
