// The computed values of every element: a table of texts, a table of styles made of them, and each element's three styles.
const [names, notUsed] = JSON.parse(argument);
const texts = new Map();
const styles = new Map();
const number = (table, key) => {
  if (!table.has(key)) table.set(key, table.size);
  return table.get(key);
};

// what layout makes of a length says nothing of how it was set: "auto" stays "auto" where the browser can tell both
function styleOf(computed, typed) {
  return number(styles, names.map(name => {
    const value = (typed && notUsed.includes(name) && typed.get(name)?.toString()) || computed.getPropertyValue(name);
    return number(texts, name === 'transform' ? value.replace(/\bscale\(([^,()]+), \1\)/g, 'scale($1)') : value);
  }).join(' '));
}

function pseudo(element, name) {
  const computed = getComputedStyle(element, name);
  const content = computed.content;
  return content && content !== 'none' && content !== 'normal' ? styleOf(computed) : -1;
}

const fixed = [];
const each = live.elements.map((element, place) => {
  const computed = getComputedStyle(element);
  // what is in no slot of its host's shadow tree has no style at all
  const isInNoBox = computed.display === '';
  const own = element.style;
  if (own?.length) {
    for (const name of own) {
      if (own.getPropertyPriority(name) && !['inherit', 'unset'].includes(own.getPropertyValue(name))) fixed.push(`${place} ${name}`);
    }
  }
  if (isInNoBox) return '-1 -1 -1';
  const typed = element.computedStyleMap?.();
  return `${styleOf(computed, typed)} ${pseudo(element, '::before')} ${pseudo(element, '::after')}`;
});
return rows([[...texts.keys()], [...styles.keys()], each, fixed]);
