String log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] There is no page to check in target/classes/static, target/classes/public,')
assert log.contains('There is no page to check in pages; build or write the pages first, or say with pages and includes where they are.')
