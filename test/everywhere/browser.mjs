// The same hash in Chromium, without a clock: node test/everywhere/browser.mjs <time zone> <language>
import { buildSync } from 'esbuild';
import { chromium } from 'playwright-core';
import { scenarioFiles } from './scenario-files.mjs';

const [timezoneId = 'UTC', locale = 'en-US'] = process.argv.slice(2);
const contents = `
  import { sha256 } from '@noble/hashes/sha2';
  import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
  import { answersTo } from './test/everywhere/answers.mjs';
  import * as facade from './dist/index.js';
  import * as regulations from './dist/regulations.js';
  import * as scenario from './dist/scenario.js';
  globalThis.digestOf = (files) => {
    const hash = sha256.create();
    const answers = answersTo({ ...facade, ...regulations, ...scenario }, files, (text) => hash.update(utf8ToBytes(text)));
    return { digest: bytesToHex(hash.digest()), answers };
  };`;
const bundle = (stdin) => buildSync({ stdin: { ...stdin, resolveDir: process.cwd() }, bundle: true, format: 'iife', platform: 'browser', write: false, logLevel: 'error' }).outputFiles[0].text;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu'] });
try {
  const page = await (await browser.newContext({ timezoneId, locale })).newPage();
  page.setDefaultTimeout(0);
  await page.addScriptTag({ content: bundle({ contents: `import './test/everywhere/poison.mjs';` }) });
  await page.addScriptTag({ content: bundle({ contents }) });
  const files = scenarioFiles();
  const told = await page.evaluate((texts) => globalThis.digestOf(texts), files);
  console.log(JSON.stringify({ ...told, files: files.length, place: `Chromium ${browser.version()}` }));
} finally {
  await browser.close();
}
