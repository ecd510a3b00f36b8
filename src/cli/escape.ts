import { visible } from './paint.js';

/** Characters that steer a terminal or turn text round, and that JSON may hold as they are. */
const steering = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Output in which nothing steers a terminal: in JSON the same data, and other forms hold no such character. */
export const steady = (text: string): string => text.replace(steering, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

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
