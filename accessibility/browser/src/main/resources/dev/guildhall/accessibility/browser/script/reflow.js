// What reaches beyond a narrow screen, and so must be scrolled to in two directions.
const [width, limit] = JSON.parse(argument);
const TWO_DIMENSIONS = 'table,pre,code,math,svg,canvas,video,iframe,object,embed,[role=grid],[role=treegrid],[role=table],'
  + '[role=toolbar],[role=application],[role=math],[role=img],textarea,input,select';
const root = document.scrollingElement ?? document.documentElement;
const scrolls = root.scrollWidth > Math.max(root.clientWidth, width) + 1
  && !['hidden', 'clip'].includes(getComputedStyle(document.documentElement).overflowX)
  && !['hidden', 'clip'].includes(getComputedStyle(document.body ?? root).overflowX);
const found = new Map();
const reach = rect => rect.right + scrollX - width;

function outermostTooWide(element) {
  let widest = element;
  for (let around = element; around && around !== document.body && around !== document.documentElement; around = outward(around)) {
    if (reach(around.getBoundingClientRect()) > 1) widest = around;
  }
  return widest;
}

function note(element, kind, pixels) {
  const known = found.get(element);
  if (!known || (known[1] !== 'TEXT' && kind === 'TEXT')) found.set(element, [placeOf(element), kind, Math.round(pixels)]);
}

const all = lines(limit);
for (const line of all) {
  const loss = lossOf(line);
  if (loss.x > 1 || loss.y > 1) continue;
  const scroller = line.clip.scrolls;
  if (scroller) {
    if (scroller.scrollWidth > scroller.clientWidth + 1 && !line.element.closest(TWO_DIMENSIONS)
        && line.rect.right - scroller.getBoundingClientRect().left + scroller.scrollLeft > scroller.clientWidth + line.em) {
      note(scroller, 'SCROLLER', scroller.scrollWidth - scroller.clientWidth);
    }
  } else if (scrolls && reach(line.rect) > line.em) {
    const special = line.element.closest(TWO_DIMENSIONS);
    const isOneWord = !/\S\s+\S/.test(line.node.data.trim());
    if (special) note(special, 'TWO_DIMENSIONS', reach(line.rect));
    else note(outermostTooWide(line.element), isOneWord ? 'ONE_WORD' : 'TEXT', reach(line.rect));
  }
}
if (scrolls) {
  for (const element of document.querySelectorAll('img,svg,video,canvas,iframe,object,embed')) {
    const clip = clipOf(element);
    const rect = element.getBoundingClientRect();
    if (!clip.scrolls && rect.right <= clip.right && isShown(element) && reach(rect) > 1) note(element, 'TWO_DIMENSIONS', reach(rect));
  }
}
return rows([[all.length], ...found.values()]);
