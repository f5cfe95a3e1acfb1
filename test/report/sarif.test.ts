import type { Log, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../server/src/report/fingerprint.ts';
import type { AuditResult } from '../../server/src/report/results.ts';
import type { RuleFacts } from '../../server/src/report/ruleFacts.ts';
import { sarifReport } from '../../server/src/report/sarif.ts';
import { audit, drawnPlan, example } from './support.ts';

const rule = {
  id: 'action-owner-is-a-person',
  title: 'An action is owned by a person',
  severity: 'warning',
  why: 'Nobody can ring a school.',
  guidance: ['H-51'],
  weak: 'School will.',
  better: 'Mrs Lowe will.',
} as const satisfies RuleFacts;

test('what SARIF 2.1.0 asks for is there', () => {
  const log = sarif(example);
  const [run] = log.runs;
  const ids = run?.tool.driver.rules?.map((it) => it.id) ?? [];
  expect([log.version, log.$schema, run?.tool.driver.name, run?.columnKind]).toEqual([
    '2.1.0',
    'https://json.schemastore.org/sarif-2.1.0.json',
    'Golden Thread',
    'utf16CodeUnits',
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(run?.results).toHaveLength(6);
  for (const result of run?.results ?? []) {
    expect(ids[result.ruleIndex ?? -1]).toBe(result.ruleId);
    expect(result.message.text).toBeTruthy();
    expect(['error', 'warning', 'note']).toContain(result.level);
    expect(result.partialFingerprints?.['goldenThread/v1']).toMatch(/^[0-9a-f]{16}$/);
    const place = result.locations?.[0]?.physicalLocation;
    expect(run?.artifacts?.[place?.artifactLocation?.index ?? -1]?.location?.uri).toBe(place?.artifactLocation?.uri);
    expect(place?.region?.startLine).toBeGreaterThan(0);
    expect(place?.region?.startColumn).toBeGreaterThan(0);
  }
  for (const it of run?.tool.driver.rules ?? []) expect(it.help?.markdown).toBeTruthy();
});

test('one result in full', () => {
  const plan = drawnPlan(
    'plans/Zoë & co.md',
    'A 🙂 School will.\n     ^^^^^^ warning action-owner-is-a-person: Name a person.',
  );
  expect(results({ plans: [plan] })[0]).toMatchInlineSnapshot(`
    {
      "level": "warning",
      "locations": [
        {
          "physicalLocation": {
            "artifactLocation": {
              "index": 0,
              "uri": "plans/Zo%C3%AB%20%26%20co.md",
            },
            "region": {
              "endColumn": 12,
              "endLine": 1,
              "startColumn": 6,
              "startLine": 1,
            },
          },
        },
      ],
      "message": {
        "text": "Name a person.",
      },
      "partialFingerprints": {
        "goldenThread/v1": "f0d2d2d8df04cdba",
      },
      "ruleId": "action-owner-is-a-person",
      "ruleIndex": 0,
    }
  `);
});

test('the rule in full', () => {
  expect(sarif(audit({})).runs[0]?.tool.driver.rules).toMatchInlineSnapshot(`
    [
      {
        "defaultConfiguration": {
          "level": "warning",
        },
        "fullDescription": {
          "text": "Nobody can ring a school.",
        },
        "help": {
          "markdown": "Nobody can ring a school.

    Weak: School will.

    Better: Mrs Lowe will.

    Guidance: H-51",
          "text": "Nobody can ring a school. Weak: “School will.” Better: “Mrs Lowe will.”",
        },
        "id": "action-owner-is-a-person",
        "properties": {
          "tags": [
            "H-51",
          ],
        },
        "shortDescription": {
          "text": "An action is owned by a person",
        },
      },
    ]
  `);
});

test('what could not be done stands with the run', () => {
  const [invocation] = sarif(example, false).runs[0]?.invocations ?? [];
  expect(invocation).toMatchInlineSnapshot(`
    {
      "executionSuccessful": false,
      "toolExecutionNotifications": [
        {
          "level": "warning",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "plans/gone.md",
                },
              },
            },
          ],
          "message": {
            "text": "this file cannot be read: there is no such file or folder.",
          },
        },
        {
          "level": "warning",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "golden-thread.yaml",
                },
                "region": {
                  "startColumn": 3,
                  "startLine": 2,
                },
              },
            },
          ],
          "message": {
            "text": "“action-has-date” is no rule.",
          },
        },
      ],
    }
  `);
});

describe('a fingerprint', () => {
  const one = '- School will.\n  ^^^^^^ warning action-owner-is-a-person: Name a person.';
  const prints = (...pictures: string[]): (string | undefined)[] =>
    pictures.flatMap((it) =>
      results({ plans: [drawnPlan('a.md', it)] }).map((result) => result.partialFingerprints?.['goldenThread/v1']),
    );

  test('stays when the line moves or is set differently', () => {
    const [first, ...others] = prints(one, `# New\n\n${one}`, one.replace('- School will.', '- School  will. '));
    expect(others).toEqual([first, first]);
  });

  test('tells two findings with the same words apart', () => {
    expect(new Set(prints(`${one}\n${one}`)).size).toBe(2);
  });

  test('changes with the words', () => {
    expect(new Set(prints(one, one.replace('will', 'can'))).size).toBe(2);
  });

  test('does not run its parts together', () => {
    expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']));
    expect(fingerprint(['Zoë 🙂'])).toMatchInlineSnapshot(`"f54ac664ae596a15"`);
  });
});

function sarif(result: AuditResult, successful = true): Log {
  return JSON.parse(sarifReport(result, { version: '1.2.3', rules: [rule], successful })) as Log;
}

function results(parts: Partial<AuditResult>): Result[] {
  return sarif(audit(parts)).runs[0]?.results ?? [];
}
