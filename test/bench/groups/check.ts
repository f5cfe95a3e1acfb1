import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { parse, postprocess, preprocess } from 'micromark';
import { checkPlan } from '../../../server/src/rules/check.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { readPlan } from '../../../server/src/syntax/readPlan.ts';
import { generatedPlan, type Shape } from '../corpus.ts';
import { ratio, type Group } from '../group.ts';
import { compete, growthExponent, median } from '../measure.ts';
import { today } from '../server.ts';

/** Reading and checking a plan from scratch, in this process, against what micromark takes to read it alone. */
export const check: Group = {
  name: 'check',
  about: 'a full check of a plan of 120 lines, against micromark (gfm, frontmatter)',
  async measure() {
    const shapes: readonly Shape[] = ['bullets', 'table'];
    const rows = [];
    for (const shape of shapes) {
      // Each is new to whatever keeps what it has seen, as a plan that is opened is.
      const plan = (round: number): string => generatedPlan({ lines: 120, shape, seed: round + 1 });
      const times = await compete(
        { ours: (round) => checked(plan(round)), micromark: (round) => parsed(plan(round)) },
        { warmUp: 30, rounds: 40 },
      );
      rows.push(
        ratio(`full check, 120 lines, ${shape}: micromark`, {
          of: median(times.ours),
          to: median(times.micromark),
          target: 0.5,
        }),
      );
    }
    return rows;
  },
};

/** How the time of a check grows with the length of the plan. */
export const growth: Group = {
  name: 'growth',
  about: 'how a check grows with the length of the plan, 250 to 8,000 lines',
  async measure({ full }) {
    // The long ones first, so that the short ones, which are over before anything is warm, find it warm.
    const lengths = full ? [8000, 4000, 2000, 1000, 500, 250] : [8000, 1000, 250];
    const points: Record<'ours' | 'micromark', { length: number; time: number }[]> = { ours: [], micromark: [] };
    for (const length of lengths) {
      const plan = (round: number): string => generatedPlan({ lines: length, seed: round + 1 });
      const rounds = length >= 4000 ? { warmUp: 1, rounds: 2 } : { warmUp: 3, rounds: 9 };
      const times = await compete(
        { ours: (round) => checked(plan(round)), micromark: (round) => parsed(plan(round)) },
        rounds,
      );
      points.ours.push({ length, time: median(times.ours) });
      points.micromark.push({ length, time: median(times.micromark) });
    }
    const shown = (of: 'ours' | 'micromark'): string =>
      points[of].map(({ length, time }) => `${length}: ${time.toFixed(0)} ms`).join(', ');
    return [
      {
        what: 'growth of a full check, 250 to 8,000 lines',
        measured: growthExponent(points.ours),
        target: 1.1,
        unit: '',
        detail: shown('ours'),
      },
      {
        what: 'the same for micromark',
        measured: growthExponent(points.micromark),
        unit: '',
        detail: shown('micromark'),
      },
    ];
  },
};

function checked(text: string): unknown {
  return checkPlan(readPlan(text), rules, { today });
}

function parsed(text: string): unknown {
  const parser = parse({ extensions: [gfm(), frontmatter()] });
  return postprocess(parser.document().write(preprocess()(text, 'utf8', true)));
}
