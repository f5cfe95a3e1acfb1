import { describe, expect, it } from 'vitest';
import { helpBy, processIn } from '../../server/src/rules/contingency/process.ts';

const isHelp = helpBy(['Isaac', 'Lena', 'Mick', 'Jo', 'Mrs Farrow']);

describe('a sentence of a contingency plan that names a process', () => {
  it.each([
    ['Step up to ICPC if there is another incident.', 'Step up to ICPC'],
    ['Contingency: can be found in the Child Protection Plan.', 'found in the Child Protection Plan'],
    ['If things get worse the matter will be escalated to a legal planning meeting.', 'matter will be escalated'],
    ['If Lena does not work with us we will seek legal advice.', 'seek legal advice'],
    ['Return to conference early.', 'Return to conference'],
    ['Consideration will be given to section 47 enquiries.', 'section 47 enquiries'],
    ['A strategy discussion will be held if Mick comes back to the house.', 'A strategy discussion'],
    ['If there is no progress by the review Isaac will be removed.', 'removed'],
    ["If Isaac's placement ends an alternative placement will be sought.", 'alternative placement will be sought'],
    ['Lena and Mick will attend a legal planning meeting.', 'legal planning meeting'],
    ['Parents will be invited to a PLO meeting.', 'PLO meeting'],
    ['Further assessment will be undertaken.', 'Further assessment'],
    ['Respite placement to be explored.', 'Respite placement to be explored'],
    ['Threshold to be reviewed by the team manager.', 'Threshold to be reviewed'],
    ['Referral to MASH.', 'Referral'],
  ])('%s', (sentence, words) => {
    const found = processIn(sentence);
    expect(found && sentence.slice(found.start, found.end)).toBe(words);
    expect(isHelp(sentence)).toBe(false);
  });
});

describe('a sentence of a contingency plan that says who helps', () => {
  it.each([
    'If Lena drinks, Jo will collect Isaac and the social worker will call a strategy meeting.',
    'Grandparents are suitable alternative carers should Lena become unwell.',
    'Isaac can ring Jo.',
    "If Dad turns up, Mum calls 999 and takes Isaac to her sister's.",
    'Isaac will stay with his aunt for the weekend.',
    'If Lena goes into hospital Nan moves in.',
    'I will ring my personal adviser or my nan.',
    'My auntie can have me at weekends if I fall out with my carers.',
    'Aunt Jo has offered to look after Isaac while a further assessment is done.',
    'Isaac would live with his grandparents while we go to court.',
    'Mrs Farrow next door holds a key.',
    'Ring Jo on 07700 900123.',
  ])('%s', (sentence) => {
    expect(isHelp(sentence)).toBe(true);
  });
});

it('takes its time in step with the length of what it reads', () => {
  for (const part of ['and mum ', 'a, and ', 'my ', 'step up to ', 'initial review ', 'a if ', 'mum also ']) {
    const long = `If ${part.repeat(3000)}`;
    const started = performance.now();
    isHelp(long);
    processIn(long);
    expect(performance.now() - started, part).toBeLessThan(20_000);
  }
});
