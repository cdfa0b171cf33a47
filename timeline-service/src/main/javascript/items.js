/** The items of a long list that are in the document, in the order of their rows. */

/**
 * A row is told from others by its `key`.
 * @typedef {object} Owner
 * @property {function(object): HTMLElement} item makes the item that shows a row
 * @property {function(object, object): boolean} isSame whether an item made for one row shows another as well
 * @property {function(): string} kept the key of a row that stays in the document wherever the reader is
 * @property {function(string, HTMLElement): void} drawn hears of each item in the document after every look
 */
export class Items {
  #shown = new Map();
  #sizes;

  /**
   * @param {HTMLElement} element holds the items
   * @param {Owner} owner makes them
   * @param {function(): void} resized hears that one of them, or what holds them, has another size
   */
  constructor(element, owner, resized) {
    this.element = element;
    this.owner = owner;
    this.#sizes = new ResizeObserver(resized);
    this.#sizes.observe(element);
  }

  /** The keys of the rows that have an item, and the items. */
  get all() {
    return [...this.#shown].map(([key, {element}]) => [key, element]);
  }

  /** The item of a row, where it has one. */
  of(key) {
    return this.#shown.get(key)?.element;
  }

  /** Leaves only the items that show one of these rows. */
  keep(rowOf) {
    for (const [key, shown] of this.#shown) {
      const row = rowOf(key);
      if (row && this.owner.isSame(shown.row, row)) shown.row = row;
      else this.drop(key);
    }
  }

  /** Gives a row an item, before that of the first row for which `isLater` holds. */
  place(row, isLater) {
    if (this.#shown.has(row.key)) return;
    const element = this.owner.item(row);
    const after = [...this.element.children].find(other => isLater(other.dataset.key));
    this.element.insertBefore(element, after ?? null);
    this.#shown.set(row.key, {element, row});
    this.#sizes.observe(element);
  }

  drop(key) {
    const {element} = this.#shown.get(key);
    this.#sizes.unobserve(element);
    element.remove();
    this.#shown.delete(key);
  }
}
