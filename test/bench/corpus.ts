/** Plans of any length for the benchmark: invented families, good sentences beside weak ones, the same for the same seed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How a plan is laid out: each need under headings with bullets, or tables with a row for each. */
export type Shape = 'bullets' | 'table';

export interface PlanWanted {
  /** How many lines, exactly; at least 20. */
  readonly lines: number;
  readonly shape?: Shape;
  readonly seed?: number;
}

/** A plan of so many lines. */
export function generatedPlan({ lines, shape = 'bullets', seed = 1 }: PlanWanted): string {
  const chance = chances(seed);
  const family = someFamily(chance);
  const written = head(family);
  const end = tail(family);
  const part = shape === 'table' ? tablePart : bulletsPart;
  for (let number = 1; written.length + end.length < lines; number++) written.push(...part(family, number, chance));
  return `${[...written.slice(0, lines - end.length), ...end].join('\n')}\n`;
}

/** Fills a folder with plans of 40 to 160 lines, every third with a table, a hundred to a folder below it. */
export function writeFolder(folder: string, count: number, seed = 1): void {
  const chance = chances(seed);
  for (let number = 0; number < count; number++) {
    const below = path.join(folder, `team-${Math.floor(number / 100) + 1}`);
    if (number % 100 === 0) mkdirSync(below, { recursive: true });
    const plan = generatedPlan({
      lines: 40 + Math.floor(chance() * 121),
      shape: number % 3 === 2 ? 'table' : 'bullets',
      seed: seed * 100_000 + number,
    });
    writeFileSync(path.join(below, `plan-${number + 1}.plan.md`), plan);
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Family {
  readonly child: string;
  readonly surname: string;
  readonly parent: string;
  readonly worker: string;
  readonly teacher: string;
  readonly friend: string;
}

function someFamily(chance: () => number): Family {
  const of = (names: readonly string[]): string => names[Math.floor(chance() * names.length)] ?? '';
  return {
    child: of(['Ella', 'Idris', 'Nadia', 'Owen', 'Tamsin', 'Kofi', 'Brónagh', 'Leila']),
    surname: of(['Hartley', 'Penrose', 'Okafor', 'Lindqvist', 'Adair', 'Whitlock']),
    parent: of(['Dana', 'Marcus', 'Shona', 'Yusuf', 'Gwenllian', 'Petra']),
    worker: of(['Bethan Sawyer', 'Colin Marsh', 'Farah Iqbal', 'Ewan Drummond']),
    teacher: of(['Mrs Lowe', 'Mr Tudor Wyn', 'Miss Adeyemi']),
    friend: of(['Auntie Jo', 'Grandad Len', 'Mam-gu', 'Uncle Dev']),
  };
}

function head({ child, surname, worker }: Family): string[] {
  return `---
young_person: ${child} ${surname}
dob: 14/03/2015
type: Child in need plan
worker: ${worker}, social worker
written: 22 June 2026
---

# Child in need plan for ${child} ${surname}

## What ${child} says

"I like it when everybody is home and nobody shouts."
`.split('\n');
}

function tail({ child, worker, friend }: Family): string[] {
  return `
## If things do not go to plan

- If ${child} is not in school by 10am, ${worker} rings ${friend} and calls in the same day.

## Review

${worker} and the family look at this plan again on 21 September 2026.`.split('\n');
}

function bulletsPart(family: Family, number: number, chance: () => number): string[] {
  const bullets = (title: string, sentences: readonly string[], count: number): string[] => [
    `### ${title}`,
    '',
    ...Array.from({ length: count }, () => `- ${said(sentences, family, chance)}`),
    '',
  ];
  return [
    `## Part ${number}`,
    '',
    ...bullets('Need', needs, 1),
    ...bullets('Outcome', outcomes, 1),
    ...bullets('Actions', actions, 2 + Math.floor(chance() * 3)),
  ];
}

function tablePart(family: Family, number: number, chance: () => number): string[] {
  const row = (): string => [needs, outcomes, actions, owners, dates].map((it) => said(it, family, chance)).join(' | ');
  return [
    `## Part ${number}`,
    '',
    `What ${family.parent} and the workers have agreed about this part of life at home.`,
    '',
    '| Need | Outcome | Action | Who | By when |',
    '| --- | --- | --- | --- | --- |',
    ...[row(), row()].map((it) => `| ${it} |`),
    '',
  ];
}

function said(sentences: readonly string[], family: Family, chance: () => number): string {
  const sentence = sentences[Math.floor(chance() * sentences.length)] ?? '';
  const day = 1 + Math.floor(chance() * 28);
  const month = ['July', 'August', 'September'][Math.floor(chance() * 3)] ?? 'July';
  const slots: Readonly<Record<string, string>> = { ...family, date: `${day} ${month} 2026`, number: String(day) };
  return sentence.replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
}

const needs: readonly string[] = [
  '{child} needs breakfast before school and a packed lunch on the {number}th of the month as on any other day.',
  '{child} needs to see the dentist about the tooth that has kept {child} awake {number} times since Easter.',
  '{child} needs a bed of their own, with a door that closes.',
  'Poor school attendance.',
  '{parent} needs to engage with services.',
  '{child} needs to know who will come when {parent} has been drinking.',
  '{child} needs stability.',
];

const outcomes: readonly string[] = [
  'By {date} {child} has eaten before school on four days out of five, by {teacher}’s own list.',
  'By {date} {child} has slept through {number} nights of the month, by the chart on the fridge.',
  'Improved attendance.',
  '{child} will be safe and happy.',
  'By {date} {child} can say whom to ring, and has tried it out with {friend}.',
  'For {child} to reach their full potential.',
];

const actions: readonly string[] = [
  '{teacher} will keep a place at breakfast club for {child} from {date}.',
  '{worker} will visit {parent} and {child} at home every Tuesday until {date}.',
  'School to monitor attendance.',
  '{parent} will take {child} to the dentist on {date}; {friend} drives them.',
  'CAMHS referral to be made ASAP.',
  '{parent} to attend parenting course.',
  '{friend} will have {child} to stay every other weekend from {date}.',
  'Ongoing support will be offered as appropriate.',
  '{worker} will ring the housing officer, Ms Rahman, by {date} about the broken window, and tell {parent} what was said.',
];

const owners: readonly string[] = [
  '{worker}',
  '{teacher}',
  '{parent}',
  'School',
  'Social care',
  '{friend} and {parent}',
];

const dates: readonly string[] = ['{date}', 'Ongoing', 'ASAP', 'By {date}', 'Weekly'];
