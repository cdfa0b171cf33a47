/** What of an element can be seen, whoever scrolls it: itself, an ancestor, or the page. */

/** The nearest element that scrolls the given one. */
function scrollerOf(element) {
  for (let up = element; up; up = up.parentElement ?? up.getRootNode().host) {
    const {overflowY, maxHeight} = getComputedStyle(up);
    if (/auto|scroll/.test(overflowY) && (maxHeight !== 'none' || up.scrollHeight > up.clientHeight)) return up;
  }
  return document.scrollingElement;
}

/** The visible stretch of an element, in CSS pixels from its top. */
export function visibleStretch(element) {
  const scroller = scrollerOf(element);
  const top = element.getBoundingClientRect().top;
  const clip = scroller === document.scrollingElement
    ? {top: 0, bottom: innerHeight}
    : scroller.getBoundingClientRect();
  return {top: Math.max(clip.top, 0) - top, bottom: Math.min(clip.bottom, innerHeight) - top};
}

/** Moves what is seen by so many pixels, at once. */
export function scrollBy(element, pixels) {
  scrollerOf(element).scrollBy({top: pixels, behavior: 'instant'});
}
