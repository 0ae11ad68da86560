String log = new File(basedir, 'build.log').text
assert log.count('1 page checked: 0 findings') == 4
assert !log.contains('not thread-safe')
assert ['', 'one/', 'two/', 'three/'].every { new File(basedir, it + 'target/guildhall/accessibility/report.html').exists() }
