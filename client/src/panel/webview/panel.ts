/** The panel's page: shows what the server drew, and says where somebody wants to go. Runs in the webview. */
import type { Drawing } from '../../../../server/src/lsp/protocol.ts';
import type { FromPage, ToPage } from '../messages.ts';

interface Editor {
  postMessage(message: FromPage): void;
  getState(): { readonly zoom?: number | 'fit' } | undefined;
  setState(state: { readonly zoom: number | 'fit' | undefined }): void;
}
declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const element = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const content = element('content');
const by = element<HTMLSelectElement>('by');
const person = element<HTMLSelectElement>('person');
const controls = [...document.querySelectorAll<HTMLElement>('[data-for], [data-save]')];
const tabs = [...document.querySelectorAll<HTMLButtonElement>('[role=tab]')];
const style = new CSSStyleSheet();
document.adoptedStyleSheets = [style];

let drawing: Drawing = { view: 'map' };
/** How large the map is drawn, where somebody has chosen. */
let zoom = editor.getState()?.zoom;

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'here') markHere(data.offset);
  else if (data.type === 'nothing') showNothing(data.because);
  else show(data);
});

function show({ drawing: drawn, html, style: rules, people }: Extract<ToPage, { type: 'show' }>): void {
  const anew = drawn.view !== content.dataset.view;
  drawing = drawn;
  style.replaceSync(rules);
  // Somebody who writes in the editor keeps the keyboard there.
  const focused = document.hasFocus() ? nameOf(document.activeElement) : undefined;
  // Put in at once, so that nothing flickers and nothing scrolls while somebody writes.
  content.innerHTML = html;
  content.dataset.view = drawn.view;
  content.setAttribute('aria-labelledby', `tab-${drawn.view}`);
  if (anew) content.scrollTo(0, 0);
  for (const it of tabs) {
    const chosen = it.dataset.view === drawn.view;
    it.setAttribute('aria-selected', String(chosen));
    it.tabIndex = chosen ? 0 : -1;
  }
  for (const it of controls) it.hidden = it.dataset.for !== undefined && it.dataset.for !== drawn.view;
  by.value = drawn.by ?? 'people';
  showPeople(people);
  person.value = drawn.person ?? (drawn.audience === undefined ? '' : `@${drawn.audience}`);
  resize();
  if (focused !== undefined)
    places()
      .find((it) => nameOf(it) === focused)
      ?.focus();
}

const audiences = [
  { label: 'everybody', value: '' },
  { label: 'the child, family and friends', value: '@family' },
  { label: 'professionals', value: '@professional' },
];

/** Left alone while nothing has changed, since the list may be open. */
function showPeople(people: readonly string[]): void {
  const wanted = [...audiences, ...people.map((it) => ({ label: it, value: it }))];
  const now = [...person.options].map((it) => it.value);
  if (now.join('\n') === wanted.map((it) => it.value).join('\n')) return;
  person.replaceChildren(...wanted.map((it) => new Option(it.label, it.value)));
}

/** What a place is known by from one drawing to the next. */
function nameOf(it: Element | null): string | undefined {
  return it?.getAttribute('data-id') ?? it?.getAttribute('aria-label') ?? it?.textContent?.trim();
}

function showNothing(because: string): void {
  content.textContent = because;
  delete content.dataset.view;
  for (const it of controls) it.hidden = true;
}

/** Whatever leads to a place in the text, in reading order. */
function places(): (HTMLElement | SVGElement)[] {
  return [...content.querySelectorAll<HTMLElement | SVGElement>('[data-start]')];
}

function goTo(target: EventTarget | null): boolean {
  const place = (target as Element | null)?.closest<HTMLElement | SVGElement>('[data-start]');
  if (!place) return false;
  editor.postMessage({ type: 'goTo', start: Number(place.dataset.start), end: Number(place.dataset.end) });
  return true;
}

function markHere(offset: number): void {
  for (const it of places()) {
    const isHere = Number(it.dataset.start) <= offset && offset <= Number(it.dataset.end);
    if (isHere && !it.classList.contains('here')) it.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    it.classList.toggle('here', isHere);
    if (isHere) it.setAttribute('aria-current', 'true');
    else it.removeAttribute('aria-current');
  }
}

function ask(change: Partial<Drawing>): void {
  editor.postMessage({ type: 'draw', drawing: { ...drawing, ...change } });
}

