import { readFile } from 'node:fs/promises';
import { because } from './because.ts';

/** The text of a file, without a byte order mark, or why there is none. */
export type TextFile = { readonly text: string; readonly note?: string } | { readonly unreadable: string };

/**
 * Reads a file as text: UTF-8, UTF-16 with a byte order mark, and else Windows-1252, as older programs on Windows save
 * it; then `note` says so, because letters may have come out wrong.
 */
export async function readText(file: string): Promise<TextFile> {
  try {
    return decode(await readFile(file));
  } catch (problem) {
    return { unreadable: because(problem) };
  }
}

/** The text in the bytes of a file. */
export function decode(bytes: Uint8Array): TextFile {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, 8192).includes(0)) {
    return { unreadable: 'it is no text file; save it as plain text or Markdown first' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      text: windows1252(bytes),
      note: 'this file is not in UTF-8 and was read as Windows-1252. Accents and quotation marks may differ; save it as UTF-8 to be sure.',
    };
  }
}

/** What Windows-1252 has from 0x80 to 0x9F; Node 20's own decoder takes these for control characters. */
const from80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (it) => from80[it.charCodeAt(0) - 0x80] ?? it);
}
