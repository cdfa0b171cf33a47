/** Starts the Chromium or Chrome of this machine: what CHROME_BIN names, else what the search path holds. */
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium} from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const QUIETLY = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

export async function startBrowser() {
  const found = [process.env.CHROME_BIN, ...process.env.PATH.split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, name)))].find(path => path && existsSync(path));
  if (!found) throw new Error('No Chromium or Chrome is installed, and CHROME_BIN names none.');
  return chromium.launch({executablePath: found, args: QUIETLY});
}
