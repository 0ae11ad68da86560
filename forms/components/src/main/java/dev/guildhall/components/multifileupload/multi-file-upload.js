// Uploads files one by one as they are chosen or dropped, and deletes them, without leaving the page. What the server answers
// is described with the component.
export class MultiFileUpload {
  constructor(root) {
    this.root = root
    this.words = root.dataset
    this.input = root.querySelector('input[type="file"]')
    this.zone = root.querySelector('.guildhall-multi-file-upload__zone')
    this.files = root.querySelector('.guildhall-multi-file-upload__files')
    this.list = this.files.querySelector('dl')
    this.pattern = root.querySelector('template').content.firstElementChild
    this.status = root.querySelector('[role="status"]')
    this.waiting = []
    this.underWay = false
    root.querySelector('.guildhall-multi-file-upload__upload').hidden = true
    this.zone.prepend(element('p', 'govuk-body guildhall-multi-file-upload__drop', this.words['i18n.drop']))
    this.zone.classList.add('guildhall-multi-file-upload__zone--enhanced')
    this.listen()
  }

  listen() {
    const { input, zone, list } = this
    input.addEventListener('change', () => {
      this.add(Array.from(input.files))
      // so that the same file can be chosen again, and the form does not send it a second time
      input.value = ''
    })
    for (const name of ['dragenter', 'dragover', 'dragleave', 'drop']) {
      zone.addEventListener(name, (event) => {
        event.preventDefault()
        zone.classList.toggle('guildhall-multi-file-upload__zone--dragging', name === 'dragenter' || name === 'dragover')
        if (name === 'drop') {
          this.add(Array.from(event.dataTransfer.files))
        }
      })
    }
    list.addEventListener('click', (event) => {
      const button = event.target.closest('button[formaction]')
      if (button) {
        event.preventDefault()
        this.delete(button)
      }
    })
    // the browser asks before it leaves while a file is being uploaded
    window.addEventListener('beforeunload', (event) => {
      if (this.underWay) {
        event.preventDefault()
        event.returnValue = true
      }
    })
  }

  add(files) {
    for (const file of files) {
      const row = this.pattern.cloneNode(true)
      name(row).textContent = file.name
      this.list.append(row)
      this.files.hidden = false
      if (this.isTooLarge(file)) {
        this.fail(row, this.about('tooLarge', file))
      } else if (this.isTooMany()) {
        this.fail(row, this.about('tooMany', file))
      } else {
        this.queue(row, file)
      }
    }
  }

  isTooLarge(file) {
    return 'maxFileSize' in this.words && file.size > Number(this.words.maxFileSize)
  }

  isTooMany() {
    const there = this.list.querySelectorAll('.guildhall-multi-file-upload__row:not(.guildhall-multi-file-upload__row--error)')
    return 'maxFiles' in this.words && there.length > Number(this.words.maxFiles)
  }

  // one after the other, so that a slow connection is not shared and the server is not asked several things at once
  queue(row, file) {
    row.classList.remove('guildhall-multi-file-upload__row--error')
    const progress = element('progress', 'guildhall-multi-file-upload__progress')
    progress.max = 1
    progress.value = 0
    progress.setAttribute('aria-label', this.about('uploadingFile', file))
    value(row).textContent = ''
    value(row).append(element('span', 'guildhall-multi-file-upload__status', this.words['i18n.uploading']), ' ', progress)
    actions(row).textContent = ''
    this.waiting.push({ row, file, progress })
    this.next()
  }

  next() {
    if (this.underWay || this.waiting.length === 0) {
      return
    }
    this.underWay = true
    const { row, file, progress } = this.waiting.shift()
    this.say(this.about('uploadingFile', file))
    this.upload(file, progress).then((answer) => {
      this.underWay = false
      if (answer.error) {
        this.fail(row, String(answer.error))
      } else if (answer.file && answer.file.deleteValue) {
        this.succeed(row, file, answer.file)
      } else {
        this.fail(row, this.about('notUploaded', file), file)
      }
      this.next()
    })
  }

  // fetch() cannot tell how much has been sent
  upload(file, progress) {
    return new Promise((resolve) => {
      const body = this.hiddenFields(new FormData())
      body.append(this.input.name, file, file.name)
      const request = new XMLHttpRequest()
      request.open('POST', this.words.uploadUrl)
      request.setRequestHeader('Accept', 'application/json')
      request.upload.addEventListener('progress', (event) => {
        progress.value = event.lengthComputable ? event.loaded / event.total : progress.value
      })
      request.addEventListener('loadend', () => resolve(understood(request.status, request.responseText)))
      request.send(body)
    })
  }

