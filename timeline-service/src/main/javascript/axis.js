/** The horizontal view: events along an axis that zooms from millennia to hours, one of them told below. */
import {clusterButton} from './axis-clusters.js';
import {AxisItems, LANE} from './axis-items.js';
import {at, h, oncePerFrame} from './dom.js';
import {Gestures, isRightToLeft} from './gestures.js';
import {place} from './lanes.js';
import {DAY, Scale} from './scale.js';
import {Telling} from './telling.js';

const TICKS = 28;
const CLUSTERS = 34;
const ZOOM = 0.5;

export class AxisView {
  #scale = null;
  #items;
  #current = null;
  #weighty = [];
  #isMoved = false;

  constructor(host) {
    this.host = host;
    this.ticks = h('div', {class: 'ticks', 'aria-hidden': 'true'});
    this.lanes = h('ol', {class: 'lanes', role: 'list', keydown: event => this.#key(event)});
    this.#items = new AxisItems(this.lanes);
    this.clusters = h('div', {class: 'clusters'});
    this.stage = h('div', {class: 'stage'}, this.ticks, this.lanes, this.clusters);
    new Gestures(this.stage, change => this.#to(change(this.#scale)));
    this.telling = new Telling(host.calendar, by => this.#step(by, {announce: true}));
    this.element = h('div', {class: 'axis'}, this.stage, this.telling.element);
    this.refresh = oncePerFrame(() => this.#render());
    new ResizeObserver(this.refresh).observe(this.stage);
  }

  get current() {
    return this.#current;
  }

  get canZoomIn() {
    return this.#scale === null || this.#scale.to - this.#scale.from > DAY / 4;
  }

  get canZoomOut() {
    return this.#scale === null || this.#scale.to - this.#scale.from < this.#whole().to - this.#whole().from;
  }

  zoom(step) {
    const chosen = this.#event(this.#current);
    const x = chosen && this.#scale.x(chosen.anchor);
    const isSeen = x >= 0 && x <= this.#scale.width;
    this.#to(this.#scale.zoomed(step > 0 ? ZOOM : 1 / ZOOM, isSeen ? x : undefined));
  }

  show(events) {
    this.events = events;
    this.#weighty = [...events].sort((one, other) => other.weight - one.weight);
    if (!this.#event(this.#current)) this.#current = events[0]?.id;
    if (!this.#isMoved) this.#scale = this.#whole();
    this.#render();
    this.telling.tell(this.#event(this.#current));
  }

  reveal(id, {focus = false} = {}) {
    const event = this.#event(id);
    if (!event) return;
    this.#current = id;
    const x = this.#scale.x(event.anchor);
    if (x < 0 || x > this.#scale.width * 0.9) this.#pan(x);
    this.#render();
    this.telling.tell(this.#event(this.#current));
    if (focus) this.#items.focus(id);
  }

  openAt(time) {
    const event = this.events.find(({anchor}) => anchor >= time) ?? this.events.at(-1);
    if (Number.isFinite(time)) this.#pan(this.#scale.x(time));
    if (event) this.reveal(event.id);
  }

  /** On paper there is nothing to zoom: the list stands in. */
  print() {}

  #event(id) {
    return this.events.find(event => event.id === id);
  }

  /** The scale that shows every event. */
  #whole() {
    return Scale.of(this.events, this.stage.clientWidth || 800);
  }

  /** Brings what is at `x` into the middle. */
  #pan(x) {
    this.#isMoved = true;
    this.#scale = this.#scale.panned(x - this.#scale.width / 2);
  }

  #to(scale) {
    this.#isMoved = true;
    this.#scale = scale;
    this.refresh();
    this.host.zoomed();
  }

  #render() {
    const width = this.stage.clientWidth;
    if (!width || !this.events) return;
    const scale = this.#scale = new Scale(this.#scale.from, this.#scale.to, width);
    const count = Math.max(2, Math.floor((this.stage.clientHeight - TICKS - CLUSTERS) / LANE));
    const current = this.#event(this.#current);
    const {items, clusters} = place(current ? [current, ...this.#weighty.filter(event => event !== current)]
      : this.#weighty, scale, count);
    this.ticks.replaceChildren(...scale.ticks(this.host.calendar).map(({x, label}) =>
      at(h('span', {}, label), {'inset-inline-start': x})));
    this.#items.arrange(items, this.events, this.#current);
    this.clusters.replaceChildren(...clusters.sort((one, other) => one.x - other.x).map(each => this.#cluster(each)));
  }

  #cluster(cluster) {
    return clusterButton(cluster, this.host.calendar, (first, last) => {
      if (last - first < (this.#scale.to - this.#scale.from) / 100) {
        this.reveal(cluster.events[0].id, {focus: true});
        return;
      }
      const margin = Math.max(DAY, (last - first) * 0.15);
      this.#to(new Scale(first - margin, last + margin, this.stage.clientWidth));
    });
  }

  #step(by, {focus = false, announce = false} = {}) {
    const index = this.events.findIndex(event => event.id === this.#current);
    const event = this.events[Math.min(this.events.length - 1, Math.max(0, index + by))];
    if (!event) return;
    this.reveal(event.id, {focus});
    if (announce) this.host.announce(event.headline);
  }

  #key(event) {
    const onward = isRightToLeft(this.stage) ? -1 : 1;
    const steps = {ArrowRight: onward, ArrowLeft: -onward, ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity};
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (steps[event.key]) {
      event.preventDefault();
      this.#step(steps[event.key], {focus: true});
    } else if ('+-'.includes(event.key)) {
      this.zoom(event.key === '+' ? 1 : -1);
    }
  }
}
