/** Which heading or first line is the title of the document. */
import { kindIn, sectionOf } from './names.ts';
import type { TextUnit, Unit } from './units.ts';

/** A heading, or the first line. */
export type TitleUnit = (Unit & { type: 'heading' }) | TextUnit;

/**
 * The title: the first heading, if nothing that is a plan's text stands above it and it is no section of the plan; or,
 * in a document that has no headings so early, a short first line that names a plan.
 */
export function titleUnit(units: readonly Unit[]): TitleUnit | undefined {
  const first = units[0];
  if (first?.type === 'text') return isTitleLine(first) ? first : headingTitle(units.slice(0, 6));
  return headingTitle(units);
}

function headingTitle(units: readonly Unit[]): (Unit & { type: 'heading' }) | undefined {
  const heading = units.find((it) => it.type === 'heading');
  if (heading?.type !== 'heading') return undefined;
  const text = heading.inline.prose.text;
  const alone = !units.some((it) => it !== heading && it.type === 'heading' && it.depth <= heading.depth);
  const name = sectionOf(text, () => false);
  const titled = kindIn(text) !== undefined || /\b(?:plan|record|recording|meeting|minutes|cynllun)\b/i.test(text);
  const known = name !== undefined && name !== 'thread' && name !== 'details' && name !== 'purpose';
  return (alone && heading.depth === 1 && !opensSection(name)) ||
    !known ||
    (titled && (name !== 'contingency' || kindIn(text) !== undefined))
    ? heading
    : undefined;
}

function opensSection(name: string | undefined): boolean {
  return name === 'needs' || name === 'outcomes' || name === 'actions' || name === 'worries' || name === 'contingency';
}

function isTitleLine(unit: TextUnit): boolean {
  const { text } = unit.inline.prose;
  return !unit.item && text.length <= 90 && !/[.;]$/.test(text) && /\b(?:plan|record|minutes|cynllun)\b/i.test(text);
}
