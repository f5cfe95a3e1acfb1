/** The places of a drawing that lead to the text: where the keyboard is among them, and where the cursor of the text is. */

export type Place = HTMLElement | SVGElement;

export interface Places {
  /** Has the drawing made anew. The cursor of the text stands at `here`, where that is known. */
  redraw(draw: () => void, here: number | undefined): void;
  /** The cursor of the text has gone somewhere. */
  here(offset: number): void;
  /** Goes on to another place by a key, if that key does so. */
  goOn(key: string): boolean;
}

/**
 * On a map the tab key stops once: at the box that was visited last, or that the cursor of the text has gone to since.
 * In every other drawing the places are links like those of any page.
 */
export function placesIn(content: HTMLElement): Places {
  /** In reading order. */
  let known: readonly Place[] = [];
  /** What was visited last, and where it stands among all. */
  let visited: Place | undefined;
  let visitedAt = 0;
  /** What holds the cursor of the text. */
  let marked: { readonly id: string | undefined; readonly at: number } | undefined;

  const isMap = (): boolean => content.dataset.view === 'map';
  const focused = (): Element | undefined => {
    const active = document.hasFocus() ? document.activeElement : null;
    return active !== null && content.contains(active) ? active : undefined;
  };

  function visit(place: Place | undefined): void {
    if (isMap()) {
      visited?.setAttribute('tabindex', '-1');
      place?.setAttribute('tabindex', '0');
    }
    visited = place;
    visitedAt = place === undefined ? 0 : known.indexOf(place);
  }

  function mark(offset: number | undefined): void {
    const holds = ({ dataset }: Place): boolean =>
      offset !== undefined && Number(dataset.start) <= offset && offset <= Number(dataset.end);
    for (const it of known) {
      const isHere = holds(it);
      it.classList.toggle('here', isHere);
      if (isHere) it.setAttribute('aria-current', 'true');
      else it.removeAttribute('aria-current');
    }
    const place = known.find(holds);
    if (place === undefined) return;
    const now = { id: place.dataset.id, at: known.indexOf(place) };
    // What is being written has another id after each key, and stays in its place: no reason to scroll back to it.
    const isOther = marked === undefined || (now.id !== marked.id && now.at !== marked.at);
    marked = now;
    if (!isOther) return;
    place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused() === undefined) visit(place);
  }

  content.addEventListener('focusin', ({ target }) => {
    const place = (target as Element).closest<Place>('[data-start]');
    if (place !== null) visit(place);
  });

  return {
    redraw(draw, here) {
      const before = focused();
      draw();
      known = [...content.querySelectorAll<Place>('[data-start]')];
      // Where what was visited is gone, there is now something else in its place.
      const stays = visited !== undefined && known.includes(visited);
      visit(stays ? visited : known[Math.min(visitedAt, known.length - 1)]);
      if (before?.isConnected === false) visited?.focus({ preventScroll: true });
      mark(here);
    },
    here: mark,
    goOn(key) {
      if (!isMap() || visited === undefined) return false;
      const next = key === 'Home' ? known[0] : key === 'End' ? known.at(-1) : nextPlace(known, visited, key);
      next?.focus();
      return next !== undefined;
    },
  };
}

const directions: Readonly<Record<string, { readonly across: number; readonly along: number }>> = {
  ArrowRight: { across: 1, along: 0 },
  ArrowLeft: { across: -1, along: 0 },
  ArrowDown: { across: 0, along: 1 },
  ArrowUp: { across: 0, along: -1 },
};

/** The place that lies nearest in the direction of an arrow key. */
function nextPlace(places: readonly Place[], from: Place, key: string): Place | undefined {
  const direction = directions[key];
  if (direction === undefined) return undefined;
  const { across, along } = direction;
  const middle = (it: Element): { x: number; y: number } => {
    const { left, top, width, height } = it.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const own = middle(from);
  const reachable = places.flatMap((it) => {
    const { x, y } = middle(it);
    const ahead = (x - own.x) * across + (y - own.y) * along;
    const aside = Math.abs((x - own.x) * along) + Math.abs((y - own.y) * across);
    return ahead > 8 ? [{ it, distance: ahead + 2 * aside }] : [];
  });
  return reachable.toSorted((a, b) => a.distance - b.distance)[0]?.it;
}
