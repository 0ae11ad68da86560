// Notes how everything that may take focus looks without it, and puts the keyboard before the first of it.
const CANDIDATES = 'a[href],area[href],button,input,select,textarea,summary,iframe,audio,video,[tabindex],[contenteditable]';
deepActive()?.blur?.();
live.looks = element => {
  const style = getComputedStyle(element);
  return ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderColor', 'borderWidth', 'borderStyle',
    'backgroundColor', 'color', 'textDecorationLine', 'textDecorationThickness'].map(name => style[name]).join(';');
};
endTransitions();
live.unfocused = new Map();
let inOrder = 0;
for (const element of live.elements) {
  if (!element.matches(CANDIDATES) || !element.isConnected) continue;
  live.unfocused.set(element, live.looks(element));
  if (element.tabIndex >= 0 && !element.matches(':disabled') && element.type !== 'hidden' && !element.closest('[inert]')
      && element.checkVisibility({ visibilityProperty: true })) inOrder++;
}
const body = document.body;
if (body) {
  const had = body.getAttribute('tabindex');
  body.setAttribute('tabindex', '-1');
  body.focus({ preventScroll: true });
  body.blur();
  if (had === null) body.removeAttribute('tabindex');
  else body.setAttribute('tabindex', had);
}
window.scrollTo(0, 0);
return rows([[inOrder]]);
