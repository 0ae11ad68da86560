String log = new File(basedir, 'build.log').text
assert log.contains('The baseline known.json cannot be used. It is not there; look at its name. The goal guildhall:freeze writes one.')
assert log.contains('known.json lists 1 known finding.')
assert log.contains('1 page checked: 1 finding,')
assert log.contains('guildhall.expires is past; give a day to come.')

assert new File(basedir, 'known.json').text.contains('"pages/name.html"')
assert !new File(basedir, 'late.json').exists()
