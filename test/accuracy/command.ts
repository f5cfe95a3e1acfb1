/** `npm run accuracy`: how often the rules are right, measured on labelled statements and plans. */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { rules } from '../../server/src/rules/index.ts';
import { readCorpus } from './corpus.ts';
import { page } from './page.ts';
import { judgePlan, judgeStatement } from './score.ts';
import { losses, scoresOf, tally, type Scores } from './tally.ts';

const usage = `npm run accuracy -- [FILE_OR_FOLDER…] [--misses] [--json] [--ratchet FILE] [--keep FILE]

Scores the rules on labelled statements (*.jsonl) and on plans with a reviewer's list
(NAME.md with NAME.expected.json beside it). Without a place: test/corpus.

  --misses        also list every fault that no error or warning names
  --json          the figures and everything judged, as JSON
  --ratchet FILE  compare with the scores kept in FILE, and exit with 1 on a loss
  --keep FILE     keep these scores in FILE
`;

/** Runs it with its arguments; gives the exit code: 0, 1 for a loss, 2 when something could not be read. */
export function accuracy(words: readonly string[]): 0 | 1 | 2 {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      ratchet: { type: 'string' },
      keep: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const { statements, plans, problems } = readCorpus(positionals.length === 0 ? ['test/corpus'] : positionals);
  const judged = [...statements.map((it) => judgeStatement(it, rules)), ...plans.map((it) => judgePlan(it, rules))];
  const figures = tally(judged, rules);
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ figures, judged }, undefined, 2)}\n`
      : page(figures, judged, { misses: values.misses }),
  );
  for (const it of problems) process.stderr.write(`${it}\n`);
  if (values.keep !== undefined) {
    writeFileSync(values.keep, `${JSON.stringify(scoresOf(figures), undefined, 2)}\n`);
  }
  if (problems.length > 0) return 2;
  if (values.ratchet === undefined) return 0;
  const lost = losses(figures, JSON.parse(readFileSync(values.ratchet, 'utf8')) as Scores);
  for (const it of lost) process.stderr.write(`Lost: ${it}\n`);
  return lost.length > 0 ? 1 : 0;
}
