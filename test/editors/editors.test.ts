// Real editors other than VS Code get the same from `golden-thread lsp --stdio`, with the set-up that docs/editors.md shows.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { answersOf, type Answers, type Run } from './asked.ts';

const here = import.meta.dirname;

const editors = [
  {
    name: 'Neovim',
    language: 'lua',
    commandLine: ({ setUp }: Run) => [
      'nvim',
      '--headless',
      '-u',
      setUp,
      '-c',
      `luafile ${join(here, 'neovim.lua')}`,
      'plan.md',
    ],
  },
  {
    name: 'Emacs',
    language: 'elisp',
    commandLine: ({ setUp }: Run) => [
      'emacs',
      '--batch',
      '-f',
      'package-initialize',
      '-l',
      setUp,
      '-l',
      join(here, 'emacs.el'),
    ],
  },
] as const;

describe.each(editors)('$name', ({ language, commandLine }) => {
  let answers: Answers;
  beforeAll(() => {
    answers = answersOf(language, commandLine);
  });

  test('shows what was found, each once', () => {
    const shown = answers.diagnostics.map((it) => `${it.line}: ${it.message}`);
    expect(shown).toContainEqual(expect.stringMatching(/^47: .*“engage with”/));
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('has an outline from need to outcome to action', () => {
    expect(answers.symbols).toMatchInlineSnapshot(`
      [
        "Ifan needs to be safe and protected from…",
        "  There will be no further incidents of DV…",
        "    Gethin to attend perpetrator programme",
        "    Mam to prioritise Ifan's needs over her…",
        "    Mam will never leave Ifan alone with…",
        "    Police to be called if there are any…",
        "    Social worker to carry out statutory…",
        "Ifan's attendance is 74%. Ifan needs to…",
        "  Ifan will attend school and his…",
        "    School to monitor attendance and…",
        "    EWO to be involved if necessary",
        "    Mam to make sure he gets up for school",
        "Ifan needs a CAMHS assessment.",
        "  Ifan's emotional wellbeing will be…",
        "    Referral to be made",
        "    Ifan to engage with counselling",
        "    All professionals to offer support as…",
        "Contingency",
        "  The local authority will seek legal…",
      ]
    `);
  });

  test('says why', () => {
    const rule = rules.find((it) => it.id === 'acronym-is-explained')!;
    expect(answers.hover).toContain(rule.title);
    expect(answers.hover).toContain(rule.why);
  });

  test('offers what mends it', () => {
    expect(answers.actions).toContainEqual(expect.stringMatching(/domestic violence \(DV\)/));
  });

  test('leaves a page alone that is no plan', () => {
    expect(answers.elsewhere).toBe(0);
  });
});
