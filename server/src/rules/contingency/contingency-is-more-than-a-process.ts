import { headline } from '../../model/ask.ts';
import type { PlanDocument } from '../../model/plan.ts';
import { sentences } from '../../text/sentences.ts';
import { spanOf, type Prose } from '../../text/prose.ts';
import { isBlank } from '../blank.ts';
import { defineRule } from '../rule.ts';
import { childName } from '../thread.ts';
import { helpBy, namesKin, processIn } from './process.ts';

export default defineRule({
  id: 'contingency-is-more-than-a-process',
  title: 'The contingency plan says who does what for the child, not only which meeting follows',
  severity: 'warning',
  guidance: ['H-14', 'H-16', 'H-17', 'H-19', 'W-08'],
  why: 'A meeting keeps nobody safe tonight, and to a family it sounds like a threat. The child needs to know who comes, and where to go.',
  weak: 'If there is another incident the matter goes to conference.',
  better: 'If Dad comes to the house drunk, Isaac goes next door to Mr Farrow and rings Aunt Jo, who fetches him.',
  on: 'plan',
  *check(plan) {
    const said = plan.contingency.flatMap((it) => sentences(it.text)).filter((it) => !isBlank(it.text));
    if (said.length === 0) return;
    const isHelp = helpBy(peopleAroundTheChild(plan));
    if (said.some((it) => isHelp(it.text))) return;
    const found = said.map((prose) => ({ prose, process: processIn(prose.text) }));
    const processes = found.filter((it) => it.process !== undefined);
    const [first] = processes;
    if (first?.process === undefined) return;
    const { start, end } = first.process;
    const unclear = found.length - processes.length > processes.length || said.some((it) => namesKin(it.text));
    yield {
      span: start < end ? spanOf(first.prose, start, end) : headline({ text: first.prose }),
      message: message(first.prose, start, end, childName(plan.children.map((it) => it.name))),
      ...(unclear && { severity: 'information' as const }),
    };
  },
  bad: [
    {
      plan: `# Child in need plan for Isaac

## Contingency plan

- If Mum starts drinking again we will hold a strategy meeting.
                                       ^^^^^^^^^^^^^^^^^^^^^^^ “hold a strategy meeting” is a step in a procedure and does not say who looks after Isaac meanwhile. Add who in the family or network does what, and what Isaac can do.
- Legal advice will be sought.
`,
    },
    {
      plan: `# Care plan for Isaac

## Contingency plan

If this placement ends, identify another foster placement.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “identify another foster placement” is a step in a procedure and does not say who looks after Isaac meanwhile. Add who in the family or network does what, and what Isaac can do.
`,
    },
  ],
  good: [
    `# Child in need plan for Isaac

## Contingency plan

If Mum starts drinking again, Aunt Jo will fetch Isaac and have him for the night. Nisha Barr (social worker) calls everyone together within two days.
`,
    `# Child in need plan for Isaac

## Contingency plan

Isaac can ring Aunt Jo at any hour. If nothing has changed by 4 June 2026 the plan goes to a conference.
`,
  ],
});

function message(prose: Prose, start: number, end: number, child: string): string {
  const words = prose.text.slice(start, end);
  return `“${words}” is a step in a procedure and does not say who looks after ${child} meanwhile. Add who in the family or network does what, and what ${child} can do.`;
}

/** First names, and names with a title, of everybody in the plan who is not there by profession. */
function peopleAroundTheChild(plan: PlanDocument): string[] {
  const names = [...plan.people.filter((it) => it.is !== 'professional'), ...plan.children, ...plan.siblings].map(
    (it) => it.name,
  );
  return names.flatMap((it) => {
    const [first, ...rest] = it.split(' ');
    if (first === undefined || first.length < 2) return [];
    return /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/.test(first) ? (rest.length > 0 ? [it] : []) : [first];
  });
}
