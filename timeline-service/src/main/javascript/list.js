/** The vertical view: a list of which only what can be seen is in the document, and what Tab reaches. */
import {card, traits} from './card.js';
import {h, oncePerFrame} from './dom.js';
import {Heights} from './heights.js';
import {rowsOf, NEAREST} from './rows.js';
import {scrollBy, visibleStretch} from './scrolling.js';

const OVERSCAN = 400;
const GUESS = 110;
const PAGE = 10;

export class ListView {
  level = NEAREST;
  #opened = new Set();
  #heights = new Heights(GUESS);
  #rows = [];
  #index = new Map();
  #shown = new Map();
  #current = null;
  #chosen = null;
  #unfolded = new Set();
  #printing = false;
  #width = 0;
  #sizes = new ResizeObserver(() => this.#resized());

  /** @param {import('./display.js').Display} host */
  constructor(host) {
    this.host = host;
    this.element = h('ol', {class: 'events', role: 'list', keydown: event => this.#key(event)});
    this.element.addEventListener('toggle', event => this.#folded(event.target), {capture: true});
    this.refresh = oncePerFrame(() => this.#render());
    this.#sizes.observe(this.element);
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

  /** Shows other events, and leaves what is seen where it is. */
  show(events) {
    const anchor = this.#anchor();
    const focused = this.#focused();
    this.events = events;
    this.#rows = rowsOf(events, this.level, this.#opened, this.host.calendar);
    this.#index = new Map(this.#rows.map((row, index) => [row.key, index]));
    if (!this.#index.has(this.#current)) this.#current = this.#rows[0]?.key;
    for (const [key, item] of this.#shown) {
      const row = this.#rows[this.#index.get(key)];
      const isSame = row && row.year === item.row.year && row.event === item.row.event && !row.cluster;
      if (isSame) item.row = row;
      else this.#drop(key);
    }
    this.#heights.arrange(this.#rows.map(row => row.key));
    this.#keep(anchor);
    this.#render();
    if (focused !== this.#focused()) this.#shown.get(focused)?.element.querySelector('.headline').focus({preventScroll: true});
  }

  /** Brings an event into view and makes it the one that Tab reaches. */
  reveal(id, {focus = false, open = false} = {}) {
    if (!this.#index.has(id)) this.#openClusterOf(id);
    const index = this.#index.get(id);
    if (index === undefined) return;
    this.#current = id;
    if (open) this.#chosen = id;
    this.#scrollTo(index);
    const {element} = this.#shown.get(id);
    if (open) element.querySelector('details')?.setAttribute('open', '');
    if (focus) element.querySelector('.headline').focus({preventScroll: true});
  }

  /** Brings the first event that begins at a moment or later to the top. */
  openAt(time) {
    const index = this.#rows.findIndex(row => (row.event ?? row.cluster.members.at(-1)).anchor >= time);
    this.#align(index < 0 ? this.#rows.length - 1 : index);
  }

  /** Puts every event into the document for a printer, and takes them out again. */
  print(isPrinting) {
    this.#printing = isPrinting;
    this.element.classList.toggle('printing', isPrinting);
    this.#render();
  }

  #openClusterOf(id) {
    const cluster = this.#rows.find(row => row.cluster?.members.some(event => event.id === id));
    if (cluster) this.#toggle(cluster.key);
  }

  #toggle(key) {
    if (!this.#opened.delete(key)) this.#opened.add(key);
    this.show(this.events);
  }

  #scrollTo(index) {
    const seen = visibleStretch(this.element);
    const start = this.#heights.start(index);
    const end = this.#heights.start(index + 1);
    if (start < seen.top || end > seen.bottom) this.#align(index);
    else this.#render();
  }

  /** Heights become known only as rows appear, so it takes a second look to arrive. */
  #align(index) {
    for (let look = 0; look < 3; look++) {
      scrollBy(this.element, this.#heights.start(index) - visibleStretch(this.element).top - this.host.inset);
      this.#render();
    }
  }

  /** The first row that is seen, and where. */
  #anchor() {
    if (this.#rows.length === 0) return null;
    const {top} = visibleStretch(this.element);
    if (top <= 0) return null;
    const index = this.#heights.at(top);
    return {key: this.#rows[index].key, start: this.#heights.start(index)};
  }

  #keep(anchor) {
    const index = anchor && this.#index.get(anchor.key);
    this.element.style.setProperty('height', `${this.#heights.total}px`);
    if (index !== null && index !== undefined) scrollBy(this.element, this.#heights.start(index) - anchor.start);
  }

  #render() {
    if (!this.element.isConnected) return;
    this.#width ||= this.element.clientWidth;
    const {from, to} = this.#range();
    const focused = this.#focused();
    for (const key of this.#shown.keys()) {
      const index = this.#index.get(key);
      if ((index < from || index > to) && key !== focused && key !== this.#current) this.#drop(key);
    }
    for (let index = from; index <= to; index++) this.#place(index);
    if (this.#index.has(this.#current)) this.#place(this.#index.get(this.#current));
    this.#measure();
    for (const [key, {element}] of this.#shown) {
      const index = this.#index.get(key);
      element.style.setProperty('top', `${this.#heights.start(index)}px`);
      element.setAttribute('aria-posinset', index + 1);
      element.setAttribute('aria-setsize', this.#rows.length);
      element.classList.toggle('chosen', key === this.#chosen);
      element.querySelectorAll('a.headline, summary, button')
        .forEach(stop => stop.setAttribute('tabindex', key === this.#current ? 0 : -1));
    }
  }

  /** The key of the row that holds the focus. */
  #focused() {
    return this.element.getRootNode().activeElement?.closest('li')?.dataset.key;
  }

  /** Remembers which events are unfolded, for they leave the document when they leave the window. */
  #folded(details) {
    const {key} = details.closest('li').dataset;
    if (details.open) this.#unfolded.add(key);
    else this.#unfolded.delete(key);
  }

  #range() {
    if (this.#rows.length === 0) return {from: 0, to: -1};
    if (this.#printing) return {from: 0, to: this.#rows.length - 1};
    const seen = visibleStretch(this.element);
    return {from: this.#heights.at(seen.top - OVERSCAN), to: this.#heights.at(seen.bottom + OVERSCAN)};
  }

  /** Items stand in the document in the order of their rows. */
  #place(index) {
    const row = this.#rows[index];
    if (this.#shown.has(row.key)) return;
    const element = this.#item(row);
    const after = [...this.element.children].find(other => this.#index.get(other.dataset.key) > index);
    this.element.insertBefore(element, after ?? null);
    if (this.#unfolded.has(row.key)) element.querySelector('details')?.setAttribute('open', '');
    this.#shown.set(row.key, {element, row});
    this.#sizes.observe(element);
  }

  #item(row) {
    const {calendar} = this.host;
    if (row.cluster) {
      const {label, count, isOpen} = row.cluster;
      return h('li', {class: 'cluster', 'data-key': row.key},
        h('h2', {class: 'year'}, h('button', {
          type: 'button', class: 'headline', 'aria-expanded': isOpen, click: () => this.#toggle(row.key),
        }, label, h('span', {class: 'count'}, calendar.count(count, calendar.words.events)))));
    }
    return h('li', {class: 'event', id: row.key, 'data-key': row.key, ...traits(row.event)},
      row.year && h('h2', {class: 'year'}, row.year),
      ...card(row.event, calendar));
  }

  #drop(key) {
    const {element} = this.#shown.get(key);
    this.#sizes.unobserve(element);
    element.remove();
    this.#shown.delete(key);
  }

  #measure() {
    if (this.#printing) return;
    const anchor = this.#anchor();
    const measured = new Map();
    for (const [key, {element}] of this.#shown) measured.set(key, element.getBoundingClientRect().height);
    this.#heights.learn(measured);
    this.#keep(anchor);
  }

  #resized() {
    const {clientWidth} = this.element;
    if (clientWidth !== this.#width) {
      const anchor = this.#anchor();
      this.#heights.forget();
      this.#keep(anchor);
      this.#width = clientWidth;
    }
    this.refresh();
  }

  #key(event) {
    const steps = {ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -Infinity, End: Infinity};
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey || !event.target.matches('.headline')) return;
    event.preventDefault();
    const last = this.#rows.length - 1;
    const index = Math.min(last, Math.max(0, this.#index.get(this.#current) + step));
    this.reveal(this.#rows[index].key, {focus: true});
  }
}
