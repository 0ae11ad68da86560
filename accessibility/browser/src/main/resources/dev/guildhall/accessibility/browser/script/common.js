// Begins every script. What they share is kept under a symbol, out of the way of the page's own scripts.
const live = (window[Symbol.for('dev.guildhall.accessibility')] ??= {});
const rows = table => JSON.stringify(table.map(row => row.map(String)));
const frame = () => Promise.race([
  new Promise(done => requestAnimationFrame(done)),
  new Promise(done => setTimeout(done, 50)),
]);
const placeOf = element => live.places.get(element) ?? -2;

function endTransitions() {
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
}

function deepActive() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

// the parent that lays the element out, past slots and out of shadow trees
function outward(element) {
  return element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
}

function isShown(element) {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
}

// the box that cuts off what is in an element: only what is hidden for good, not what can be scrolled to
function clipOf(element) {
  const box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity, shortener: null, scrolls: null };
  let placed = null;
  for (let around = element; around && around !== document.body && around !== document.documentElement; around = outward(around)) {
    const style = getComputedStyle(around);
    const escapes = placed === 'fixed' || (placed === 'absolute' && style.position === 'static' && style.transform === 'none');
    if (!escapes) {
      const rect = around.getBoundingClientRect();
      if (['auto', 'scroll'].includes(style.overflowX) || ['auto', 'scroll'].includes(style.overflowY)) {
        box.scrolls = around;
        break;
      }
      if (['hidden', 'clip'].includes(style.overflowX)) {
        box.left = Math.max(box.left, rect.left);
        box.right = Math.min(box.right, rect.right);
      }
      if (['hidden', 'clip'].includes(style.overflowY)) {
        box.top = Math.max(box.top, rect.top);
        box.bottom = Math.min(box.bottom, rect.bottom);
      }
      if (['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY)) {
        const isShortened = style.textOverflow === 'ellipsis' || !['none', '', undefined].includes(style.webkitLineClamp);
        if (isShortened) box.shortener ??= around;
      }
      if (style.clipPath !== 'none' || (placed !== null && style.clip !== 'auto') || (style.position !== 'static' && style.clip !== 'auto')) {
        box.right = box.left;
      }
      placed = null;
    }
    if (style.position === 'fixed') placed = 'fixed';
    else if (style.position === 'absolute' && placed === null) placed = 'absolute';
  }
  return box;
}

// every line of text that is shown, with what cuts it off
function lines(limit) {
  const found = [];
  const range = document.createRange();
  const clips = new Map();
  for (const element of live.elements) {
    if (found.length >= limit) break;
    if (!element.isConnected || ['SCRIPT', 'STYLE', 'TITLE', 'NOSCRIPT', 'OPTION'].includes(element.tagName)) continue;
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim() || !isShown(element)) continue;
      range.selectNodeContents(node);
      const clip = clips.get(element) ?? clipOf(element);
      clips.set(element, clip);
      const em = parseFloat(getComputedStyle(element).fontSize);
      for (const rect of range.getClientRects()) {
        if (rect.width > 0 && rect.height > 0) found.push({ element, node, rect, clip, em });
      }
    }
  }
  return found;
}

// how far a line is cut off, in pixels across and down
function lossOf({ rect, clip }) {
  // of text that ends in an ellipsis, browsers tell the part that is left
  const around = clip.shortener;
  const x = around ? around.scrollWidth - around.clientWidth : 0;
  const y = around ? around.scrollHeight - around.clientHeight : 0;
  return {
    x: Math.max(x, Math.min(rect.width, Math.max(0, clip.left - rect.left, rect.right - clip.right))),
    y: Math.max(y, Math.min(rect.height, Math.max(0, clip.top - rect.top, rect.bottom - clip.bottom))),
  };
}
