// The part of package.json that is made from the rules: a setting for each.

/** Subjects of the settings, each with how the ids of its rules begin. What fits none of them is about wording. */
const subjects = [
  ['The plan as a whole', ['plan', 'thread', 'template', 'sibling', 'child']],
  ['Needs', ['need']],
  ['Outcomes', ['outcome']],
  ['Actions', ['action']],
  ['Dates and reviews', ['date', 'review']],
  ['Contingency', ['contingency']],
  ['Wording', undefined],
];

const levels = ['default', 'off', 'hint', 'information', 'warning', 'error'];

/** The text of package.json with the settings as the rules are now. The rest of it stays. */
export function withSettings(manifest, rules, profiles) {
  const parsed = JSON.parse(manifest);
  return JSON.stringify({
    ...parsed,
    contributes: { ...parsed.contributes, configuration: configuration(rules, profiles) },
  });
}

function configuration(rules, profiles) {
  const general = {
    title: 'General',
    order: 0,
    properties: {
      'goldenThread.run': run,
      'goldenThread.profile': profile(profiles),
      'goldenThread.keepOriginal': keepOriginal,
    },
  };
  const groups = subjects.map(([title, starts], index) => ({
    title,
    order: index + 1,
    properties: Object.fromEntries(
      rules
        .filter((it) => subjectOf(it.id) === starts)
        .map((it, order) => [`goldenThread.rules.${it.id}`, setting(it, order)]),
    ),
  }));
  return [general, ...groups.filter((it) => Object.keys(it.properties).length > 0)];
}

function subjectOf(id) {
  // "The child is not a case" is about words, although it begins with the child.
  const start = id === 'child-is-not-a-case' ? '' : id.split('-')[0];
  return subjects.find(([, starts]) => starts?.includes(start))?.[1];
}

const run = {
  type: 'string',
  enum: ['onType', 'onSave', 'manual'],
  enumItemLabels: ['While typing', 'When saving', 'When asked'],
  enumDescriptions: [
    'A plan is looked through as it is written.',
    'A plan is looked through when it is saved.',
    'A plan is looked through when you ask for it, with “Golden Thread: Check This Plan” or a click in the status bar.',
  ],
  default: 'onType',
  scope: 'resource',
  order: 0,
  description: 'When a plan is looked through.',
};

function profile(profiles) {
  return {
    type: 'string',
    enum: ['default', ...Object.keys(profiles)],
    enumItemLabels: ['As usual', 'First week', 'Full', 'Template'],
    enumDescriptions: [
      'As the house rules have it, and otherwise all rules.',
      ...Object.values(profiles).map((it) => it.why),
    ],
    default: 'default',
    scope: 'resource',
    order: 1,
    description: 'Which rules are asked.',
  };
}

const keepOriginal = {
  type: 'boolean',
  default: false,
  scope: 'resource',
  order: 2,
  description:
    'Keep the sentence that was there as a comment, until somebody takes it out, when it is rewritten from the light bulb.',
};

function setting(rule, order) {
  return {
    type: 'string',
    enum: levels,
    enumDescriptions: [`As the house rules have it, and otherwise as ${article(rule.severity)}.`],
    default: 'default',
    scope: 'resource',
    order,
    markdownDescription: `**${rule.title}.** ${rule.why}`,
  };
}

function article(severity) {
  return severity === 'information' ? severity : `${severity === 'error' ? 'an' : 'a'} ${severity}`;
}
