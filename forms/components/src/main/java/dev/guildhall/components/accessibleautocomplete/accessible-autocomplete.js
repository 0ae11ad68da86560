// Puts a text field with a list of results in the place of a select, which stays what the form sends: an editable combobox
// with list autocomplete, as the ARIA Authoring Practices describe it.
import { find, indexOf, plain } from './autocomplete-search.js'

// how many results are drawn at once; more when they are scrolled to, so that thousands take no time
const DRAWN_AT_ONCE = 100
// milliseconds without a key before the number of results is announced, so that it does not interrupt typing
const PAUSE = 500

export class AccessibleAutocomplete {
  constructor(root) {
    this.words = root.dataset
    this.select = root.querySelector('select')
    this.choices = indexOf(this.select)
    this.results = []
    this.active = -1
    this.build()
    this.showChosen()
    if (!this.chosen && this.words.typed) {
      this.input.value = this.words.typed
    }
    this.listen()
  }

  build() {
    const select = this.select
    const id = select.id
    const label = select.labels[0]
    const field = element('div', { class: 'guildhall-autocomplete' })
    label.id = label.id || `${id}-label`

    this.input = element('input', {
      class: 'govuk-input guildhall-autocomplete__input',
      type: 'text',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': `${id}-results`,
      'aria-describedby': [select.getAttribute('aria-describedby'), `${id}-instructions`].filter(Boolean).join(' '),
      autocomplete: select.getAttribute('autocomplete') || 'off',
      autocapitalize: 'none',
      spellcheck: 'false'
    })
    this.input.disabled = select.disabled
    this.input.classList.toggle('govuk-input--error', select.classList.contains('govuk-select--error'))
    if (this.words.typedName) {
      this.input.name = this.words.typedName
    }
    this.list = element('ul', {
      class: 'guildhall-autocomplete__results',
      id: `${id}-results`,
      role: 'listbox',
      'aria-labelledby': label.id
    })
    this.none = element('div', { class: 'guildhall-autocomplete__none', 'aria-hidden': 'true' }, this.words['i18n.noResults'])
    this.status = element('div', { class: 'govuk-visually-hidden', role: 'status' })
    field.append(
      this.input,
      this.list,
      this.none,
      element('span', { class: 'govuk-visually-hidden', id: `${id}-instructions` }, this.words['i18n.instructions']),
      this.status
    )
    // the field takes the id, and with it the label and links from an error summary
    select.id = `${id}-select`
    select.hidden = true
    select.removeAttribute('autocomplete')
    this.input.id = id
    this.close()
    select.before(field)
  }

  listen() {
    const { input, list, select } = this
    input.addEventListener('input', () => this.typed())
    input.addEventListener('keydown', (event) => this.pressed(event))
    input.addEventListener('click', () => this.isOpen || this.open())
    input.addEventListener('blur', () => this.leave())
    // the focus stays in the field while the list is used
    list.addEventListener('mousedown', (event) => event.preventDefault())
    list.addEventListener('click', (event) => {
      const option = event.target.closest('[role="option"]')
      if (option) {
        this.choose(this.results[Number(option.dataset.position)])
      }
    })
    list.addEventListener('scroll', () => {
      if (list.scrollTop + 2 * list.clientHeight > list.scrollHeight) {
        this.draw(list.children.length + DRAWN_AT_ONCE)
      }
    })
    select.addEventListener('change', () => this.isSending || this.showChosen())
    // after going back, or clearing the form, the browser sets the select
    window.addEventListener('pageshow', () => this.input.value || this.showChosen())
    if (select.form) {
      select.form.addEventListener('reset', () => setTimeout(() => this.showChosen()))
    }
  }

  showChosen() {
    this.chosen = this.choices.find((choice) => choice.option.selected) || null
    this.input.value = this.chosen ? this.chosen.text : ''
  }

  // The select follows every key: what is no choice, or one of several, is sent as none.
  typed() {
    this.send(this.exactly(this.input.value))
    if (document.activeElement !== this.input) {
      // the browser has filled it in
      this.leave()
    } else if (this.input.value.trim() === '') {
      this.close()
    } else {
      this.show(find(this.choices, this.input.value))
    }
  }

  exactly(text) {
    const wanted = plain(text)
    if (wanted === '') {
      return null
    }
    if (this.chosen && this.chosen.plain === wanted) {
      return this.chosen
    }
    const same = this.choices.filter((choice) => choice.plain === wanted)
    const found = same.length ? same : this.choices.filter((choice) => choice.synonyms.includes(wanted))
    return found.length === 1 ? found[0] : null
  }

