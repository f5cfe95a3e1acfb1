import type { House } from '../rules/rule.ts';

/** House rules, and the address of the file they were read from; without an address there is no such file. */
export interface HouseInForce {
  readonly house: House;
  readonly file?: string;
}

/**
 * The files around a plan, for whoever has no disk. Files and folders are addresses (URIs). Nothing here ever throws:
 * what cannot be read is not there.
 */
export interface Files {
  /** The house rules for a plan: the first `golden-thread.yaml` from its folder upward. */
  houseFor(uri: string): Promise<HouseInForce>;
  /** Called when house rules may have changed: they are read again when they are next asked for. */
  forgetHouses(): void;
  /** Every file below the folders that an audit would look at, in the order of their paths. */
  find(folders: readonly string[]): Promise<readonly string[]>;
  /** The other Markdown files in the folder of a file, and none from the folders in it. */
  beside(uri: string): Promise<readonly string[]>;
  /** The text of a file, without a byte order mark. */
  read(uri: string): Promise<string | undefined>;
  /** Whether there is such a file. */
  exists(uri: string): Promise<boolean>;
}
