/** The tidy form, as the snippets insert it, in the words of its source: headings, labels, and lists under labels. */
import type { Range } from '../../text/span.ts';

export interface LabelledItem {
  readonly text: string;
  /** What stands below an item with a label of its own: who, by when. */
  readonly fields: readonly { readonly key: string; readonly label: string; readonly text: string }[];
}

export interface LabelledEntry {
  /** The label as it is compared: in small letters, without its mark. */
  readonly key: string;
  readonly label: string;
  readonly isList: boolean;
  readonly items: readonly LabelledItem[];
}

export interface LabelledThread {
  readonly heading?: string;
  readonly entries: readonly LabelledEntry[];
}

/** The threads of a text, and the range of it that they take up. */
export interface LabelledThreads extends Range {
  readonly threads: readonly LabelledThread[];
}

/**
 * The threads of a text that is in the tidy form throughout, or what in it is not. With `partly`, what stands before the
 * first label and behind the last may be anything.
 */
export function labelledThreads(source: string, partly: boolean): LabelledThreads | { readonly why: string } {
  let start = 0;
  let end = source.trimEnd().length;
  const threads: Writing[] = [];
  let open: 'label' | 'item' | 'field' | undefined;
  const thread = (): Writing => {
    const last = threads.at(-1);
    if (last !== undefined) return last;
    threads.push({ entries: [] });
    return thread();
  };
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+|(?<=\n)(?=\r?\n)/g)) {
    const words = line.trim();
    const indent = line.length - line.trimStart().length;
    const entry = threads.at(-1)?.entries.at(-1);
    const heading = /^#{1,6}[ \t]+(.*?)[ \t]*#*$/.exec(words);
    const label = labelIn(words, bold);
    const bullet = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/.exec(words);
    if (words === '') open = open === 'label' && entry?.items.length === 0 ? 'label' : undefined;
    else if (heading !== null) threads.push({ heading: heading[1] ?? '', entries: [] });
    else if (label !== undefined && indent < 2) {
      startEntry(threads, thread(), label);
      open = 'label';
    } else if (bullet !== null && entry !== undefined && indent < 2 && (entry.isList || entry.items.length === 0)) {
      entry.isList = true;
      entry.items.push({ text: tickless(bullet[1] ?? ''), fields: [] });
      open = 'item';
    } else if (bullet !== null && entry?.isList === true && indent >= 2 && fieldIn(bullet[1] ?? '') !== undefined) {
      const field = fieldIn(bullet[1] ?? '');
      if (field !== undefined) entry.items.at(-1)?.fields.push(field);
      open = 'field';
    } else if (open !== undefined && goesOn(entry, open, words)) continue;
    else if (partly && entry === undefined) start = index + line.length;
    else if (partly) {
      end = source.slice(0, index).trimEnd().length;
      break;
    } else return { why: `“${short(words)}” has no label, so it would have no column. Nothing was changed.` };
  }
  const filled = threads.filter((it) => it.entries.length > 0);
  if (filled.length < threads.length)
    return { why: 'One heading has nothing with a label below it, so nothing was changed.' };
  start += /^\s*/.exec(source.slice(start))?.[0].length ?? 0;
  return { threads: filled, start, end };
}

interface WritingItem {
  text: string;
  fields: { key: string; label: string; text: string }[];
}

interface Writing {
  heading?: string;
  entries: { key: string; label: string; isList: boolean; items: WritingItem[] }[];
}

const bold = /^(\*\*|__)(?<label>[^*_]{1,90}?)(?:[ ]*:\1|\1[ ]?:|(?<=\?)\1)[ \t]*(?<text>.*)$/;
const plain = /^(?<label>[^:.*_]{2,60}):(?:[ \t]+(?<text>.*))?$/;

function labelIn(line: string, form: RegExp): { key: string; label: string; text: string } | undefined {
  const { label, text = '' } = form.exec(line)?.groups ?? {};
  return label === undefined ? undefined : { key: keyOf(label), label, text };
}

function fieldIn(line: string): { key: string; label: string; text: string } | undefined {
  return labelIn(line, bold) ?? labelIn(line, plain);
}

function keyOf(label: string): string {
  return label
    .replace(/[ ?:]+$/, '')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}

/** Outcome, actions, outcome: where a label comes again behind another one, the next row begins. */
function startEntry(
  threads: Writing[],
  thread: Writing,
  { key, label, text }: { key: string; label: string; text: string },
): void {
  const known = thread.entries.findIndex((it) => it.key === key);
  const items = text === '' ? [] : [{ text, fields: [] }];
  const entry = { key, label, isList: false, items };
  if (known < 0) thread.entries.push(entry);
  else if (known === thread.entries.length - 1) thread.entries[known]?.items.push(...items);
  else threads.push({ entries: [entry] });
}

/** A line that goes on with the one above it. */
function goesOn(
  entry: Writing['entries'][number] | undefined,
  open: 'label' | 'item' | 'field',
  words: string,
): boolean {
  const item = entry?.items.at(-1);
  if (entry === undefined) return false;
  if (item === undefined) {
    entry.items.push({ text: words, fields: [] });
    return true;
  }
  const field = open === 'field' ? item.fields.at(-1) : undefined;
  if (field !== undefined) field.text = `${field.text} ${words}`.trim();
  else item.text = `${item.text.replace(/\\$/, '<br>')} ${words}`;
  return true;
}

function tickless(text: string): string {
  return text.replace(/^\[ \][ \t]+/, '');
}

function short(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 40).replace(/ [^ ]*$/, '')}…`;
}
