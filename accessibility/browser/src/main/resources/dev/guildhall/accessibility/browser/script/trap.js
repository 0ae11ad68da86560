// What else people should reach while the keyboard is held in some elements, and whether words tell a way out.
const held = new Set(JSON.parse(argument).map(place => live.elements[place]));
const WAYS = /\b(press|ctrl|control|esc|escape|alt|shift|key|keyboard|shortcut|pwyswch|bysell)\b/i;
const inDialog = [...held].some(element => element?.closest('dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[popover]'));
let outside = 0;
for (const element of live.unfocused.keys()) {
  if (held.has(element) || element.tabIndex < 0 || element.matches(':disabled') || !isShown(element)) continue;
  const rect = element.getBoundingClientRect();
  const x = rect.left + rect.width / 2, y = rect.top + rect.height / 2;
  const hit = rect.width > 2 && rect.height > 2 ? document.elementFromPoint(x, y) : null;
  if (hit && (element.contains(hit) || hit.contains(element))) outside++;
}
return rows([[inDialog ? 'DIALOG' : '', outside, WAYS.test(document.body?.innerText ?? '') ? 'SAID' : '']]);
