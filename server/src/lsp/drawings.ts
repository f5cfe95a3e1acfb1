/** The drawings of a plan: its map, its weeks, and what each person does. */
import type { CheckedPlan } from '../features/checkedPlan.ts';
import { mapMermaid } from '../report/mapMermaid.ts';
import { mapStyle, mapSvg } from '../report/mapSvg.ts';
import { page } from '../report/page.ts';
import { sheetsHtml, sheetsStyle } from '../report/sheetsHtml.ts';
import { weeksHtml, weeksStyle } from '../report/weeksHtml.ts';
import { threadMap } from '../views/map.ts';
import { sheetMarkdown } from '../views/sheetMarkdown.ts';
import { sheetsOf, type Sheet } from '../views/sheets.ts';
import { threadOf } from '../views/thread.ts';
import { timelineOf } from '../views/timeline.ts';
import type { Drawing, DrawParams, DrawResult } from './protocol.ts';

/** Loaded once somebody wants to see one. */
export async function drawn(checked: CheckedPlan, asked: Asked): Promise<Drawn> {
  const made = await drawers[asked.drawing.view](checked, asked);
  return asked.as === 'page' ? { ...made, text: page(made.title, made.text, made.style) } : made;
}

type Asked = Pick<DrawParams, 'drawing' | 'as' | 'room'>;
type Drawn = Omit<DrawResult, 'version'>;

const drawers: Readonly<
  Record<DrawParams['drawing']['view'], (checked: CheckedPlan, asked: Asked) => Drawn | Promise<Drawn>>
> = { map, weeks, sheets };

async function map(checked: CheckedPlan, { drawing, as, room }: Asked): Promise<Drawn> {
  const title = titleOf(checked, 'Map');
  const thread = threadMap(threadOf(checked), drawing.by);
  if (as === 'mermaid') return { title, text: mapMermaid(thread), style: '', people: [] };
  // The library that lays it out is only loaded once somebody wants to see a map.
  const { mapLayout } = await import('../views/mapLayout.ts');
  const leads = as === 'panel';
  // A map that leads nowhere stands by itself and brings its style along.
  const style = leads ? mapStyle : '';
  return { title, text: mapSvg(mapLayout(thread, leads ? room : undefined), { title, leads }), style, people: [] };
}

function weeks(checked: CheckedPlan, { as }: Asked): Drawn {
  const text = weeksHtml(timelineOf(checked.plan, threadOf(checked)), { leads: as === 'panel' });
  return { title: titleOf(checked, 'Week by week'), text, style: weeksStyle, people: [] };
}

function sheets(checked: CheckedPlan, { drawing, as }: Asked): Drawn {
  const all = sheetsOf(checked.plan, threadOf(checked));
  const wanted = chosen(all, drawing);
  const gone = drawing.person !== undefined && wanted.length === 0;
  const text = gone
    ? nobody(as)
    : as === 'markdown'
      ? sheetMarkdown(wanted)
      : sheetsHtml(wanted, { forTheMaker: as === 'panel' });
  const people = all.flatMap((it) => it.person ?? []);
  return { title: titleOf(checked, whatIsOn(drawing)), text, style: sheetsStyle, people };
}

/** What nobody is named for yet concerns both sides; it holds nothing that is not for the family. */
function chosen(all: readonly Sheet[], { person, audience }: Drawing): readonly Sheet[] {
  // Somebody may have got another name since; nobody else's sheet is for them.
  if (person !== undefined) return all.filter((it) => it.person === person);
  return audience === undefined ? all : all.filter((it) => it.audience === audience || it.person === undefined);
}

function nobody(as: Asked['as']): string {
  const words = 'Nobody of this name has a part in the plan as it is now.';
  return as === 'markdown' ? `${words}\n` : `<p>${words}</p>`;
}

/** So that the file for one side is not taken for the other's. */
function whatIsOn({ person, audience }: Drawing): string {
  if (person !== undefined) return `What ${person} does`;
  if (audience === undefined) return 'Who does what';
  return audience === 'family' ? 'What child, family and friends do' : 'What professionals do';
}

function titleOf({ plan }: CheckedPlan, what: string): string {
  const [child, ...others] = plan.children;
  return child === undefined || others.length > 0 ? `${what} of this plan` : `${what}: ${child.name}`;
}
