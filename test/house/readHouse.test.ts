import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHouse } from '../../server/src/house/readHouse.ts';
import { lineIndex } from '../../server/src/text/lineIndex.ts';

const ruleIds = ['action-names-a-person', 'action-has-a-date', 'contingency-is-there'];

/** The file with carets and the message under each place that has no meaning. */
function picture(text: string): string {
  const lines = lineIndex(text);
  const { problems } = readHouse(text, ruleIds);
  return text
    .split('\n')
    .flatMap((line, index) => {
      const here = problems.filter(({ range }) => lines.positionAt(range.start).line === index + 1);
      return [
        line,
        ...here.map(({ range, message }) => {
          const column = lines.positionAt(range.start).column - 1;
          return `${' '.repeat(column)}${'^'.repeat(Math.max(1, range.end - range.start))} ${message}`;
        }),
      ];
    })
    .join('\n');
}

test('severities and acronyms are taken as they are written', () => {
  const text =
    'rules:\n  action-has-a-date: off\n  action-names-a-person: error\nacronyms:\n  TAF: team around the family\n  "007": yes\n';
  expect(readHouse(text, ruleIds)).toEqual({
    house: {
      severities: { 'action-has-a-date': 'off', 'action-names-a-person': 'error' },
      acronyms: { TAF: 'team around the family', '007': 'yes' },
    },
    problems: [],
  });
});

test('a profile is taken by its name', () => {
  expect(readHouse('profile: first-week\n', ruleIds)).toEqual({
    house: { profile: 'first-week', severities: {}, acronyms: {} },
    problems: [],
  });
  expect(readHouse('profile:\n', ruleIds)).toEqual({ house: { severities: {}, acronyms: {} }, problems: [] });
});

test.each(['', '\n', '# House rules of the north team\n', 'rules:\n', 'rules:\nacronyms:\n', 'rules: {}\n'])(
  '%j says nothing, which is fine',
  (text) => {
    expect(readHouse(text, ruleIds)).toEqual({ house: { severities: {}, acronyms: {} }, problems: [] });
  },
);

describe('what has no meaning is marked where it stands', () => {
  test('keys, rules and levels', () => {
    expect(
      picture(`ruls:
  action-has-a-date: off
timescale: 3
rules:
  action-has-date: error
  something-else: error
  action-has-a-date: info
  action-names-a-person: fatal
  contingency-is-there:`),
    ).toMatchInlineSnapshot(`
      "ruls:
      ^^^^ “ruls” is no key of the house rules. Perhaps “rules” is meant.
        action-has-a-date: off
      timescale: 3
      ^^^^^^^^^ “timescale” is no key of the house rules. The keys of the house rules are “profile”, “rules” and “acronyms”.
      rules:
        action-has-date: error
        ^^^^^^^^^^^^^^^ “action-has-date” is no rule. Perhaps “action-has-a-date” is meant.
        something-else: error
        ^^^^^^^^^^^^^^ “something-else” is no rule. The command “golden-thread rules” lists them all.
        action-has-a-date: info
                           ^^^^ “info” is no level. Perhaps “information” is meant.
        action-names-a-person: fatal
                               ^^^^^ “fatal” is no level. The levels are “off”, “hint”, “information”, “warning” and “error”.
        contingency-is-there:
        ^^^^^^^^^^^^^^^^^^^^ “contingency-is-there” has no level. The levels are “off”, “hint”, “information”, “warning” and “error”."
    `);
  });

  test('what is there twice', () => {
    const text = `rules:
  action-has-a-date: off
  action-has-a-date: error
acronyms:
  TAF: team around the family
rules:
  action-names-a-person: off`;
    expect(picture(text)).toMatchInlineSnapshot(`
      "rules:
        action-has-a-date: off
        action-has-a-date: error
        ^^^^^^^^^^^^^^^^^ “action-has-a-date” stands here a second time. The first one counts; take one of the two out.
      acronyms:
        TAF: team around the family
      rules:
      ^^^^^ “rules” stands here a second time. The first one counts; take one of the two out.
        action-names-a-person: off"
    `);
    expect(readHouse(text, ruleIds).house.severities).toEqual({ 'action-has-a-date': 'off' });
  });

  test('the wrong shape', () => {
    expect(
      picture(`rules: off
acronyms:
  TAF:
  CIN: ""
  CP: [child, protection]
  ? [a, b]
  : c`),
    ).toMatchInlineSnapshot(`
      "rules: off
             ^^^ Under “rules” stand rules by their ids, each with a level, such as “action-names-a-person: error”.
      acronyms:
        TAF:
        ^^^ Write what “TAF” stands for on the same line, such as “TAF: team around the family”.
        CIN: ""
        ^^^ Write what “CIN” stands for on the same line, such as “TAF: team around the family”.
        CP: [child, protection]
            ^^^^^^^^^^^^^^^^^^^ Write what “CP” stands for on the same line, such as “TAF: team around the family”.
        ? [a, b]
          ^^^^^^ A key is one plain word or a few. Write it without brackets, stars and signs.
        : c"
    `);
    expect(picture('- rules\n- acronyms')).toMatchInlineSnapshot(`
      "- rules
      ^^^^^^^ House rules are written as keys with something under them. The keys are “profile”, “rules” and “acronyms”.
      - acronyms"
    `);
    expect(picture('Our house rules')).toMatchInlineSnapshot(`
      "Our house rules
      ^^^^^^^^^^^^^^^ House rules are written as keys with something under them. The keys are “profile”, “rules” and “acronyms”."
    `);
  });

  test('profiles', () => {
    expect(picture('profile: first week')).toMatchInlineSnapshot(`
      "profile: first week
               ^^^^^^^^^^ “first week” is no profile. Perhaps “first-week” is meant."
    `);
    expect(picture('profile: everything')).toMatchInlineSnapshot(`
      "profile: everything
               ^^^^^^^^^^ “everything” is no profile. The profiles are “first-week”, “full” and “template”."
    `);
    expect(picture('profile:\n  - full')).toMatchInlineSnapshot(`
      "profile:
        - full
        ^^^^^^ Behind “profile” stands “first-week”, “full” or “template”."
    `);
  });

  test('names that every object has are no keys', () => {
    expect(picture('constructor: 1\n__proto__: 2')).toMatchInlineSnapshot(`
      "constructor: 1
      ^^^^^^^^^^^ “constructor” is no key of the house rules. The keys of the house rules are “profile”, “rules” and “acronyms”.
      __proto__: 2
      ^^^^^^^^^ “__proto__” is no key of the house rules. The keys of the house rules are “profile”, “rules” and “acronyms”."
    `);
  });
});

