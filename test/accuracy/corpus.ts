/** Reads labelled sets from disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readList, readStatement, type LabelledPlan, type LabelledStatement } from './labelled.ts';

export interface Corpus {
  readonly statements: readonly LabelledStatement[];
  readonly plans: readonly LabelledPlan[];
  /** What could not be read, one sentence each. */
  readonly problems: readonly string[];
}

/** Everything labelled in the files and folders: `.jsonl` files, and `.md` files with a list beside them. */
export function readCorpus(paths: readonly string[]): Corpus {
  const statements: LabelledStatement[] = [];
  const plans: LabelledPlan[] = [];
  const problems: string[] = [];
  for (const file of paths.flatMap(filesIn)) {
    if (file.endsWith('.jsonl')) {
      for (const it of statementsOf(file)) (typeof it === 'string' ? problems : statements).push(it as never);
    } else if (existsSync(listOf(file))) {
      const listed = readList(readFileSync(listOf(file), 'utf8'), listOf(file));
      if (typeof listed === 'string') problems.push(listed);
      else plans.push({ where: file, text: readFileSync(file, 'utf8'), good: isGood(file), listed });
    } else if (paths.includes(file)) {
      problems.push(`${file}: there is no reviewer's list beside it (${path.basename(listOf(file))}).`);
    }
  }
  if (statements.length + plans.length + problems.length === 0) problems.push(`${paths.join(', ')}: nothing labelled.`);
  return { statements, plans, problems };
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) throw new Error(`${place}: there is no such file or folder.`);
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((it) => /\.(?:jsonl|md)$/.test(it))
    .sort()
    .map((it) => path.join(place, it));
}

function statementsOf(file: string): (LabelledStatement | string)[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readStatement(line, `${file}:${index + 1}`)]));
}

function listOf(file: string): string {
  return file.replace(/\.md$/, '.expected.json');
}

function isGood(file: string): boolean {
  return path.basename(file).startsWith('good');
}
