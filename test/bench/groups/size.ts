import path from 'node:path';
import { budget, sizesOf } from '../../../scripts/budget.mjs';
import type { Group } from '../group.ts';

/** How large what is loaded at the start is; the same figures that CI holds to `scripts/budget.mjs`. */
export const size: Group = {
  name: 'size',
  about: 'how large the bundles are',
  async measure({ command }) {
    const sizes = await sizesOf(path.dirname(command));
    return [
      {
        what: 'server, loaded at its start, minified',
        measured: sizes.server,
        target: 600,
        unit: ' kB',
        detail: `CI lets it have ${budget.server} kB`,
      },
    ];
  },
};
