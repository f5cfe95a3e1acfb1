/** What somebody's work is called behind a word or two for what they work on: "bereavement worker", "sexual health nurse". */
export const professions: readonly string[] = [
  'worker',
  'key worker',
  'nurse',
  'officer',
  'practitioner',
  'adviser',
  'advisor',
  'coordinator',
  'co-ordinator',
  'counsellor',
  'therapist',
  'specialist',
  'consultant',
  'mentor',
  'advocate',
  'navigator',
];

/** Words in front of these that say nothing of the work: "ask the nurse", "a new worker", "her own counsellor". */
export const notOfTheWork: ReadonlySet<string> = new Set(
  (
    'a an the this that these those his her hers their its my our your any some each every no one two both all other another ' +
    'same own new old former first next good best named allocated usual current previous regular trusted male female young ' +
    'qualified trained lead senior duty and or but nor with by to from for of at in on as if when who whom whose than via per ' +
    'is are was were be been being has have had do does did will would can could should may might must shall ' +
    'see sees seeing ask asks asked asking tell tells told ring rings rang call calls called meet meets met meeting visit visits ' +
    'contact contacts email emails text texts speak speaks talk talks inform informs find finds get gets take takes bring brings ' +
    'help helps let lets give gives need needs want wants like likes know knows become becomes invite invites involve involves ' +
    'request requests refer refers identify appoint assign introduce include includes through about not only also'
  ).split(' '),
);

/** Jobs that somebody of the family may have, and nobody's part in a plan. */
export const anyJobs: ReadonlySet<string> = new Set(
  'construction building factory warehouse shop shift night office farm care retail kitchen post postal steel metal sex security bank loans'.split(
    ' ',
  ),
);
