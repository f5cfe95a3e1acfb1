/** A process that judges the texts it is sent, until nobody sends any more. */
import process from 'node:process';
import { rememberLittle } from '../text/remembered.ts';
import { suitTheRules } from './engine.ts';
import { judge } from './judge.ts';
import type { Answer, Question } from './judges.ts';

suitTheRules();
rememberLittle();

process.on('message', ({ number, text }: Question) => {
  const answer = (): Answer => {
    try {
      return { number, judgement: judge(text) };
    } catch (problem) {
      return { number, failed: problem instanceof Error ? problem.message : String(problem) };
    }
  };
  // Whoever asked may be gone, as after Ctrl+C. Then there is nobody to tell, and nothing more to do.
  process.send?.(answer(), undefined, undefined, (problem) => {
    if (problem !== null) process.exit();
  });
});
process.on('disconnect', () => process.exit());
