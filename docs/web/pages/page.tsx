import type { ComponentChildren } from 'preact';
import type { Locale } from 'klachtrecht';

/** What every page says of itself. */
export interface PageFrame {
  /** Where it stands below the site, such as `regulations/krachtig-perspectief.html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
  /** The part of the site that it belongs to. */
  readonly section?: SectionId;
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** Uses the width of the window. */
  readonly wide?: boolean;
}

const sections = {
  regulations: { nl: 'Reglementen', en: 'Regulations', path: 'regulations/index.html' },
  playground: { nl: 'Proefopstelling', en: 'Playground', path: 'playground/index.html' },
  guides: { nl: 'Handleidingen', en: 'Guides', path: 'guides/index.html' },
  api: { nl: 'API', en: 'API', path: 'api/index.html' },
} as const;

export type SectionId = keyof typeof sections;

/** The way from one page to a file of the site, without knowing where the site stands. */
export const linkFrom = (path: string, target: string): string => {
  const up = '../'.repeat(path.split('/').length - 1);
  return `${up}${target}`;
};

/** Set before anything is painted, so that a chosen theme does not flash. */
const themeScript = "try{const t=localStorage.getItem('klachtrecht-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

const words = {
  skip: { nl: 'Naar de inhoud', en: 'Skip to content' },
  theme: { nl: 'Licht of donker', en: 'Light or dark' },
  menu: { nl: 'Hoofdmenu', en: 'Main menu' },
  notice: {
    nl: 'Niet bekrachtigd door de organisaties. De teksten zijn van hen, sommige zonder datum, en niets hier is juridisch advies.',
    en: 'Not endorsed by the organisations. The texts are theirs, some are undated, and nothing here is legal advice.',
  },
} as const;

/** A whole page around its content. */
export const Page = ({ path, title, description, locale, section, styles = [], scripts = [], wide = false, children }: PageFrame & { readonly children: ComponentChildren }) => {
  const to = (target: string): string => linkFrom(path, target);
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === 'klachtrecht' ? title : `${title} · klachtrecht`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={to('assets/icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={to('assets/site.css')} />
        {styles.map((style) => (
          <link rel="stylesheet" href={to(style)} />
        ))}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        <script src={to('assets/site.js')} defer />
        {scripts.map((script) => (
          <script src={to(script)} defer />
        ))}
      </head>
      <body class={wide ? 'wide' : undefined}>
        <a class="skip" href="#content">
          {words.skip[locale]}
        </a>
        <header class="site-header">
          <a class="brand" href={to('index.html')}>
            <BrandMark />
            klachtrecht
          </a>
          <nav aria-label={words.menu[locale]}>
            {Object.entries(sections).map(([id, item]) => (
              <a href={to(item.path)} aria-current={id === section ? 'page' : undefined}>
                {item[locale]}
              </a>
            ))}
          </nav>
          <button type="button" class="theme-toggle" data-theme-toggle aria-label={words.theme[locale]} title={words.theme[locale]}>
            <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
              <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
              <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
            </svg>
          </button>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="site-footer">
          <p>{words.notice[locale]}</p>
        </footer>
      </body>
    </html>
  );
};

/** Two parties and what stands between them. */
const BrandMark = () => (
  <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" class="brand-mark">
    <path d="M4 5.5h9M4 12h16M4 18.5h6" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" fill="none" />
    <circle cx="18" cy="5.5" r="2.6" fill="var(--accent)" />
    <circle cx="15" cy="18.5" r="2.6" fill="none" stroke="var(--accent)" stroke-width="2" />
  </svg>
);
