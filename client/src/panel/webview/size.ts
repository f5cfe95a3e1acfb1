/** How large a map is drawn. */

/** As wide as there is room for; or as large as somebody has chosen, where 1 is the size of the text around it. */
export type Zoom = number | 'fit';

/** Smaller than this its words cannot be read: better to scroll. */
const least = 0.75;

/** How many pixels across there are for a drawing. */
export function roomIn(content: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(content);
  return content.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}

/** Sizes a map. Unless somebody wants it otherwise, it is as wide as the room, as long as it can be read. */
export function sizeMap(map: SVGElement, room: number, zoom: Zoom | undefined): void {
  const size = sizeOf(map);
  if (size === undefined) return;
  const fitting = Math.min(1, room / size.width);
  const factor = zoom === 'fit' ? fitting : (zoom ?? Math.max(least, fitting));
  map.setAttribute('width', String(Math.round(size.width * factor)));
  map.setAttribute('height', String(Math.round(size.height * factor)));
}

/** How large it is drawn now. */
export function sizedAs(map: SVGElement): number {
  return Number(map.getAttribute('width')) / (sizeOf(map)?.width ?? 1);
}

function sizeOf(map: SVGElement): { readonly width: number; readonly height: number } | undefined {
  const [, , width, height] = (map.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return width === undefined || height === undefined ? undefined : { width, height };
}
