String log = new File(basedir, 'build.log').text
assert log.count('1 page checked: 0 findings') == 3
assert log.contains('Accessibility is not checked, because guildhall.skip is true.')
assert !log.contains('not thread-safe')
assert ['', 'one/', 'two/'].every { new File(basedir, it + 'target/guildhall/accessibility/report.html').exists() }
assert !new File(basedir, 'three/target/guildhall').exists()
