import type { RewritePattern } from '../pattern.ts';
import { any } from './any.ts';
import { attendance } from './attendance.ts';
import { behaviour } from './behaviour.ts';
import { domesticAbuse } from './domestic-abuse.ts';
import { exploitation } from './exploitation.ts';
import { familyTime } from './family-time.ts';
import { feeding } from './feeding.ts';
import { feelings } from './feelings.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { hygiene } from './hygiene.ts';
import { identity } from './identity.ts';
import { independence } from './independence.ts';
import { isolation } from './isolation.ts';
import { money } from './money.ts';
import { network } from './network.ts';
import { parentalMentalHealth } from './parental-mental-health.ts';
import { selfHarm } from './self-harm.ts';
import { sleep } from './sleep.ts';
import { speech } from './speech.ts';
import { substances } from './substances.ts';

/** Every pattern that there is, by subject; those that suit any subject stand last. */
export const bank: readonly RewritePattern[] = [
  ...attendance,
  ...home,
  ...hygiene,
  ...health,
  ...feeding,
  ...sleep,
  ...domesticAbuse,
  ...substances,
  ...parentalMentalHealth,
  ...familyTime,
  ...feelings,
  ...selfHarm,
  ...speech,
  ...behaviour,
  ...money,
  ...isolation,
  ...identity,
  ...exploitation,
  ...independence,
  ...network,
  ...any,
];
