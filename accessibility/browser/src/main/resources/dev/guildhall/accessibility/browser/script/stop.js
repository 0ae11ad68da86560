// Where the keyboard's focus is after a key was pressed: how it looks there, and whether something covers it.
await frame();
await new Promise(done => setTimeout(done, 15));
const active = deepActive();
if (!active || active === document.body || active === document.documentElement || !document.hasFocus()) {
  return rows([[-1, '', '', '', '', '']]);
}
endTransitions();
const OWN_STOPS = ['IFRAME', 'FRAME', 'AUDIO', 'VIDEO', 'EMBED', 'OBJECT'];
const TIMES = ['date', 'time', 'datetime-local', 'month', 'week'];
const TYPED = ['text', 'search', 'url', 'tel', 'email', 'password', 'number', ...TIMES];

function looksDifferent() {
  const rect = active.getBoundingClientRect();
  const inWindow = rect.right > 3 && rect.bottom > 3 && rect.left < innerWidth - 3 && rect.top < innerHeight - 3;
  const clip = clipOf(outward(active) ?? active);
  const isCut = rect.right <= clip.left + 3 || rect.left >= clip.right - 3 || rect.bottom <= clip.top + 3 || rect.top >= clip.bottom - 3;
  if (!isShown(active) || rect.width < 3 || rect.height < 3 || !inWindow || isCut || !live.unfocused.has(active)) return false;
  const style = getComputedStyle(active);
  const clear = /^(transparent|rgba\(.*, 0\))$/;
  const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && !clear.test(style.outlineColor)
    && parseFloat(style.outlineOffset) > -3;
  const before = live.unfocused.get(active).split(';');
  const now = live.looks(active).split(';');
  const shadow = now[3] !== before[3] && now[3] !== 'none' && /rgb\(/.test(now[3]);
  const fill = now[7] !== before[7] && /^rgb\(/.test(now[7]);
  return shadow || fill || (hasOutline && before.slice(0, 3).join() !== now.slice(0, 3).join());
}

function covering() {
  const rect = active.getBoundingClientRect();
  const left = Math.max(rect.left, 0), right = Math.min(rect.right, innerWidth);
  const top = Math.max(rect.top, 0), bottom = Math.min(rect.bottom, innerHeight);
  if (!isShown(active) || right - left < 3 || bottom - top < 3) return null;
  let cover = null;
  for (let i = 0; i <= 6; i++) {
    for (let j = 0; j <= 6; j++) {
      const x = left + 1 + (right - left - 2) * i / 6, y = top + 1 + (bottom - top - 2) * j / 6;
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit) hit = hit.shadowRoot.elementFromPoint(x, y);
      if (!hit || hit.contains(active) || active.contains(hit) || active.getRootNode().host === hit) return null;
      if ([...(active.labels ?? [])].some(label => label.contains(hit))) return null;
      let placed = hit;
      while (placed && !['fixed', 'sticky'].includes(getComputedStyle(placed).position)) placed = outward(placed);
      if (!placed || placed.contains(active) || (cover && cover !== placed)) return null;
      cover = placed;
    }
  }
  return cover;
}

function isOpaque(cover) {
  for (let around = cover; around; around = outward(around)) {
    if (Number(getComputedStyle(around).opacity) < 1) return false;
  }
  return /^rgb\(/.test(getComputedStyle(cover).backgroundColor);
}

const cover = covering();
const kind = OWN_STOPS.includes(active.tagName) || TIMES.includes(active.type) ? 'MANY_STOPS'
  : TYPED.includes(active.type) || active.tagName === 'TEXTAREA' || active.isContentEditable ? 'CARET' : 'PLAIN';
return rows([[placeOf(active), kind, looksDifferent() ? 'CHANGED' : 'LOOK', cover ? placeOf(cover) : '-1', cover && isOpaque(cover) ? 'OPAQUE' : '',
  (active.innerText ?? '').slice(0, 100)]]);
