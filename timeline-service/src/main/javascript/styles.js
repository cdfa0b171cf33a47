/** The style sheets of the display, fetched once for every timeline of a page. */

const SHEETS = ['event.css', 'timeline.css'];

async function sheet(name) {
  const response = await fetch(new URL(name, import.meta.url), {credentials: 'omit'});
  return new CSSStyleSheet().replace(await response.text());
}

export const styles = Promise.all(SHEETS.map(sheet));
