import type { Range } from '../text/span.ts';
import type { CheckedPlan } from './checkedPlan.ts';
import { writtenDates } from './dates.ts';
import { namedPeople } from './people.ts';

/** Words to colour. Never longer than a line. */
export interface SemanticToken extends Range {
  readonly type: SemanticTokenType;
}

/** The kinds of words that are coloured, in the order of the legend. */
export const semanticTokenTypes = ['person', 'date'] as const;
export type SemanticTokenType = (typeof semanticTokenTypes)[number];

/** People and days, in the order of the text, without overlaps. Times that are no day stay uncoloured. */
export function semanticTokens({ text, plan }: Pick<CheckedPlan, 'text' | 'plan'>): SemanticToken[] {
  const people = namedPeople(plan).map(({ start, end }) => ({ start, end, type: 'person' as const }));
  const days = writtenDates(plan)
    .filter(({ mention }) => isDay(mention.type))
    .map(({ start, end }) => ({ start, end, type: 'date' as const }));
  const tokens: SemanticToken[] = [];
  for (const token of [...people, ...days].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (token.start < (tokens.at(-1)?.end ?? 0)) continue;
    tokens.push(...byLine(text, token));
  }
  return tokens;
}

function isDay(type: string): boolean {
  return type === 'date' || type === 'part' || type === 'period' || type === 'repeated' || type === 'relative';
}

function byLine(text: string, { start, end, type }: SemanticToken): SemanticToken[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap((it) => {
    const lead = it[0].length - it[0].trimStart().length;
    const from = start + it.index + lead;
    const to = start + it.index + it[0].trimEnd().length;
    return from < to ? [{ start: from, end: to, type }] : [];
  });
}
