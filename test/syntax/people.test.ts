// Who owns an action, sentence by sentence, as the outline shows it: `nobody`, a name with its role, or a type in
// square brackets for all that is no named person.
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../server/src/syntax/readPlan.ts';
import { owners } from '../support/outline.ts';

/** Ines is the child, Dana and Kofi are her parents, Hanna Brandt is the social worker. */
const frontmatter = `---
kind: child in need
child: Ines Marlow
written: 2026-06-01
lead: Hanna Brandt (social worker)
people:
  - Dana Marlow (mother)
  - Kofi Marlow (father)
---
`;

const groups: Readonly<Record<string, readonly (readonly [sentence: string, owners: string])[]>> = {
  'a person who will': [
    ['Dana will ring the school on Monday.', 'Dana = Dana Marlow (mother)'],
    ['Dana Marlow will ring the school on Monday.', 'Dana Marlow (mother)'],
    ['Zita Pike (aunt) will collect Ines on Fridays.', 'Zita Pike (aunt-or-uncle)'],
    ['Zita Pike, school nurse, will weigh Ines on 3 July.', 'Zita Pike (school-nurse)'],
    ['Zita Pike – school nurse – will weigh Ines on 3 July.', 'Zita Pike (school-nurse)'],
    ['Zita Pike (learning mentor, St Aidan’s Primary) will keep a place free.', 'Zita Pike (teacher)'],
    ['Zita Pike (alcohol worker, Severn Valleys) will meet Dana every Tuesday.', 'Zita Pike (substance-use-worker)'],
    ['Zita Pike (alcohol worker at Severn Valleys) to meet Dana.', 'Zita Pike (substance-use-worker)'],
    ['Zita Pike (bereavement worker) will meet Ines each Monday.', 'Zita Pike (worker)'],
    ['Zita Pike, edge of care worker, will meet Ines each Monday.', 'Zita Pike (worker)'],
    ['Zita Pike (community safety officer) will fit a lock by 3 July.', 'Zita Pike (worker)'],
    ['The bereavement worker will meet Ines each Monday.', '[role] bereavement worker'],
    ['CSE worker to meet Ines each Monday.', '[role] CSE worker'],
    ['Zita Pike (factory worker) will walk Ines to school.', 'Zita Pike'],
    ['Dana will ask the new worker.', 'Dana = Dana Marlow (mother)'],
    ['May Oram (grandmother) will walk Ines to school.', 'May Oram (grandparent)'],
    ['In May Zita Pike will ring.', 'Zita Pike'],
    ['Jan Oram (bereavement worker) comes on 3 July.', 'Jan Oram (worker)'],
    ['Jan will come on 3 July.', 'Jan'],
    ['From Jan to March Zita will come on Mondays.', 'Zita'],
    ['From early May to July Zita will come on Mondays.', 'Zita'],
    ['Mary Anne Pike (aunt) to collect Ines.', 'Mary Anne Pike (aunt-or-uncle)'],
    ['Zita to bring the forms.', 'Zita'],
    ['Zita has agreed to bring the forms.', 'Zita'],
    ['Zita is going to bring the forms.', 'Zita'],
    ['Zita agreed to bring the forms.', 'Zita'],
    ['Zita has offered to sit with Ines on Tuesdays.', 'Zita'],
    ['Zita will also bring the forms.', 'Zita'],
    ['Zita’ll bring the forms.', 'Zita'],
    ['Zita can bring the forms on Friday.', 'Zita'],
    ['Hanna will visit every Thursday.', 'Hanna = Hanna Brandt (social-worker)'],
  ],
  'several people': [
    ['Dana and Kofi will write the list together.', 'Dana = Dana Marlow (mother) + Kofi = Kofi Marlow (father)'],
    ['Dana, Kofi and Zita will each keep a list.', 'Dana = Dana Marlow (mother) + Kofi = Kofi Marlow (father) + Zita'],
    ['Dana (mum) and Kofi (dad) will both come.', 'Dana = Dana Marlow (mother) + Kofi = Kofi Marlow (father)'],
    ['Dana & Kofi to write the list.', 'Dana = Dana Marlow (mother) + Kofi = Kofi Marlow (father)'],
    ['Mum and Dad will write the list.', '[family] Mum and Dad'],
    ['Dana will ring the school. Zita will drive.', 'Dana = Dana Marlow (mother) + Zita'],
    ['Dana will ask Zita to drive.', 'Dana = Dana Marlow (mother)'],
    ['Mum (Dana) and Dad (Kofi) will both come.', '[family] Mum = Dana Marlow + [family] Dad = Kofi Marlow'],
    [
      'Zita Pike (alcohol worker, Severn Valleys) and Bev Oram (head of year, Ridge Park) to meet.',
      'Zita Pike (substance-use-worker) + Bev Oram (teacher)',
    ],
    ['Zita Pike (aunt) and Bev Oram (neighbour) to take turns.', 'Zita Pike (aunt-or-uncle) + Bev Oram (friend)'],
    ['Hanna, with Dana, will write the letter.', 'Hanna = Hanna Brandt (social-worker) + Dana = Dana Marlow (mother)'],
  ],
  'titles and ranks': [
    ['Dr Vosper will look at the inhaler.', 'Dr Vosper'],
    ['Mrs Vosper (head of Year 8) will meet Ines at the gate.', 'Mrs Vosper (teacher)'],
    ['Ms A Vosper to send the report.', 'Ms A Vosper'],
    ['PC Vosper will call on Sunday.', 'PC Vosper (police-officer)'],
    ['Police Sergeant Nerys Vosper will put a marker on the house.', 'Nerys Vosper (police-officer)'],
    ['Auntie Bev will have Ines to stay.', 'Auntie Bev'],
    ['Nan Pearl will have Ines to stay.', 'Nan Pearl'],
    ['Health visitor Zita Pike will call.', 'Zita Pike (health-visitor)'],
    ['Ines’s teacher, Mr Vosper, will keep the book.', 'Mr Vosper (teacher)'],
    ['Her nan, Pearl, will keep the key.', '[family] nan = Pearl'],
    ['Zita O’Dell will bring the forms.', 'Zita O’Dell'],
    ['Jean-Luc Abara will bring the forms.', 'Jean-Luc Abara'],
    ['May will bring the forms.', 'May'],
  ],
  'a role without a name': [
    ['Social worker to visit every week.', '[role] Social worker = Hanna Brandt'],
    ['The health visitor will weigh the baby.', '[role] health visitor'],
    ['School nurse to see Ines.', '[role] School nurse'],
    ['SENCO to write a plan.', '[role] SENCO'],
    ['Family support worker will help with mornings.', '[role] Family support worker'],
    ['Ines’s class teacher will keep a diary.', '[role] class teacher'],
    ['The IRO will chair.', '[role] IRO'],
    ['Youth worker to take Ines to the club.', '[role] Youth worker'],
  ],
  'somebody of the family': [
    ['Mum will cook on Sundays.', '[family] Mum = Dana Marlow'],
    ['Mother to attend the group.', '[family] Mother = Dana Marlow'],
    ['Ines’s mum will cook.', '[family] mum = Dana Marlow'],
    ['Dad to move out.', '[family] Dad = Kofi Marlow'],
    ['Nan will have Ines to stay.', '[family] Nan'],
    ['Maternal grandmother to have Ines every Friday.', '[family] Maternal grandmother'],
    ['Her stepdad will work the early shift.', '[family] stepdad'],
    ['Mam i goginio bob nos Sul.', '[family] Mam = Dana Marlow'],
    ['Parents to agree a routine.', '[family] Parents'],
  ],
  'an organisation': [
    ['School to monitor attendance.', '[agency] School'],
    ['CAMHS will offer six sessions.', '[agency] CAMHS'],
    ['The police will look at the cameras.', '[agency] police'],
    ['Housing to find a flat.', '[agency] Housing'],
    ['Children’s Services to fund the taxi.', '[agency] Children’s Services'],
    ['Elm Road Family Hub will lend the toys.', '[agency] Elm Road Family Hub'],
    ['Young carers’ group to send a card.', '[agency] Young carers’ group'],
    ['Women’s Aid to offer support.', '[agency] Women’s Aid'],
    ['Local authority to pay.', '[agency] Local authority'],
  ],
  'everybody at once': [
    ['All to share information.', '[group] All'],
    ['Everyone will share information.', '[group] Everyone'],
    ['Professionals to share information.', '[group] Professionals'],
    ['The core group will meet on 3 July.', '[group] core group'],
    ['School staff will watch the gate.', '[group] School staff'],
    ['We will talk every Friday.', '[group] We'],
  ],
  'the young person, and the one who writes': [
    ['I will ring Zita when I am low.', '[self] I'],
    ['I’ll keep the list in my phone.', '[self] I'],
    ['Ines will keep the list in her phone.', '[child] Ines = Ines Marlow'],
    ['Ines to attend all appointments.', '[child] Ines = Ines Marlow'],
  ],
  'behind a time or a condition': [
    ['By 3 July 2026 Dana will ring the school.', 'Dana = Dana Marlow (mother)'],
    ['Every Tuesday Zita will sit with Ines.', 'Zita'],
    ['On Monday 8 June, Zita will sit with Ines.', 'Zita'],
    ['From 8 June Zita will sit with Ines.', 'Zita'],
    ['If Ines is late, Mrs Vosper will ring Dana.', 'Mrs Vosper'],
    ['When Kofi has been drinking, Dana will take Ines to Pearl’s.', 'Dana = Dana Marlow (mother)'],
    ['As soon as the flat is ready, Kofi will move in.', 'Kofi = Kofi Marlow (father)'],
    ['Each morning at eight Dana will wake Ines.', 'Dana = Dana Marlow (mother)'],
    ['Within two weeks Hanna will visit.', 'Hanna = Hanna Brandt (social-worker)'],
    ['If Ines goes missing Dana will ring 101.', 'Dana = Dana Marlow (mother)'],
    ['Before each visit Hanna will text Dana.', 'Hanna = Hanna Brandt (social-worker)'],
  ],
  'somebody to whom it is done': [
    ['Ines to be referred to CAMHS.', 'nobody'],
    ['Ines will be seen at the clinic.', 'nobody'],
    ['Dana to be offered a place on the course.', 'nobody'],
    ['Kofi to be assessed for the programme.', 'nobody'],
    ['Ines needs to be taken to the dentist.', 'nobody'],
  ],
  'done by': [
    ['Ines to be referred to CAMHS by Hanna Brandt.', 'Hanna Brandt (social-worker)'],
    ['Ines will be weighed by his health visitor every month.', '[role] health visitor'],
    ['Ines to be referred by 3 July 2026.', 'nobody'],
    ['Direct work to be done by Zita Pike, family support worker.', 'Zita Pike (family-support-worker)'],
    ['A referral to be made by the school nurse by 3 July.', '[role] school nurse'],
    ['The forms will be sent by Zita.', 'Zita'],
    ['The room is to be ready by Friday.', 'nobody'],
  ],
  'present tense': [
    ['Dana texts Ines at eight each night from 8 June.', 'Dana = Dana Marlow (mother)'],
    ['Dana and Kofi keep Sundays free from 7 June.', 'Dana = Dana Marlow (mother) + Kofi = Kofi Marlow (father)'],
    ['Zita Pike drives Ines home every Friday.', 'Zita Pike'],
  ],
  'a name in front or behind': [
    ['Dana: ring the school.', 'Dana = Dana Marlow (mother)'],
    ['Dana – ring the school.', 'Dana = Dana Marlow (mother)'],
    ['Ring the school (Dana).', 'Dana = Dana Marlow (mother)'],
    ['Ring the school – Dana Marlow', 'Dana Marlow (mother)'],
    ['Ring the school (Zita Pike, school nurse)', 'Zita Pike (school-nurse)'],
  ],
  'nobody at all': [
    ['Ring the school on Monday.', 'nobody'],
    ['Introduce Zita Pike (head of year) to Dana Marlow (mother).', 'nobody'],
    ['Accompany Zita Pike (head of year) to the clinic.', 'nobody'],
    ['Ask May Oram (grandmother) about tea.', 'nobody'],
    ['Referral to CAMHS.', 'nobody'],
    ['Six sessions of direct work.', 'nobody'],
    ['Visit weekly.', 'nobody'],
    ['A bed for Ines.', 'nobody'],
    ['Walk Ines to school every day.', 'nobody'],
    ['Meet Ines every Tuesday to hear how she is.', 'nobody'],
    ['Speak to Mrs Vosper about the maths set.', 'nobody'],
    ['Weekly visits to continue.', 'nobody'],
    ['Support to be offered as needed.', 'nobody'],
    ['It was agreed that the room will be painted.', 'nobody'],
    ['Attendance to improve.', 'nobody'],
    ['Monday to be kept free.', 'nobody'],
    ['Swimming lessons on Saturdays.', 'nobody'],
    ['Bunk beds for both boys from 3 July.', 'nobody'],
    ['Bath times at six every night.', 'nobody'],
    ['Taxi to be booked.', 'nobody'],
    ['Hospital appointment on 3 July.', 'nobody'],
    ['', 'nobody'],
  ],
};

