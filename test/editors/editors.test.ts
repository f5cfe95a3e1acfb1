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
        "Ifan needs to be safe and protected from harm.",
        "  There will be no further incidents of DV in the home.",
        "    Gethin to attend perpetrator programme",
        "    Mam to prioritise Ifan's needs over her relationship",
        "    Mam will never leave Ifan alone with Gethin when he has…",
        "    Police to be called if there are any incidents",
        "    Social worker to carry out statutory visits",
        "Ifan's attendance is 74%. Ifan needs to re-engage with…",
        "  Ifan will attend school and his behaviour will be…",
        "    School to monitor attendance and behaviour on an ongoing…",
        "    EWO to be involved if necessary",
        "    Mam to make sure he gets up for school",
        "Ifan needs a CAMHS assessment.",
        "  Ifan's emotional wellbeing will be promoted and he will…",
        "    Referral to be made",
        "    Ifan to engage with counselling",
        "    All professionals to offer support as required",
        "Contingency",
        "  The local authority will seek legal advice if the plan is…",
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
