String log = new File(basedir, 'build.log').text
assert log.contains('1 accessibility finding that fails, 1 entry of the baseline expired or gone. Above stands each')
assert log.contains('[ERROR] GONE  pages/name.html  form-field-name  #town  (web-team, until 2099-05-31: May) Freeze again')
assert log.contains(': 1 entry of the baseline expired or gone. Above stands each')
assert log.contains('[ERROR] EXPIRED  pages/name.html  form-field-name  #name  (web-team, until 2020-05-31: May) Mend it')
assert log.contains('[WARNING] EXPIRED  pages/name.html')
assert log.contains('broken.json: The baseline cannot be read at line 1: ')
