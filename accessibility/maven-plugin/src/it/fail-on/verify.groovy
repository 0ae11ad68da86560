String log = new File(basedir, 'build.log').text
assert log.contains('rule:  heading-levels, best practice')
assert log.contains('rule:  object-name')
assert log.contains('"always" is nothing to fail on; write one of failed, wcag, cantTell, never. The parameter is failOn.')
