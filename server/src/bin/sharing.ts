import type { PlacedFinding } from '../report/results.ts';

/**
 * Makes findings share what they have in common. The same words come again in plan after plan, and what arrives from
 * another process or from a file is a copy each time; thousands of plans would not fit into memory.
 */
export function sharing(): (findings: readonly PlacedFinding[]) => PlacedFinding[] {
  const texts = new Map<string, string>();
  const rows = new Map<string, readonly string[]>();
  const text = (it: string): string => known(texts, it, it);
  return (findings) =>
    findings.map(({ rule, severity, message, guidance, ...place }) => ({
      rule: text(rule),
      severity,
      message: text(message),
      guidance: known(rows, guidance.join(' '), guidance),
      ...place,
    }));
}

function known<Value>(all: Map<string, Value>, key: string, value: Value): Value {
  const found = all.get(key);
  if (found !== undefined) return found;
  all.set(key, value);
  return value;
}
