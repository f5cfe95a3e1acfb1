// What can be seen of the page in the panel beside a plan, as only the page itself knows it.
import type { FrameLocator, Locator } from 'playwright-core';

/** What a screen reader calls whatever has the keyboard. */
export async function focusedName(panel: FrameLocator): Promise<string> {
  const focused: Locator = panel.locator(':focus');
  return (await focused.getAttribute('aria-label')) ?? (await focused.innerText());
}

/** What an expression comes to in the panel, where `content` is what scrolls and `boxes` are those of the map. */
export function inPanel<Result>(panel: FrameLocator, expression: string): Promise<Result> {
  const known = `const content = document.getElementById('content'); const boxes = [...document.querySelectorAll('.box')];`;
  return panel.locator('body').evaluate(`(() => { ${known} return ${expression}; })()`);
}

/** The texts that are wider than their boxes. */
export const tooWide = `boxes.flatMap((box) => [...box.querySelectorAll('text')]
  .filter((it) => it.getBBox().x + it.getBBox().width > box.querySelector('rect').getBBox().width)
  .map((it) => it.textContent))`;

/** As ratios to 1. */
export interface Contrasts {
  readonly text: number;
  readonly line: number;
}

/** The smallest contrast, as WCAG 2 reckons it, of texts to their boxes, and of lines and borders to the page. */
export const leastContrasts = `(() => {
  const parts = (colour) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = (colour, below) => {
    const [top, ground] = [parts(colour), parts(below)];
    const share = top[3] / 255;
    return top.slice(0, 3).map((it, at) => (share === 0 ? ground[at] : Math.round(it * share + ground[at] * (1 - share))));
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].toSorted((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const page = getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background');
  const text = boxes.flatMap((box) => {
    const fill = over(getComputedStyle(box.querySelector('rect')).fill, page);
    const ground = 'rgb(' + fill.join(' ') + ')';
    return [...box.querySelectorAll('text')].map((it) => contrast(over(getComputedStyle(it).fill, ground), fill));
  });
  const line = [...document.querySelectorAll('.box rect, .tie')].map((it) =>
    contrast(over(getComputedStyle(it).stroke, page), over(page, page)));
  return { text: Math.min(...text), line: Math.min(...line) };
})()`;
