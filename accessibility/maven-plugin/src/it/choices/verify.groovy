String log = new File(basedir, 'build.log').text
assert log.contains('1 page checked: 1 finding,')
assert log.contains('rule:  text-contrast, WCAG 2.2 AA')
assert !log.contains('rule:  heading-levels')
assert log.contains('1 page checked: 0 findings,')
assert log.contains('The parameter formats is pdf; write some of console, json, sarif, junit, earl, html.')

assert new File(basedir, 'reports/report.html').exists()
