/** Put in by the build, from package.json. */
declare const GOLDEN_THREAD_VERSION: string;

/** The version of this program. */
export const version: string = typeof GOLDEN_THREAD_VERSION === 'string' ? GOLDEN_THREAD_VERSION : 'not built';
