/** What the commands for new plans have to know before they make one. */
import type { Connection } from 'vscode-languageserver';
import { formatDate, parseIso, type CalendarDate } from '../calendar/date.ts';
import { findDates } from '../calendar/findDates.ts';
import { kindOf } from '../syntax/names.ts';
import * as protocol from './protocol.ts';
import type { Answering } from './request.ts';
import { editsOf, movedOn, planChanges } from './wholePlanEdits.ts';

export function answerNewPlans(connection: Connection, answer: Answering, today: () => CalendarDate): void {
  connection.onRequest(
    protocol.siblingPlans,
    answer(
      'sibling plans',
      null,
      async ({ checked, document }, params: protocol.SiblingPlansParams): Promise<protocol.SiblingPlansResult> => {
        if (params.textDocument.version !== document.version) return { why: movedOn };
        const { siblingPlans } = await planChanges();
        const made = siblingPlans(checked, params.fileName, params.names);
        return 'why' in made ? made : { plans: made.plans, ...editsOf(document, made) };
      },
    ),
  );
  connection.onRequest<protocol.ReadDayResult, unknown>(protocol.readDay, ({ text }: protocol.ReadDayParams) =>
    readDay(text, today()),
  );
  connection.onRequest(protocol.firstReview, async ({ kind, written }: protocol.FirstReviewParams) => {
    const { firstReview } = await planChanges();
    const { day, because } = firstReview(kindOf(kind) ?? 'unknown', parseIso(written) ?? today());
    return { day, words: formatDate(day), because } satisfies protocol.FirstReviewResult;
  });
}

/** A text that is nothing but a day: `22 June 2026`, `22/06/26`, `next Monday`, `in six weeks`. */
function readDay(text: string, today: CalendarDate): protocol.ReadDayResult {
  const plain = text.trim();
  const iso = parseIso(plain);
  if (iso !== undefined) return { day: iso, words: formatDate(iso) };
  const [found, another] = findDates(plain, today);
  if (found?.type === 'impossible') return { why: found.why };
  const day = found?.type === 'date' ? found.date : found?.type === 'relative' ? found.due : undefined;
  if (found === undefined || day === undefined || another !== undefined || found.end - found.start < plain.length)
    return { why: 'Please write a day, such as 22 June 2026.' };
  return { day, words: formatDate(day) };
}