describe('text that is not YAML is a problem, and nothing of it is believed', () => {
  test('a tab, lines that do not align, what is not closed, a second document', () => {
    const texts = [
      'rules:\n\taction-has-a-date: off',
      'rules:\n   action-has-a-date: off\n  action-names-a-person: off',
      'acronyms:\n  TAF: "team around',
      'acronyms:\n  TAF: team: around the family',
      'rules:\n  action-has-a-date: off\n  action-names-a-person',
      'rules:\n---\nrules:',
      '@rules: off',
    ];
    for (const it of texts) expect(readHouse(it, ruleIds).house).toEqual({ severities: {}, acronyms: {} });
    expect(texts.map(picture).join('\n\n')).toMatchInlineSnapshot(`
      "rules:
      	action-has-a-date: off
      ^ A tab stands at the start of this line. House rules are indented with spaces; put two spaces instead.

      rules:
         action-has-a-date: off
        action-names-a-person: off
      ^ This line is indented differently from the lines around it. Put it exactly under the one it belongs with.

      acronyms:
        TAF: "team around
                         ^ Something is not closed here: a quotation mark, a bracket, or the colon behind a key.

      acronyms:
        TAF: team: around the family
             ^ There are two colons on this line. Put quotation marks around the text behind the first one.

      rules:
        action-has-a-date: off
        action-names-a-person
        ^^^^^^^^^^^^^^^^^^^^^ Something is not closed here: a quotation mark, a bracket, or the colon behind a key.

      rules:
      ---
      ^^^ A second document starts here. Take out the line of three hyphens; the house rules are one document.
      rules:

      @rules: off
      ^ A line cannot start with this sign. Put quotation marks around the text."
    `);
  });

  test('whatever stands in the file, reading it never fails, and marks stay inside', () => {
    const pieces = fc.constantFrom(
      'rules:',
      'acronyms:',
      '  ',
      '\n',
      '\r\n',
      '- ',
      ': ',
      '"',
      "'",
      '[',
      '{',
      '#',
      '*a',
      '&a',
      '!x ',
      '%',
      '|',
      '>',
      '\t',
      'off',
      'TAF',
      '🙂',
      '---',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        for (const { range, message } of readHouse(text, ruleIds).problems) {
          expect(message).not.toBe('');
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(range.start, range.end)).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});
