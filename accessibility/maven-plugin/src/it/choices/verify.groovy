String log = new File(basedir, 'build.log').text
assert log.contains('1 page checked: 1 finding, 0 questions; reports in reports')
assert log.contains('rule:  text-contrast, WCAG 2.2 AA')
assert log.contains('1 page checked: 0 findings, 0 questions')
assert log.contains('The parameter formats is pdf; write some of console, json, sarif, junit, earl, html.')
