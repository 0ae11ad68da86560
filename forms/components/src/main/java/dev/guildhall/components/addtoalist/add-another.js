// Adds and removes groups of fields on the page, where the buttons would otherwise send the form to have it done.

const GROUP = '.guildhall-add-another__group'
const FIELD = 'input:not([type="hidden"]):not([disabled]), select:not([disabled]), textarea:not([disabled])'
const REFERENCES = [
  'id',
  'for',
  'list',
  'headers',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-labelledby',
  'aria-owns',
  'data-aria-controls'
]

export class AddAnother {
  constructor(root) {
    this.settings = root.dataset
    this.root = root
    this.groups = root.querySelector('.guildhall-add-another__groups')
    this.blank = root.querySelector('template').content
    this.addButton = root.querySelector('.guildhall-add-another__add')
    this.status = root.querySelector('.guildhall-add-another__status')

    this.addButton.type = 'button'
    this.addButton.addEventListener('click', () => this.add())
    this.groups.addEventListener('click', (event) => {
      const button = event.target.closest('.guildhall-add-another__remove')
      if (button) {
        this.remove(button.closest(GROUP))
      }
    })
    this.refresh()
  }

  all() {
    return Array.from(this.groups.querySelectorAll(`:scope > ${GROUP}`))
  }

  add() {
    const group = document.importNode(this.blank, true).querySelector(GROUP)
    this.groups.append(group)
    this.renumber(group, '%{index}', this.all().length - 1)
    this.refresh()
    // whoever starts the scripts of a page starts those of its new part
    group.dispatchEvent(new CustomEvent('guildhall:added', { bubbles: true }))
    this.status.textContent = ''
    focusOn(group.querySelector(FIELD) || group)
  }

  remove(group) {
    const groups = this.all()
    const index = groups.indexOf(group)
    const title = group.querySelector('.guildhall-add-another__title').textContent
    this.forgetErrorsOf(group)
    group.remove()
    for (let i = index + 1; i < groups.length; i++) {
      this.renumber(groups[i], i, i - 1)
    }
    this.refresh()
    this.status.textContent = this.settings['i18n.removed'].replace('%{title}', title)
    const left = this.all()
    focusOn(left[Math.min(index, left.length - 1)] || this.addButton)
  }

  /** Gives every field of a group the names and ids that it has at another place. */
  renumber(group, from, to) {
    const { name, idPrefix } = this.settings
    const oldName = `${name}[${from}]`
    const oldId = `${idPrefix}-${from}-`
    const renamed = (id) => renamedAfter(id, oldId, `${idPrefix}-${to}-`)
    for (const element of group.querySelectorAll('*')) {
      const own = element.getAttribute('name')
      if (own !== null && own.startsWith(oldName)) {
        element.setAttribute('name', `${name}[${to}]${own.slice(oldName.length)}`)
      }
      for (const attribute of REFERENCES) {
        if (element.hasAttribute(attribute)) {
          element.setAttribute(attribute, element.getAttribute(attribute).split(' ').map(renamed).join(' '))
        }
      }
    }
    for (const link of document.querySelectorAll(`.govuk-error-summary a[href^="#"]`)) {
      link.setAttribute('href', `#${renamed(link.getAttribute('href').slice(1))}`)
    }
  }

  /** Says how many groups there are, wherever that is said, and offers what can be done. */
  refresh() {
    const groups = this.all()
    groups.forEach((group, index) => {
      const title = this.settings['i18n.groupTitle'].replace('%{number}', index + 1)
      const button = group.querySelector('.guildhall-add-another__remove')
      group.querySelector('.guildhall-add-another__title').textContent = title
      button.querySelector('.govuk-visually-hidden').textContent = ` ${title}`
      button.type = 'button'
      button.value = index
      button.hidden = groups.length <= Number(this.settings.minimum)
    })
    const full = groups.length >= Number(this.settings.maximum)
    this.root.querySelector('.guildhall-add-another__count').value = groups.length
    this.root.querySelector('.guildhall-add-another__maximum').hidden = !full
    this.addButton.hidden = full
  }

  /** Takes the links to a group's fields out of the error summary, and the summary away when none is left. */
  forgetErrorsOf(group) {
    for (const link of document.querySelectorAll('.govuk-error-summary a[href^="#"]')) {
      const field = document.getElementById(link.getAttribute('href').slice(1))
      if (field && group.contains(field)) {
        const summary = link.closest('.govuk-error-summary')
        ;(link.closest('li') || link).remove()
        if (!summary.querySelector('li')) {
          summary.remove()
        }
      }
    }
  }
}

/** An id that holds another place's, such as conditional-people-1-email. */
function renamedAfter(id, from, to) {
  if (id.startsWith(from)) {
    return to + id.slice(from.length)
  }
  const at = id.indexOf(`-${from}`)
  return at < 0 ? id : id.slice(0, at + 1) + to + id.slice(at + 1 + from.length)
}

/** Moves the focus, to what usually has none if need be. */
function focusOn(element) {
  if (element.matches(GROUP)) {
    element.setAttribute('tabindex', '-1')
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus()
}
