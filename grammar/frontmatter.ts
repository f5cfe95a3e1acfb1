/**
 * What the details between the two lines of dashes at the top of a plan may hold. Completion, hover, the notices about
 * details and the schema for other editors are made from this one description; which further words for a detail are
 * understood says `detailWords`.
 */
import { kindWords } from './kinds.ts';
import type { DetailName } from './words.ts';

/** What is written behind a key. */
export type DetailValue =
  | 'kind'
  | 'day'
  /** A person with a role: `Imogen Tate, social worker`. */
  | 'person'
  | 'people'
  | 'children'
  | 'words'
  | 'template'
  | 'ignore';

/** One of the details, as somebody who writes a plan needs to know it. */
export interface DetailFact {
  /** The name the reader has for it; undefined for what is said to Golden Thread and not about the plan. */
  readonly name?: DetailName;
  /** The key in a plan's tidy form. */
  readonly key: string;
  /** Other keys that many plans have, in English and Welsh. All that is understood stands in `detailWords`. */
  readonly also: readonly string[];
  readonly value: DetailValue;
  /** What it is, in a few words. */
  readonly title: string;
  /** What it is for, and how to write it. */
  readonly about: string;
  readonly example: string;
}

/** The details in the order in which a plan has them. */
export const frontmatter: readonly DetailFact[] = [
  {
    name: 'kind',
    key: 'kind',
    also: ['plan', 'type', 'plan type', 'kind of plan', 'math o gynllun'],
    value: 'kind',
    title: 'the kind of plan',
    about: 'Some things are asked of one kind of plan only. Without it the plan is asked what holds for all of them.',
    example: 'child in need plan',
  },
  {
    name: 'child',
    key: 'child',
    also: ['young person', "child's name", 'name', 'plentyn', 'enw'],
    value: 'children',
    title: 'whose plan it is',
    about:
      'One child, by full name. A brother or sister has a plan of their own; early help may have one for a family.',
    example: 'Ifan Rees',
  },
  {
    name: 'born',
    key: 'born',
    also: ['dob', 'date of birth', 'dyddiad geni'],
    value: 'day',
    title: 'date of birth',
    about: 'The child’s date of birth, or the day on which a baby is expected.',
    example: '9 May 2017',
  },
  {
    name: 'written',
    key: 'written',
    also: ['date', 'date of plan', 'plan date', 'start date', 'dyddiad'],
    value: 'day',
    title: 'the day the plan was made',
    about: 'From this day “in six weeks” is counted, and a date without its year is read.',
    example: '29 June 2026',
  },
  {
    name: 'review',
    key: 'review',
    also: ['review date', 'next review', 'next meeting', 'date of next review', 'dyddiad adolygu'],
    value: 'day',
    title: 'the day it is looked at again',
    about: 'The day of the next review or core group, so that nobody waits inside a plan that drifts.',
    example: '28 September 2026',
  },
  {
    name: 'lead',
    key: 'lead',
    also: ['social worker', 'lead professional', 'lead practitioner', 'key worker', 'personal adviser'],
    value: 'person',
    title: 'lead professional, with role',
    about: 'Whom the family ring when something goes wrong: a person by name, with their role behind a comma.',
    example: 'Imogen Tate, social worker',
  },
  {
    name: 'people',
    key: 'people',
    also: ['network', 'core group', 'professionals', 'family members', 'pobl'],
    value: 'people',
    title: 'everybody with a part in the plan',
    about:
      'One line each, the name first and the role in brackets. Family and friends belong here as much as professionals.',
    example: 'Gemma Hartley (mother)',
  },
  {
    name: 'siblings',
    key: 'siblings',
    also: ['brothers and sisters', 'other children', 'brodyr a chwiorydd'],
    value: 'children',
    title: 'brothers and sisters',
    about: 'Each of them should have a plan of their own; an audit of the folder looks for it.',
    example: 'Mali Rees',
  },
  {
    name: 'family',
    key: 'family',
    also: ['family name', 'household', 'teulu'],
    value: 'words',
    title: 'the family’s name',
    about: 'For an early help plan that is made with a whole family.',
    example: 'Rees',
  },
  {
    name: 'legal',
    key: 'legal status',
    also: ['legal basis', 'statws cyfreithiol'],
    value: 'words',
    title: 'the legal basis of the plan',
    about: 'The order or the section under which the child is looked after, in words that the family know.',
    example: 'accommodated with her mother’s agreement (section 20)',
  },
  {
    name: 'title',
    key: 'title',
    also: ['teitl'],
    value: 'words',
    title: 'the title, where the page itself has none',
    about: 'What the plan is called, when no heading on the page says so.',
    example: 'Ifan’s plan',
  },
  {
    name: 'template',
    key: 'status',
    also: ['template', 'templed'],
    value: 'template',
    title: 'says that this is a template',
    about:
      'With “template” here, nothing is asked of single needs, outcomes and actions. What is looked for is whether the page has a place for everything that a plan needs.',
    example: 'template',
  },
  {
    key: 'golden-thread',
    also: [],
    value: 'ignore',
    title: 'sets the whole file aside',
    about:
      'With “ignore” and a reason, nothing is said about this file. The reason is asked for, and audits list the file with it.',
    example: 'ignore, an example for training',
  },
];

/** The kinds of plan as they are written behind `kind:`. */
export const kindTitles: readonly string[] = Object.values(kindWords).map((it) => it.title);
