// Every target that people point at: its box, and what the criterion lets off.
const SELECTOR = 'a[href],area[href],button,input,select,textarea,summary,[role=button],[role=link],[role=checkbox],'
  + '[role=radio],[role=tab],[role=switch],[role=menuitem],[role=menuitemcheckbox],[role=menuitemradio],[role=option],'
  + '[role=slider],[role=combobox],[onclick]';
const limit = Number(argument);
const found = [];
const targets = new Map();

function isPointedAt(element) {
  if (!element.matches(SELECTOR) || element.matches(':disabled,[aria-disabled=true]') || element.closest('[inert]')) return false;
  if (element.type === 'hidden' || !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  return getComputedStyle(element).pointerEvents !== 'none';
}

function boxOf(element) {
  const rect = element.getBoundingClientRect();
  const clip = clipOf(element.parentElement ?? element);
  return {
    left: rect.left + scrollX, top: rect.top + scrollY, width: rect.width, height: rect.height,
    isWhole: rect.left >= clip.left && rect.right <= clip.right && rect.top >= clip.top && rect.bottom <= clip.bottom,
  };
}

function isHiddenFromSight(element, box) {
  const style = getComputedStyle(element);
  return box.width <= 1 || box.height <= 1 || box.left + box.width <= 0 || box.top + box.height <= 0
    || style.clipPath !== 'none' || (style.position === 'absolute' && style.clip !== 'auto');
}

// words beside it in the same block that are not themselves a target
function isInSentence(element) {
  let block = element.parentElement;
  while (block && ['inline', 'contents'].includes(getComputedStyle(block).display)) block = block.parentElement;
  if (!block) return false;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const around = walker.currentNode.parentElement;
    if (/[\p{L}\p{N}]/u.test(walker.currentNode.data) && !element.contains(around) && !around.closest(SELECTOR) && isShown(around)) return true;
  }
  return false;
}

// as big as the browser makes it, since the page says nothing of its size
function isAsBrowserHasIt(element) {
  if (!['INPUT', 'SELECT', 'TEXTAREA', 'BUTTON'].includes(element.tagName)) return false;
  const style = getComputedStyle(element);
  if (['checkbox', 'radio'].includes(element.type)) return style.appearance !== 'none' && style.width === '13px' && style.height === '13px';
  const typed = element.computedStyleMap?.();
  if (!typed || style.appearance === 'none') return false;
  const isAuto = name => ['auto', '0px', 'undefined'].includes(String(typed.get(name)));
  return isAuto('height') && isAuto('min-height') && parseFloat(style.fontSize) < 13.4 && parseFloat(style.paddingTop) <= 1;
}

for (const [place, element] of live.elements.entries()) {
  if (found.length >= limit) break;
  if (!isPointedAt(element)) continue;
  const box = boxOf(element);
  if (isHiddenFromSight(element, box)) continue;
  for (const label of ['checkbox', 'radio'].includes(element.type) ? element.labels ?? [] : []) {
    if (!isShown(label)) continue;
    const more = label.getBoundingClientRect();
    const right = Math.max(box.left + box.width, more.right + scrollX);
    const bottom = Math.max(box.top + box.height, more.bottom + scrollY);
    box.left = Math.min(box.left, more.left + scrollX);
    box.top = Math.min(box.top, more.top + scrollY);
    box.width = right - box.left;
    box.height = bottom - box.top;
  }
  targets.set(element, found.length);
  let around = outward(element);
  while (around && !targets.has(around)) around = outward(around);
  const isSmall = box.width < 24 || box.height < 24;
  const excuse = !isSmall ? '' : !isShown(element) || !box.isWhole ? 'UNSEEN' : isAsBrowserHasIt(element) ? 'BROWSER' : isInSentence(element) ? 'SENTENCE' : '';
  const key = element.href ? `link ${element.href}` : `control ${element.textContent.trim() || element.getAttribute('aria-label') || place}`;
  found.push([place, box.left, box.top, box.width, box.height, around ? targets.get(around) : -1, key, excuse]);
}
return rows(found);
