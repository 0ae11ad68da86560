// Warns before a session ends and prolongs it when asked. The time is that of the wall clock, so that a computer which
// slept knows how late it is; it is kept in the browser's storage, so that all tabs of a service agree, even a frozen one.

const TICK = 1000
const PATIENCE = 10000
const ENDED = 'ended'
const SESSION_IS_OVER = [401, 403, 410]

/** When the session ends, in milliseconds since 1970, for all tabs; for this one alone where storage is forbidden. */
class SharedEnd {
  constructor(name) {
    this.name = `guildhall-timeout:${name}`
    this.own = null
  }

  read() {
    try {
      const stored = window.localStorage.getItem(this.name)
      return stored === null ? this.own : stored
    } catch (error) {
      return this.own
    }
  }

  write(value) {
    this.own = String(value)
    try {
      window.localStorage.setItem(this.name, this.own)
    } catch (error) {
      // the other tabs will learn nothing
    }
  }
}

export class TimeoutDialog {
  constructor(root) {
    this.dialog = root.querySelector('dialog')
    if (typeof this.dialog.showModal !== 'function') {
      return // the notice stays
    }
    this.settings = root.dataset
    this.timeout = Number(this.settings.timeout) * 1000
    this.countdown = Number(this.settings.countdown) * 1000
    this.plural = new Intl.PluralRules(this.settings.language)
    this.message = root.querySelector('.guildhall-timeout-dialog__message')
    this.announcement = root.querySelector('.guildhall-timeout-dialog__announcement')
    this.failure = root.querySelector('.guildhall-timeout-dialog__failure')
    this.heading = root.querySelector('h2')
    this.end = new SharedEnd(new URL(this.settings.keepAliveUrl, document.baseURI).href)
    this.asking = false
    this.leaving = false

    root.querySelector('.guildhall-timeout-dialog__notice').hidden = true
    this.listen(root)
    this.renew(Date.now()) // the server has just served this page
    window.setInterval(() => this.check(), TICK)
  }

  listen(root) {
    root.querySelector('.guildhall-timeout-dialog__stay').addEventListener('click', () => this.stay())
    root.querySelector('.guildhall-timeout-dialog__sign-out').addEventListener('click', (event) => {
      this.leaving = !(event.ctrlKey || event.metaKey || event.shiftKey) // or it opens elsewhere
      this.end.write(ENDED)
    })
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      this.stay()
    })
    window.addEventListener('storage', () => this.check())
    document.addEventListener('visibilitychange', () => this.check())
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) {
        this.leaving = false
        this.check()
      }
    })
  }

  renew(since) {
    this.end.write(since + this.timeout)
  }

  check() {
    if (this.leaving) {
      return
    }
    const end = this.end.read()
    const left = Math.min(Number(end) - Date.now(), this.timeout)
    if (end === ENDED) {
      this.leave(this.settings.signOutUrl)
    } else if (left > this.countdown) {
      this.close()
    } else if (left > 0) {
      this.warn(Math.ceil(left / 1000))
    } else if (!this.asking) {
      this.leave(this.settings.timeoutUrl)
    }
  }

  warn(seconds) {
    const text = this.settings['i18n.message'].replace('%{time}', this.words(seconds))
    const step = seconds > 60 ? Math.ceil(seconds / 60) * 60 : Math.ceil(seconds / 20) * 20
    this.message.textContent = text
    if (!this.dialog.open || step !== this.announced) {
      this.announced = step
      this.announcement.textContent = text
    }
    if (!this.dialog.open) {
      this.open()
    }
  }

  words(seconds) {
    const unit = seconds >= 60 ? 'minutes' : 'seconds'
    const count = seconds >= 60 ? Math.ceil(seconds / 60) : seconds
    const wording = this.settings[`i18n.${unit}.${this.plural.select(count)}`] || this.settings[`i18n.${unit}.other`]
    return wording.replace('%{count}', count)
  }

  open() {
    if (this.pageTitle === undefined) {
      this.pageTitle = document.title
    }
    document.title = `${this.heading.textContent} - ${this.pageTitle}`
    this.failure.hidden = true
    this.dialog.showModal()
    this.heading.focus() // not the button, which a key that was meant for the page would press
  }

  close() {
    if (this.dialog.open) {
      this.dialog.close() // which gives the focus back
      document.title = this.pageTitle
      this.pageTitle = undefined
    }
  }

  async stay() {
    if (this.asking) {
      return
    }
    this.asking = true
    this.failure.hidden = true
    try {
      await this.prolong()
    } catch (error) {
      this.failure.hidden = false // no network, or no answer in time
    } finally {
      this.asking = false
    }
    this.check()
  }

  async prolong() {
    const asked = Date.now()
    const patience = new AbortController()
    const alarm = window.setTimeout(() => patience.abort(), PATIENCE)
    try {
      const response = await fetch(this.settings.keepAliveUrl, {
        cache: 'no-store',
        credentials: 'same-origin',
        redirect: 'manual',
        signal: patience.signal
      })
      if (response.ok) {
        this.renew(asked)
      } else if (response.type === 'opaqueredirect' || SESSION_IS_OVER.includes(response.status)) {
        this.leave(this.settings.timeoutUrl)
      } else {
        this.failure.hidden = false
      }
    } finally {
      window.clearTimeout(alarm)
    }
  }

  /** In place of this page, which shall not come back with the browser's back button. */
  leave(url) {
    this.leaving = true
    window.location.replace(url)
  }
}
