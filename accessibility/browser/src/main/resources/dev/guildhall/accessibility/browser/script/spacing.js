// What is cut off, or runs into other text, only once people set the spacing of WCAG 1.4.12.
const limit = Number(argument);
const SHEET = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important;
  transition: none !important } p { margin-bottom: 2em !important }`;
const BAND = 64;

function collisions(all) {
  const bands = new Map();
  const found = new Map();
  for (const line of all) {
    const loss = lossOf(line);
    if (loss.x > line.rect.width / 2 || loss.y > line.rect.height / 2) continue;
    for (let band = Math.floor(line.rect.top / BAND); band <= Math.floor(line.rect.bottom / BAND); band++) {
      const others = bands.get(band) ?? [];
      bands.set(band, others);
      if (others.length > 200) continue;
      for (const other of others) {
        if (other.node === line.node || other.clip.scrolls !== line.clip.scrolls) continue;
        const width = Math.min(other.rect.right, line.rect.right) - Math.max(other.rect.left, line.rect.left);
        const height = Math.min(other.rect.bottom, line.rect.bottom) - Math.max(other.rect.top, line.rect.top);
        if (width > line.em / 2 && height > Math.min(other.rect.height, line.rect.height) / 2) {
          if (!found.has(line.node)) found.set(line.node, new Map());
          found.get(line.node).set(other.node, { line, other });
        }
      }
      others.push(line);
    }
  }
  return found;
}

function isPlaced(element) {
  for (let around = element; around; around = outward(around)) {
    const style = getComputedStyle(around);
    if (['absolute', 'fixed', 'sticky'].includes(style.position) || style.transform !== 'none') return true;
  }
  return false;
}

function losses(all) {
  const worst = new Map();
  for (const line of all) {
    const loss = lossOf(line);
    const known = worst.get(line.node);
    if (!known || loss.x + loss.y > known.x + known.y) worst.set(line.node, { ...loss, line });
  }
  return worst;
}

const before = lines(limit);
const lostBefore = losses(before);
const collidedBefore = collisions(before);
const roots = [document, ...live.elements.map(element => element.shadowRoot).filter(Boolean)];
const kept = roots.map(root => [...root.adoptedStyleSheets]);
const sheet = new CSSStyleSheet();
sheet.replaceSync(SHEET);
const found = [];
try {
  roots.forEach(root => { root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]; });
  const after = lines(limit);
  for (const [node, { x, y, line }] of losses(after)) {
    const earlier = lostBefore.get(node);
    if (!earlier || earlier.x > 2 || earlier.y > 2) continue;
    const isCut = x > line.em || y > line.rect.height / 2;
    if (isCut) found.push([placeOf(line.element), 'CUT', line.clip.shortener ? 'PERHAPS' : 'CERTAIN', Math.round(Math.max(x, y))]);
  }
  for (const [node, others] of collisions(after)) {
    for (const [other, pair] of others) {
      if (collidedBefore.get(node)?.has(other) || collidedBefore.get(other)?.has(node)) continue;
      const isDoubtful = isPlaced(pair.line.element) || isPlaced(pair.other.element);
      found.push([placeOf(pair.line.element), 'COVERED', isDoubtful ? 'PERHAPS' : 'CERTAIN', placeOf(pair.other.element)]);
    }
  }
} finally {
  roots.forEach((root, index) => { root.adoptedStyleSheets = kept[index]; });
}
return rows([[before.length], ...found]);
