/** One piece of JSON after white space: punctuation, a string, a number or a word. */
const piece = /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expecting = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/**
 * Where a text stops being JSON, counted in characters from zero; its length when it ends too soon.
 *
 * What `JSON.parse` throws does not tell the place in every version of Node.
 *
 * @example jsonFault('{ "a": }') // 7
 */
export const jsonFault = (text: string): number => {
  const around: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  const afterValue = (): Expecting => (around.length === 0 ? 'nothing' : ', or end');
  for (let offset = 0; ; ) {
    piece.lastIndex = offset;
    const found = piece.exec(text);
    const start = offset + (/^[ \t\n\r]*/.exec(text.slice(offset))?.[0].length ?? 0);
    if (found === null || expecting === 'nothing') return start;
    offset = piece.lastIndex;
    const [, mark, string, simple] = found;
    const takesValue = expecting === 'value' || expecting === 'value or ]';
    const open = around[around.length - 1];
    if (string !== undefined && (expecting === 'key' || expecting === 'key or }')) expecting = ':';
    else if ((string !== undefined || simple !== undefined) && takesValue) expecting = afterValue();
    else if ((mark === '{' || mark === '[') && takesValue) {
      around.push(mark);
      expecting = mark === '{' ? 'key or }' : 'value or ]';
    } else if ((mark === '}' && open === '{' && (expecting === 'key or }' || expecting === ', or end')) || (mark === ']' && open === '[' && (expecting === 'value or ]' || expecting === ', or end'))) {
      around.pop();
      expecting = afterValue();
    } else if (mark === ':' && expecting === ':') expecting = 'value';
    else if (mark === ',' && expecting === ', or end') expecting = open === '{' ? 'key' : 'value';
    else return start;
  }
};
