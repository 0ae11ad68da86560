assert new File(basedir, 'build.log').text.contains('Accessibility is not checked, because guildhall.skip is true.')
assert !new File(basedir, 'target/guildhall').exists()
