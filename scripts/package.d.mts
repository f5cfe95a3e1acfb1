/** Builds everything and writes `golden-thread-VERSION.vsix` into a folder, the repository's when left out; gives its path. */
export function packageExtension(folder?: string): Promise<string>;
