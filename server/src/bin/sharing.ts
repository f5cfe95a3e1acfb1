import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { PlacedFinding, PlanResult } from '../report/results.ts';

/** What findings of many plans have in common: everything but their place. */
type Saying = Pick<PlacedFinding, 'rule' | 'severity' | 'message' | 'guidance'>;

/** Of how many plans on the texts are kept compressed. So many fit into memory as they are. */
const many = 2000;

/**
 * Makes results of an audit of so many plans small, for as long as nobody looks at them: the same words come again in
 * plan after plan, and are held once; a finding of its own is a row of numbers. What is asked for is made anew each time.
 */
export function sharing(count: number): (result: PlanResult) => PlanResult {
  const sayings: Saying[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (saying: Saying): number => {
    const key = JSON.stringify(saying);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sayings.length);
    return sayings.push(saying) - 1;
  };
  return ({ findings, text, ...about }) => {
    const rows = Int32Array.from(
      findings.flatMap(({ start, end, range, rule, severity, message, guidance }) => [
        numberOf({ rule, severity, message, guidance }),
        ...[start.line, start.column, end.line, end.column, range.start, range.end],
      ]),
    );
    // What the library gives holds on to a whole piece of its working memory, so it is copied out.
    const kept = count > many ? new Uint8Array(deflateRawSync(text, { level: 1 })) : text;
    return {
      ...about,
      get findings() {
        return findingsIn(rows, sayings);
      },
      get text() {
        return typeof kept === 'string' ? kept : inflateRawSync(kept).toString();
      },
    };
  };
}

/** A saying, and three times two numbers. */
const rowLength = 7;

function findingsIn(rows: Int32Array, sayings: readonly Saying[]): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  for (let at = 0; at < rows.length; at += rowLength) {
    const [saying = 0, line = 0, column = 0, endLine = 0, endColumn = 0, start = 0, end = 0] = rows.subarray(at);
    const said = sayings[saying];
    if (said === undefined) continue;
    const place = { start: { line, column }, end: { line: endLine, column: endColumn }, range: { start, end } };
    findings.push({ ...said, ...place });
  }
  return findings;
}
