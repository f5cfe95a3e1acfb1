/**
 * What plans name that nobody has opened. Nothing is read unasked: the whole folder when somebody looks for a name, and
 * beside an open plan only what may be the plan of a brother or sister.
 */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readPlan } from '../syntax/readPlan.ts';
import type { Files } from '../workspace/files.ts';
import { addressOf } from './address.ts';
import { fileNames, type FileNames } from './fileNames.ts';
import type { OpenPlans } from './openPlans.ts';
import { verdictOf } from './reading.ts';

export interface NamesAround {
  /** Of every plan in the folders that are open, by the address of its file. Read once, and kept true by `again`. */
  everywhere(): Promise<ReadonlyMap<string, FileNames>>;
  /** Of the plans in the folder of this one that have a name in their text. */
  beside(uri: string, name: string): Promise<readonly FileNames[]>;
  /** A file has come, changed or gone. */
  again(uri: string): Promise<void>;
  /** Other folders are open now. */
  forget(): void;
}

export interface NamesAroundOptions {
  readonly plans: Pick<OpenPlans, 'treated'>;
  readonly files: Pick<Files, 'find' | 'beside' | 'read'>;
  readonly folders: () => readonly string[];
  /** Asks to be told of files that change. */
  readonly watch: () => Promise<void>;
}

export function namesAround({ plans, files, folders, watch }: NamesAroundOptions): NamesAround {
  let all: Promise<Map<string, FileNames>> | undefined;
  const found = new Map<string, Promise<readonly FileNames[]>>();

  /** Undefined for what has gone, is no plan, or does not have the words. */
  async function namesOf(uri: string, words = ''): Promise<FileNames | undefined> {
    const text = await files.read(uri);
    if (!text?.includes(words)) return undefined;
    if (verdictOf(text, { uri, treated: plans.treated(uri), wasPlan: false }).verdict !== 'plan') return undefined;
    return fileNames(TextDocument.create(uri, 'markdown', 0, text), readPlan(text));
  }

  async function readAll(): Promise<Map<string, FileNames>> {
    await watch();
    const names = new Map<string, FileNames>();
    for (const uri of await files.find(folders())) {
      const own = await namesOf(uri);
      if (own !== undefined) names.set(addressOf(uri), own);
    }
    return names;
  }

  async function look(uri: string, firstName: string): Promise<readonly FileNames[]> {
    await watch();
    const names = [];
    for (const it of await files.beside(uri)) names.push(await namesOf(it, firstName));
    return names.filter((it) => it !== undefined);
  }

  return {
    everywhere: () =>
      (all ??= readAll().catch((problem: unknown) => {
        all = undefined;
        throw problem;
      })),
    beside(uri, name) {
      const [firstName = name] = name.split(' ');
      // An editor asks at each pause in the writing.
      const key = `${firstName}\n${uri}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const looking = look(uri, firstName);
      found.set(key, looking);
      looking.catch(() => found.delete(key));
      return looking;
    },
    async again(uri) {
      found.clear();
      const names = await all?.catch(() => undefined);
      if (names === undefined || !/\.(?:md|markdown)$/i.test(uri)) return;
      const own = await namesOf(uri);
      if (own === undefined) names.delete(addressOf(uri));
      else names.set(addressOf(uri), own);
    },
    forget() {
      found.clear();
      all = undefined;
    },
  };
}
