import { documents, guidanceRow } from '../../../grammar/guidance.ts';
import type { Rule } from '../rules/rule.ts';
import { list } from './layout.ts';
import { kindTitle, severityMeanings, type RuleFacts } from './ruleFacts.ts';

/** Something said about a file rather than a plan; see `rules/notices.ts`. */
type NoticeFacts = Pick<RuleFacts, 'id' | 'title' | 'severity' | 'why'>;

/** What the page is made from. */
export interface RulesPage {
  readonly rules: readonly Rule[];
  /** Rules over several plans. They are shown without drawn examples, which would need several files. */
  readonly workspaceRules: readonly RuleFacts[];
  readonly notices: readonly NoticeFacts[];
}

/** RULES.md: every rule with its reasons, its examples (the same ones the tests run) and where it comes from. */
export function rulesPage({ rules, workspaceRules, notices }: RulesPage): string {
  return [
    '<!-- Written by `npm run generate` from the rules themselves. Do not edit. -->',
    '',
    '# Rules',
    '',
    'What Golden Thread looks for in a plan, and why.',
    'Each rule has one name: in messages, in `golden-thread.yaml`, in comments that set a finding aside, and here.',
    '',
    '| Severity | What it promises |',
    '| --- | --- |',
    ...Object.entries(severityMeanings).map(([severity, meaning]) => `| ${severity} | ${meaning} |`),
    '',
    'A practice that sees it differently sets another severity, or `off`, in `golden-thread.yaml`.',
    'A single finding is set aside in the plan with `<!-- golden-thread-ignore RULE: reason -->`.',
    '',
    ...contents('About one plan', rules),
    ...contents('About several plans together', workspaceRules),
    ...contents('About the file', notices),
    '## About one plan',
    '',
    ...rules.flatMap((it) => [...facts(it), ...examples(it), ...sources(it)]),
    '## About several plans together',
    '',
    ...workspaceRules.flatMap((it) => [...facts(it), ...sources(it)]),
    '## About the file',
    '',
    'These are said about the file and its comments, not about the plan, and answer no guidance.',
    '',
    ...notices.flatMap(facts),
  ].join('\n');
}

function contents(title: string, rules: readonly NoticeFacts[]): string[] {
  if (rules.length === 0) return [];
  const rows = rules.map((it) => `| [${it.id}](#${it.id}) | ${it.title} | ${it.severity} |`);
  return [`| ${title} | | Severity |`, '| --- | --- | --- |', ...rows, ''];
}

function facts(rule: NoticeFacts & Partial<RuleFacts>): string[] {
  const kinds = rule.kinds === undefined ? '' : `, only for: ${list(rule.kinds.map(kindTitle))}`;
  const wording = rule.weak === undefined ? [] : [`- Weak: ${rule.weak}`, `- Better: ${rule.better ?? ''}`, ''];
  return [
    `### ${rule.id}`,
    '',
    `**${rule.title.replace(/\.$/, '')}.**`,
    `(${rule.severity}: ${severityMeanings[rule.severity]}${kinds})`,
    '',
    rule.why,
    '',
    ...wording,
  ];
}

function examples(rule: Rule): string[] {
  const bad = rule.bad.flatMap(({ plan, fixed }, index) => [
    index === 0 ? 'What it says:' : 'And here:',
    '',
    ...fenced(plan),
    ...(fixed === undefined ? [] : ['After its fix:', '', ...fenced(fixed)]),
  ]);
  return [...bad, 'About this it says nothing:', '', ...rule.good.flatMap(fenced)];
}

/** A block of text as it stands. Its fence is longer than any fence inside. */
function fenced(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((it) => it[0].length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, text.replace(/^\n+|\s+$/g, ''), fence, ''];
}

function sources({ guidance }: RuleFacts): string[] {
  const rows = guidance.map((id) => {
    const row = guidanceRow(id);
    return row === undefined ? `- ${id}` : `- ${id}: ${row.asks} (_${documents[row.document].title}_, ${row.section})`;
  });
  return ['Guidance:', '', ...rows, ''];
}
