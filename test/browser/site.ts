import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Where `npm run docs` puts the site. */
export const folder = 'docs/site';

/** Not at the root, so that a link that supposes it leads nowhere. */
const prefix = '/ergens/diep';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

const served = (): Promise<Server> => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const file = path.startsWith(prefix) ? `${folder}${path.slice(prefix.length)}` : '';
    readFile(file).then(
      (body) => response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
};

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=nl'];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The built site on localhost and a browser to look at it, with everything that went wrong on the way. */
export class Site {
  readonly problems: string[] = [];

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Site> {
    if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no site in ${folder}. Run npm run docs first.`);
    return new Site(await served(), await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags }));
  }

  get base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${prefix}`;
  }

  /** A page that tells of every error, and that cannot reach anything but the site. */
  async page(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL', ...options });
    await context.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(this.base) || url.startsWith('file:') || url.startsWith('blob:') || url.startsWith('data:')) return route.continue();
      this.problems.push(`outside request: ${url}`);
      return route.abort();
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.problems.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.problems.push(`error: ${error.message}`));
    return page;
  }

  async goto(path: string, options?: BrowserContextOptions): Promise<Page> {
    const page = await this.page(options);
    await page.goto(`${this.base}/${path}`);
    return page;
  }

  /** The playground with a case in it, ready to be used. */
  async playground(hash = '', options?: BrowserContextOptions): Promise<Page> {
    const page = await this.goto(`playground/index.html${hash}`, options);
    await page.locator('#regulation').waitFor();
    return page;
  }

  get fileUrl(): string {
    return `file://${resolve(folder)}`;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((done) => this.server.close(done));
  }
}

/** What axe finds, in a line for each element. */
export const violationsOf = async (page: Page, allowed: readonly string[] = []): Promise<readonly string[]> => {
  await page.addScriptTag({ content: axeSource });
  return page.evaluate(async (known) => {
    const { violations } = await (window as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[] }> } }).axe.run({ rules: Object.fromEntries(known.map((rule) => [rule, { enabled: false }])) });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`));
  }, allowed);
};

export const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Pictures to look at, in a folder that is not committed. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  await mkdir('.cache/screenshots', { recursive: true });
  await page.screenshot({ path: `.cache/screenshots/${name}.png`, fullPage: false });
};
