String log = new File(basedir, 'build.log').text
assert log.contains('pages/picture.html could not be judged: It holds zero bytes')
assert log.contains('gone.html could not be judged: It is not there; look at its name.')
assert log.contains('2 pages could not be judged: pages/picture.html, gone.html. Above stands why.')
assert new File(basedir, 'target/guildhall/accessibility/report.json').text.contains('"page" : "pages/name.html"')
