/** Put in by the build, from package.json. */
declare const GOLDEN_THREAD_VERSION: string;
declare const GOLDEN_THREAD_SOURCES: string;

/** The version of this program. */
export const version: string = typeof GOLDEN_THREAD_VERSION === 'string' ? GOLDEN_THREAD_VERSION : 'not built';

/** The version with a sum of all that it is built from: another edition may come to other findings. */
export const edition = `${version} ${typeof GOLDEN_THREAD_SOURCES === 'string' ? GOLDEN_THREAD_SOURCES : ''}`.trim();
