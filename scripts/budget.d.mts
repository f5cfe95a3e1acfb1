/** What is loaded at the start, in kilobytes. */
export interface Sizes {
  readonly server: number;
  readonly audit: number;
  readonly extension: number;
  readonly remark: number;
}
/** The most that each may be. */
export const budget: Sizes;
/** How large each is in a folder of bundles; zero for what is not there. */
export function sizesOf(folder: string): Promise<Sizes>;
