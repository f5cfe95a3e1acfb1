/** The snippets of the extension as things to choose from. */

/** A snippet as `snippets/golden-thread.json` holds it. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

export interface Choice {
  readonly label: string;
  readonly description: string;
  /** The snippet's text, with its tab stops. */
  readonly snippet: string;
  /** Whether it is a plan of its own, and no part of one. */
  readonly whole: boolean;
}

/** The snippets of the file, in its order. A whole plan has a title, and a title is where a page begins. */
export function choices(file: Readonly<Record<string, Snippet>>): Choice[] {
  return Object.entries(file).map(([label, { description, body }]) => ({
    label,
    description,
    snippet: body.join('\n'),
    whole: body.some((it) => it.startsWith('# ')),
  }));
}
