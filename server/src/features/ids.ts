/** The author's own numbers for needs, outcomes and actions, and every place that speaks of one: `O2`, `Outcome 2`. */
import type { Element } from '../model/plan.ts';
import { spanOf } from '../text/prose.ts';
import { absolute, type Range } from '../text/span.ts';
import type { WrittenPlan, WrittenText } from './writtenPlan.ts';
import { rememberedOf } from '../text/remembered.ts';
import { grouped } from '../text/grouped.ts';

/** A place at which a number stands. */
export interface IdPlace extends Range {
  /** `O2`, however it is written here. */
  readonly id: string;
  readonly text: string;
  /** Its digits. */
  readonly number: Range;
  /** The element that it numbers here; undefined where it only speaks of it. */
  readonly element?: Element;
}

export interface Ids {
  /** In the order of the text. */
  readonly places: readonly IdPlace[];
  /** Words that look like a number of this plan and may be something else: paper, a road, a part of London. */
  readonly unsure: readonly Pick<IdPlace, 'id' | 'text' | 'start'>[];
  /** All numbers that an element has. */
  readonly taken: ReadonlySet<string>;
}

/** Finds them once for each reading of a plan. */
export const idsOf: (written: WrittenPlan) => Ids = rememberedOf(find);

const token = /(?<![\p{L}\d.-])(?:([NOA])|(need|outcome|goal|action)[ ])(\d{1,2})(?![\p{L}\d]|[.:/]\d)/giu;
const letters: Readonly<Record<string, string>> = { need: 'N', outcome: 'O', goal: 'O', action: 'A' };

function find(written: WrittenPlan): Ids {
  const { plan, text } = written;
  const numbered = [...plan.needs, ...plan.outcomes, ...plan.actions].filter((it) => it.label !== undefined);
  const taken = new Set(numbered.map((it) => idOf(it)));
  if (taken.size === 0) return { places: [], unsure: [], taken };
  const tokens = written.texts
    .filter((it) => it.stands !== 'details')
    .flatMap((it) => tokensIn(it, text))
    .filter((it) => taken.has(it.id))
    .toSorted((a, b) => a.start - b.start);
  const byId = grouped(tokens, (it) => it.id);
  const elements = new Map<Token, Element>();
  for (const element of numbered) {
    const { start } = absolute(plan.blocks, element.span);
    const own = byId.get(idOf(element))?.findLast((it) => it.start < start && it.leads);
    if (own !== undefined) elements.set(own, element);
  }
  const places = tokens.flatMap((it): IdPlace[] => {
    const { id, text: words, start, end, number } = it;
    const element = elements.get(it);
    if (element === undefined && !it.speaks) return [];
    return [{ id, text: words, start, end, number, ...(element !== undefined && { element }) }];
  });
  const unsure = tokens.filter((it) => !it.speaks && !elements.has(it));
  return { places, unsure, taken };
}

function idOf({ label }: Element): string {
  return label?.toUpperCase() ?? '';
}

interface Token extends Range {
  readonly id: string;
  readonly text: string;
  readonly number: Range;
  /** It begins its text, so it may number what follows. */
  readonly leads: boolean;
  /** Its words point at something: "for: O2", "(O2)", "O1 and O2"; or it has a cell or a heading to itself. */
  readonly speaks: boolean;
}

/** Words before a number by which a sentence points at it. Without one, "A4" is paper and "N1" is in London. */
const pointing =
  /(?:\b(?:for|meets?|serves?|towards?|supports?|address(?:es)?|link(?:s|ed)? to|see|under|as in|and|or|with|from|of|ar gyfer|gweler)|[(→[,;&/]|->)[: ]*$/i;

function tokensIn({ prose, stands }: WrittenText, source: string): Token[] {
  return [...prose.text.matchAll(token)].flatMap((match) => {
    const [whole, letter, word, digits = ''] = match;
    const end = match.index + whole.length;
    const range = spanOf(prose, match.index, end);
    const number = spanOf(prose, end - digits.length, end);
    // Under marks or over the end of a line nothing could be changed exactly.
    if (source.slice(number.start, number.end) !== digits) return [];
    const before = prose.text.slice(0, match.index);
    const leads = /^[\s"“(*]*$/u.test(before) || /\n[\s(*]*$/u.test(before);
    const alone = leads && /^[\s,;&)/]*(?:(?:and|a|ac)? ?[NOA]?\d{1,2}[\s,;&/]*)*$/i.test(prose.text.slice(end));
    return [
      {
        id: `${(letter ?? letters[(word ?? '').toLowerCase()] ?? '').toUpperCase()}${Number(digits)}`,
        text: whole,
        start: range.start,
        end: range.end,
        number: { start: number.start, end: number.end },
        leads,
        speaks: alone || (leads && stands === 'heading') || pointing.test(before),
      },
    ];
  });
}
