/** Makes elements. Text only ever becomes text: nothing here or elsewhere parses markup. */

/**
 * @param {string} tag
 * @param {Object<string, any>} attributes `true` sets an empty one, `false` and null none, a function listens
 * @param {...(Node|string|null|false)} children
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== false && value != null) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter(child => child != null && child !== false));
  return element;
}

/** Places an element by style properties, in CSS pixels. */
export function at(element, properties) {
  for (const [name, pixels] of Object.entries(properties)) element.style.setProperty(name, `${Math.round(pixels)}px`);
  return element;
}

/** Calls a function at most once a frame, however often it is asked for. */
export function oncePerFrame(work) {
  let asked = 0;
  return () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      work();
    });
  };
}
