import { visible } from './paint.js';

/** The message of a workflow command: one line, which cannot begin another command. */
export const githubMessage = (text: string): string =>
  text
    .split('\n')
    .map(visible)
    .join('\n')
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A');

/** A property of a workflow command. */
export const githubProperty = (text: string): string => githubMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Text in a cell of a table or a heading: no markup of an input works, and it stays on its line. */
export const markdown = (text: string): string => visible(text).replace(/[\\`*_{}[\]<>()#+!|~&]/g, (character) => (character === '<' ? '&lt;' : character === '&' ? '&amp;' : `\\${character}`));
