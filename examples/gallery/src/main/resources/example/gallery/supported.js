// Stands first in the body and runs at once, or the page would jump when the components' scripts take over.
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
