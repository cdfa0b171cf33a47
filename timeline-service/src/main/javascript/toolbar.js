/** The controls above a timeline: search, filters, zoom and the choice of view. */
import {h} from './dom.js';
import {fill} from './strings.js';

const MOST_CHOICES = 200;
const FILTERS = [
  {name: 'kind', every: 'everyKind', values: event => [event.kind]},
  {name: 'participant', every: 'everyone', values: event => event.participants},
  {name: 'place', every: 'everywhere', values: event => event.places},
];

export class Toolbar {
  /** @param {import('./display.js').Display} host */
  constructor(host) {
    this.host = host;
    const {words} = host.calendar;
    const button = (label, sign, act) => h('button', {type: 'button', 'aria-label': label, title: label, click: act}, sign);
    const view = name => h('button', {type: 'button', 'aria-pressed': 'false', click: () => host.view(name)},
      words[name === 'vertical' ? 'list' : 'axis']);
    this.search = h('input', {
      type: 'search', placeholder: words.search, 'aria-label': words.search, maxlength: 200, value: host.search,
      input: () => host.changed(),
    });
    this.selects = FILTERS.filter(({name}) => host.filters.includes(name))
      .map(filter => ({...filter, select: h('select', {'aria-label': words[filter.every], change: () => host.changed()})}));
    this.zoomOut = button(words.zoomOut, '−', () => host.zoom(-1));
    this.zoomIn = button(words.zoomIn, '+', () => host.zoom(1));
    this.views = {vertical: view('vertical'), horizontal: view('horizontal')};
    this.count = h('p', {class: 'shown', role: 'status'});
    this.element = h('div', {class: 'toolbar', role: 'search'},
      host.filters.includes('search') && this.search,
      ...this.selects.map(({select}) => select),
      h('div', {class: 'tools'}, this.count,
        h('div', {class: 'buttons'}, this.zoomOut, this.zoomIn),
        h('div', {class: 'buttons'}, this.views.vertical, this.views.horizontal)));
  }

  /** What the reader chose. */
  get wishes() {
    const chosen = this.selects.map(({name, select}) => [name, select.value]);
    return {words: this.search.value, ...Object.fromEntries(chosen)};
  }

  /** Takes back every wish. */
  clear() {
    this.search.value = '';
    this.selects.forEach(({select}) => { select.value = ''; });
  }

  /** Offers what the events hold, the commonest first; a choice of one is none. */
  offer(events) {
    const {words, locale} = this.host.calendar;
    for (const {every, values, select} of this.selects) {
      const counts = new Map();
      events.flatMap(event => values(event) ?? []).filter(Boolean)
        .forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
      const choices = [...counts].sort((one, other) => other[1] - one[1]).slice(0, MOST_CHOICES)
        .map(([value]) => value).sort(new Intl.Collator(locale).compare);
      const chosen = select.value;
      select.replaceChildren(h('option', {value: ''}, words[every]),
        ...choices.map(value => h('option', {value}, value)));
      select.value = choices.includes(chosen) ? chosen : '';
      select.hidden = choices.length < 2;
    }
  }

  /** Says how many of the events are shown, and what can be done. */
  update({shown, all, view, canZoomIn, canZoomOut}) {
    const {words, numbers} = this.host.calendar;
    const text = shown === all ? this.host.calendar.count(all, words.events)
      : fill(words.shown, numbers.format(shown), this.host.calendar.count(all, words.events));
    if (this.count.textContent !== text) this.count.textContent = text;
    this.zoomIn.disabled = !canZoomIn;
    this.zoomOut.disabled = !canZoomOut;
    for (const [name, button] of Object.entries(this.views)) button.setAttribute('aria-pressed', name === view);
  }
}
