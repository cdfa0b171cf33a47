/** The vertical view: a list of events, and what Tab reaches in it. */
import {card, traits} from './card.js';
import {h} from './dom.js';
import {rowsOf, NEAREST} from './rows.js';
import {VirtualList} from './virtual.js';

const PAGE = 10;

export class ListView {
  level = NEAREST;
  #opened = new Set();
  #current = null;
  #chosen = null;
  #unfolded = new Set();
  #list;

  /** @param {import('./display.js').Display} host */
  constructor(host) {
    this.host = host;
    this.element = h('ol', {class: 'events', role: 'list', keydown: event => this.#key(event)});
    this.element.addEventListener('toggle', event => this.#folded(event.target), {capture: true});
    this.#list = new VirtualList(this.element, {
      item: row => this.#item(row),
      isSame: (one, other) => one.year === other.year && one.event === other.event && !other.cluster,
      kept: () => this.#current,
      drawn: (key, item) => this.#mark(key, item),
    });
  }

  get current() {
    return this.#current;
  }

  get canZoomIn() {
    return this.level < NEAREST;
  }

  get canZoomOut() {
    return this.level > 0;
  }

  zoom(step) {
    this.level = Math.min(NEAREST, Math.max(0, this.level + step));
    this.#opened.clear();
    this.show(this.events);
  }

  /** Shows other events, and leaves what is seen and what holds the focus where they are. */
  show(events) {
    const {focused} = this.#list;
    const rows = rowsOf(events, this.level, this.#opened, this.host.calendar);
    this.events = events;
    this.#list.arrange(rows, () => {
      if (this.#list.indexOf(this.#current) === undefined) this.#current = rows[0]?.key;
    });
    if (focused !== this.#list.focused) this.#focus(focused);
  }

  /** Brings an event into view and makes it the one that Tab reaches. */
  reveal(id, {focus = false, open = false} = {}) {
    if (this.#list.indexOf(id) === undefined) this.#openClusterOf(id);
    const index = this.#list.indexOf(id);
    if (index === undefined) return;
    this.#current = id;
    if (open) this.#chosen = id;
    this.#list.bring(index, this.host.inset);
    if (open) this.#list.item(id).querySelector('details')?.setAttribute('open', '');
    if (focus) this.#focus(id);
  }

  /** Brings the first event that begins at a moment or later to the top. */
  openAt(time) {
    const {rows} = this.#list;
    const index = rows.findIndex(row => (row.event ?? row.cluster.members.at(-1)).anchor >= time);
    this.#list.align(index < 0 ? rows.length - 1 : index, this.host.inset);
  }

  /** Looks again at what can be seen. */
  refresh() {
    this.#list.refresh();
  }

  /** Puts every event into the document for a printer, and takes them out again. */
  print(isPrinting) {
    this.element.classList.toggle('printing', isPrinting);
    this.#list.whole(isPrinting);
  }

  #openClusterOf(id) {
    const cluster = this.#list.rows.find(row => row.cluster?.members.some(event => event.id === id));
    if (cluster) this.#toggle(cluster.key);
  }

  #toggle(key) {
    if (!this.#opened.delete(key)) this.#opened.add(key);
    this.show(this.events);
  }

  #focus(key) {
    this.#list.item(key)?.querySelector('.headline').focus({preventScroll: true});
  }

  #item(row) {
    return row.cluster ? this.#cluster(row) : this.#event(row);
  }

  #cluster({key, cluster: {label, count, isOpen}}) {
    const {calendar} = this.host;
    const button = h('button', {
      type: 'button', class: 'headline', 'aria-expanded': isOpen, click: () => this.#toggle(key),
    }, label, h('span', {class: 'count'}, calendar.count(count, calendar.words.events)));
    return h('li', {class: 'cluster', 'data-key': key}, h('h2', {class: 'year'}, button));
  }

  #event({key, year, event}) {
    const item = h('li', {class: 'event', id: key, 'data-key': key, ...traits(event)},
      year && h('h2', {class: 'year'}, year),
      ...card(event, this.host.calendar));
    if (this.#unfolded.has(key)) item.querySelector('details')?.setAttribute('open', '');
    return item;
  }

  #mark(key, item) {
    item.classList.toggle('chosen', key === this.#chosen);
    item.querySelectorAll('a.headline, summary, button')
      .forEach(stop => stop.setAttribute('tabindex', key === this.#current ? 0 : -1));
  }

  /** Remembers which events are unfolded, for they leave the document when they leave the window. */
  #folded(details) {
    const {key} = details.closest('li').dataset;
    if (details.open) this.#unfolded.add(key);
    else this.#unfolded.delete(key);
  }

  #key(event) {
    const steps = {ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -Infinity, End: Infinity};
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey || !event.target.matches('.headline')) return;
    event.preventDefault();
    const {rows} = this.#list;
    const index = Math.min(rows.length - 1, Math.max(0, this.#list.indexOf(this.#current) + step));
    this.reveal(rows[index].key, {focus: true});
  }
}
