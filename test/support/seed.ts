// The same commit gets the same verdict: where CI is set, properties are tried with one seed. Everywhere else they are
// tried with new ones each time, which is how new faults come to light.
import process from 'node:process';
import fc from 'fast-check';

if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_261_122 });
