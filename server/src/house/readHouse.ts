import { isMap, isScalar, LineCounter, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { isProfile, profileNames, type ProfileName } from '../rules/profiles.ts';
import { severities, type House, type Severity } from '../rules/rule.ts';
import type { Range } from '../text/span.ts';
import { nearest } from '../rules/nearest.ts';
import { plainYamlMessage } from './yamlMessages.ts';
import { capital } from '../text/words.ts';

export { houseFileName } from './houseFileName.ts';

/** Something in the file that has no meaning, and where: UTF-16 offsets of the text, the end not included. */
export interface HouseProblem {
  readonly range: Range;
  readonly message: string;
}

/** What the house rules say. Whatever could be read counts, however much else could not. */
export interface HouseReading {
  readonly house: House;
  readonly problems: readonly HouseProblem[];
}

/**
 * Reads the house rules: the text of `golden-thread.yaml`, without a byte order mark.
 *
 * `ruleIds` are the rules that may be named. Values are taken as they are written and never coerced: a rule that is
 * `off` is no boolean. Every key, rule and level without a meaning is a problem; nothing is passed over in silence, and
 * text that is not YAML is a problem too, never an exception.
 */
export function readHouse(text: string, ruleIds: readonly string[]): HouseReading {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, lineCounter, prettyErrors: false });
  const problems: HouseProblem[] = [...document.errors, ...document.warnings].map((it) => ({
    range: clamp({ start: it.pos[0], end: it.pos[1] }, text),
    message: plainYamlMessage(it.code),
  }));
  const house: MutableHouse = { acronyms: {}, severities: {} };
  const root = document.contents;
  // Broken YAML is recovered into something nobody wrote, so only a sound file is read any further.
  if (problems.length > 0) return { house, problems };
  if (isMap(root)) {
    for (const { key, value, range } of entries(root, text, problems)) {
      const read = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (read === undefined)
        problems.push({ range, message: unknown('key of the house rules', key, Object.keys(keys)) });
      else problems.push(...read(value, house, { key, range, text, ruleIds }));
    }
  } else if (root !== null && !isEmpty(root)) {
    problems.push({
      range: rangeOf(root, text),
      message: `House rules are written as keys with something under them. The keys are ${list(Object.keys(keys))}.`,
    });
  }
  return { house, problems: problems.toSorted((a, b) => a.range.start - b.range.start) };
}

interface MutableHouse {
  readonly acronyms: Record<string, string>;
  readonly severities: Record<string, Severity | 'off'>;
  profile?: ProfileName;
}

interface Place {
  readonly key: string;
  readonly range: Range;
  readonly text: string;
  readonly ruleIds: readonly string[];
}

type ReadKey = (value: Node | null, house: MutableHouse, place: Place) => HouseProblem[];

const levels: readonly (Severity | 'off')[] = ['off', ...severities.toReversed()];

/** What each key at the left edge of the file means. A new part of the house rules is one more entry. */
const keys: Readonly<Record<string, ReadKey>> = {
  profile: (value, house, place) => {
    // A key with nothing behind it yet is somebody about to write.
    if (value === null || isEmpty(value)) return [];
    const word = scalarText(value);
    if (isProfile(word)) {
      house.profile = word;
      return [];
    }
    const range = rangeOf(value, place.text);
    return [
      {
        range,
        message: word ? unknown('profile', word, profileNames) : `Behind “profile” stands ${oneOf(profileNames)}.`,
      },
    ];
  },
  rules: (value, house, place) =>
    readMap(
      value,
      place,
      'rules by their ids, each with a level, such as “action-names-a-person: error”',
      (entry, problems) => {
        if (!place.ruleIds.includes(entry.key)) {
          problems.push({
            range: entry.range,
            message: unknown('rule', entry.key, place.ruleIds, 'The command “golden-thread rules” lists them all.'),
          });
          return;
        }
        const level = scalarText(entry.value);
        if (isLevel(level)) house.severities[entry.key] = level;
        else
          problems.push({
            range: entry.value === null || level === '' ? entry.range : rangeOf(entry.value, place.text),
            message: level
              ? unknown('level', level, levels)
              : `“${entry.key}” has no level. The levels are ${list(levels)}.`,
          });
      },
    ),
  acronyms: (value, house, place) =>
    readMap(
      value,
      place,
      'acronyms, each with what it stands for, such as “TAF: team around the family”',
      (entry, problems) => {
        const meaning = scalarText(entry.value)?.trim();
        if (meaning) house.acronyms[entry.key] = meaning;
        else
          problems.push({
            range: entry.value === null || meaning === '' ? entry.range : rangeOf(entry.value, place.text),
            message: `Write what “${entry.key}” stands for on the same line, such as “TAF: team around the family”.`,
          });
      },
    ),
};

