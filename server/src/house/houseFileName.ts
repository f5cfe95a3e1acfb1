/** The name of the file with house rules. One name only, so that nobody's house rules lie unread under another. */
export const houseFileName = 'golden-thread.yaml';
