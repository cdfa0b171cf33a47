/** Lets every contender draw the same events in one browser, and prints a table of what that took. */
import {startBrowser} from './browser.js';
import {makeEvents} from './events.js';
import {serve} from './server.js';

const CONTENDERS = [
  {name: 'ours, list', page: 'event-timeline.html?view=vertical'},
  {name: 'ours, axis', page: 'event-timeline.html?view=horizontal'},
  {name: 'TimelineJS3 3.9.11', page: 'timelinejs3.html'},
  {name: 'vis-timeline 8.5.4', page: 'vis-timeline.html'},
];
const COUNTS = (process.env.COUNTS ?? '1000,10000').split(',').map(Number);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const PATIENCE = 120_000;

/**
 * Runs in the page: one rendering, then ten steps to the next event and five zooms. A step blocks for the longest time
 * in which the page answers nothing.
 */
async function measure(events) {
  const pause = time => new Promise(done => setTimeout(done, time));
  const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  const blocked = async act => {
    const {port1, port2} = new MessageChannel();
    let longest = 0;
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    await pause(100);
    longest = 0;
    act();
    await pause(300);
    port1.close();
    return longest;
  };
  const nodes = root => [...root.querySelectorAll('*')]
    .reduce((sum, element) => sum + 1 + (element.shadowRoot ? nodes(element.shadowRoot) : 0), 0);
  const median = numbers => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
  const {contender} = window;
  contender.prepare(events);
  const start = performance.now();
  await contender.render();
  await drawn();
  const render = performance.now() - start;
  const count = nodes(document);
  const next = [];
  for (let i = 0; i < 10; i++) next.push(await blocked(() => contender.next()));
  const zoom = [];
  for (const step of [1, 1, 1, -1, -1]) zoom.push(await blocked(() => contender.zoom(step)));
  return {render, nodes: count, next: median(next), zoom: median(zoom)};
}

async function round(browser, address, events) {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  try {
    await page.goto(address);
    await page.waitForFunction(() => window.contender);
    return await Promise.race([
      page.evaluate(`(${measure})(${JSON.stringify(events)})`).catch(() => null),
      new Promise(done => setTimeout(done, PATIENCE, null)),
    ]);
  } finally {
    await page.close();
  }
}

/** The median of each figure; null where one round took too long. */
async function figures(browser, address, events) {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) {
    const figures = await round(browser, address, events);
    if (figures === null) return null;
    rounds.push(figures);
  }
  const middle = name => rounds.map(each => each[name]).sort((one, other) => one - other)[Math.floor(ROUNDS / 2)];
  return {render: middle('render'), nodes: middle('nodes'), next: middle('next'), zoom: middle('zoom')};
}

function line(count, name, figures, ours) {
  if (!figures) return `| ${count} | ${name} | more than ${PATIENCE / 1000} s | | | | |`;
  const {render, nodes, next, zoom} = figures;
  const times = `${(render / ours.render).toFixed(1)} ×`;
  return `| ${count} | ${name} | ${Math.round(render)} | ${times} | ${nodes} | ${Math.round(next)} | ${Math.round(zoom)} |`;
}

const server = await serve();
const browser = await startBrowser();
console.log('| events | | render ms | to our list | DOM nodes | next blocks ms | zoom blocks ms |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const count of COUNTS) {
  const events = makeEvents(count);
  let ours;
  for (const {name, page} of CONTENDERS) {
    const taken = await figures(browser, `${server.address}/contenders/${page}`, events);
    ours ??= taken;
    console.log(line(count.toLocaleString('en'), name, taken, ours));
  }
}
await browser.close();
server.close();
process.exit();
