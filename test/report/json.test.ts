import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonReport } from '../../server/src/report/json.ts';
import { rulesJson } from '../../server/src/report/rules.ts';
import { rules } from '../../server/src/rules/index.ts';
import { workspaceRules } from '../../server/src/workspace/rules/index.ts';
import { audit, drawnPlan, example } from './support.ts';

test('the audit as JSON', () => {
  const plan = drawnPlan('a.md', '- School will.\n  ^^^^^^ warning action-owner-is-a-person: Name a person.');
  expect(jsonReport(audit({ plans: [plan, drawnPlan('b.md', '', { kind: 'unknown' })] }))).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "plans": [
        {
          "path": "a.md",
          "child": "Ella Hartley",
          "kind": "child-in-need",
          "counts": {
            "needs": 2,
            "outcomes": 1,
            "actions": 3
          },
          "findings": [
            {
              "rule": "action-owner-is-a-person",
              "severity": "warning",
              "message": "Name a person.",
              "guidance": [
                "H-51"
              ],
              "start": {
                "line": 1,
                "column": 3
              },
              "end": {
                "line": 1,
                "column": 9
              }
            }
          ]
        },
        {
          "path": "b.md",
          "child": null,
          "kind": "unknown",
          "counts": {
            "needs": 2,
            "outcomes": 1,
            "actions": 3
          },
          "findings": []
        }
      ],
      "totals": {
        "plans": 2,
        "needs": 4,
        "outcomes": 2,
        "actions": 6,
        "findings": 1,
        "bySeverity": {
          "error": 0,
          "warning": 1,
          "information": 0,
          "hint": 0
        },
        "byRule": {
          "action-owner-is-a-person": 1
        }
      },
      "problems": [],
      "passedOver": [],
      "ignored": []
    }
    "
  `);
});

describe('the published schema', () => {
  test('takes the audit, and would notice a key that it does not know', () => {
    const check = schema('audit');
    const report = JSON.parse(jsonReport(example));
    expect(problems(check, report)).toEqual([]);
    expect(problems(check, { ...report, extra: 1 })).toEqual(['must NOT have additional properties']);
    expect(problems(check, { ...report, version: 2 })).toEqual(['/version must be equal to constant']);
  });

  test('takes an empty audit', () => {
    expect(problems(schema('audit'), JSON.parse(jsonReport(audit({}))))).toEqual([]);
  });

  test('takes the rules', () => {
    expect(problems(schema('rules'), JSON.parse(rulesJson([...rules, ...workspaceRules])))).toEqual([]);
  });
});

/** A schema of the project, made strict: what it does not name is not there. */
function schema(name: string): object {
  const strict = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strict);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, it]) => [key, strict(it)]));
    return 'properties' in copy && !('additionalProperties' in copy) ? { ...copy, additionalProperties: false } : copy;
  };
  const text = readFileSync(join(import.meta.dirname, `../../schema/${name}.schema.json`), 'utf8');
  return strict(JSON.parse(text)) as object;
}

function problems(definition: object, value: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  ajv.validate(definition, value);
  return (ajv.errors ?? []).map((it) => `${it.instancePath} ${it.message ?? ''}`.trim());
}