  succeed(row, file, uploaded) {
    const given = uploaded.name || file.name
    const fresh = this.pattern.cloneNode(true)
    const title = uploaded.href ? element('a', 'govuk-link', given) : document.createTextNode(given)
    if (uploaded.href) {
      title.href = uploaded.href
    }
    name(fresh).append(title)
    fresh.querySelector('.guildhall-multi-file-upload__status').textContent =
      this.words[uploaded.status === 'being-checked' ? 'i18n.beingChecked' : 'i18n.uploaded']
    fresh.querySelector('.guildhall-multi-file-upload__size').textContent = sizeInWords(
      typeof uploaded.size === 'number' ? uploaded.size : file.size
    )
    const button = fresh.querySelector('button')
    button.value = uploaded.deleteValue
    button.querySelector('.govuk-visually-hidden').textContent = ` ${given}`
    const hadFocus = row.contains(document.activeElement)
    row.replaceWith(fresh)
    if (hadFocus) {
      button.focus()
    }
    this.say(this.about('uploadedFile', { name: given }))
  }

  // A file that was not uploaded stays on the list with the reason, and can be tried again where that may help.
  fail(row, words, file) {
    const hadFocus = row.contains(document.activeElement)
    row.classList.add('guildhall-multi-file-upload__row--error')
    value(row).textContent = ''
    actions(row).textContent = ''
    this.showError(row, words)
    const title = name(row).textContent
    if (file) {
      actions(row).append(this.button('tryAgain', title, () => {
        this.queue(row, file)
        focusOn(name(row))
      }), ' ')
    }
    actions(row).append(this.button('remove', title, () => this.remove(row)))
    if (hadFocus) {
      actions(row).firstElementChild.focus()
    }
  }

  showError(row, words) {
    const before = value(row).querySelector('.govuk-error-message')
    if (before) {
      before.remove()
    }
    const message = element('p', 'govuk-error-message')
    // said at once, wherever the focus is
    message.setAttribute('role', 'alert')
    value(row).append(message)
    message.append(element('span', 'govuk-visually-hidden', `${this.words['i18n.error']}:`), ` ${words}`)
  }

  button(word, title, act) {
    const button = element(
      'button',
      'govuk-button govuk-button--secondary guildhall-multi-file-upload__button',
      this.words[`i18n.${word}`]
    )
    button.type = 'button'
    button.append(element('span', 'govuk-visually-hidden', ` ${title}`))
    button.addEventListener('click', act)
    return button
  }

  delete(button) {
    const row = button.closest('.guildhall-multi-file-upload__row')
    const file = { name: name(row).textContent.trim() }
    if (row.dataset.deleting) {
      return
    }
    row.dataset.deleting = 'true'
    const body = this.hiddenFields(new URLSearchParams())
    body.append(button.name, button.value)
    fetch(this.words.deleteUrl, { method: 'POST', headers: { Accept: 'application/json' }, body, credentials: 'same-origin' })
      .then((response) => response.text().then((text) => understood(response.status, text)))
      .catch(() => ({}))
      .then((answer) => {
        delete row.dataset.deleting
        if (answer.success) {
          this.remove(row)
          this.say(this.about('deletedFile', file))
        } else {
          this.showError(row, answer.error ? String(answer.error) : this.about('notDeleted', file))
        }
      })
  }

  // The focus goes on to the next file, or back to the control, lest it be lost with the row.
  remove(row) {
    const hadFocus = row.contains(document.activeElement)
    const neighbour = row.nextElementSibling || row.previousElementSibling
    row.remove()
    this.files.hidden = this.list.children.length === 0
    if (hadFocus) {
      focusOn((neighbour && (neighbour.querySelector('button') || name(neighbour))) || this.input)
    }
  }

  hiddenFields(body) {
    if (this.input.form) {
      for (const field of this.input.form.querySelectorAll('input[type="hidden"][name]:not(:disabled)')) {
        body.append(field.name, field.value)
      }
    }
    return body
  }

  about(word, file) {
    return this.words[`i18n.${word}`].replace('%{file}', () => file.name)
  }

  say(words) {
    this.status.textContent = words
  }
}

// What the server answered; nothing where it cannot be understood, as when the session is over and it is a page.
function understood(status, text) {
  try {
    const answer = JSON.parse(text)
    return status < 500 && answer && typeof answer === 'object' && (status < 400 || answer.error) ? answer : {}
  } catch (noJson) {
    return {}
  }
}

// the same as the server says
function sizeInWords(bytes) {
  const [kb, mb, gb] = [1024, 1024 ** 2, 1024 ** 3]
  if (bytes < mb) {
    return `${bytes === 0 ? 0 : Math.max(1, Math.floor(bytes / kb))} KB`
  }
  const tenths = Math.floor((bytes * 10) / (bytes < gb ? mb : gb))
  return `${tenths / 10} ${bytes < gb ? 'MB' : 'GB'}`
}

function name(row) {
  return row.querySelector('.guildhall-multi-file-upload__name')
}

function value(row) {
  return row.querySelector('.govuk-summary-list__value')
}

function actions(row) {
  return row.querySelector('.govuk-summary-list__actions')
}

function focusOn(target) {
  if (!target.matches('button, input')) {
    target.tabIndex = -1
  }
  target.focus()
}

function element(tag, classes, text) {
  const made = document.createElement(tag)
  made.className = classes
  made.textContent = text || ''
  return made
}
