import type { Box, Line, MapLayout } from '../views/mapLayout.ts';
import { escapeXml } from '../text/escapeXml.ts';

export interface MapSvgOptions {
  /** What the whole picture shows, for somebody who hears it. */
  readonly title: string;
  /**
   * Whether the boxes lead to the text: each gets its range as `data-start` and `data-end`, and the page around it, which
   * has `mapStyle`, says which of them the tab key stops at. A picture that is saved does without, and stands by itself.
   */
  readonly leads: boolean;
}

/**
 * The map as one SVG that stands by itself. Its colours are variables with values for paper, so that an editor can put
 * those of its theme in their place; what a colour says, a word or the shape of a line says too.
 */
export function mapSvg(map: MapLayout, { title, leads }: MapSvgOptions): string {
  const { width, height } = map;
  const size = `width="${width}" height="${round(height)}" viewBox="0 0 ${width} ${round(height)}"`;
  const role = leads ? `role="group" aria-description="${how}"` : 'role="img"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${role} aria-label="${escapeXml(title)}">`,
    // The page around it would show it as a hint wherever the pointer rests.
    ...(leads ? [] : [`<title>${escapeXml(title)}</title>`, `<style>${mapStyle}</style>`]),
    // What stands over the columns is in the name of each box already.
    `<g${leads ? ' aria-hidden="true"' : ''}>`,
    ...map.columns.map((it) => `<text class="column" x="${it.x}" y="28">${escapeXml(it.title)}</text>`),
    ...map.lines.map(lineSvg),
    '</g>',
    ...map.boxes.map((it) => boxSvg(it, leads)),
    '</svg>',
  ].join('\n');
}

const how = 'The arrow keys go from box to box, Enter goes to the words.';

/** How a map looks. A picture that is saved has it inside. */
export const mapStyle = `
.box rect { fill: var(--thread-box, #ffffff); stroke: var(--thread-line, #5f6b7a); stroke-width: 1.2 }
.box text, text.column { fill: var(--thread-text, #1f2328); font: 13px system-ui, sans-serif }
text.column { font-weight: 600; font-size: 14px }
.box .note { fill: var(--thread-note, #57606a) }
.box.need rect { stroke: var(--thread-need, #0b5cad); stroke-width: 2 }
.box.outcome rect { stroke: var(--thread-outcome, #6e40aa); stroke-width: 2 }
.box.gap rect { fill: var(--thread-box, #ffffff); stroke: var(--thread-gap, #b3261e); stroke-width: 2; stroke-dasharray: 6 4 }
.box.gap text, .box.overdue .note { fill: var(--thread-gap, #b3261e); font-weight: 600 }
.box.done rect { stroke: var(--thread-done, #1a7f37) }
.tie { fill: none; stroke: var(--thread-line, #5f6b7a); stroke-width: 1.5 }
.tie.unsure { stroke-dasharray: 2 4 }
.tie.broken { stroke: var(--thread-gap, #b3261e); stroke-dasharray: 6 4 }
.box[tabindex] { cursor: pointer }
.box:focus { outline: none }
.box:hover rect { stroke-width: 3 }
.box.here:not(.gap) rect { fill: var(--thread-here, #fff3c4) }
@media (forced-colors: active) {
  svg {
    --thread-box: Canvas; --thread-here: Canvas; --thread-text: CanvasText; --thread-note: CanvasText; --thread-line: CanvasText;
    --thread-need: CanvasText; --thread-outcome: CanvasText; --thread-done: CanvasText; --thread-gap: CanvasText
  }
}
`;

function lineSvg({ x1, y1, x2, y2, sure, broken }: Line): string {
  const bend = (x2 - x1) / 2;
  const path = `M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
  const classes = ['tie', ...(sure ? [] : ['unsure']), ...(broken ? ['broken'] : [])].join(' ');
  return `<path class="${classes}" d="${path}"/>`;
}

function boxSvg(it: Box, leads: boolean): string {
  const { x, y, width, height, lines, notes } = it;
  const classes = ['box', it.kind, ...(it.state === undefined ? [] : [it.state])].join(' ');
  const { start, end } = it.range;
  const lead = leads
    ? ` tabindex="-1" role="button" data-id="${escapeXml(it.id)}" data-start="${start}" data-end="${end}"`
    : ' role="img"';
  const rows = [...lines.map((text) => ({ text, note: false })), ...notes.map((text) => ({ text, note: true }))];
  return [
    `<g class="${classes}" transform="translate(${x} ${round(y)})"${lead} aria-label="${escapeXml(it.label)}">`,
    `<title>${escapeXml(it.label)}</title>`,
    `<rect width="${width}" height="${round(height)}" rx="6"/>`,
    ...rows.map(
      ({ text, note }, index) =>
        `<text${note ? ' class="note"' : ''} x="10" y="${23 + index * 17}">${escapeXml(text)}</text>`,
    ),
    '</g>',
  ].join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
