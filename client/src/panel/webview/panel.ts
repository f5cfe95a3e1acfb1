/** The panel's page: shows what the server drew, and says where somebody wants to go. Runs in the webview. */
import type { Drawing } from '../../../../server/src/lsp/protocol.ts';
import type { DrawnText, FromPage, ToPage } from '../messages.ts';
import { placesIn } from './places.ts';
import { redraw } from './redraw.ts';
import { roomIn, sizedAs, sizeMap, type Zoom } from './size.ts';

interface Editor {
  postMessage(message: FromPage): void;
  getState(): { readonly zoom?: Zoom } | undefined;
  setState(state: { readonly zoom: Zoom }): void;
}
declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const element = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const content = element('content');
const beyond = element('beyond');
const by = element<HTMLSelectElement>('by');
const person = element<HTMLSelectElement>('person');
const controls = [...document.querySelectorAll<HTMLElement>('[data-for], [data-save]')];
const tabs = [...document.querySelectorAll<HTMLButtonElement>('[role=tab]')];
const style = new CSSStyleSheet();
document.adoptedStyleSheets = [style];
const places = placesIn(content);

let drawing: Drawing = { view: 'map' };
/** What is drawn now. */
let drawn: DrawnText | undefined;
let rules = '';
/** How large the map is drawn, where somebody has chosen. */
let zoom = editor.getState()?.zoom;

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'here') places.here(data.offset);
  else if (data.type === 'nothing') showNothing(data.because);
  else show(data);
});

function show({ drawing: now, of, html, style: wanted, people, here }: Extract<ToPage, { type: 'show' }>): void {
  const isOther = now.view !== content.dataset.view || of.uri !== drawn?.uri;
  drawing = now;
  drawn = of;
  if (wanted !== rules) style.replaceSync((rules = wanted));
  for (const it of tabs) {
    const chosen = it.dataset.view === now.view;
    it.setAttribute('aria-selected', String(chosen));
    it.tabIndex = chosen ? 0 : -1;
    if (chosen) content.setAttribute('aria-labelledby', it.id);
  }
  for (const it of controls) it.hidden = it.dataset.for !== undefined && it.dataset.for !== now.view;
  by.value = now.by ?? 'people';
  showPeople(people);
  person.value = now.person ?? (now.audience === undefined ? '' : `@${now.audience}`);
  const room = roomIn(content);
  places.redraw(() => {
    content.dataset.view = now.view;
    if (isOther) content.replaceChildren();
    redraw(content, html, (map) => sizeMap(map, room, zoom));
    if (isOther) content.scrollTo(0, 0);
  }, here);
  requestAnimationFrame(sayWhatIsBeyond);
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

function showNothing(because: string): void {
  places.redraw(() => {
    content.textContent = because;
    delete content.dataset.view;
  }, undefined);
  drawn = undefined;
  for (const it of controls) it.hidden = true;
  sayWhatIsBeyond();
}

function goTo(target: EventTarget | null): boolean {
  const place = (target as Element | null)?.closest<HTMLElement | SVGElement>('[data-start]');
  if (!place || drawn === undefined) return false;
  const { start, end } = place.dataset;
  editor.postMessage({ type: 'goTo', start: Number(start), end: Number(end), of: drawn });
  return true;
}

function ask(change: Partial<Drawing>): void {
  editor.postMessage({ type: 'draw', drawing: { ...drawing, ...change } });
}

function map(): SVGElement | null {
  return content.querySelector('svg');
}

function resize(): void {
  const shown = map();
  if (shown !== null) sizeMap(shown, roomIn(content), zoom);
  sayWhatIsBeyond();
}

/** Says that a map goes on where it cannot be seen. */
function sayWhatIsBeyond(): void {
  const { scrollLeft, clientWidth, scrollWidth } = content;
  beyond.hidden = map() === null || scrollLeft + clientWidth > scrollWidth - 16;
}

let told: number | undefined;
let telling: ReturnType<typeof setTimeout> | undefined;

/** A map is laid out for the room that there is, in steps: so it is not made anew for every pixel. */
function tellRoom(): void {
  const room = Math.floor(roomIn(content) / 20) * 20;
  // A page that cannot be seen has no room at all.
  if (room <= 0 || room === told) return;
  told = room;
  editor.postMessage({ type: 'room', room });
}

function zoomBy(factor: number): void {
  const shown = map();
  if (shown !== null) zoomTo(Math.min(3, Math.max(0.2, sizedAs(shown) * factor)));
}

function zoomTo(wanted: Zoom): void {
  zoom = wanted;
  editor.setState({ zoom });
  resize();
}

content.addEventListener('click', ({ target }) => void goTo(target));
content.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  // A button is pressed with the space bar too; a link is not.
  const isPressed = key === 'Enter' || (key === ' ' && (target as Element).getAttribute('role') === 'button');
  if ((isPressed && goTo(target)) || places.goOn(key)) event.preventDefault();
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
content.addEventListener('scroll', sayWhatIsBeyond, { passive: true });
addEventListener('keydown', ({ key, ctrlKey, metaKey, target }) => {
  if (drawing.view !== 'map' || ctrlKey || metaKey || target instanceof HTMLSelectElement) return;
  if (key === '+' || key === '=') zoomBy(1.2);
  if (key === '-') zoomBy(1 / 1.2);
  if (key === '0') zoomTo('fit');
});
addEventListener('resize', () => {
  resize();
  clearTimeout(telling);
  telling = setTimeout(tellRoom, 100);
});
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
  it.addEventListener('keydown', (event) => {
    const other = tabs.at(tabFor(event.key, index) ?? index);
    if (other === undefined || other === it) return;
    event.preventDefault();
    other.focus();
    other.click();
  });
}

/** Which tab a key leads to from another one. */
function tabFor(key: string, from: number): number | undefined {
  if (key === 'ArrowRight') return (from + 1) % tabs.length;
  if (key === 'ArrowLeft') return from - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? -1 : undefined;
}

for (const it of document.querySelectorAll<HTMLElement>('[data-save]')) {
  it.addEventListener('click', () =>
    editor.postMessage({ type: 'save', as: it.dataset.save as Extract<FromPage, { type: 'save' }>['as'] }),
  );
}
tellRoom();
