// Writes the DOM out as XML and remembers its elements in that order; what people typed is left out.
const XHTML = 'http://www.w3.org/1999/xhtml';
const TYPED_ELSEWHERE = new Set(['button', 'submit', 'reset', 'image', 'checkbox', 'radio', 'range', 'hidden']);
const elements = [];
const out = [];
const modals = new Set();
const aroundModals = new Set();

const text = value => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\0/g, '');
const quoted = value => text(value).replace(/"/g, '&quot;');

function isTyped(element) {
  return element.namespaceURI === XHTML && element.localName === 'input' && !TYPED_ELSEWHERE.has(element.type);
}

// an open modal dialog makes inert, without an attribute that says so, all that is beside it
function findModals(root) {
  for (const modal of root.querySelectorAll('dialog:modal')) {
    modals.add(modal);
    for (let parent = outward(modal); parent; parent = outward(parent)) aroundModals.add(parent);
  }
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) findModals(element.shadowRoot);
  }
}

function isBesideModal(element) {
  return aroundModals.has(outward(element)) && !aroundModals.has(element) && !modals.has(element);
}

function attributes(element) {
  const written = [];
  for (const { name, value } of element.attributes) {
    const isState = element.namespaceURI === XHTML
      && ((name === 'checked' && element.localName === 'input') || (name === 'selected' && element.localName === 'option'));
    const isValue = name === 'value' && isTyped(element);
    if (!isState && !isValue && !name.startsWith('xmlns') && /^[^\s"'<>\/=]+$/.test(name)) {
      written.push(` ${name}="${quoted(value)}"`);
    }
  }
  if (element.namespaceURI === XHTML) {
    if (element.localName === 'input' && element.checked) written.push(' checked=""');
    if (element.localName === 'option' && element.selected) written.push(' selected=""');
  }
  if (isBesideModal(element) && element !== document.head && !element.hasAttribute('inert')) written.push(' inert=""');
  return written.join('');
}

function write(element, around) {
  const space = element.namespaceURI === around ? '' : ` xmlns="${quoted(element.namespaceURI ?? '')}"`;
  const name = element.localName;
  if (element.namespaceURI === XHTML && name === 'template') {
    out.push('<template/>');
    return;
  }
  elements.push(element);
  out.push(`<${name}${attributes(element)}${space}`);
  const isEmpty = !element.firstChild && !element.shadowRoot;
  if (isEmpty || (element.namespaceURI === XHTML && name === 'textarea')) {
    out.push('/>');
    return;
  }
  out.push('>');
  if (element.shadowRoot) {
    out.push('<template shadowrootmode="open">');
    writeChildren(element.shadowRoot, element.namespaceURI);
    out.push('</template>');
  }
  writeChildren(element, element.namespaceURI);
  out.push(`</${name}>`);
}

function writeChildren(parent, around) {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.ELEMENT_NODE) write(node, around);
    else if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) out.push(text(node.data));
  }
}

if (document.doctype) out.push(`<!DOCTYPE ${document.doctype.name}>\n`);
findModals(document);
write(document.documentElement, '');
live.elements = elements;
live.places = new Map(elements.map((element, place) => [element, place]));
return rows([[document.contentType, out.join('')]]);
