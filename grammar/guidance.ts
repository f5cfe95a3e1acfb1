/**
 * What the guidance asks of a plan, row by row, in words of our own: where a rule, a template or a question of this
 * product comes from. Whoever relies on a detail reads the document itself.
 */

/** The documents the rows come from, by the letter their ids begin with. */
export const documents = {
  W: { title: 'Pointers for practice: from outline plan to working plan', from: 'Wales' },
  H: { title: 'Children’s plans: best practice guidance', from: 'Hull' },
  D: { title: 'Core group guidance, recording template and SMART guide', from: 'Dudley' },
  R: { title: 'Developing and monitoring effective care plans', from: 'Research in Practice' },
  S: { title: 'Planning for a child on the register: care and support protection plans', from: 'Wales' },
} as const;

export type DocumentId = keyof typeof documents;

/** One thing that a document asks. */
export interface GuidanceRow {
  /** Such as `H-51`. */
  readonly id: string;
  readonly document: DocumentId;
  /** The part of the document. */
  readonly section: string;
  /** What it asks, as half a sentence. */
  readonly asks: string;
}

/** Rows by document and section, in the order of the documents. */
const table: Readonly<Record<DocumentId, Readonly<Record<string, readonly (readonly [number, string])[]>>>> = {
  W: {
    'priorities in terms of harm': [[1, 'what matters most is put as harm to this child, and everyone sees it alike']],
    'life once the worries are dealt with': [[2, 'an outcome pictures the child’s days when the worry has gone']],
    'final outcome measures': [[3, 'the plan says what life will be like when it ends']],
    'measuring progress': [[4, 'progress comes in small steps, each with an agreed date']],
    'doing things differently': [[5, 'each parent can read what to do differently']],
    'family strengths': [[6, 'the plan builds on what parents already do well']],
    'keenness to change': [[7, 'turning up is not yet change; ability and motivation are looked at']],
    'costs of not changing': [
      [8, 'parents know what would happen without change, with no threat nobody would carry out'],
    ],
    'barriers to change': [[9, 'what stands in the way, such as housing or loneliness, is named']],
    'past behaviour': [
      [10, 'how long the worrying behaviour has gone on'],
      [11, 'which help worked before, which did not, and why'],
    ],
    'what the family wants': [[12, 'what the parents and each child hope to achieve']],
    'how practitioners help': [
      [13, 'what each service does with the family, and why'],
      [14, 'after the first core group everybody knows why, what and who'],
    ],
  },
  H: {
    principles: [
      [1, 'what is needed now, soon and in the long run is all thought of'],
      [2, 'needs, outcomes and actions belong together, one leading to the next'],
      [3, 'family and child make the plan as equals'],
    ],
    characteristics: [
      [4, 'says why there is a plan and what it is for'],
      [5, 'grows out of the assessment'],
      [6, 'meets needs and risks, and builds on strengths'],
      [7, 'the wishes and hopes of the child and the others can be read in it'],
      [8, 'rests on evidence and research'],
      [9, 'several agencies work together'],
      [10, 'everyone has agreed, and knows their own part'],
      [11, 'outcomes on the way show progress and prevent drift'],
      [12, 'says when it is reviewed; each review shows how far each outcome has come'],
      [13, 'has a contingency plan for when it fails and for emergencies'],
      [14, 'the contingency plan is more than a procedure'],
      [15, 'a child is a child, not a case'],
      [16, 'the contingency plan names who in the family’s network helps, and where the child can turn'],
      [17, 'for a child in care, the contingency plan holds the home together'],
      [18, 'the contingency plan is looked at whenever the plan is'],
      [19, 'everybody knows what follows if the plan is not carried out'],
      [20, 'is this child’s own, with family time where it matters'],
      [21, 'a manager’s oversight can be seen'],
    ],
    SMART: [
      [22, 'specific to this child'],
      [23, 'measurable'],
      [24, 'within reach, in steps where needed, and never below good enough'],
      [25, 'realistic for this family'],
      [26, 'in time for the child, with harm that adds up in mind'],
    ],
    style: [
      [27, 'no jargon, no words that each profession takes differently'],
      [28, 'respectful throughout'],
    ],
    'addressing safety': [
      [29, 'the dangers are clear to everyone in the same way'],
      [30, 'names the behaviour that makes the child safer, and who helps and keeps an eye'],
      [31, 'the child is involved, or at least knows the safety plan and its people'],
      [32, 'looks at harm that builds up over time'],
    ],
    'who to involve': [
      [33, 'fathers are involved, or the plan says why not'],
      [34, 'family and friends have a part from the first week, and it is written down'],
    ],
    diversity: [
      [35, 'identity and diversity have their place'],
      [36, 'aware of trauma: looks behind what is called not engaging'],
    ],
    'interim plans': [[37, 'an interim plan is about one thing, very short, and a full plan follows']],
    'use of authority': [
      [38, 'a child in need plan gives no orders'],
      [39, 'agreement to care under section 20 is real, and no plan limits time with family'],
      [40, 'no written agreements'],
      [41, 'what is asked of the family stands beside the help they get with it'],
    ],
    formatting: [
      [42, 'what has been achieved leaves the plan, and what is new comes in'],
      [43, 'outcome, actions, and who and when stand side by side'],
      [44, 'an outcome is one outcome'],
      [45, 'an outcome is not already met, nor true of every child'],
      [46, 'an outcome says what is wanted rather than what is not'],
      [47, 'plain words instead of ones like “appropriate”'],
      [48, 'actions come from the family where they can, and do not promise too much'],
      [49, 'a referral or a course attended is not yet change'],
      [50, 'not “monitor”, “support”, or anything two people would judge differently'],
      [51, 'a person by name and role rather than an organisation'],
      [52, 'a day in the calendar rather than “ongoing”'],
    ],
    supervision: [[53, 'supervision looks at each outcome every time']],
    'practice model': [
      [54, 'three questions: the worries, what works well, what needs to happen'],
      [55, 'the next steps are close, laid out week by week'],
    ],
  },
  D: {
    'membership and leadership': [
      [1, 'family, child where fitting, and those who work with them are members'],
      [2, 'a lead social worker is named'],
      [3, 'plan and minutes reach everyone within five working days'],
    ],
    timescales: [
      [4, 'the first core group within ten working days of the conference'],
      [5, 'the next within six weeks, then every two months at most'],
      [6, 'each member starts at once on what they agreed'],
    ],
    attendance: [
      [7, 'whoever cannot come sends a report or somebody who knows'],
      [8, 'the family gets help to come, or their views are sought beforehand'],
      [9, 'the child comes, or their views are brought'],
    ],
    'what a child protection plan includes': [
      [10, 'how serious each risk is, and the harm there has been'],
      [11, 'the needs of the child and of the parents, and the services for them'],
      [12, 'clear aims about what has to change'],
      [13, 'each member’s part, realistic actions, and times for all of them'],
      [14, 'how often each professional sees the family'],
      [15, 'how progress is measured and its effect judged'],
      [16, 'a contingency plan, with more than one track'],
      [17, 'child and family understand why there is a plan and what to do'],
    ],
    'later core groups': [[18, 'each meeting asks what the plan has changed for the child']],
    'what the minutes record': [
      [19, 'date, time and place'],
      [20, 'who was there, who was not, and why a parent was not'],
      [21, 'who chaired and who wrote'],
      [22, 'the child’s voice, and when each member saw the child'],
      [23, 'the parents’ views'],
      [24, 'updates, and how the risk looks now'],
      [25, 'how far each part of the plan has come, what remains, who and when'],
      [26, 'the contingency plan, what was added, what is recommended, the next meeting'],
    ],
    difficulties: [
      [27, 'missed appointments and closed doors are told to the lead'],
      [28, 'how disagreement is settled'],
    ],
    effectiveness: [[29, 'small changes are seen, and goals are small enough to reach']],
    'agency reports': [[30, 'reports are signed, shared with the family, and there in time']],
    'the chair’s role': [[31, 'the chair is a social worker who sees each child often']],
    'recording template': [[32, 'need, actions, person, date, outcome, complete or why not']],
    'SMART guide: specific': [
      [33, 'says the behaviour, the time and how often'],
      [34, 'a service is an action, not a need'],
    ],
    'SMART guide: measurable': [[35, 'how often and for how long']],
    'SMART guide: attainable': [[36, 'steps on the way instead of one leap']],
    'SMART guide: realistic': [
      [37, 'counts on what this family can do, and says who cares for the child when it does not work'],
    ],
    'SMART guide: timely': [[38, 'a date in the child’s own time']],
    'SMART guide: example': [[39, 'the same plan in a weak and a SMART form']],
    'SMART guide: tips': [
      [40, 'easier actions first, for heart'],
      [41, 'the most pressing needs first'],
      [42, 'an outcome is put positively'],
      [43, 'not that a course was attended, but what it taught and how that shows'],
      [44, 'not “ongoing”, “appropriate” or “clean and tidy”'],
      [45, 'simple enough that child and parents say they understand'],
    ],
  },
  R: {
    'key messages': [
      [1, 'made for this child, whose story can be read in it'],
      [2, 'permanence: being safe, loved, at home and oneself'],
      [3, 'relationships: what they have meant, and how they are kept'],
      [4, 'birth family: help with the parents’ problems, and ties kept up'],
      [5, 'the child’s own view of the world is sought'],
    ],
    'messages for the team around the child': [[6, 'each role around the child has its own task']],
    'need, outcome, plan': [
      [7, 'a need is not what every child needs'],
      [8, 'a need is not a service'],
      [9, 'a need is not an assessment still to be made'],
      [10, 'a need is specific and names those it concerns'],
      [11, 'an outcome is SMART, agreed with the family, and tied to a stage of the work'],
      [12, 'the plan says which professional does what, with whom and what for'],
    ],
    'key questions': [
      [13, 'does the plan answer what happened, the relationships and the birth family'],
      [14, 'is the child’s perspective in it'],
      [15, 'what shows progress, and who looks'],
    ],
    'case study': [[16, 'practice in turning weak needs into specific ones']],
  },
  S: {
    aims: [
      [1, 'meets needs in a way that protects, and says on what legal basis'],
      [2, 'describes the risk of significant harm, the needs and the help'],
    ],
    contents: [
      [3, 'what work, why, when and by whom'],
      [4, 'specific outcomes within reach, with the child at the centre'],
      [5, 'family and practitioners both act, within what they can do'],
      [6, 'who does what, and how often practitioners see child and family'],
      [7, 'when outcomes are reviewed, and what shows progress'],
      [8, 'the part of those who see the child anyway, such as teacher, doctor and health visitor'],
      [9, 'what happens when access is refused, or the plan does not protect'],
    ],
    'child-centred planning': [
      [10, 'success is a better daily life for the child'],
      [11, 'each child has their own plan'],
    ],
  },
};

/** All rows, in the order of the documents. */
export const guidance: readonly GuidanceRow[] = (Object.keys(table) as DocumentId[]).flatMap((document) =>
  Object.entries(table[document]).flatMap(([section, rows]) =>
    rows.map(([number, asks]) => ({ id: `${document}-${String(number).padStart(2, '0')}`, document, section, asks })),
  ),
);

const byId = new Map(guidance.map((it) => [it.id, it]));

/** The row of an id such as `H-51`; undefined for an id that no document has. */
export function guidanceRow(id: string): GuidanceRow | undefined {
  return byId.get(id);
}
