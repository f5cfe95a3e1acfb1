import { expect } from 'vitest';
import { findDates } from '../../server/src/calendar/findDates.ts';
import type { DateMention } from '../../server/src/calendar/mention.ts';

/** The day on which the plans of these tests were made: a Monday. */
export const planDay = '2026-03-02';

/** Expects exactly these times, written as `words → kind and dates (binding)`, in the order of the text. */
export function expectDates(text: string, expected: readonly string[], reference: string | undefined = planDay): void {
  const found = findDates(text, reference);
  expect(found.map(picture), text).toEqual(expected);
  for (const it of found) expect(text.slice(it.start, it.end)).toBe(it.text);
}

export function picture(mention: DateMention): string {
  const binding = mention.binding === undefined ? '' : ` (${mention.binding})`;
  return `${mention.text} → ${[mention.type, ...details(mention)].join(' ')}${binding}`;
}

function details(mention: DateMention): string[] {
  switch (mention.type) {
    case 'date':
      return [mention.date, ...(mention.weekdayWrong ? ['wrong weekday'] : [])];
    case 'part':
      return [mention.date];
    case 'repeated':
    case 'period':
      return mention.from === undefined && mention.until === undefined
        ? []
        : [`${mention.from ?? ''}..${mention.until ?? ''}`];
    case 'relative':
      return mention.due === undefined ? [] : [mention.due];
    case 'impossible':
      return [mention.why];
    default:
      return [];
  }
}
