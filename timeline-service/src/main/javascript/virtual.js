/** A long list of rows of which only those that can be seen, and those that must stay, are in the document. */
import {oncePerFrame} from './dom.js';
import {Heights} from './heights.js';
import {Items} from './items.js';
import {scrollBy, visibleStretch} from './scrolling.js';

const OVERSCAN = 400;
const GUESS = 110;

export class VirtualList {
  #heights = new Heights(GUESS);
  #rows = [];
  #index = new Map();
  #items;
  #isWhole = false;
  #width = 0;

  /**
   * @param {HTMLElement} element holds the items
   * @param {import('./items.js').Owner} owner
   */
  constructor(element, owner) {
    this.element = element;
    this.owner = owner;
    this.refresh = oncePerFrame(() => this.render());
    this.#items = new Items(element, owner, () => this.#resized());
  }

  get rows() {
    return this.#rows;
  }

  /** The place of a row, or undefined. */
  indexOf(key) {
    return this.#index.get(key);
  }

  /** The item of a row, where it is in the document. */
  item(key) {
    return this.#items.of(key);
  }

  /** The key of the row that holds the focus. */
  get focused() {
    return this.element.getRootNode().activeElement?.closest('li')?.dataset.key;
  }

  /** Takes other rows, and leaves what is seen where it is; `settle` runs before they are drawn. */
  arrange(rows, settle) {
    const anchor = this.#anchor();
    this.#rows = rows;
    this.#index = new Map(rows.map((row, index) => [row.key, index]));
    this.#items.keep(key => rows[this.#index.get(key)]);
    this.#heights.arrange(rows.map(row => row.key));
    settle();
    this.#keep(anchor);
    this.render();
  }

  /** Brings a row to the top. Heights become known only as rows appear, so it takes a second look to arrive. */
  align(index, inset) {
    for (let look = 0; look < 3; look++) {
      scrollBy(this.element, this.#heights.start(index) - visibleStretch(this.element).top - inset);
      this.render();
    }
  }

  /** Brings a row to the top, unless all of it can be seen. */
  bring(index, inset) {
    const seen = visibleStretch(this.element);
    const isSeen = this.#heights.start(index) >= seen.top && this.#heights.start(index + 1) <= seen.bottom;
    if (isSeen) this.render();
    else this.align(index, inset);
  }

  /** Puts every row into the document, or takes those out again that cannot be seen. */
  whole(isWhole) {
    this.#isWhole = isWhole;
    this.render();
  }

  /** Looks again at what can be seen. */
  render() {
    if (!this.element.isConnected) return;
    this.#width ||= this.element.clientWidth;
    const {from, to} = this.#range();
    const kept = this.owner.kept();
    const {focused} = this;
    for (const [key] of this.#items.all) {
      const index = this.#index.get(key);
      if ((index < from || index > to) && key !== focused && key !== kept) this.#items.drop(key);
    }
    for (let index = from; index <= to; index++) this.#place(index);
    if (this.#index.has(kept)) this.#place(this.#index.get(kept));
    this.#measure();
    for (const [key, element] of this.#items.all) {
      const index = this.#index.get(key);
      element.style.setProperty('top', `${this.#heights.start(index)}px`);
      element.setAttribute('aria-posinset', index + 1);
      element.setAttribute('aria-setsize', this.#rows.length);
      this.owner.drawn(key, element);
    }
  }

  #range() {
    if (this.#rows.length === 0) return {from: 0, to: -1};
    if (this.#isWhole) return {from: 0, to: this.#rows.length - 1};
    const seen = visibleStretch(this.element);
    return {from: this.#heights.at(seen.top - OVERSCAN), to: this.#heights.at(seen.bottom + OVERSCAN)};
  }

  #place(index) {
    this.#items.place(this.#rows[index], key => this.#index.get(key) > index);
  }

  /** The first row that is seen, and where. */
  #anchor() {
    const {top} = visibleStretch(this.element);
    return top > 0 ? this.#heights.rowAt(top) : null;
  }

  #keep(anchor) {
    this.element.style.setProperty('height', `${this.#heights.total}px`);
    const index = this.#index.get(anchor?.key);
    if (index !== undefined) scrollBy(this.element, this.#heights.start(index) - anchor.start);
  }

  #measure() {
    if (this.#isWhole) return;
    const anchor = this.#anchor();
    this.#heights.learn(new Map(this.#items.all.map(([key, element]) => [key, element.getBoundingClientRect().height])));
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
}
