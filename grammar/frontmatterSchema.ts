/** The frontmatter of a plan as a JSON schema, for editors that know nothing of plans. */
import { frontmatter, kindTitles, type DetailFact, type DetailValue } from './frontmatter.ts';

/**
 * The schema. It describes and suggests, and rejects next to nothing: other tools keep keys of their own in the same
 * place, and people write a day in many ways, all of which are read.
 */
export function frontmatterSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The details at the top of a plan',
    description:
      'The frontmatter of a plan for a child, as Golden Thread reads it. Every detail may be left out, each key has other names beside these, and the keys of other tools are left alone.',
    type: 'object',
    properties: Object.fromEntries(
      frontmatter.flatMap((fact) =>
        [fact.key, ...fact.also].map((it) => [it, { $ref: `#/definitions/${named(fact)}` }]),
      ),
    ),
    additionalProperties: true,
    definitions: Object.fromEntries(frontmatter.map((it) => [named(it), definition(it)])),
  };
}

function named({ name, key }: DetailFact): string {
  return name ?? key;
}

function definition({ value, title, about, example }: DetailFact): Readonly<Record<string, unknown>> {
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    description: about,
    ...values[value],
    examples: [example],
  };
}

const text = { type: ['string', 'null'] } as const;
const person = {
  anyOf: [
    { type: 'string' },
    { type: 'object', description: 'As “name” and “role”, or with the role as the key.' },
    { type: 'null' },
  ],
} as const;
const people = { anyOf: [{ type: 'array', items: person }, ...person.anyOf] } as const;

const values: Readonly<Record<DetailValue, Readonly<Record<string, unknown>>>> = {
  kind: { anyOf: [{ enum: kindTitles }, text] },
  day: text,
  person,
  people,
  children: people,
  words: { type: ['string', 'number', 'null'] },
  template: { anyOf: [{ enum: ['template', true, false] }, text] },
  ignore: { type: 'string', pattern: '^ignore' },
};
