import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import type { Locale } from 'klachtrecht';
import { htmlOf } from '../html.js';
import { Page } from './page.js';

/** A page made from a file of `docs`. */
export interface Guide {
  /** In the repository. */
  readonly source: string;
  /** On the site. */
  readonly path: string;
  readonly title: string;
  readonly locale: Locale;
  readonly text: string;
}

/** Guides that are in Dutch; the others are in English. */
const dutch = new Set(['docs/scenarios.md', 'docs/handleiding.md']);

/** What is read first, in this order; the rest follows by name. */
const first = ['docs/handleiding.md', 'docs/scenarios.md', 'docs/concepts.md', 'docs/embedding.md', 'docs/authoring.md', 'docs/ci.md', 'docs/glossary.md'];

/** Generated for readers of the repository; the site has the pages themselves. */
const replaced: Readonly<Record<string, string>> = { 'docs/regulations.md': 'regulations/index.html' };

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const guideOf = (source: string): Guide => {
  const text = readFileSync(source, 'utf8');
  const path = source === 'README.md' ? 'guides/readme.html' : source === 'CHANGELOG.md' ? 'guides/changelog.html' : source === 'SECURITY.md' ? 'guides/security.html' : source.replace(/^docs\//, 'guides/').replace(/\.md$/, '.html');
  return { source, path, title: /^# (.+)$/m.exec(text)?.[1] ?? source, locale: dutch.has(source) ? 'nl' : 'en', text };
};

/** Every guide, in the order in which they are listed. */
export const readGuides = (): readonly Guide[] => {
  const inFolder = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.md')).sort().map((name) => `${folder}/${name}`);
  const guides = inFolder('docs').filter((source) => replaced[source] === undefined);
  return ['README.md', ...first, ...guides.filter((source) => !first.includes(source)), ...inFolder('docs/decisions'), 'SECURITY.md', 'CHANGELOG.md'].map(guideOf);
};

/** Where a link of a guide leads on the site: to another page, or to the file that is copied along. */
const onSite = (guide: Guide, guides: readonly Guide[], href: string): string => {
  if (/^[a-z]+:/i.test(href) || href.startsWith('#')) return href;
  const [file = '', hash] = href.split('#');
  const source = posix.normalize(posix.join(posix.dirname(guide.source), file)).replace(/\/$/, '');
  const target = replaced[source] ?? guides.find((other) => other.source === source)?.path ?? (source === 'docs/decisions' ? 'guides/index.html' : source.startsWith('docs/') ? source.replace(/^docs\//, 'guides/') : source === 'LICENSE' ? 'guides/LICENSE' : undefined);
  if (target === undefined) throw new Error(`${guide.source} links to ${href}, which the site does not have. Link to a file under docs.`);
  const folder = target.startsWith('guides/examples/') && !posix.extname(target) ? `${target}/index.html` : target;
  return `${posix.relative(posix.dirname(guide.path), folder)}${hash === undefined ? '' : `#${hash}`}`;
};

const rendererFor = (guide: Guide, guides: readonly Guide[]): MarkdownIt => {
  const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
  markdown.core.ruler.push('site', ({ tokens }) => {
    const seen = new Map<string, number>();
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'heading_open') {
        const anchor = anchorOf(tokens[index + 1]?.content ?? '');
        const count = seen.get(anchor) ?? 0;
        seen.set(anchor, count + 1);
        token.attrSet('id', count === 0 ? anchor : `${anchor}-${count}`);
      }
      for (const child of token.children ?? []) {
        if (child.type === 'link_open') child.attrSet('href', onSite(guide, guides, child.attrGet('href') ?? ''));
        if (child.type === 'image') child.attrSet('src', onSite(guide, guides, child.attrGet('src') ?? ''));
      }
    }
  });
  markdown.renderer.rules['table_open'] = () => '<div class="table-scroll" tabindex="0"><table>';
  markdown.renderer.rules['table_close'] = () => '</table></div>';
  const fence = markdown.renderer.rules['fence'];
  // A long line is reached with the keyboard too.
  markdown.renderer.rules['fence'] = (...args) => (fence?.(...args) ?? '').replace('<pre>', '<pre tabindex="0">');
  return markdown;
};

export const guidePage = (guide: Guide, guides: readonly Guide[]): string =>
  htmlOf(
    <Page path={guide.path} title={guide.title} description={guide.title} locale={guide.locale} section="guides">
      <article class="prose" dangerouslySetInnerHTML={{ __html: rendererFor(guide, guides).render(guide.text) }} />
    </Page>,
  );

export const guidesPage = (guides: readonly Guide[]): string => {
  const group = (title: string, members: readonly Guide[]) => (
    <section>
      <h2>{title}</h2>
      <ul class="guide-list">
        {members.map((guide) => (
          <li lang={guide.locale}>
            <a href={posix.relative('guides', guide.path)}>{guide.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
  const decisions = guides.filter((guide) => guide.source.startsWith('docs/decisions/'));
  const rest = guides.filter((guide) => !decisions.includes(guide));
  return htmlOf(
    <Page path="guides/index.html" title="Handleidingen" description="Handleidingen en besluiten." locale="nl" section="guides">
      <header class="page-head">
        <h1>Handleidingen</h1>
      </header>
      {group('In het Nederlands', rest.filter((guide) => guide.locale === 'nl'))}
      {group('In English', rest.filter((guide) => guide.locale === 'en'))}
      {group('Decisions', decisions)}
    </Page>,
  );
};

/** The files of an example, as they are in the repository. */
export const examplePage = (name: string): string => {
  const files = readdirSync(`docs/examples/${name}`, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [posix.relative(`docs/examples/${name}`, posix.join(entry.parentPath, entry.name))] : []));
  return htmlOf(
    <Page path={`guides/examples/${name}/index.html`} title={name} description={`The files of the example ${name}.`} locale="en" section="guides">
      <h1>{name}</h1>
      <ul class="guide-list">
        {files.sort().map((file) => (
          <li>
            <a href={file}>{file}</a>
          </li>
        ))}
      </ul>
    </Page>,
  );
};
