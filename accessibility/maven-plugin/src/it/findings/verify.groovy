String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] This text field has no name.')
assert log.contains('where: pages/name.html:4:1  #name')
assert log.contains('mend:  Give it a label element')
assert log.contains('rule:  form-field-name, WCAG 2.2 A')
assert log.contains('1 accessibility finding that fails. Above stands each with its mend;')
assert !log.contains('Ada King')

File reports = new File(basedir, 'target/guildhall/accessibility')
assert reports.list().sort() ==
        ['report.html', 'report.json', 'report.jsonld', 'report.sarif', 'report.txt', 'report.xml']
assert reports.listFiles().every { it.text.contains('form-field-name') && !it.text.contains('Ada King') }
