// Renders govuk-frontend's own page template with Nunjucks.
//
//   node page-template.mjs < cases.json > pages.json
//
// cases.json is a list of { "variables": {name: value}, "blocks": {name: markup} }; pages.json a list of the pages.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const nunjucks = require('nunjucks')
const govukFrontend = dirname(require.resolve('govuk-frontend/package.json'))

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(join(govukFrontend, 'dist')), {
  trimBlocks: true,
  lstripBlocks: true
})

const page = ({ variables, blocks }) => {
  const filled = Object.entries(blocks).map(([name, markup]) => `{% block ${name} %}${markup}{% endblock %}`)
  return environment.renderString(`{% extends "govuk/template.njk" %}${filled.join('')}`, variables)
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(page)))
