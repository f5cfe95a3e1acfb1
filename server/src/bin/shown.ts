import path from 'node:path';

/** A path as reports show it. The working folder itself is “.”. */
export function shown(file: string, folder: string): string {
  return path.relative(folder, file).split(path.sep).join('/') || '.';
}
