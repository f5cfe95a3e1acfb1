import { expect, test } from 'vitest';
import { table, tally, type Row } from './table.ts';

const rows: readonly Row[] = [
  { what: 'a key', measured: 2.5, target: 2.5, unit: '×', detail: '5.0 ms to 2.0 ms' },
  { what: 'a long plan', measured: 12.34, target: 4, unit: '×', detail: '123 ms to 10.0 ms' },
  { what: 'memory', measured: 143.2, target: 90, unit: ' MB', detail: '' },
  { what: 'growth', measured: 1.04, unit: '', detail: '250: 2 ms' },
  { what: 'the peer', measured: undefined, target: 1, unit: '×', detail: '5.0 ms; rumdl is not here' },
];

test('what was measured stands beside what was wanted', () => {
  expect(`\n${table(rows)}\n${tally(rows)}`).toMatchInlineSnapshot(`
    "
                 target   measured                                 figures
    a key        ≤ 2.5×   2.50×     met                            5.0 ms to 2.0 ms
    a long plan  ≤ 4×     12.3×     missed: 3.08 times the target  123 ms to 10.0 ms
    memory       ≤ 90 MB  143 MB    missed: 1.59 times the target
    growth                1.04                                     250: 2 ms
    the peer     ≤ 1×     –         not measured                   5.0 ms; rumdl is not here
    1 of 4 targets met, 1 not measured."
  `);
});
