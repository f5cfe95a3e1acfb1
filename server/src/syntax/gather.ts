/** From the units of a document to its drafts, looking a second time where only wording can tell. */
import type { CalendarDate } from '../calendar/date.ts';
import type { Child } from '../model/plan.ts';
import { childByWording } from './details.ts';
import { bySection, isElement, type Gathered } from './draft.ts';
import { interpret } from './interpret.ts';
import { childrenCalled } from './labels.ts';
import { isLifeArea, saysForWhom } from './names.ts';
import type { TitleUnit } from './title.ts';
import { textsOf, type Unit } from './units.ts';
import type { WordedRole } from './wording.ts';

/** The walk over the units, and where wording alone has to tell, a second walk that lets it. */
export function gather(
  units: readonly Unit[],
  title: TitleUnit | undefined,
  children: readonly Child[],
  reference: CalendarDate | undefined,
): Gathered {
  const names = children.map((it) => it.name);
  const isChild = childrenCalled(names);
  const first = interpret(units, { title, isChild, reference, byWording: new Map() });
  const byWording = wordingSections(first);
  if (byWording.size === 0) return first;
  const guessed = children.length > 0 ? undefined : childByWording(units.flatMap(textsOf));
  const child = guessed === undefined ? isChild : childrenCalled([...names, guessed.name]);
  return interpret(units, { title, isChild: child, reference, byWording });
}

/**
 * Which roles wording may tell in which section. All of them in a section with a topic for a heading and no element
 * known by label or column, unless the document has sections of needs, outcomes or actions. Only the need where
 * outcomes and actions have labels and no need has one; needs and outcomes where the document knows nothing but actions.
 * Under the title, and in a text without any heading, only when there is no element at all, or nothing but actions.
 */
function wordingSections(gathered: Gathered): Map<number | undefined, readonly WordedRole[]> {
  const { sections } = gathered;
  const allowed = wordingTopics(gathered);
  // "Professionals only" as a heading says nothing of what stands below it.
  sections.forEach((it, index) => {
    if (it.name === 'topic' && saysForWhom(it.heading.text)) allowed.set(index, every);
  });
  return allowed;
}

const every: readonly WordedRole[] = ['need', 'outcome', 'action'];

function wordingTopics({ drafts, sections }: Gathered): Map<number | undefined, readonly WordedRole[]> {
  const elements = drafts.filter(isElement);
  const topics = sections.flatMap((it, index) =>
    !it.isTitle && (it.name === 'topic' || it.name === 'thread' || isLifeArea(it.name)) ? [index] : [],
  );
  const top = [undefined, ...sections.flatMap((it, index) => (it.isTitle ? [index] : []))];
  if (elements.length > 0 && elements.every((it) => it.role === 'action')) {
    return new Map([...topics, ...top].map((it) => [it, ['need', 'outcome']]));
  }
  if (elements.some((it) => it.evidence === 'section' && it.about !== 'worries')) return new Map();
  const within = bySection(elements, sections, (it) => it.section);
  const allowed = new Map<number | undefined, readonly WordedRole[]>();
  for (const topic of topics) {
    const own = within(topic);
    if (own.length === 0) allowed.set(topic, every);
    else if (own.every((it) => it.evidence === 'label' && it.role !== 'need')) allowed.set(topic, ['need']);
  }
  if (elements.length === 0 && topics.length === 0) for (const it of top) allowed.set(it, every);
  return allowed;
}
