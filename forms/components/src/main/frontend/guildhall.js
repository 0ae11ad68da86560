import { AccessibleAutocomplete } from './accessible-autocomplete.js'
import { AddAnother } from './add-another.js'
import { initAll } from './govuk-frontend.min.js'
import { MultiFileUpload } from './multi-file-upload.js'
import { SortableTable } from './sortable-table.js'
import { TimeoutDialog } from './timeout-dialog.js'

// Scripts are written for every browser that knows modules, like those of govuk-frontend: no newer syntax, since a file that
// a browser cannot read stops all others.
const components = {
  'guildhall-accessible-autocomplete': AccessibleAutocomplete,
  'guildhall-add-another': AddAnother,
  'guildhall-multi-file-upload': MultiFileUpload,
  'guildhall-sortable-table': SortableTable,
  'guildhall-timeout-dialog': TimeoutDialog
}

startAll(document)
document.addEventListener('guildhall:added', (event) => startAll(event.target))

// Starts what is in a part of the page.
function startAll(scope) {
  initAll({ scope })
  for (const name of Object.keys(components)) {
    for (const element of scope.querySelectorAll(`[data-module="${name}"]`)) {
      start(name, element)
    }
  }
}

// Once for each element; one that fails stays as it works without JavaScript and stops no other.
function start(name, element) {
  const started = `data-${name}-init`
  if (element.hasAttribute(started)) {
    return
  }
  element.setAttribute(started, '')
  try {
    new components[name](element)
  } catch (problem) {
    console.error(`${name} could not start:`, problem)
  }
}