interface Entry {
  readonly key: string;
  readonly value: Node | null;
  readonly range: Range;
}

function readMap(
  value: Node | null,
  place: Place,
  holds: string,
  read: (entry: Entry, problems: HouseProblem[]) => void,
): HouseProblem[] {
  // A key with nothing under it yet is somebody about to write.
  if (value === null || isEmpty(value)) return [];
  if (!isMap(value)) return [{ range: rangeOf(value, place.text), message: `Under “${place.key}” stand ${holds}.` }];
  const problems: HouseProblem[] = [];
  for (const entry of entries(value, place.text, problems)) read(entry, problems);
  return problems;
}

/** The entries of a map, each key once: the first of two with one name counts, and the other is a problem. */
function entries(map: YAMLMap, text: string, problems: HouseProblem[]): Entry[] {
  const seen = new Set<string>();
  return (map.items as Pair<Node, Node | null>[]).flatMap(({ key, value }) => {
    const range = rangeOf(key, text);
    const name = scalarText(key);
    if (name === undefined) {
      problems.push({
        range,
        message: 'A key is one plain word or a few. Write it without brackets, stars and signs.',
      });
      return [];
    }
    if (seen.has(name)) {
      problems.push({
        range,
        message: `“${name}” stands here a second time. The first one counts; take one of the two out.`,
      });
      return [];
    }
    seen.add(name);
    return [{ key: name, value, range }];
  });
}

function scalarText(node: Node | null): string | undefined {
  if (!isScalar(node)) return undefined;
  return typeof node.value === 'string' ? node.value : '';
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && (node.value === null || node.value === '') && !('quoted' in node);
}

function isLevel(word: string | undefined): word is Severity | 'off' {
  return levels.some((it) => it === word);
}

function rangeOf(node: Node, text: string): Range {
  const [start, end] = node.range ?? [0, 0];
  const written = text.slice(start, end);
  return clamp({ start, end: start + written.trimEnd().length }, text);
}

/** Never wider than its line, so that a mark points at a word and does not grey out a page. */
function clamp(range: Range, text: string): Range {
  const start = Math.max(0, Math.min(range.start, text.length));
  const lineEnd = text.slice(start).search(/[\r\n]/);
  const end = lineEnd < 0 ? text.length : start + lineEnd;
  return { start, end: Math.max(start, Math.min(range.end, end)) };
}

function unknown(
  what: string,
  word: string,
  known: readonly string[],
  where = `${capital(plural(what))} are ${list(known)}.`,
): string {
  const meant = nearest(word, known);
  return `“${word}” is no ${what}. ${meant === undefined ? where : `Perhaps “${meant}” is meant.`}`;
}

function plural(what: string): string {
  const [head = '', ...rest] = what.split(' ');
  return ['the', `${head}s`, ...rest].join(' ');
}

function oneOf(words: readonly string[]): string {
  return list(words).replace(/ and (?=[^ ]+$)/, ' or ');
}

function list(words: readonly string[]): string {
  const quoted = words.map((it) => `“${it}”`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
