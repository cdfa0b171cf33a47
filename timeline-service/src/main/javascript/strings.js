/** The words of the display in English. `{0}` and `{1}` stand for what is filled in. */
export const english = {
  search: 'Search',
  everyKind: 'Every kind',
  everyone: 'Everyone',
  everywhere: 'Everywhere',
  list: 'List',
  axis: 'Axis',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  previous: 'Previous event',
  next: 'Next event',
  timeline: 'Timeline',
  events: {one: '{0} event', other: '{0} events'},
  sources: {one: '{0} source', other: '{0} sources'},
  hidden: {one: 'and {0} more mention', other: 'and {0} more mentions'},
  shown: '{0} of {1}',
  nothing: 'No event fits.',
  empty: 'No events yet.',
  loading: 'The timeline is being read.',
  failed: 'The timeline cannot be read now.',
  lacking: 'Not all of the timeline can be read now.',
  earlier: 'Earlier',
  statuses: {planned: 'planned', hypothetical: 'may happen', negated: 'did not happen', recurring: 'recurring'},
  about: 'about {0}',
  perhaps: 'perhaps {0}',
  since: 'since {0}',
  from: 'from {0}',
  until: 'until {0}',
  between: '{0} – {1}',
  ordinals: {one: 'st', two: 'nd', few: 'rd', other: 'th'},
  decade: '{0}s',
  century: '{0}{1} century',
  millennium: '{0}{1} millennium',
  season: '{0} {1}',
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  quarters: ['first quarter of {0}', 'second quarter of {0}', 'third quarter of {0}', 'fourth quarter of {0}'],
  halves: ['first half of {0}', 'second half of {0}'],
};

/** The languages that have a file in `lang/`. */
const TRANSLATED = ['ar', 'de', 'es', 'fr'];

/** The words in the language of a locale, in English where there are none. */
export async function wordsFor(locale) {
  const [language] = locale.split('-');
  return TRANSLATED.includes(language)
    ? {...english, ...(await import(`./lang/${language}.js`)).default}
    : english;
}

/** Fills what a text leaves open. */
export function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (hole, index) => values[index]);
}
