/** Bundles the command into a folder, with the licences of what it is bundled from beside it; gives the bundle's path. */
export function buildCommand(folder?: string): Promise<string>;
