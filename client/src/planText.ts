/** The text of a new plan: a snippet or a template with what somebody has said filled in, and the rest still a gap. */

/** What somebody has said about a new plan. What they left out stays a gap. */
export interface PlanAnswers {
  readonly child?: string;
  readonly lead?: string;
  readonly written?: string;
  readonly review?: string;
}

const keys = ['child', 'lead', 'written', 'review'] as const;

/**
 * The snippet with the tab stops of its details resolved, wherever they come again; the others stay tab stops. Text from
 * outside stands in it as it is: no `$` of it is a sign of the snippet's.
 */
export function fillSnippet(snippet: string, answers: PlanAnswers): string {
  const values = new Map<string, string>();
  for (const key of keys) {
    const stop = new RegExp(`^${key}: "?\\$\\{(\\d+):`, 'm').exec(snippet)?.[1];
    const value = answers[key];
    if (stop !== undefined && value !== undefined && value !== '') values.set(stop, value);
  }
  // Somebody who says "Imogen Tate, family worker" has given the role that the snippet would add.
  const withRole =
    answers.lead?.includes(',') === true ? snippet.replace(/^(lead: "\$\{\d+:[^}]*\}),[^"]*"/m, '$1"') : snippet;
  return withRole.replaceAll(
    /\$\{(\d+):((?:[^}\\]|\\.)*)\}|\$\{(\d+)\/((?:[^/\\]|\\.)*)\/((?:[^/\\]|\\.)*)\/(\w*)\}|\$(\d+)/g,
    (
      whole,
      placed?: string,
      _default?: string,
      mirrored?: string,
      pattern?: string,
      format?: string,
      flags?: string,
      again?: string,
    ) => {
      const value = values.get(placed ?? mirrored ?? again ?? '');
      if (value === undefined) return whole;
      if (mirrored === undefined || pattern === undefined) return escaped(value);
      return escaped(value.replace(new RegExp(pattern, flags), format ?? ''));
    },
  );
}

/** Whether a text is a template by its own details: `template: true` or `status: template`. */
export function isTemplate(text: string): boolean {
  return templateLine.test(detailsOf(text));
}

const templateLine =
  /^(?:template:[ \t]*["']?(?:true|yes|ydy)["']?|(?:status|statws):[ \t]*["']?(?:template|templed)["']?)[ \t]*(?:\r\n|\n|\r)/im;

/** A plan made from a template: no longer one, and with its gaps for the details and the child's name filled in. */
export function fillTemplate(text: string, answers: PlanAnswers): string {
  const details = detailsOf(text);
  const filled = keys.reduce(
    (lines, key) => {
      const value = answers[key];
      if (value === undefined || value === '') return lines;
      return lines.replace(
        new RegExp(
          `^(${key}:[ \\t]*)(?:"\\[[^"\\r\\n]*|'\\[[^'\\r\\n]*|\\[[^\\r\\n]*|\\{\\{[^\\r\\n]*|_{2,}[^\\r\\n]*)?["']?[ \\t]*$`,
          'm',
        ),
        (_, start: string) => `${start.trimEnd()} ${inQuotes(value)}`,
      );
    },
    details.replace(templateLine, ''),
  );
  const body = text.slice(details.length);
  const name = answers.child?.split(/\s+/)[0];
  return filled + (name === undefined || name === '' ? body : body.replaceAll(childGap, () => name));
}

const childGap = /\[(?:the )?(?:child|young person)['’]s (?:first )?name\]|\{\{ ?(?:child|name|child_name) ?\}\}/gi;

function detailsOf(text: string): string {
  return /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)[\s\S]*?(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/.exec(text)?.[0] ?? '';
}

function inQuotes(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '')}"`;
}

function escaped(text: string): string {
  return text.replaceAll(/["\\]/g, '').replaceAll(/[$}]/g, '\\$&');
}
