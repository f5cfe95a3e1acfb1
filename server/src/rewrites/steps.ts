import { outcomesOf } from '../model/ask.ts';
import { figuresIn, type Figure } from '../rules/outcome/figures.ts';
import type { Situation } from './situation.ts';

/** A figure on the way: where the sentence stands today, where it leads, and two steps between. */
export type StepName = 'now' | 'first step' | 'second step' | 'goal';

/** How a pattern counts: what stands behind its gap, such as ` days in every 10` or ` %`. */
export type CountedIn = string;

/**
 * The figure for a gap, in the unit in which the pattern counts. Undefined where neither the sentence nor the need that
 * it serves has such a figure: nobody but the family knows where they stand. Nothing leads to a hundred per cent, which
 * no family can hold.
 */
export function stepOf(name: StepName, situation: Situation, countedIn: CountedIn): string | undefined {
  const scale = scaleOf(countedIn);
  if (scale === undefined) return undefined;
  const own = figuresOf(situation.sentence, scale);
  const now = own.find((it) => it.is === 'now')?.value ?? needsFigure(situation, scale);
  const goal = own.find((it) => it.is === 'goal')?.value;
  if (name === 'now') return text(now);
  if (name === 'goal') return goal === scale.whole ? undefined : text(goal);
  if (now === undefined || goal === undefined) return undefined;
  const share = name === 'first step' ? 1 / 3 : 2 / 3;
  const step = Math.round((now + (goal - now) * share) / scale.round) * scale.round;
  return step === now || step === goal ? undefined : text(step);
}

interface Scale {
  /** `%`, or what is counted. */
  readonly unit: string;
  /** How many there can be. */
  readonly whole: number;
  readonly round: number;
}

const smallNumbers: Readonly<Record<string, number>> = { five: 5, seven: 7, ten: 10 };

function scaleOf(countedIn: CountedIn): Scale | undefined {
  if (/^ ?(?:%|per ?cent)/.test(countedIn)) return { unit: '%', whole: 100, round: 5 };
  const [, unit, of] =
    /^ (?:school )?([a-z]+?)s?(?: (?:in every|out of|in) (\d+|five|seven|ten))?(?![a-z])/.exec(countedIn) ?? [];
  if (unit === undefined) return undefined;
  const whole = of === undefined ? Infinity : (smallNumbers[of] ?? Number(of));
  return { unit, whole, round: 1 };
}

const today =
  /(?:from|currently|today|now|at present|only|attends|is|was|are|were|at|missed|missing)[ ](?:at |about |around |just |on )?$/i;
const ahead =
  /(?:to|at least|will be|reach(?:es)?|above|over|will (?:attend|have)|minimum of|up to)[ ](?:at |about |around |on )?$/i;

function figuresOf(sentence: string, scale: Scale): { readonly value: number; readonly is: 'now' | 'goal' }[] {
  return figuresIn(sentence).flatMap((figure) => {
    const value = inScale(figure, sentence, scale);
    if (value === undefined) return [];
    const before = sentence.slice(0, figure.start);
    const is = ahead.test(before) ? 'goal' : today.test(before) ? 'now' : /\bwill\b/.test(before) ? 'goal' : 'now';
    return [{ value, is }];
  });
}

/** A percentage can be counted in days of every five or ten, as school days are, and not in days of every seven. */
function inScale({ value, unit, end }: Figure, sentence: string, scale: Scale): number | undefined {
  if (unit === scale.unit) {
    if (unit === '%' || scale.whole === Infinity) return value;
    const [, of] = /^ (?:in every|out of|in) (\d+|five|seven|ten)/.exec(sentence.slice(end)) ?? [];
    return of !== undefined && (smallNumbers[of] ?? Number(of)) === scale.whole ? value : undefined;
  }
  if (unit === '%' && (scale.whole === 5 || scale.whole === 10)) return Math.round((value / 100) * scale.whole);
  return undefined;
}

function needsFigure({ plan, element }: Situation, scale: Scale): number | undefined {
  if (element === undefined) return undefined;
  const needs = plan.needs.filter((need) => outcomesOf(plan, need).some((it) => it.id === element.id));
  return needs.flatMap((it) => figuresOf(it.text.text, scale)).find((it) => it.is === 'now')?.value;
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
