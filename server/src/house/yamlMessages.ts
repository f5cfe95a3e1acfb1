import type { ErrorCode } from 'yaml';

/** What a YAML parser's complaint means to somebody who has never heard of YAML. */
const messages: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT:
    'A tab stands at the start of this line. House rules are indented with spaces; put two spaces instead.',
  BAD_INDENT:
    'This line is indented differently from the lines around it. Put it exactly under the one it belongs with.',
  MISSING_CHAR: 'Something is not closed here: a quotation mark, a bracket, or the colon behind a key.',
  BLOCK_AS_IMPLICIT_KEY: 'There are two colons on this line. Put quotation marks around the text behind the first one.',
  MULTILINE_IMPLICIT_KEY: 'There is no colon behind this key. Write it as “key: value”, on one line.',
  BAD_SCALAR_START: 'A line cannot start with this sign. Put quotation marks around the text.',
  UNEXPECTED_TOKEN:
    'This does not belong here. Each line is “key: value”, and what stands under a key is indented by two spaces.',
  MULTIPLE_DOCS: 'A second document starts here. Take out the line of three hyphens; the house rules are one document.',
};

/** One or two plain sentences for a parser's error code. */
export function plainYamlMessage(code: ErrorCode): string {
  return (
    messages[code] ??
    'This line cannot be read. Each line is “key: value”, and what stands under a key is indented by two spaces.'
  );
}
