/** A plan in which two people share a first name, and the files around it. The family is invented. */
export const ella = `---
kind: child in need plan
child: Ella Hartley
written: 22 June 2026
review: 14 September 2026
lead: Priya Shah, social worker
people:
  - Gemma Hartley (mother)
  - Dana Reed (aunt)
  - Dana Price (health visitor)
siblings:
  - Owen Hartley
earlier: archive/ella-march.md
assessment: assessment.md
---

# Child in need plan for Ella

## What Ella says

“Dana Reed makes toast. The other Dana asks a lot of questions.”

## Breakfast

**Need 1:** Ella comes to school hungry on most days.

**Outcome 1:** By 24 July 2026 Ella has eaten before school four days out of five. Dana Reed keeps count.

**Actions:**

- Dana Reed will put breakfast out on school days from 6 July 2026.
- Mum will ring the breakfast club within two weeks.
- Dana Price will weigh Ella by 13 July 2026 and tell Dana, see O1.

## Sleep

**Need 2:** Ella shares a bed with her brother and is tired at school, as Dana Price has seen.

**Outcome 2:** Ella sleeps well.

**Actions:**

- Priya Shah will apply to Danae Kent's fund for a bed by 3 July 2026.

## If things get harder

If there is no food in the house, Gemma rings Dana Reed the same day and Ella eats at Dana Reed's.
`;

export const owen = `---
kind: child in need plan
child: Owen Hartley
written: 22 June 2026
---

# Child in need plan for Owen

**Need:** Owen shares a bed with his sister.

**Outcome:** By 31 August 2026 Owen sleeps in a bed of his own every night.

- Priya Shah (social worker) will apply for a bed by 3 July 2026.
`;
