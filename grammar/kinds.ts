import type { Phrase } from './phrases.ts';

/** The kinds of plan that the rules tell apart. `unknown` gets only what holds for all. */
export type PlanKind =
  | 'child-in-need'
  | 'child-protection'
  | 'care-and-support-protection'
  | 'care'
  | 'pathway'
  | 'early-help'
  | 'interim-safety'
  | 'unknown';

/** What each kind is called: in a title, in the frontmatter, in a sentence about the plan. */
export const kindWords: Readonly<
  Record<Exclude<PlanKind, 'unknown'>, { readonly title: string; readonly words: readonly Phrase[] }>
> = {
  'care-and-support-protection': {
    title: 'care and support protection plan',
    words: ['care and support protection( plan)?', 'cynllun gofal a chymorth amddiffyn', 'caspp'],
  },
  'child-protection': {
    title: 'child protection plan',
    words: ['child.protection( plan)?', 'cpp?( plan)', 'cp', 'core group( …)?', 'cynllun amddiffyn plant'],
  },
  'child-in-need': {
    title: 'child in need plan',
    words: [
      'child(ren)?.in.need( plan)?',
      'cin( plan)?',
      'c\\.i\\.n\\.?( plan)?',
      'section 17( plan)?',
      's\\.? ?17( plan)?',
    ],
  },
  pathway: {
    title: 'pathway plan',
    words: ['pathway( plan)?', 'leaving care( plan)?', 'care leaver.?s?.? plan', 'cynllun llwybr'],
  },
  'early-help': {
    title: 'early help plan',
    words: [
      'early.help( (plan|assessment))?',
      'family plan',
      'team around the (family|child)( action)?( plan)?',
      'ta[fc]( (plan|action plan|review))?',
      'whole family plan',
      'cymorth cynnar',
    ],
  },
  'interim-safety': {
    title: 'interim safety plan',
    words: [
      '(interim|immediate|initial|temporary)( \\p{L}+)?.safety( plan)?',
      'safety plan',
      'interim plan',
      'cynllun diogelwch( dros dro)?',
    ],
  },
  care: {
    title: 'care plan',
    words: [
      '(looked.after|lac|cla|children looked after|child looked after|placement|permanence|permanency)( (child|children|care|review))?( plan)?',
      "(child'?s )?care plan",
      'part 6( plan)?',
      'care',
      'care and support plan',
      'cynllun gofal',
    ],
  },
};
