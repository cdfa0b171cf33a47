/** Shows one event: its date, headline, names, and the sentences that tell it. */
import {h} from './dom.js';
import {fill} from './strings.js';

const NAMES = 8;
const TELLERS = 3;

/** Intervals, and dates that HTML's `time` has no form for, go without. */
function machineDate({date}) {
  const plain = date.replace(/[?~%]/g, '').replace(/(?<=^\d{4})-(2[1-4]|3[3-6]|4[01])$|-XX.*$/, '');
  return /^(?!0000)\d{4}(-\d\d)*(T\d\d:\d\d)?$/.test(plain) ? plain : null;
}

/** An address that a browser may follow, else null. */
function webAddress(text) {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

function source(mention, calendar) {
  const {article} = mention;
  const url = webAddress(article.url);
  const name = article.title?.trim() || url?.hostname || article.id;
  const day = article.publishedAt && Date.parse(article.publishedAt.split('T')[0]);
  const published = [article.publisher, day && calendar.day(day)];
  return h('figure', {},
    mention.quote && h('blockquote', {dir: 'auto', lang: article.language}, h('p', {}, mention.quote.text)),
    h('figcaption', {dir: 'auto'},
      url ? h('a', {href: url.href, target: '_blank', rel: 'noopener noreferrer'}, name) : name,
      h('span', {class: 'published'}, published.filter(Boolean).join(', '))));
}

/** The sources, made when they are first opened. */
function sources(event, calendar) {
  const articles = new Set(event.mentions.map(mention => mention.article.id));
  const hidden = event.mentionCount - event.mentions.length;
  const count = calendar.count(articles.size, calendar.words.sources);
  const tellers = [...new Set(event.mentions.map(mention => mention.article.publisher).filter(Boolean))];
  const few = tellers.slice(0, TELLERS).join(', ') + (tellers.length > TELLERS ? ' …' : '');
  const details = h('details', {}, h('summary', {},
    hidden > 0 ? `${count} +` : count, h('bdi', {class: 'published'}, few)));
  details.addEventListener('toggle', () => {
    if (details.children.length > 1) return;
    details.append(...event.mentions.map(mention => source(mention, calendar)));
    if (hidden > 0) details.append(h('p', {class: 'more'}, calendar.count(hidden, calendar.words.hidden)));
  });
  return details;
}

function names(event) {
  const all = [...new Set([...event.participants ?? [], ...event.places ?? []])];
  return all.length > 0 && h('ul', {class: 'names', role: 'list'},
    ...all.slice(0, NAMES).map(name => h('li', {}, h('bdi', {}, name))),
    all.length > NAMES && h('li', {}, `+${all.length - NAMES}`));
}

/** What styles and readers may know of an event's date and standing. */
export function traits(event) {
  return {
    'data-precision': event.precision,
    'data-doubtful': event.isDoubtful,
    'data-span': event.when.isInterval,
    'data-open': event.from === -Infinity ? 'start' : event.to === Infinity ? 'end' : null,
    'data-status': event.status,
    'data-kind': event.kind,
  };
}

/** The parts of an event, to stand in whatever frames it. */
export function card(event, calendar) {
  const status = calendar.words.statuses[event.status];
  const datetime = machineDate(event);
  const lang = event.mentions?.[0]?.article.language;
  return [
    h('p', {class: 'when'},
      h(datetime ? 'time' : 'span', {datetime}, calendar.date(event.when)),
      status && h('span', {class: 'status'}, status)),
    h('h3', {}, h('a', {href: `#${event.id}`, class: 'headline', dir: 'auto', lang}, event.headline)),
    names(event),
    event.mentions?.length > 0 && sources(event, calendar),
  ];
}
