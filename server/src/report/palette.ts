/** Ways to make a text stand out. Each returns the text unchanged where there are no colours. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours: for files, pipes and whoever asked for none. */
export const plain: Palette = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same };