describe.each(Object.entries(groups))('%s', (_, sentences) => {
  test.each(sentences)('%s → %s', (sentence, expected) => {
    expect(ownersOf(`## Actions\n\n- ${sentence}`)).toBe(expected);
  });
});

describe('a column for the owner', () => {
  test.each([
    ['Dana', 'Dana = Dana Marlow (mother)'],
    ['Mum', '[family] Mum = Dana Marlow'],
    ['Dana and Kofi, in turns', 'Dana = Dana Marlow (mother) + Kofi = Kofi Marlow (father)'],
    ['Dana/Kofi', 'Dana = Dana Marlow (mother) + Kofi = Kofi Marlow (father)'],
    ['Dr Obuya, GP', 'Dr Obuya (doctor)'],
    ['GP (Dr Obuya)', '[role] GP = Dr Obuya'],
    ['Housing officer, Jarek Nowak', 'Jarek Nowak (housing-officer)'],
    ['Zita Pike – health visitor', 'Zita Pike (health-visitor)'],
    ['Health visitor: Zita Pike', 'Zita Pike (health-visitor)'],
    ['Health visitor', '[role] Health visitor'],
    ['School', '[agency] School'],
    ['School – Mrs Vosper', '[agency] School + Mrs Vosper'],
    ['Mrs Vosper (school)', 'Mrs Vosper'],
    ['HV', '[role] HV'],
    ['SW', '[role] SW = Hanna Brandt'],
    ['FSW', '[role] FSW'],
    ['HB', 'HB = Hanna Brandt (social-worker)'],
    ['Hanna B', 'Hanna B = Hanna Brandt (social-worker)'],
    ['Hanna B.', 'Hanna B = Hanna Brandt (social-worker)'],
    ['Zita<br>Dana', 'Zita + Dana = Dana Marlow (mother)'],
    ['Ines', '[child] Ines = Ines Marlow'],
    ['Me', '[self] Me'],
    ['All', '[group] All'],
    ['Everyone', '[group] Everyone'],
    ['Core group members', '[group] Core group members'],
    ['TBC', '[group] TBC'],
    ['N/A', '[group] N/A'],
    ['–', '[group] –'],
    ['?', '[group] ?'],
    ['', 'nobody'],
  ])('%s → %s', (cell, expected) => {
    expect(ownersOf(`| Action | Who |\n|---|---|\n| Ring the landlord | ${cell} |`)).toBe(expected);
  });
});

