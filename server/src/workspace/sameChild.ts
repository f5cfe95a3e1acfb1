/**
 * Whether two plans speak of the same child, by the child's name in each and the paths of both. A full name is enough
 * anywhere; a first name alone says something only inside the family's own folder.
 */
export function isSameChild(name: string, path: string, otherName: string, otherPath: string): boolean {
  if (!sameName(name, otherName)) return false;
  return folder(path) === folder(otherPath) || (words(name).length > 1 && words(otherName).length > 1);
}

/** The first name, in small letters. Names that begin differently are never those of the same child. */
export function firstName(name: string): string {
  return words(name)[0] ?? '';
}

/** `Mia`, `Mia R.` and `Mia Rowlands` are one name; `Mia Rowlands` and `Mia Hughes` are two. */
export function sameName(first: string, second: string): boolean {
  const [a, b] = [words(first), words(second)].sort((x, y) => x.length - y.length);
  if (a === undefined || b === undefined || a.length === 0 || a[0] !== b[0]) return false;
  const last = a.at(-1) ?? '';
  const other = b.at(-1) ?? '';
  return a.length === 1 || last === other || (last.length === 1 && other.startsWith(last));
}

function words(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}'’ -]/gu, '')
    .split(/[ -]+/)
    .filter((it) => it !== '');
}

function folder(path: string): string {
  return path.slice(0, Math.max(0, path.replaceAll('\\', '/').lastIndexOf('/')));
}
