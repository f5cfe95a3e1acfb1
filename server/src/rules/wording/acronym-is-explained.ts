import { fromSentences } from '../../model/ask.ts';
import type { PlanDocument, Somebody } from '../../model/plan.ts';
import { spanOf, type Prose } from '../../text/prose.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Range, Span } from '../../text/span.ts';
import { defineRule, type Fix, type RawFinding } from '../rule.ts';
import { acronymUses, type AcronymUse } from './acronyms.ts';

export default defineRule({
  id: 'acronym-is-explained',
  title: 'Short forms are explained where they first stand',
  severity: 'warning',
  guidance: ['H-27'],
  why: 'A parent who has to ask what the letters mean is no longer an equal at the table, and a child cannot ask at all.',
  weak: 'Referral to CAMHS by the FSW.',
  better:
    'Bev Tolley (family support worker) writes to the child and adolescent mental health services (CAMHS) by 4 May.',
  on: 'plan',
  bad: [
    {
      plan: `# Child in need plan for Idris

## Actions

- Bev Tolley will ring CAMHS by 4 May 2026.
                       ^^^^^ “CAMHS” is not explained. Write “child and adolescent mental health services (CAMHS)” the first time.
- Bev Tolley will tell Idris what CAMHS said on 6 May 2026.
`,
      fixed: `# Child in need plan for Idris

## Actions

- Bev Tolley will ring child and adolescent mental health services (CAMHS) by 4 May 2026.
- Bev Tolley will tell Idris what CAMHS said on 6 May 2026.
`,
    },
  ],
  good: [
    `# Early help plan for Idris

## Actions

- Bev Tolley will bring the team around the family (TAF) together on 4 May 2026.
- The GP and the NHS dentist get a copy after the TAF.
`,
  ],
  *check(plan, context) {
    if (plan.type === 'template') return;
    const said = new Set([...context.explained, ...Object.keys(context.house.acronyms).map((it) => it.toUpperCase())]);
    for (const { use, prose } of inOrder(plan, context.roster)) {
      if (said.has(use.key)) continue;
      said.add(use.key);
      yield finding(use, prose);
    }
  },
});

interface PlacedUse {
  readonly use: AcronymUse;
  readonly prose: Prose;
}

/** Every use that is not in somebody's own words, as they follow one another on the page. */
function inOrder(plan: PlanDocument, roster: readonly Somebody[]): PlacedUse[] {
  const offsets = new Map(plan.blocks.map((it) => [it.id, it.offset]));
  const at = ({ use, prose }: PlacedUse): number =>
    (offsets.get(prose.block) ?? 0) + spanOf(prose, use.start, use.end).start;
  const none: readonly Range[] = [];
  const above = [...(plan.title === undefined ? [] : [plan.title]), ...plan.sections.map((it) => it.heading)];
  return [...above.flatMap((it) => usesIn(it, none, roster)), ...usesInSentences(roster)(plan)]
    .map((it) => ({ it, at: at(it) }))
    .sort((a, b) => a.at - b.at)
    .map(({ it }) => it);
}

const usesInSentences = rememberedOf((roster: readonly Somebody[]) =>
  fromSentences((it) => (it.ownWords ? [] : usesIn(it.prose, it.quoted, roster))),
);

function usesIn(prose: Prose, quoted: readonly Range[], roster: readonly Somebody[]): PlacedUse[] {
  return acronymUses(prose.text, roster)
    .filter((use) => !quoted.some((it) => use.start < it.end && it.start < use.end))
    .map((use) => ({ use, prose }));
}

function finding(use: AcronymUse, prose: Prose): RawFinding {
  const span = spanOf(prose, use.start, use.end);
  if (use.words === undefined) {
    return {
      span,
      severity: 'information',
      message: `“${use.letters}” may mean nothing to the family. Say it in words the first time.`,
    };
  }
  const fix = expansion(use, use.words, prose, span);
  return {
    span,
    message: `“${use.letters}” is not explained. Write “${fix.words}” the first time${use.unsure ? ', if that is what it stands for' : ''}.`,
    ...(use.familiar && { severity: 'information' as const }),
    fix: fix.fix,
  };
}

/** The words with the letters in brackets behind them, and the article before them put right: "an LAC review". */
function expansion(
  use: AcronymUse,
  words: string,
  prose: Prose,
  span: Span,
): { readonly words: string; readonly fix: Fix } {
  const first = use.start === 0 && !/^[A-Z]/.test(words) ? (words[0]?.toUpperCase() ?? '') + words.slice(1) : words;
  const spelled = `${use.plural ? plural(first) : first} (${use.letters})`;
  const article = /(?<![\p{L}\d])(an?) $/iu.exec(prose.text.slice(0, use.start));
  const wanted =
    article?.[1] === undefined ? undefined : sameCase(article[1], /^[aeio]|^un(?!i)/i.test(words) ? 'an' : 'a');
  const edits = [{ span, newText: spelled }];
  if (article?.[1] !== undefined && wanted !== undefined && wanted !== article[1]) {
    edits.unshift({ span: spanOf(prose, article.index, article.index + article[1].length), newText: wanted });
  }
  return { words: spelled, fix: { title: `Write “${spelled}”`, edits, safe: !use.unsure } };
}

function plural(words: string): string {
  return /child$/.test(words)
    ? `${words}ren`
    : /person$/.test(words)
      ? words.replace(/person$/, 'people')
      : /y$/.test(words)
        ? words.replace(/y$/, 'ies')
        : `${words}s`;
}

function sameCase(model: string, word: string): string {
  return /^[A-Z]/.test(model) ? (word[0]?.toUpperCase() ?? '') + word.slice(1) : word;
}
