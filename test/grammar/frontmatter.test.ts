// One description of the details at the top of a plan: what it says the reader understands, and so do other editors.
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontmatter, kindTitles } from '../../grammar/frontmatter.ts';
import { frontmatterSchema } from '../../grammar/frontmatterSchema.ts';
import { detailWords } from '../../grammar/words.ts';
import { detailOf, kindOf } from '../../server/src/syntax/names.ts';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { samples } from '../features/support.ts';

const about = frontmatter.flatMap((it) => (it.name === undefined ? [] : [{ ...it, name: it.name }]));

test('every detail that the reader knows is described, and no other', () => {
  expect(about.map((it) => it.name).toSorted()).toEqual(Object.keys(detailWords).toSorted());
});

test('every key is read as what it is said to be', () => {
  const read = about.flatMap(({ name, key, also }) => [key, ...also].map((it) => [it, detailOf(it) ?? name, name]));
  expect(read.filter(([, as, name]) => as !== name)).toEqual([]);
  // `status` alone says nothing: it is the value that makes it a template's.
  expect(about.flatMap(({ key, also }) => [key, ...also]).filter((it) => detailOf(it) === undefined)).toEqual([
    'status',
  ]);
});

test('no key stands for two details', () => {
  const keys = frontmatter.flatMap(({ key, also }) => [key, ...also]);
  expect(keys).toEqual([...new Set(keys)]);
});

test('every kind of plan is read as itself', () => {
  expect(kindTitles.map((it) => kindOf(it))).not.toContain(undefined);
  expect(new Set(kindTitles.map((it) => kindOf(it))).size).toBe(kindTitles.length);
});

test('every key stands in the page about writing', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/writing.md'), 'utf8');
  expect(frontmatter.map((it) => it.key).filter((it) => !new RegExp(`(?:^|\`)${it}(?::|\`)`, 'm').test(page))).toEqual(
    [],
  );
});

test('the examples together are the details of a plan', () => {
  const lines = frontmatter
    .filter((it) => it.key !== 'golden-thread' && it.key !== 'status')
    .map(({ key, value, example }) => (value === 'people' ? `${key}:\n  - ${example}` : `${key}: ${example}`));
  const plan = readPlan(`---\n${lines.join('\n')}\n---\n\n## Actions\n\n- Gemma Hartley will ring school.\n`);
  expect(plan.problems).toEqual([]);
  expect({
    kind: plan.kind,
    children: plan.children.map((it) => it.name),
    born: plan.dates.born?.mention.type,
    written: plan.dates.written?.mention.type,
    review: plan.dates.review?.mention.type,
    lead: plan.lead?.person,
    siblings: plan.siblings.map((it) => it.name),
    roles: plan.people.filter((it) => it.name === 'Gemma Hartley').map((it) => it.role),
  }).toEqual({
    kind: 'child-in-need',
    children: ['Ifan Rees'],
    born: 'date',
    written: 'date',
    review: 'date',
    lead: 'Imogen Tate',
    siblings: ['Mali Rees'],
    roles: ['mother'],
  });
});

describe('the schema for other editors', () => {
  const file = join(import.meta.dirname, '../../schema/plan-frontmatter.schema.json');
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(frontmatterSchema());
  const faults = (yaml: string): string[] => {
    validate(parse(yaml));
    return (validate.errors ?? []).map((it) => it.instancePath);
  };

  test('stands in schema/ as the description is now (npm run generate)', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(frontmatterSchema())));
  });

  test.each(samples)('lets $path pass', ({ text }) => {
    const top = /^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '{}';
    expect(faults(top)).toEqual([]);
  });

  test('lets the keys of other tools pass, people in every form, and a day as YAML writes it', () => {
    expect(
      faults(
        [
          'cssclass: wide',
          'version: 2',
          'tags: [plan, draft]',
          'written: 2026-06-29',
          'people: {mother: Dana Reed}',
          'lead:',
          'siblings: [Mali, {name: Huw, role: brother}]',
          'status: draft',
        ].join('\n'),
      ),
    ).toEqual([]);
  });

  test('knows what no plan can mean', () => {
    expect(faults('kind: [child in need plan]\ngolden-thread: hide').toSorted()).toEqual(
      expect.arrayContaining(['/golden-thread', '/kind']),
    );
  });
});
