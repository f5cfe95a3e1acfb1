/** The figures as a page to read. */
import { isLoud, type Judged } from './score.ts';
import { promise, type Share, type Tally } from './tally.ts';

/** What the project wants of the figures. */
const wanted = { badStatements: 0.92, statementFaults: 0.8, goodMarked: 1 };

/** The page; with `misses` also every fault that no error or warning names. */
export function page(tally: Tally, judged: readonly Judged[], { misses }: { readonly misses: boolean }): string {
  return [
    ...figures(tally),
    ...ruleTable(tally),
    ...faultTable(tally),
    ...marked('Good statements with an error or a warning', judged, 'statement', false),
    ...marked('Good plans: findings that their reviewer does not list', judged, 'plan', false),
    ...marked('Contested statements with an error or a warning (not counted)', judged, 'statement', true),
    ...(misses ? missed(judged) : []),
    '',
  ].join('\n');
}

function figures(tally: Tally): string[] {
  const {
    badStatements,
    statementFaults,
    goodStatements,
    contestedStatements,
    planFaults,
    planFaultsAtAll,
    goodPlans,
  } = tally;
  return [
    line('Bad statements with a finding that names one of their faults', badStatements, wanted.badStatements),
    line('Faults of statements that are named', statementFaults, wanted.statementFaults),
    line('Good statements with an error or a warning', goodStatements),
    line('… and contested ones', contestedStatements),
    line('Faults of plans that are named by an error or a warning', planFaults),
    line('… or by information and hints as well', planFaultsAtAll),
    line('Good plans with a finding off the list', goodPlans),
  ];
}

function line(what: string, { hit, of }: Share, least?: number): string {
  const percent = of === 0 ? '' : ` ${((100 * hit) / of).toFixed(1).padStart(5)} %`;
  const aim = least === undefined ? '' : ` (wanted: ${100 * least} %)`;
  return of === 0 ? `${what}: none to judge` : `${what}: ${hit} of ${of},${percent}${aim}`;
}

function ruleTable({ rules }: Tally): string[] {
  const rows = rules.map(({ rule, severity, hits, beside, falseAlarms, quietHits, quietFalseAlarms, precision }) => [
    rule,
    severity,
    `${hits}`,
    `${falseAlarms}`,
    `${beside}`,
    precision === undefined ? '–' : precision.toFixed(3),
    severity === 'information' || severity === 'hint' ? '' : promise.toFixed(2),
    precision !== undefined && precision < promise ? 'below its promise' : '',
    quietHits + quietFalseAlarms === 0 ? '' : `${quietHits} hits, ${quietFalseAlarms} false alarms`,
  ]);
  const head = ['Rule', 'severity', 'hits', 'false', 'beside', 'right', 'promise', '', 'said quietly'];
  return ['', 'By rule (“beside”: the place is at fault, but not listed for this):', ...table([head, ...rows])];
}

function faultTable({ faults }: Tally): string[] {
  const rows = Object.entries(faults).map(([code, { hit, of }]) => [
    code,
    `${hit}`,
    `${of}`,
    `${((100 * hit) / of).toFixed(0)} %`,
  ]);
  return ['', 'By fault (errors and warnings):', ...table([['Fault', 'named', 'listed', ''], ...rows])];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((it) => it[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((it, column) => it.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

function marked(title: string, judged: readonly Judged[], of: Judged['of'], contested: boolean): string[] {
  const findings = judged
    .filter((it) => it.of === of && it.verdict === 'good' && it.contested === contested)
    .flatMap((it) => it.findings.filter((one) => isLoud(one) && one.worth !== 'hit').map((one) => ({ it, one })));
  if (findings.length === 0) return [];
  return [
    '',
    `${title}:`,
    ...findings.flatMap(({ it, one }) => [
      `  ${one.where}: ${one.severity} ${one.rule} on “${short(one.marked)}”: ${one.message}`,
      ...(of === 'statement' ? [`    ${short(it.text, 200)}`] : []),
    ]),
  ];
}

function missed(judged: readonly Judged[]): string[] {
  const faults = judged.flatMap((it) => it.faults).filter((it) => it.named !== 'aloud');
  const lines = faults.map(
    (it) => `  ${it.where}: ${it.fault}${it.named === 'quietly' ? ' (said quietly)' : ''}: ${short(it.about, 200)}`,
  );
  return ['', 'Faults that no error or warning names:', ...(lines.length === 0 ? ['  none'] : lines)];
}

function short(text: string, most = 60): string {
  const flat = text.replace(/\s*\n\s*/g, ' / ');
  return flat.length <= most ? flat : `${flat.slice(0, most - 1)}…`;
}