  send(choice) {
    if (choice !== this.chosen) {
      this.chosen = choice
      this.select.value = choice ? choice.option.value : ''
      this.isSending = true
      this.select.dispatchEvent(new Event('change', { bubbles: true }))
      this.isSending = false
    }
  }

  choose(choice) {
    this.send(choice)
    this.input.value = choice.text
    this.close()
    this.say(this.words['i18n.chosen'].replace('%{item}', () => choice.text))
  }

  leave() {
    if (this.isOpen && this.active >= 0) {
      this.choose(this.results[this.active])
    } else {
      this.send(this.exactly(this.input.value))
      this.input.value = this.chosen ? this.chosen.text : this.input.value
    }
    this.close()
  }

  pressed(event) {
    if (event.isComposing) {
      return
    }
    const act = {
      ArrowDown: () => this.step(event.altKey, 1),
      ArrowUp: () => this.step(event.altKey, -1),
      Enter: () => this.accept(),
      Escape: () => this.escape(),
      ArrowLeft: () => this.activate(-1),
      ArrowRight: () => this.activate(-1),
      Home: () => this.activate(-1),
      End: () => this.activate(-1)
    }[event.key]
    if (act && act() === true) {
      event.preventDefault()
    }
  }

  step(isOnlyTheList, by) {
    if (isOnlyTheList) {
      by > 0 ? this.open() : this.close()
    } else if (!this.isOpen) {
      this.open()
      const chosen = this.results.indexOf(this.chosen)
      this.activate(chosen >= 0 ? chosen : by > 0 ? 0 : this.results.length - 1)
    } else if (this.results.length) {
      // the field itself is one stop, between the last result and the first
      const stops = this.results.length + 1
      this.activate(((this.active + 1 + by + stops) % stops) - 1)
    }
    return true
  }

  accept() {
    if (!this.isOpen || this.active < 0) {
      this.close()
      return false
    }
    this.choose(this.results[this.active])
    return true
  }

  escape() {
    if (this.isOpen) {
      this.close()
    } else {
      this.input.value = ''
      this.send(null)
    }
    return true
  }

  open() {
    this.show(this.chosen ? this.choices : find(this.choices, this.input.value))
  }

  show(results) {
    this.isOpen = true
    this.results = results
    this.list.textContent = ''
    this.list.hidden = results.length === 0
    this.none.hidden = results.length > 0
    this.list.scrollTop = 0
    this.draw(DRAWN_AT_ONCE)
    this.activate(-1)
    this.input.setAttribute('aria-expanded', String(results.length > 0))
    clearTimeout(this.pause)
    this.pause = setTimeout(() => this.say(this.count()), PAUSE)
  }

  close() {
    clearTimeout(this.pause)
    this.activate(-1)
    this.isOpen = false
    this.list.hidden = true
    this.none.hidden = true
    this.input.setAttribute('aria-expanded', 'false')
  }

  draw(upTo) {
    const until = Math.min(upTo, this.results.length)
    const more = document.createDocumentFragment()
    for (let i = this.list.children.length; i < until; i++) {
      const option = element('li', {
        class: 'guildhall-autocomplete__result',
        id: `${this.list.id}-${i}`,
        role: 'option',
        'aria-selected': 'false',
        'aria-setsize': this.results.length,
        'aria-posinset': i + 1
      }, this.results[i].text)
      option.dataset.position = i
      more.append(option)
    }
    this.list.append(more)
  }

  activate(position) {
    const before = this.list.children[this.active]
    if (before) {
      before.setAttribute('aria-selected', 'false')
    }
    this.active = position
    if (position < 0) {
      this.input.removeAttribute('aria-activedescendant')
      return
    }
    this.draw(position + 1)
    const option = this.list.children[position]
    option.setAttribute('aria-selected', 'true')
    option.scrollIntoView({ block: 'nearest' })
    this.input.setAttribute('aria-activedescendant', option.id)
  }

  count() {
    const number = this.results.length
    if (number === 0) {
      return this.words['i18n.noResults']
    }
    const words = this.words[`i18n.results.${pluralRule(this.input, number)}`] || this.words['i18n.results.other']
    return words.replace('%{count}', number)
  }

  say(words) {
    this.status.textContent = words
  }
}

function element(name, attributes, text) {
  const made = document.createElement(name)
  for (const attribute of Object.keys(attributes)) {
    made.setAttribute(attribute, attributes[attribute])
  }
  made.textContent = text || ''
  return made
}

function pluralRule(node, number) {
  const marked = node.closest('[lang]')
  if (marked && /^cy\b/i.test(marked.lang)) {
    // not every browser knows the rules of Welsh
    return { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' }[number] || 'other'
  }
  return new Intl.PluralRules('en').select(number)
}
