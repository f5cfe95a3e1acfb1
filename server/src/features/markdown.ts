export { plainly } from '../text/markdown.ts';
