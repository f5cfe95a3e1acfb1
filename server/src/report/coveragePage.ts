import { coverageOf, shapesFor, templatesFor, type Answer, type Later } from '../../../grammar/coverage.ts';
import { documents, guidance, type DocumentId, type GuidanceRow } from '../../../grammar/guidance.ts';
import { reviewQuestions } from '../../../grammar/questions.ts';
import type { RuleFacts } from './ruleFacts.ts';

/** What answers a row of the guidance, and what is still to come. */
export interface RowAnswer {
  readonly row: GuidanceRow;
  readonly rules: readonly RuleFacts[];
  readonly templates: readonly string[];
  readonly questions: readonly string[];
  /** An example of a shape of plan that is read as it stands. */
  readonly shape?: string;
  /** The ways of answering that are wanted and not there. */
  readonly missing: readonly Answer[];
  /** What findings still wait for. */
  readonly later?: Later;
}

/** Every row of the guidance with what answers it. `rules` are all that there are, over one plan and over several. */
export function answers(rules: readonly RuleFacts[]): RowAnswer[] {
  return guidance.map((row) => {
    const { by, later } = coverageOf(row.id);
    const found = {
      row,
      rules: rules.filter((it) => it.guidance.includes(row.id)),
      templates: templatesFor[row.id] ?? [],
      questions: reviewQuestions.filter((it) => it.row === row.id).map((it) => it.question),
      shape: shapesFor[row.id],
    };
    const isThere: Readonly<Record<Answer, boolean>> = {
      // The example that one document sets side by side is judged by the rules of the other rows.
      finding: found.rules.length > 0 || row.id === workedExample,
      several: found.rules.length > 0,
      template: found.templates.length > 0,
      question: found.questions.length > 0,
      reading: found.shape !== undefined,
    };
    const { shape, ...rest } = found;
    return {
      ...rest,
      ...(shape !== undefined && { shape }),
      missing: by.filter((it) => !isThere[it]),
      ...(later !== undefined && { later }),
    };
  });
}

/** The row that is a weak plan and its SMART form: nothing is asked in it that other rows do not ask. */
const workedExample = 'D-39';

/** GUIDANCE-COVERAGE.md: what the guidance asks, row by row, and what in this product answers it. */
export function coveragePage(rules: readonly RuleFacts[]): string {
  const all = answers(rules);
  const whole = all.filter((it) => it.missing.length === 0);
  return [
    '<!-- Written by `npm run generate` from the rules, questions and templates themselves. Do not edit. -->',
    '',
    '# What the guidance asks, and what answers it',
    '',
    'Five documents stand behind Golden Thread. This page goes through what they ask of a plan, in our own words, row by row.',
    'Whoever relies on a detail reads the document itself.',
    '',
    'A row can be answered by a rule, which speaks about the plan as it is written; by a snippet or a template, which leads',
    'somebody to write it; by a question, which only people can answer and which is never reported as a fault; or by',
    'reading a shape of plan as it stands.',
    '',
    `${whole.length} of ${all.length} rows are answered in every way that fits them.`,
    '',
    ...(Object.keys(documents) as DocumentId[]).flatMap((it) => part(it, all)),
  ].join('\n');
}

function part(document: DocumentId, all: readonly RowAnswer[]): string[] {
  const { title, from } = documents[document];
  return [
    `## ${title}`,
    '',
    `${from}. Rows ${document}.`,
    '',
    '| Row | What it asks | What answers it |',
    '| --- | --- | --- |',
    ...all
      .filter((it) => it.row.document === document)
      .map((it) => `| ${it.row.id} | ${cell(it.row.asks)} | ${answerCell(it)} |`),
    '',
  ];
}

function answerCell({ row, rules, templates, questions, shape, missing, later }: RowAnswer): string {
  const parts = [
    ...(rules.length === 0 ? [] : [`${rules.length === 1 ? 'Rule' : 'Rules'}: ${rules.map(ruleLink).join(', ')}`]),
    ...(row.id === workedExample ? ['Rules: those of the other SMART rows, on each row of the table'] : []),
    ...questions.map((it) => `Question: ${cell(it)}`),
    ...(templates.length === 0
      ? []
      : [`${templates.length === 1 ? 'Template' : 'Templates'}: ${templates.map(templateLink).join(', ')}`]),
    ...(shape === undefined ? [] : [`Read as it stands: [an example](${shape})`]),
    ...stillToCome(missing, later, rules.length > 0),
  ];
  return parts.length === 0 ? 'not answered yet' : parts.join('<br>');
}

function stillToCome(missing: readonly Answer[], later: Later | undefined, some: boolean): string[] {
  const others = missing.filter((it) => !isFinding(it));
  const rule = later === undefined ? '**Rule: not answered yet**' : `${some ? 'More' : 'Rule'}: comes with ${later}`;
  return [
    ...(later !== undefined || others.length < missing.length ? [rule] : []),
    ...others.map((it) => `${missingWords[it]}: not answered yet`),
  ];
}

function isFinding(answer: Answer): boolean {
  return answer === 'finding' || answer === 'several';
}

const missingWords: Readonly<Record<Answer, string>> = {
  finding: 'Rule',
  several: 'Rule',
  template: 'Template',
  question: 'Question',
  reading: 'Reading',
};

function ruleLink({ id }: RuleFacts): string {
  return `[${id}](RULES.md#${id})`;
}

function templateLink(it: string): string {
  return it.includes('/') ? `[${it.split('/').at(-1)}](${it})` : `\`${it}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
