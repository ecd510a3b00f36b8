import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A link of a page that leads nowhere, or out of the site for something that a page loads. */
export interface BadLink {
  readonly page: string;
  readonly link: string;
  readonly why: 'missing file' | 'missing anchor' | 'absolute' | 'loaded from elsewhere';
}

/** What a browser fetches by itself; a link that a person follows may lead elsewhere. */
const attribute = /<([a-z][a-z0-9]*)\b[^>]*?\s(href|src)="([^"]*)"[^>]*>/gi;

const anchorsOf = (html: string): ReadonlySet<string> => new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map((match) => match[1] ?? ''));

const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'");

/** Every page of a folder, and each of its links that leads nowhere. */
export const badLinks = (folder: string): { readonly pages: number; readonly links: number; readonly bad: readonly BadLink[] } => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.html'));
  const texts = new Map(pages.map((page) => [page, readFileSync(`${folder}/${page}`, 'utf8')]));
  const anchors = new Map([...texts].map(([page, html]) => [page, anchorsOf(html)]));
  const bad: BadLink[] = [];
  let links = 0;
  for (const [page, html] of texts) {
    const seen = new Set<string>();
    for (const [, tag = '', , raw = ''] of html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => /^<script[^>]*>/.exec(script)?.[0] ?? '').matchAll(attribute)) {
      const link = plain(raw);
      if (seen.has(link)) continue;
      seen.add(link);
      links += 1;
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) {
        const isLoaded = tag !== 'a' && !link.startsWith('data:');
        if (isLoaded) bad.push({ page, link, why: 'loaded from elsewhere' });
        continue;
      }
      if (link.startsWith('/')) {
        bad.push({ page, link, why: 'absolute' });
        continue;
      }
      const [path = '', hash = ''] = link.split('#');
      const file = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURI(path.replace(/\?.*$/, ''))));
      if (!existsSync(`${folder}/${file}`) || file.endsWith('/') || file.startsWith('..')) bad.push({ page, link, why: 'missing file' });
      // What follows = is the state of the playground and no anchor.
      else if (hash !== '' && !hash.includes('=') && file.endsWith('.html') && anchors.get(file)?.has(decodeURIComponent(hash)) !== true) bad.push({ page, link, why: 'missing anchor' });
    }
  }
  return { pages: pages.length, links, bad };
};
