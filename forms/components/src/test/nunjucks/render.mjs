// Renders with the reference: the installed govuk-frontend's own templates, in Nunjucks.
// A line in is {"component": NAME, "options": {...}}; the line out is {"html": MARKUP} or {"error": WHY}.

import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import nunjucks from 'nunjucks'

const dist = dirname(dirname(fileURLToPath(import.meta.resolve('govuk-frontend'))))
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(dist), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true
})

const macros = new Map()

/** A template that calls the component's macro, as a page would. */
function macroOf (component) {
  if (!macros.has(component)) {
    const name = 'govuk' + component.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join('')
    const source = `{% from "govuk/components/${component}/macro.njk" import ${name} %}{{ ${name}(params) }}`
    macros.set(component, nunjucks.compile(source, environment))
  }
  return macros.get(component)
}

function answer ({ component, options }) {
  try {
    return { html: macroOf(component).render({ params: options }) }
  } catch (error) {
    return { error: error.message }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(answer(JSON.parse(line))) + '\n')
}
