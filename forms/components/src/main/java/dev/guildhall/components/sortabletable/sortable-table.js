// Makes the headings of a table buttons that put its rows in order. All rows are on the page, or this would not be asked for.
const CONTROL = 'guildhall-sortable-table__control'

export class SortableTable {
  constructor(root) {
    this.root = root
    this.headings = Array.from(root.querySelectorAll('thead th'))
    this.body = root.querySelector('tbody')
    this.status = root.querySelector('[role="status"]')
    this.compareTexts = collator(root)
    this.headings.forEach((heading, column) => {
      if (heading.dataset.sortKind) {
        this.addButton(heading, column)
      }
    })
  }

  addButton(heading, column) {
    const link = heading.querySelector('.' + CONTROL)
    const button = document.createElement('button')
    button.type = 'button'
    button.className = CONTROL
    button.append(...(link || heading).childNodes)
    button.addEventListener('click', () => this.sort(column))
    if (link) {
      link.remove()
    }
    heading.append(button)
    if (!heading.hasAttribute('aria-sort')) {
      heading.setAttribute('aria-sort', 'none')
    }
  }

  sort(column) {
    const heading = this.headings[column]
    const direction = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending'
    this.body.append(...this.inOrder(column, heading.dataset.sortKind, direction === 'ascending' ? 1 : -1))
    for (const other of this.headings) {
      if (other.dataset.sortKind) {
        other.setAttribute('aria-sort', other === heading ? direction : 'none')
      }
    }
    this.announce(heading.textContent.trim(), direction)
  }

  // sort() is stable: rows that are alike stay in the order that they are in
  inOrder(column, kind, sign) {
    const keyed = Array.from(this.body.rows, (row) => ({ row, key: key(row.cells[column], kind) }))
    const withValue = keyed.filter((each) => each.key !== '')
    const without = keyed.filter((each) => each.key === '')
    const compare = kind === 'text' ? this.compareTexts : (a, b) => (a < b ? -1 : a > b ? 1 : 0)
    withValue.sort((a, b) => sign * compare(a.key, b.key))
    return withValue.concat(without).map((each) => each.row)
  }

  announce(column, direction) {
    this.status.textContent = this.root.dataset['i18n.sorted']
      .replace('%{column}', () => column)
      .replace('%{direction}', () => this.root.dataset['i18n.' + direction])
  }
}

function key(cell, kind) {
  const value = cell.dataset.sortValue || (kind === 'text' ? cell.textContent.trim().replace(/\s+/g, ' ') : '')
  return kind === 'number' && value !== '' ? Number(value) : value
}

// Compares texts in the alphabet of the page's language; numbers within them by their value.
function collator(root) {
  const marked = root.closest('[lang]')
  const language = marked ? marked.lang : ''
  const alphabet = language && isKnown(language) ? new Intl.Collator(language, { numeric: true }) : usual()
  if (/^cy\b/i.test(language) && !isKnown(language)) {
    return (a, b) => alphabet.compare(welsh(a), welsh(b))
  }
  return alphabet.compare
}

function usual() {
  return new Intl.Collator('en', { numeric: true })
}

function isKnown(language) {
  try {
    return Intl.Collator.supportedLocalesOf(language).length > 0
  } catch (notALanguage) {
    return false
  }
}

// Chromium has no Welsh alphabet, in which ch is a letter after c, and so on. U+FFFF comes after every other character.
function welsh(text) {
  return text.replace(/ch|dd|ff|ng|ll|ph|rh|th/gi, (letter) => (/ng/i.test(letter) ? 'g' : letter[0]) + '\uffff')
}
