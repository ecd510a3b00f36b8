import type { ComponentChildren } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** A page as the text of a file. */
export const htmlOf = (page: ComponentChildren): string => `<!doctype html>\n${renderToStaticMarkup(page as never)}\n`;
