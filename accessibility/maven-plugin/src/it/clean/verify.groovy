String log = new File(basedir, 'build.log').text
assert log.contains('1 page checked: 0 findings,')

File reports = new File(basedir, 'target/guildhall/accessibility')
assert reports.list().sort() == ['report.html', 'report.json']
assert new File(reports, 'report.json').text.contains('"page" : "target/classes/static/name.html"')
