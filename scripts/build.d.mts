/** Bundles the command and language server into a folder, licences beside it; gives the bundle's path. */
export function buildCommand(folder?: string): Promise<string>;
/** Bundles the editor's extension into a folder, licences beside it; gives the bundle's path. */
export function buildExtension(folder?: string): Promise<string>;
/** Bundles the preset for remark-lint into a folder, types and licences beside it; gives the bundle's path. */
export function buildRemark(folder?: string): Promise<string>;
