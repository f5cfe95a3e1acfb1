/** Puts a new drawing in the place of the one before, and touches only what differs. */

/**
 * Makes the inside of an element what some HTML says, once `size` has given the pictures in it their size. What stays
 * the same stays the very same elements: so whoever has the keyboard on one of them, or is just having it read out, is
 * not thrown out by an edit elsewhere, and a large map is not laid out again for one word.
 */
export function redraw(element: Element, html: string, size: (picture: SVGElement) => void): void {
  const drawn = document.createElement('template');
  drawn.innerHTML = html;
  drawn.content.querySelectorAll('svg').forEach(size);
  redrawInside(element, drawn.content);
}

function redrawInside(old: Element, drawn: ParentNode & Node): void {
  const [before, after] = [[...old.childNodes], [...drawn.childNodes]];
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && isSame(before[same], after[same])) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && isSame(before.at(-1 - sameAtEnd), after.at(-1 - sameAtEnd))) sameAtEnd++;
  // What lies between was written on: as far as it goes, each becomes the one in its place.
  const rest = before.splice(before.length - sameAtEnd);
  const drawnRest = after.splice(after.length - sameAtEnd);
  after.forEach((next, at) => {
    const one = before[at];
    if (one === undefined) old.insertBefore(next, rest[0] ?? null);
    else redrawNode(one, next);
  });
  for (const it of before.slice(after.length)) it.remove();
  rest.forEach((one, at) => {
    const next = drawnRest[at];
    if (next !== undefined) redrawNode(one, next);
  });
}

/** Whether one stands for the same thing as the other: what is written on has another id, and often the same name. */
function isSame(one: Node | undefined, other: Node | undefined): boolean {
  if (one?.nodeName !== other?.nodeName) return false;
  if (!(one instanceof Element) || !(other instanceof Element)) return true;
  return ['data-id', 'aria-label'].some((name) => one.getAttribute(name) === other.getAttribute(name));
}

function redrawNode(old: ChildNode, drawn: ChildNode): void {
  // Most of a drawing is as it was, which the browser knows sooner than we.
  if (old.isEqualNode(drawn)) return;
  if (old instanceof Element && drawn instanceof Element && old.nodeName === drawn.nodeName) {
    redrawAttributes(old, drawn);
    redrawInside(old, drawn);
  } else if (old.nodeType === drawn.nodeType && old instanceof Text) {
    if (old.data !== drawn.textContent) old.data = drawn.textContent ?? '';
  } else {
    old.replaceWith(drawn);
  }
}

function redrawAttributes(old: Element, drawn: Element): void {
  for (const { name, value } of drawn.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  if (old.attributes.length === drawn.attributes.length) return;
  for (const { name } of [...old.attributes]) if (!drawn.hasAttribute(name)) old.removeAttribute(name);
}
