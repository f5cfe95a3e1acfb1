import { lineIndex } from '../text/lineIndex.ts';
import { excerpt, runs } from './excerpt.ts';
import { count, pad, printable, widthOf, wrap } from './layout.ts';
import { plain } from './palette.ts';
import { places, type Place } from '../views/places.ts';
import type { AuditResult, PlacedFinding, PlanResult } from './results.ts';
import { kindTitle } from './ruleFacts.ts';
import { summary } from './summary.ts';
import { tags, type TextOptions } from './textOptions.ts';

/** The audit as a page to read: plan by plan, each place once with the line it stands in, and what to do next. */
export function textReport(result: AuditResult, options: Partial<TextOptions> = {}): string {
  return [...textParts(result, options)].join('');
}

/** The same in parts, one for each plan, since that of thousands is longer than what a machine wants to hold at once. */
export function* textParts(result: AuditResult, options: Partial<TextOptions> = {}): Generator<string> {
  const settings: TextOptions = { palette: plain, width: 80, verbose: false, ...options };
  for (const it of result.plans) yield `${planPart(it, settings).join('\n')}\n\n`;
  yield `${summary(result, settings).join('\n')}\n`;
}

function planPart(plan: PlanResult, settings: TextOptions): string[] {
  const { palette } = settings;
  const { needs, outcomes, actions } = plan.counts;
  const about = [
    plan.child ?? 'child not named',
    plan.kind === 'unknown' ? 'kind of plan not said' : kindTitle(plan.kind),
    `${count(needs, 'need')}, ${count(outcomes, 'outcome')}, ${count(actions, 'action')}`,
  ].join(' · ');
  const head = [palette.bold(printable(plan.path)), ...wrap(about, settings.width)];
  if (plan.findings.length === 0) return [...head, palette.green('Nothing found.')];
  return [...head, ...lines(plan, settings)];
}

/** Every source line with something to say about it, and what there is to say. */
function lines(plan: PlanResult, settings: TextOptions): string[] {
  const index = lineIndex(plan.text);
  const byLine = groupedByLine(places(plan.findings));
  const gutter = Math.max(3, ...[...byLine.keys()].map((it) => String(it).length)) + 1;
  const room = settings.width - gutter - 3;
  const bar = settings.palette.dim('│');
  const placeWidth = Math.max(4, ...plan.findings.map((it) => placeText(it).length));
  return [...byLine].flatMap(([line, here]) => {
    const source = plan.text.slice(index.lineStart(line), index.lineStart(line + 1)).replace(/[\r\n]+$/, '');
    const marked = here.map((place) => ({ place, start: place.lead.start.column - 1, end: endOnLine(place, source) }));
    return runs(source, marked, room).flatMap((run) => {
      const part = excerpt(source, run, room);
      return [
        '',
        `${settings.palette.dim(String(line).padStart(gutter))} ${bar} ${part.line}`,
        `${' '.repeat(gutter)} ${bar} ${settings.palette.yellow(part.carets)}`,
        ...run.flatMap(({ place }) => entry(place, gutter, placeWidth, settings)),
      ];
    });
  });
}

function groupedByLine(all: readonly Place<PlacedFinding>[]): Map<number, Place<PlacedFinding>[]> {
  const byLine = new Map<number, Place<PlacedFinding>[]>();
  for (const place of all) {
    const { line } = place.lead.start;
    byLine.set(line, [...(byLine.get(line) ?? []), place]);
  }
  return byLine;
}

function entry(
  { lead, also }: Place<PlacedFinding>,
  gutter: number,
  placeWidth: number,
  settings: TextOptions,
): string[] {
  return [
    ...findingLines(lead, placeText(lead), gutter, placeWidth, settings),
    ...also.flatMap((it) => findingLines(it, 'also', gutter, placeWidth, settings)),
  ];
}

function findingLines(
  finding: PlacedFinding,
  place: string,
  gutter: number,
  placeWidth: number,
  { palette, width }: TextOptions,
): string[] {
  const tag = tags[finding.severity];
  const indent = gutter + 1 + 9 + placeWidth + 2;
  const room = Math.max(30, width - indent);
  const message = wrap(finding.message, room);
  const last = message.at(-1) ?? '';
  const fits = widthOf(last) + 2 + finding.rule.length <= room;
  const rule = palette.dim(finding.rule);
  const body = fits ? [...message.slice(0, -1), `${last}  ${rule}`] : [...message, rule];
  const head = `${' '.repeat(gutter + 1)}${palette[tag.colour](pad(tag.word, 7))}  ${palette.dim(pad(place, placeWidth))}  `;
  return body.map((it, index) => (index === 0 ? head : ' '.repeat(indent)) + it);
}

function placeText({ start }: PlacedFinding): string {
  return `${start.line}:${start.column}`;
}

/** Where a mark ends on the line it starts in. */
function endOnLine({ lead }: Place<PlacedFinding>, source: string): number {
  return lead.end.line > lead.start.line ? source.length : lead.end.column - 1;
}
