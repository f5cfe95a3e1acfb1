import type { Element, PlanDocument } from '../model/plan.ts';
import type { Finding } from '../rules/rule.ts';
import { spanOf } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { grouped } from '../text/grouped.ts';

/** What the rules found about an element, by its id. */
export type FindingsOn = (id: string) => readonly Finding[];

/**
 * Tells of each finding which elements it is about: those whose text, cell or field holds its mark. What several share,
 * such as one cell with a date for two actions, is about each of them;
 * what an outcome shares with its actions is about the actions. A rule about actions is never about an outcome.
 */
export function findingsOn(plan: PlanDocument, findings: readonly Finding[]): FindingsOn {
  const claims = claimsOf(plan);
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const holders = holding(claims.get(finding.span.block) ?? [], finding.span).map((it) => it.element);
    const isAnActions = holders.some((it) => it.type === 'action');
    for (const element of holders) {
      if (!isAbout(finding.rule, element)) continue;
      // A column that an outcome shares with its actions is theirs.
      if (isAnActions && element.type !== 'action' && !isWithin(finding.span, element.span)) continue;
      const known = found.get(element.id);
      if (known === undefined) found.set(element.id, [finding]);
      else if (!known.includes(finding)) known.push(finding);
    }
  }
  return (id) => found.get(id) ?? [];
}

function isWithin(span: Span, whole: Span): boolean {
  return span.block === whole.block && whole.start <= span.start && span.end <= whole.end;
}

/** A rule is named after what it is about. */
function isAbout(rule: string, { type }: Element): boolean {
  const subject = /^(need|outcome|action)-/.exec(rule)?.[1];
  return subject === undefined || subject === type;
}

/** A stretch of one block that belongs to an element. */
interface Claim {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
  /** The last end of this claim and of all before it, so that a search knows when to stop. */
  readonly reach: number;
}

function claimsOf(plan: PlanDocument): Map<number, Claim[]> {
  const claims = [...plan.needs, ...plan.outcomes, ...plan.actions].flatMap((element) =>
    spansOf(element).map((it) => ({ ...it, element })),
  );
  return new Map([...grouped(claims, (it) => it.block)].map(([block, own]) => [block, reaching(own)]));
}

function reaching(claims: readonly Omit<Claim, 'reach'>[]): Claim[] {
  let reach = 0;
  return claims
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((it) => ({ ...it, reach: (reach = Math.max(reach, it.end)) }));
}

function spansOf(element: Element): Span[] {
  const dates = element.dates.map((it) => it.span);
  if (element.type === 'need') return [element.span, ...dates];
  const state = element.state === undefined ? [] : [spanOf(element.state)];
  const shared = [element.span, ...dates, ...state, ...element.owners.map((it) => it.span)];
  if (element.type === 'outcome')
    return [...shared, ...(element.measure === undefined ? [] : [spanOf(element.measure)])];
  return [...shared, ...[element.ownerField, element.dateField].filter((it) => it !== undefined)];
}

/** The shortest claims around a span. */
function holding(claims: readonly Claim[], { start, end }: Span): Claim[] {
  const found: Claim[] = [];
  for (let index = lastFrom(claims, start); index >= 0; index--) {
    const claim = claims[index];
    if (claim === undefined || claim.reach < end) break;
    if (claim.end >= end) found.push(claim);
  }
  const least = Math.min(...found.map((it) => it.end - it.start));
  return found.filter((it) => it.end - it.start === least);
}

/** The last claim that starts at or before an offset; -1 when there is none. */
function lastFrom(claims: readonly Claim[], offset: number): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
