/** What the page around a display does to it: scrolls, changes its size, leads to an event, prints. */

/**
 * @param {import('./display.js').Display} display
 * @param {AbortSignal} signal ends it
 */
export function listen(display, signal) {
  const look = () => display.refresh();
  addEventListener('scroll', look, {capture: true, passive: true, signal});
  addEventListener('resize', look, {signal});
  addEventListener('hashchange', () => display.select(location.hash.slice(1), {focus: true}), {signal});
  addEventListener('beforeprint', () => display.print(true), {signal});
  addEventListener('afterprint', () => display.print(false), {signal});
}