function resize(): void {
  const map = content.querySelector('svg');
  const size = sizeOf(map);
  if (!map || size === undefined) return;
  // As wide as the panel, as long as it can be read, unless somebody wants it otherwise.
  const factor = zoom === 'fit' ? fitting(size.width) : (zoom ?? Math.max(0.7, fitting(size.width)));
  map.setAttribute('width', String(Math.round(size.width * factor)));
  map.setAttribute('height', String(Math.round(size.height * factor)));
}

function fitting(width: number): number {
  const { paddingLeft, paddingRight } = getComputedStyle(content);
  return Math.min(1, (content.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) / width);
}

function sizeOf(map: SVGElement | null): { readonly width: number; readonly height: number } | undefined {
  const [, , width, height] = (map?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return width === undefined || height === undefined ? undefined : { width, height };
}

function zoomBy(factor: number): void {
  const map = content.querySelector('svg');
  const size = sizeOf(map);
  if (map && size) zoomTo(Math.min(3, Math.max(0.2, (map.clientWidth / size.width) * factor)));
}

function zoomTo(wanted: number | 'fit'): void {
  zoom = wanted;
  editor.setState({ zoom });
  resize();
}

const directions: Readonly<Record<string, { readonly across: number; readonly along: number }>> = {
  ArrowRight: { across: 1, along: 0 },
  ArrowLeft: { across: -1, along: 0 },
  ArrowDown: { across: 0, along: 1 },
  ArrowUp: { across: 0, along: -1 },
};

/** The place that lies nearest in the direction of an arrow key. */
function nextPlace(from: Element, key: string): HTMLElement | SVGElement | undefined {
  const { across, along } = directions[key] ?? { across: 0, along: 0 };
  const middle = (it: Element): { x: number; y: number } => {
    const { left, top, width, height } = it.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const own = middle(from);
  const reachable = places().flatMap((it) => {
    const { x, y } = middle(it);
    const ahead = (x - own.x) * across + (y - own.y) * along;
    const aside = Math.abs((x - own.x) * along) + Math.abs((y - own.y) * across);
    return ahead > 8 ? [{ it, distance: ahead + 2 * aside }] : [];
  });
  return reachable.toSorted((a, b) => a.distance - b.distance)[0]?.it;
}

content.addEventListener('click', ({ target }) => void goTo(target));
content.addEventListener('keydown', (event) => {
  const { key, target } = event;
  if ((key === 'Enter' || key === ' ') && goTo(target)) event.preventDefault();
  const next = drawing.view === 'map' && key in directions ? nextPlace(target as Element, key) : undefined;
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
});
content.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey || drawing.view !== 'map') return;
    event.preventDefault();
    zoomBy(event.deltaY < 0 ? 1.1 : 1 / 1.1);
  },
  { passive: false },
);
addEventListener('keydown', ({ key, ctrlKey, metaKey, target }) => {
  if (drawing.view !== 'map' || ctrlKey || metaKey || target instanceof HTMLSelectElement) return;
  if (key === '+' || key === '=') zoomBy(1.2);
  if (key === '-') zoomBy(1 / 1.2);
  if (key === '0') zoomTo('fit');
});
addEventListener('resize', resize);
element('larger').addEventListener('click', () => zoomBy(1.2));
element('smaller').addEventListener('click', () => zoomBy(1 / 1.2));
element('fit').addEventListener('click', () => zoomTo('fit'));
by.addEventListener('change', () => ask({ by: by.value as NonNullable<Drawing['by']> }));
person.addEventListener('change', () => {
  const { person: _, audience: __, ...rest } = drawing;
  const { value } = person;
  const whose = value.startsWith('@') ? { audience: value.slice(1) as 'family' | 'professional' } : { person: value };
  editor.postMessage({ type: 'draw', drawing: { ...rest, ...(value !== '' && whose) } });
});
for (const [index, it] of tabs.entries()) {
  it.addEventListener('click', () => ask({ view: it.dataset.view as Drawing['view'] }));
  it.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const other = tabs[(index + step + tabs.length) % tabs.length];
    other?.focus();
    other?.click();
  });
}
for (const it of document.querySelectorAll<HTMLElement>('[data-save]')) {
  it.addEventListener('click', () =>
    editor.postMessage({ type: 'save', as: it.dataset.save as Extract<FromPage, { type: 'save' }>['as'] }),
  );
}
editor.postMessage({ type: 'ready' });