test('an aunt who shares her first name with a worker stays herself, and the first name alone is neither', () => {
  const { people, actions } = readPlan(`# Child in need plan for Ines

**Family:** Dana Marlow (mother), Auntie Zita

**Core group:** Hanna Brandt (social worker), Zita Pike (health visitor)

## Actions

- Auntie Zita will sleep at the house on Fridays from 3 July 2026.
- Zita Pike will visit on Mondays until 1 September 2026.
- Zita will ring on 4 July 2026.
`);
  expect(people.filter((it) => it.name.includes('Zita')).map((it) => [it.name, it.is])).toEqual([
    ['Auntie Zita', 'family'],
    ['Zita Pike', 'professional'],
  ]);
  expect(actions.map((it) => it.owners[0]?.person)).toEqual(['Auntie Zita', 'Zita Pike', 'Zita']);
});

describe('the kind of plan', () => {
  test.each([
    ['# Child in need plan for Ines', 'child-in-need'],
    ['# CIN plan – Ines', 'child-in-need'],
    ['# Child’s plan under section 17: Ines', 'child-in-need'],
    ['# Section 17 plan', 'child-in-need'],
    ['# Child protection plan', 'child-protection'],
    ['# CP plan', 'child-protection'],
    ['# CPP', 'child-protection'],
    ['# Core group record for Ines', 'child-protection'],
    ['# Care and support protection plan', 'care-and-support-protection'],
    ['# Care and support plan', 'unknown'],
    ['# Care plan\n\nInes lives with Zita Pike (foster carer).', 'care'],
    ['# Ines’s care plan\n\nInes lives at home with Dana.', 'unknown'],
    ['# Looked after child plan', 'care'],
    ['# LAC review', 'care'],
    ['# Placement plan', 'care'],
    ['# My pathway plan', 'pathway'],
    ['# Early help plan', 'early-help'],
    ['# The Marlow family plan', 'early-help'],
    ['# TAF action plan', 'early-help'],
    ['# Team around the child plan', 'early-help'],
    ['# Interim safety plan', 'interim-safety'],
    ['# Immediate safety plan', 'interim-safety'],
    ['# Cynllun amddiffyn plant', 'child-protection'],
    ['# Cynllun llwybr', 'pathway'],
    ['# Ines', 'unknown'],
    ['---\ntype: CIN\n---\n', 'child-in-need'],
    ['---\nplan: Child Protection\n---\n', 'child-protection'],
    ['---\nkind: care and support protection plan\n---\n', 'care-and-support-protection'],
    ['---\nkind: report\n---\n\n# Child in need plan', 'child-in-need'],
    ['**Plan type:** Child protection plan\n\n**Child:** Ines', 'child-protection'],
    ['# Plan\n\nThis child in need plan was made on 3 June 2026.', 'child-in-need'],
  ])('%j → %s', (markdown, expected) => {
    expect(readPlan(markdown).kind).toBe(expected);
  });
});

function ownersOf(markdown: string): string {
  const { actions } = readPlan(`${frontmatter}\n# Ines’s plan\n\n${markdown}\n`);
  return owners(actions.flatMap((it) => it.owners));
}
