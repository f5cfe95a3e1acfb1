import { before, behind, isAfterDash, isWholeLine, opening, phrase, readAt } from './phrase.ts';
import type { Place, Reading } from './reading.ts';
import { vagueTimes, type VagueTime } from './vagueTimes.ts';

const forms = vagueTimes.map((it) => ({
  it,
  form: phrase(it.words),
  notBefore: it.notBefore === undefined ? undefined : opening(it.notBefore),
}));

/** A time nobody can hold anyone to: `ongoing`, `asap`, `TBC`, `in due course`. The phrases are in `vagueTimes.ts`. */
export function readVague({ text, at, lead }: Place): Reading | undefined {
  if (lead !== undefined) return undefined;
  let longest = at;
  for (const { it, form, notBefore } of forms) {
    const end = at + (readAt(form, text, at)?.[0].length ?? 0);
    if (end > longest && !(notBefore && sensitive(notBefore, text, end)) && stands(it, text, at, end)) longest = end;
  }
  return longest > at ? { type: 'vague', end: longest } : undefined;
}

function sensitive(notBefore: RegExp, text: string, end: number): boolean {
  return readAt(notBefore, text, end) !== undefined;
}

function stands({ only, notBehind }: VagueTime, text: string, start: number, end: number): boolean {
  const ahead = before(text, start).replaceAll('\u00a0', ' ');
  if (notBehind !== undefined && new RegExp(notBehind, 'i').test(ahead)) return false;
  if (only === 'whole line') return isWholeLine(text, start, end);
  if (only === 'tail') return isAfterDash(text, start, end);
  if (only === 'answer') return isAnswer(ahead, text, start, end);
  return true;
}

/** "To be agreed" is a time where it answers "when?": alone, behind a dash or in brackets, behind "date" or "time". */
function isAnswer(ahead: string, text: string, start: number, end: number): boolean {
  if (isWholeLine(text, start, end)) return true;
  if (/^[ \u00a0](?:with|by|that|between|how|who|what)(?![\p{L}])/iu.test(behind(text, end))) return false;
  return (
    /^(?:date|dates|time) /i.test(text.slice(start, end)) ||
    /(?:[-–—:(]|(?:dates?|times?|timescales?|deadline|days?|when)(?: is| are)?) ?$/i.test(ahead)
  );
}
