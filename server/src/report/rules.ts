import { guidanceRow } from '../../../grammar/guidance.ts';
import { list, wrap } from './layout.ts';
import { plain, type Palette } from './palette.ts';
import { allKinds, kindTitle, severityMeanings, type RuleFacts } from './ruleFacts.ts';
import { tags } from './textOptions.ts';

/** The rules as JSON, as `schema/rules.schema.json` describes it. `kinds` names every kind of plan the rule holds for. */
export function rulesJson(rules: readonly RuleFacts[]): string {
  const facts = rules.map(({ id, title, severity, why, guidance, kinds }) => ({
    id,
    title,
    severity,
    why,
    guidance,
    kinds: kinds ?? allKinds,
  }));
  return `${JSON.stringify(facts, undefined, 2)}\n`;
}

/** The rules as a page to read: what each says about a sound plan, why, and a weak and a better wording. */
export function rulesText(
  rules: readonly RuleFacts[],
  options: { readonly palette?: Palette; readonly width?: number } = {},
): string {
  const { palette = plain, width = 80 } = options;
  const parts = rules.map((it) => rulePart(it, palette, width));
  const head = `${rules.length === 1 ? 'One rule' : `${rules.length} rules`}. Severities can be changed in golden-thread.yaml.`;
  const legend =
    rules.length > 1 ? Object.entries(severityMeanings).map(([it, meaning]) => `  ${it.padEnd(11)}  ${meaning}`) : [];
  return `${[[head, ...legend], ...parts].map((it) => it.join('\n')).join('\n\n')}\n`;
}

function rulePart(rule: RuleFacts, palette: Palette, width: number): string[] {
  const tag = tags[rule.severity];
  const kinds = rule.kinds === undefined ? [] : [`Only for: ${list(rule.kinds.map(kindTitle))}.`];
  return [
    `${palette.bold(rule.id)}  ${palette[tag.colour](rule.severity)}`,
    ...indented(`${rule.title}.`.replace(/([.!?])\.$/, '$1'), width),
    ...indented(rule.why, width),
    ...kinds.flatMap((it) => indented(it, width)),
    ...field('Weak:', rule.weak, width),
    ...field('Better:', rule.better, width),
    ...field('Guidance:', rule.guidance.map(row).join('; '), width).map(palette.dim),
  ];
}

function row(id: string): string {
  const found = guidanceRow(id);
  return found === undefined ? id : `${id} ${found.asks}`;
}

function indented(text: string, width: number): string[] {
  return wrap(text, width - 2).map((it) => `  ${it}`);
}

function field(label: string, text: string, width: number): string[] {
  return wrap(text, width - 13).map((it, index) => `  ${(index === 0 ? label : '').padEnd(10)} ${it}`);
}
