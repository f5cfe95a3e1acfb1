/**
 * A URI in the one spelling by which files are compared. Editors and Node write a colon, a bracket or a drive letter each
 * in their own way, and mean the same file.
 */
export function addressOf(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Za-z]:/, (it) => it.toLowerCase());
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A lone per cent sign stands for itself.
    return uri;
  }
}
