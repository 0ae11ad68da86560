// The reference's side: govuk-frontend's own templates, precompiled by Nunjucks and rendered on one thread.
//
//   node nunjucks.cjs NODE_MODULES COMPONENTS print
//   node nunjucks.cjs NODE_MODULES COMPONENTS render|json WARM_UP_SECONDS ITERATIONS SECONDS
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join, posix, resolve } = require('node:path')

const [nodeModules, names, mode, ...times] = process.argv.slice(2)
const nunjucks = createRequire(join(resolve(nodeModules), 'file.js'))('nunjucks')
const components = names.split(',')

/** Nunjucks' own loader finds a precompiled template by its name only; the reference's include each other by "./" and "../". */
const Loader = nunjucks.PrecompiledLoader.extend({
  resolve: (from, to) => posix.join(posix.dirname(from), to)
})

const dist = join(nodeModules, 'govuk-frontend', 'dist')
const options = { autoescape: true, trimBlocks: true, lstripBlocks: true }
const templates = templatesOf(new nunjucks.Environment([], options))
const environment = new nunjucks.Environment(new Loader(templates), options)
const fixtures = components.flatMap(fixturesOf)

/** Every template of the reference, and one call of each component's macro, as functions. */
function templatesOf(compiler) {
  const settings = { env: compiler, include: [/\.njk$/] }
  const code = [
    nunjucks.precompile(dist, settings),
    ...components.map((name) =>
      nunjucks.precompileString(
        `{% from "govuk/components/${name}/macro.njk" import ${macro(name)} %}{{ ${macro(name)}(params) }}`,
        { env: compiler, name: `call/${name}.njk` }
      )
    )
  ]
  const page = {}
  new Function('window', code.join('\n'))(page)
  return page.nunjucksPrecompiled
}

function macro(name) {
  return 'govuk' + name.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join('')
}

function fixturesOf(name) {
  const file = JSON.parse(readFileSync(join(dist, 'govuk', 'components', name, 'fixtures.json'), 'utf8'))
  const template = environment.getTemplate(`call/${name}.njk`, true)
  return file.fixtures.map((fixture) => ({
    component: name,
    template,
    context: { params: fixture.options },
    json: JSON.stringify(fixture.options)
  }))
}

function render(fixture) {
  return fixture.template.render(fixture.context).length
}

function parseAndRender(fixture) {
  return fixture.template.render({ params: JSON.parse(fixture.json) }).length
}

/** Rounds through all fixtures for so long; nanoseconds of wall clock, of processor, and of each component. */
function rounds(one, seconds) {
  const perComponent = new Map(components.map((name) => [name, 0n]))
  const processor = process.cpuUsage()
  const begin = process.hrtime.bigint()
  const end = begin + BigInt(Math.round(seconds * 1e9))
  let count = 0
  let now = begin
  let characters = 0
  while (now < end) {
    let since = now
    for (let i = 0; i < fixtures.length; i++) {
      characters += one(fixtures[i])
      if (i + 1 === fixtures.length || fixtures[i + 1].component !== fixtures[i].component) {
        now = process.hrtime.bigint()
        perComponent.set(fixtures[i].component, perComponent.get(fixtures[i].component) + now - since)
        since = now
      }
    }
    count++
  }
  const used = process.cpuUsage(processor)
  return { count, wall: now - begin, processor: BigInt(used.user + used.system) * 1000n, perComponent, characters }
}

if (mode === 'print') {
  for (const fixture of fixtures) {
    const html = fixture.template.render(fixture.context)
    console.log(Buffer.from(html, 'utf8').toString('base64'))
  }
} else {
  const one = mode === 'json' ? parseAndRender : render
  const [warmUp, iterations, seconds] = times.map(Number)
  rounds(one, warmUp)
  const total = { count: 0n, wall: 0n, processor: 0n, perComponent: new Map() }
  for (let i = 0; i < iterations; i++) {
    const measured = rounds(one, seconds)
    total.count += BigInt(measured.count)
    total.wall += measured.wall
    total.processor += measured.processor
    measured.perComponent.forEach((nanos, name) =>
      total.perComponent.set(name, (total.perComponent.get(name) ?? 0n) + nanos)
    )
  }
  console.log(`round ${Number(total.wall) / Number(total.count)}`)
  console.log(`processor ${Number(total.processor) / Number(total.count)}`)
  total.perComponent.forEach((nanos, name) => console.log(`component ${name} ${Number(nanos) / Number(total.count)}`))
}
