import { frontmatter, kindTitles } from '../../../grammar/frontmatter.ts';
import { findDates } from '../calendar/findDates.ts';
import type { DetailName, PlanDocument, WrittenDetail } from '../model/plan.ts';
import { spanOf, type Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { isBlank } from './blank.ts';
import { gapsIn } from './gaps.ts';
import { nearest } from './nearest.ts';
import type { NoticeId } from './notices.ts';
import type { Fix } from './rule.ts';

/** Something about the details at the top that keeps the plan from being read as it was meant. */
export interface DetailProblem {
  readonly id: NoticeId;
  readonly span: Span;
  readonly message: string;
  readonly fix?: Fix;
}

/**
 * What is amiss in the details at the top. An unknown key alone is no fault: other tools keep theirs in the same place.
 * It is one when the plan lacks a detail whose name is all but the same.
 */
export function detailProblems(plan: PlanDocument): DetailProblem[] {
  return plan.details.flatMap((it) => [...misspelt(plan, it), ...unreadable(it), ...unknownKind(plan, it)]);
}

function misspelt({ details }: PlanDocument, { key, name }: WrittenDetail): DetailProblem[] {
  if (name !== undefined || key.text.length < shortest) return [];
  const given = new Set(details.map((it) => it.name));
  const lacking = frontmatter.filter((it) => it.name !== undefined && it.name !== 'template' && !given.has(it.name));
  const written = key.text.replaceAll(/[_-]/g, ' ');
  const meant = nearest(
    written,
    lacking.flatMap(({ key: tidy, also }) => [tidy, ...also]).filter((it) => it.length >= shortest),
  );
  if (meant === undefined || Math.abs(meant.length - written.length) > 2) return [];
  return [
    {
      id: 'detail-has-a-known-name',
      span: spanOf(key),
      message: `“${key.text}” is no detail that is known here, so what stands behind it is not read. Perhaps “${meant}” is meant.`,
      fix: writeInstead(spanOf(key), key.text.includes('_') ? meant.replaceAll(' ', '_') : meant),
    },
  ];
}

function writeInstead(span: Span, newText: string): Fix {
  return { title: `Write “${newText}”`, edits: [{ span, newText }], safe: false };
}

/** With fewer letters, one more or less makes another word. */
const shortest = 4;

const days: readonly DetailName[] = ['born', 'written', 'review'];

/** A day that nobody can look up. Of a review without any day a rule of its own speaks. */
function unreadable({ name, values }: WrittenDetail): DetailProblem[] {
  if (name === undefined || !days.includes(name)) return [];
  return values.flatMap((value) => {
    if (isBlank(value.text) || gapsIn(value.text).length > 0 || !/\d/.test(value.text)) return [];
    const found = findDates(value.text);
    const impossible = found.find((it) => it.type === 'impossible');
    // The rule `date-exists` says so of the two days that it knows.
    if (impossible !== undefined) return name === 'born' ? [noDay(value, ` ${impossible.why}`)] : [];
    return found.length > 0 || unborn.test(value.text) ? [] : [noDay(value, '')];
  });
}

const unborn = /\b(?:due|edd|unborn|expected|weeks?)\b/i;

function noDay(value: Prose, why: string): DetailProblem {
  return {
    id: 'detail-gives-a-day',
    span: spanOf(value),
    message: `“${value.text}” cannot be read as a day.${why} Write it as in “28 September 2026”.`,
  };
}

function unknownKind(plan: PlanDocument, { key, name, values }: WrittenDetail): DetailProblem[] {
  const [value] = values;
  if (plan.kind !== 'unknown' || name !== 'kind' || value === undefined) return [];
  const { text } = value;
  // Other tools have a “type” too. Only where a plan is spoken of is it one of ours.
  if (!/\b(?:plan|cynllun)\b/i.test(`${key.text} ${text}`) && key.text !== 'kind') return [];
  if (isBlank(text) || gapsIn(text).length > 0 || /^(?:plan|template|templed|true|draft)$/i.test(text)) return [];
  const meant = nearest(text, kindTitles);
  return [
    {
      id: 'detail-names-a-kind-of-plan',
      span: spanOf(value),
      message:
        meant === undefined
          ? `“${text}” is no kind of plan that is known here, so only what holds for all plans is looked for. Known are: ${kindTitles.join(', ')}.`
          : `“${text}” is no kind of plan that is known here. Perhaps “${meant}” is meant.`,
      ...(meant !== undefined && { fix: writeInstead(spanOf(value), meant) }),
    },
  ];
}
