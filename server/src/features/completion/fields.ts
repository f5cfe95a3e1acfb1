import { anyOf } from '../../../../grammar/phrases.ts';
import { detailWords, fieldWords, sectionWords } from '../../../../grammar/words.ts';

/** What a label or the header of a column asks for. */
export type Field =
  'review' | 'who-and-when' | 'when' | 'who' | 'measure' | 'need' | 'outcome' | 'action' | 'contingency';

const fields = (
  [
    ['review', detailWords.review],
    ['who-and-when', fieldWords['who-and-when']],
    ['when', fieldWords.when],
    ['who', fieldWords.who],
    ['measure', [...fieldWords.measure, ...sectionWords.measures]],
    ['need', [...fieldWords.need, ...fieldWords.worry, ...sectionWords.needs, ...sectionWords.worries]],
    ['outcome', [...fieldWords.outcome, ...sectionWords.outcomes]],
    ['action', [...fieldWords.action, ...sectionWords.actions]],
    ['contingency', sectionWords.contingency],
  ] as const
).map(([field, words]) => [field, anyOf(words)] as const);

/** The field that the words of a label or a header name, marks and numbers left out; undefined when they name none. */
export function fieldOf(label: string): Field | undefined {
  const words = label
    .replaceAll(/[*_#?:]+/g, '')
    .replace(/^[\d.)( ]+|[\d ]+$/g, '')
    .trim()
    .toLowerCase();
  return words === '' ? undefined : fields.find(([, expression]) => expression.test(words))?.[0];
}
