// Turns the npm packages and the sources beside this file into the assets of the jar.
//
//   node build.mjs OUTPUT_FOLDER PROJECT_LICENCE
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as sass from 'sass'

const [output, projectLicence] = process.argv.slice(2)
const here = dirname(fileURLToPath(import.meta.url))
const govukFrontend = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))
const manifest = JSON.parse(readFileSync(join(govukFrontend, 'package.json'), 'utf8'))

// a component of our own keeps its script and its styles in its folder, beside its record and its template
const components = join(here, '..', 'java', 'dev', 'guildhall', 'components')
const scripts = readdirSync(components, { recursive: true })
  .filter((file) => file.endsWith('.js'))
  .sort()

const withoutSourceMap = (script) => script.replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, '\n')

const styles = (source) =>
  sass.compile(join(here, source), {
    loadPaths: [join(govukFrontend, 'dist', 'govuk'), here, components],
    quietDeps: true,
    style: 'compressed'
  }).css

const assets = {
  'guildhall.css': styles('guildhall.scss'),
  'guildhall.js': readFileSync(join(here, 'guildhall.js'), 'utf8'),
  'govuk-frontend.min.js': withoutSourceMap(
    readFileSync(join(govukFrontend, 'dist', 'govuk', 'govuk-frontend.min.js'), 'utf8')
  ),
  'favicon.svg': readFileSync(join(here, 'favicon.svg'), 'utf8')
}
for (const script of scripts) {
  assets[basename(script)] = readFileSync(join(components, script), 'utf8')
}

// One hash over everything: the modules import each other by relative path, so they change address together.
const hash = createHash('sha256')
for (const name of Object.keys(assets).sort()) {
  hash.update(name).update('\0').update(assets[name]).update('\0')
}

const folder = join(output, 'dev', 'guildhall', 'components', 'asset')
mkdirSync(folder, { recursive: true })
for (const [name, content] of Object.entries(assets)) {
  writeFileSync(join(folder, name), content)
}
const index = [hash.digest('hex').slice(0, 16), ...Object.keys(assets).sort()]
writeFileSync(join(folder, 'index.txt'), index.join('\n') + '\n')

// So that a service's own copy of the package, which the GOV.UK brand is read from, can be held against it.
const brand = join(output, 'dev', 'guildhall', 'components', 'brand')
mkdirSync(brand, { recursive: true })
writeFileSync(join(brand, 'govuk-frontend-version.txt'), manifest.version + '\n')

// Not in the index: it is served only together with the fonts that it asks for, which a service brings itself.
writeFileSync(join(folder, 'guildhall-govuk.css'), styles('guildhall-govuk.scss'))

// The npm package names its licence and its author but leaves the licence's text out; the terms are those of our own MIT file.
if (manifest.license !== 'MIT') {
  throw new Error(`govuk-frontend ${manifest.version} is licensed "${manifest.license}", not "MIT": review the notice in the jar`)
}
const terms = readFileSync(projectLicence, 'utf8').match(/Permission is hereby granted[\s\S]+/)[0]
const licences = join(output, 'META-INF', 'licenses')
mkdirSync(licences, { recursive: true })
writeFileSync(
  join(licences, 'govuk-frontend.txt'),
  `govuk-frontend ${manifest.version}\n\nThe MIT License (MIT)\n\n` +
    `Copyright (c) 2017 Crown Copyright (Government Digital Service)\n\n${terms}`
)
